/** Loads what shows a record; never on the server, whose HTML would hold its styles. */
export const loadStory = import.meta.env.SSR
	? () => new Promise<never>(() => undefined)
	: () => import('./OpenedPages.svelte');
