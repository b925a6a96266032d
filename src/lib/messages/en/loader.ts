/** What `embed.js` says in the page of a host, which has these in all languages. */
export const loaderMessages = {
	show: (host: string) => `Show interactive timeline from ${host}`
};
