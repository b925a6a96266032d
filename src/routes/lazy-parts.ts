/* The parts of the story page that are loaded on demand. The server imports none of them, because a page's
   HTML contains the styles of everything that the server imports.

   Each page has its own `lazy-parts.ts`, with only the parts that it needs. */

const neverLoad = () => new Promise<never>(() => undefined);
/** Whether this runs on the server, which prerenders the page. */
const isServer = import.meta.env.SSR;

/** For each part, a function that loads it. */
export const lazyParts = isServer
	? {
			searchAndTable: neverLoad,
			panels: neverLoad,
			strip: neverLoad,
			canvas: neverLoad,
			compare: neverLoad,
			exporting: neverLoad,
			embed: neverLoad
		}
	: {
			searchAndTable: () => import('#lib/story/search-and-table.ts'),
			panels: () => import('#lib/story/panels.ts'),
			strip: () => import('#lib/story/Strip.svelte'),
			canvas: () => import('#lib/parts/MovingCanvas.svelte'),
			compare: () => import('#lib/story/compare/CompareDialog.svelte'),
			exporting: () => import('#lib/export/ExportDialog.svelte'),
			// The one file (the site as a single HTML file) cannot be embedded.
			embed: __OTR_FILE__ ? neverLoad : () => import('#lib/embed/builder/EmbedDialog.svelte')
		};
