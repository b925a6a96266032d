/** What `embed.js` says in the page of a host, which has these in all languages. */
export const loaderMessages = {
	title: 'Timeline',
	/** Where a reader is asked before anything is loaded. */
	waits: 'Not loaded yet.',
	show: (host: string) => `Show interactive timeline from ${host}`
};
