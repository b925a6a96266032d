/*
 * The parts that the story loads when they are first wanted. The server imports none of them, since
 * the page’s HTML has the styles of all that it imports: these come with their code.
 *
 * Each page has a `late.ts` of its own. In a chunk that pages share, Kit would take the imports here for late ones on
 * every page: it would not preload them on pages that start with them, and Firefox reports the second preload.
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
