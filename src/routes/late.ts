/*
 * What the story loads when it is first wanted. The server imports none of it, since the styles of what it
 * imports are in the page’s HTML: these come with their code.
 *
 * Each page has a `late.ts` of its own. In a chunk that pages share, Kit would take what is imported here for late on
 * every page: it would not preload it with those that start with it, and Firefox reports the second preload.
 */

const never = () => new Promise<never>(() => undefined);
const isServer = import.meta.env.SSR;

export const late = isServer
	? {
			tools: never,
			panels: never,
			strip: never,
			canvas: never,
			compare: never,
			exporting: never,
			embed: never
		}
	: {
			tools: () => import('#lib/story/tools.ts'),
			panels: () => import('#lib/story/panels.ts'),
			strip: () => import('#lib/story/Strip.svelte'),
			canvas: () => import('#lib/timeline/MovingCanvas.svelte'),
			compare: () => import('#lib/story/compare/CompareDialog.svelte'),
			exporting: () => import('#lib/export/ExportDialog.svelte'),
			// A file on a disk has nothing that could be embedded.
			embed: __OTR_FILE__ ? never : () => import('#lib/embed/builder/EmbedDialog.svelte')
		};
