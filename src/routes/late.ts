/*
 * The parts of the story page that are loaded when they are first needed. The server imports none of them, because the
 * HTML of a page contains the styles of all that the server imports.
 *
 * Each page has its own `late.ts`, with only the parts that it loads.
 */

const never = () => new Promise<never>(() => undefined);
/** Whether this is the prerendered page, which imports none of the parts. */
const isServer = import.meta.env.SSR;

/** A function for each part, which loads it. */
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
			// The one file cannot be embedded.
			embed: __OTR_FILE__ ? never : () => import('#lib/embed/builder/EmbedDialog.svelte')
		};
