/** No SvelteKit client: `start.ts` starts the page. */
export const csr = false;
