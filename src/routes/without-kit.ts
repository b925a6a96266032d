// Stands in for SvelteKit's own module, whose client no page has.

/**
 * The address of a page or a file of the site, by its path there.
 *
 * @param path `/present/`
 * @throws Error in the one file, which has nothing beside it: there `pages.ts` makes the addresses
 */
export function resolve(path: string): string {
	// Only in development: a built page gets these addresses from SvelteKit's server.
	if (import.meta.env.SSR) return path;
	if (__OTR_FILE__) throw new Error(`there is no ${path} beside this file`);
	const { site = '/' } = document.documentElement.dataset;
	return new URL(site + path.slice(1), location.href).pathname;
}
