/** It starts by `start.ts`. */
export const csr = false;
