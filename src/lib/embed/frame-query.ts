/**
 * What the address of a frame asks for, as a query string. It stands after `?`, or after `#?`: then all frames of a page
 * are one document, which a browser loads once.
 */
export const queryOf = ({ search, hash }: Pick<Location, 'search' | 'hash'>): string =>
	search || (hash.startsWith('#?') ? hash.slice(1) : '');
