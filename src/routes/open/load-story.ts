/** Loads the component that shows a record. Not on the server, because the page's HTML would then contain its styles. */
export const loadStory = import.meta.env.SSR
	? () => new Promise<never>(() => undefined)
	: () => import('./OpenedPages.svelte');
