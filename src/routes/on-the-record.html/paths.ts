// What stands for SvelteKit's own module in the one file, beside which there is nothing.

/** @throws Error always: an address of another page is made by `pages.ts` */
export function resolve(path: string): never {
	throw new Error(`there is no ${path} beside this file`);
}
