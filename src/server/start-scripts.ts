import { readFileSync } from 'node:fs';
import { manifest as path } from 'virtual:start/client';

/** Vite’s list of what it has built, by source. */
type Manifest = Record<string, { file: string; imports?: string[] }>;

let manifest: Manifest | null = null;

/**
 * What starts a page: its script, after all that it reads, and for the head what a browser is to ask for at once. It is
 * `async`, or the end of the document's parsing would wait for it, and with it the question on `/open/`.
 *
 * @param route its folder: `/present`
 * @param site where the site stands, from that page: `../`
 * @throws Error if the page has no script
 */
export function startScripts(route: string, site: string) {
	const source = `src/routes${route === '/' ? '' : route}/start.ts`;
	if (import.meta.env.DEV) return { preload: '', script: toScript(`/${source}`) };
	manifest ??= JSON.parse(readFileSync(path, 'utf8')) as Manifest;
	const files = filesOf(manifest, source);
	const links = [...files].map((file) => `<link rel="modulepreload" href="${site + file}">`);
	return { preload: links.join('\n\t\t'), script: toScript(site + [...files][0]) };
}

const toScript = (path: string) => `<script type="module" async src="${path}"></script>`;

function filesOf(manifest: Manifest, source: string, files = new Set<string>()): Set<string> {
	const chunk = manifest[source];
	if (!chunk) throw new Error(`the build has no ${source}`);
	if (files.has(chunk.file)) return files;
	files.add(chunk.file);
	for (const imported of chunk.imports ?? []) filesOf(manifest, imported, files);
	return files;
}
