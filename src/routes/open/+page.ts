/** The page does not load SvelteKit's client. `start.ts` starts it instead. */
export const csr = false;
