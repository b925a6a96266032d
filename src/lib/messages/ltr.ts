/** Keeps a date or an address in its own order within a line from right to left. */
export const ltr = (text: string) => `\u2066${text}\u2069`;
