import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import svelteConfig from '../../svelte.config.js';

/** The folders of the pages that hydrate without SvelteKit’s client. Each has its script in `start.ts`. */
const pages = ['', 'present/', 'presenter/', 'order/', 'open/', 'make/', 'teach/'];

/** The path of a file. Decodes the URL, because folder names may contain spaces. */
const pathOf = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** Replaces a module of SvelteKit, which does not work without its client. */
export const withoutKit = {
	find: '$app/paths',
	replacement: pathOf('../routes/without-kit.ts')
};

/** The folder of SvelteKit’s output. */
const kit = pathOf(`../../${svelteConfig.kit?.outDir ?? '.svelte-kit'}`);

/** `virtual:start/client` exports the path of Vite’s manifest, which lists the files that were built for browsers. */
const client = 'virtual:start/client';

/** `virtual:start/root` is the component that SvelteKit generates from the layout and the page. */
const root = 'virtual:start/root';

/**
 * Builds scripts that start the pages instead of SvelteKit’s client. This saves its router, which would be 13 KB of
 * each page. We do not need it, because each link loads a new document.
 */
export function startPages(): Plugin {
	return {
		name: 'start-pages',
		enforce: 'pre',
		resolveId(id, importer) {
			// By then, SvelteKit’s own alias has already been resolved.
			const isPaths = id === withoutKit.find || id.endsWith('/kit/src/runtime/app/paths');
			const isOurs = !importer?.includes('/node_modules/');
			if (isPaths && isOurs && this.environment.name === 'client') return withoutKit.replacement;
			if (id === root) return `${kit}/generated/root.svelte`;
			return id === client ? `\0${client}` : undefined;
		},
		load: (id) =>
			id === `\0${client}`
				? `export const manifest = ${JSON.stringify(`${kit}/output/client/.vite/manifest.json`)};`
				: undefined,
		buildStart() {
			if (this.environment.mode !== 'build' || this.environment.name !== 'client') return;
			for (const page of pages) {
				const name = `start/${page.slice(0, -1) || 'story'}`;
				this.emitFile({ type: 'chunk', id: `src/routes/${page}start.ts`, name });
			}
		}
	};
}
