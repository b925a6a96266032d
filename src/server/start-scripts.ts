import { readFileSync } from 'node:fs';
import { manifest as path } from 'virtual:start/client';

/** Vite’s manifest of the built files, by source. */
type Manifest = Record<string, { file: string; imports?: string[] }>;

/** The list of built files, once it has been read. */
let manifest: Manifest | null = null;

/**
 * The script element that starts a page, and the links that preload its modules. The script is `async`.
 * Otherwise it, and with it the question on `/open/`, would wait until the document is parsed.
 *
 * @param route the route of the page: `/present`
 * @param site the relative address of the site from that page: `../`
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

/** The element that loads a script. */
const toScript = (path: string) => `<script type="module" async src="${path}"></script>`;

function filesOf(manifest: Manifest, source: string, files = new Set<string>()): Set<string> {
	const chunk = manifest[source];
	if (!chunk) throw new Error(`the build has no ${source}`);
	if (files.has(chunk.file)) return files;
	files.add(chunk.file);
	for (const imported of chunk.imports ?? []) filesOf(manifest, imported, files);
	return files;
}
