import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The scripts that a page of the build loads as it starts, with all that they import: their paths.
 *
 * @param page its folder: '' for the story, 'make/'
 */
export function scriptsOf(page: string): string[] {
	const folder = 'build/_app/immutable';
	const html = readFileSync(`build/${page}index.html`, 'utf8');
	const [, start = ''] =
		/<script type="module" async src="[./]*_app\/immutable\/([^"]+)"/.exec(html) ?? [];
	const found = new Set([start]);
	for (const name of found) {
		const code = readFileSync(join(folder, name), 'utf8');
		for (const [, path = ''] of code.matchAll(/(?:from|import)\s*["'](\.[^"']+\.js)["']/g)) {
			found.add(join(name, '..', path));
		}
	}
	return [...found].map((name) => join(folder, name));
}
