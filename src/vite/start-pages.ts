import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import svelteConfig from '../../svelte.config.js';

/** The folders of the pages that start on what is prerendered; the script of each is `start.ts` in it. */
const pages = ['', 'present/', 'presenter/', 'order/', 'open/', 'make/', 'teach/'];

/** A folder's name may have a space in it, which a URL writes otherwise. */
const pathOf = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** Without SvelteKit’s client this module has another one in its place. */
export const withoutKit = {
	find: '$app/paths',
	replacement: pathOf('../routes/without-kit.ts')
};

const kit = pathOf(`../../${svelteConfig.kit?.outDir ?? '.svelte-kit'}`);

/** `virtual:start/client` says where SvelteKit’s build lists its files for browsers. */
const client = 'virtual:start/client';

/** `virtual:start/root` is the component that SvelteKit has made of the layout and the page. */
const root = 'virtual:start/root';

/**
 * Builds the scripts that start the pages in the place of SvelteKit's client: its router would be 13 KB of each page, and
 * each link loads a new document.
 */
export function startPages(): Plugin {
	return {
		name: 'start-pages',
		enforce: 'pre',
		resolveId(id, importer) {
			// SvelteKit's own alias has resolved its name by then.
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
