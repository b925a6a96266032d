// Replaces SvelteKit's `$app/paths`, since no page loads SvelteKit's client.

/**
 * The address of a page or file of the site.
 *
 * @param path its path in the site, such as `/present/`
 * @throws Error in the one file, which has no other files; there, `pages.ts` makes the addresses
 */
export function resolve(path: string): string {
	// Only in development; while building, SvelteKit's server provides the addresses.
	if (import.meta.env.SSR) return path;
	if (__OTR_FILE__) throw new Error(`there is no ${path} beside this file`);
	const { site = '/' } = document.documentElement.dataset;
	return new URL(site + path.slice(1), location.href).pathname;
}
