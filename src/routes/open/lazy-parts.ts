// The parts of an opened story that are loaded on demand. See `../lazy-parts.ts`.

/** For each part, a function that loads it. */
export const lazyParts = {
	searchAndTable: () => import('#lib/story/search-and-table.ts'),
	panels: () => import('#lib/story/panels.ts'),
	strip: () => import('#lib/story/Strip.svelte'),
	canvas: () => import('#lib/parts/MovingCanvas.svelte'),
	compare: () => import('#lib/story/compare/CompareDialog.svelte'),
	exporting: () => import('#lib/export/ExportDialog.svelte')
};
