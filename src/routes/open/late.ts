// The late parts of an opened story. `../late.ts` explains why each page has its own list.

/** The functions that load the late parts, by name. */
export const late = {
	tools: () => import('#lib/story/tools.ts'),
	panels: () => import('#lib/story/panels.ts'),
	strip: () => import('#lib/story/Strip.svelte'),
	canvas: () => import('#lib/timeline/MovingCanvas.svelte'),
	compare: () => import('#lib/story/compare/CompareDialog.svelte'),
	exporting: () => import('#lib/export/ExportDialog.svelte')
};
