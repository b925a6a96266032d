/** Loads the component that shows a record. Never on the server, because the page's HTML would contain its styles. */
export const loadStory = import.meta.env.SSR
	? () => new Promise<never>(() => undefined)
	: () => import('./OpenedPages.svelte');
