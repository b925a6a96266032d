import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The scripts that a page of the build loads as it starts, with all that they import: their paths.
 *
 * @param page its folder: '' for the story, 'make/'
 */
export function scriptsOf(page: string): string[] {
	const folder = 'build/_app/immutable';
	const html = readFileSync(`build/${page}index.html`, 'utf8');
	const nodes = readdirSync(`${folder}/nodes`);
	const ids = /node_ids: \[([^\]]*)\]/.exec(html)?.[1]?.split(',') ?? [];
	const found = new Set([
		...[...html.matchAll(/_app\/immutable\/(entry\/[^"']+\.js)/g)].map(([, name]) => name ?? ''),
		...ids.flatMap((id) =>
			nodes
				.filter((name) => name.startsWith(`${id.trim()}.`) && name.endsWith('.js'))
				.map((name) => `nodes/${name}`)
		)
	]);
	for (const name of found) {
		const code = readFileSync(join(folder, name), 'utf8');
		for (const [, path = ''] of code.matchAll(/(?:from|import)\s*["'](\.[^"']+\.js)["']/g)) {
			found.add(join(name, '..', path));
		}
	}
	return [...found].map((name) => join(folder, name));
}
