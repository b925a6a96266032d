import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import svelteConfig from '../../svelte.config.js';

/** The folders (in `src/routes/`) of the pages that hydrate without SvelteKit’s client. Their scripts are `start.ts`. */
const pages = ['', 'present/', 'presenter/', 'order/', 'open/', 'make/', 'teach/'];

/** The absolute path of a file that is given relative to this one. A URL’s `pathname` would have `%20` for a space. */
const pathOf = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** An alias that replaces a module of SvelteKit. That module does not work without SvelteKit’s client. */
export const withoutKit = {
	find: '$app/paths',
	replacement: pathOf('../routes/without-kit.ts')
};

/** The folder of SvelteKit’s output. */
const kitFolder = pathOf(`../../${svelteConfig.kit?.outDir ?? '.svelte-kit'}`);

/** The id of a module that exports the path of Vite’s manifest. The manifest lists the files built for browsers. */
const manifestId = 'virtual:start/client';

/** The id of the component that SvelteKit generates from the layout and the page. */
const rootId = 'virtual:start/root';

/**
 * Builds our own scripts that start the pages, instead of SvelteKit’s client. This saves 13 KB a page for SvelteKit’s
 * router, which we do not need, because each link loads a new document.
 */
export function startPages(): Plugin {
	return {
		name: 'start-pages',
		enforce: 'pre',
		resolveId(id, importer) {
			// The id may already be a path, because SvelteKit resolves its own alias first.
			const isPaths = id === withoutKit.find || id.endsWith('/kit/src/runtime/app/paths');
			const isOurs = !importer?.includes('/node_modules/');
			if (isPaths && isOurs && this.environment.name === 'client') return withoutKit.replacement;
			if (id === rootId) return `${kitFolder}/generated/root.svelte`;
			return id === manifestId ? `\0${manifestId}` : undefined;
		},
		load: (id) =>
			id === `\0${manifestId}`
				? `export const manifest = ${JSON.stringify(`${kitFolder}/output/client/.vite/manifest.json`)};`
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
