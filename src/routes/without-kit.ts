// Replaces SvelteKit's `$app/paths`, since no page loads SvelteKit's client.

/**
 * Returns the address of a page or file of the site.
 *
 * @param path the path inside the site, such as `/present/`
 * @throws Error in the one file, which has no other files; use `addressOf` in `pages.ts` there
 */
export function resolve(path: string): string {
	// On the server. Only reached in development, because in a build the server uses SvelteKit's own module.
	if (import.meta.env.SSR) return path;
	if (__OTR_FILE__) throw new Error(`there is no ${path} beside this file`);
	const { site = '/' } = document.documentElement.dataset;
	return new URL(site + path.slice(1), location.href).pathname;
}
