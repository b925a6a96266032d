// Stands in for SvelteKit's own module in the one file, which has no pages beside it.

/** @throws Error always: an address of another page is made by `pages.ts` */
export function resolve(path: string): never {
	throw new Error(`there is no ${path} beside this file`);
}
