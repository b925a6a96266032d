/*
 * What the story loads when it is first wanted. The server imports none of it, since the styles of what it
 * imports are in the page’s HTML: these come with their code.
 *
 * Each page has a `late.ts` of its own. In a chunk that pages share, Kit would take what is imported here for late on
 * every page: it would not preload it with those that start with it, and Firefox reports the second preload.
 */

const never = () => new Promise<never>(() => undefined);
const isServer = import.meta.env.SSR;

export const loadTools = isServer ? never : () => import('#lib/story/tools.ts');
export const loadPanels = isServer ? never : () => import('#lib/story/panels.ts');
export const loadStrip = isServer ? never : () => import('#lib/timeline/Strip.svelte');
export const loadCanvas = isServer ? never : () => import('#lib/timeline/MovingCanvas.svelte');
export const loadCompare = isServer
	? never
	: () => import('#lib/story/compare/CompareDialog.svelte');
export const loadExport = isServer ? never : () => import('#lib/export/ExportDialog.svelte');
export const loadEmbed = isServer ? never : () => import('#lib/embed/builder/EmbedDialog.svelte');
