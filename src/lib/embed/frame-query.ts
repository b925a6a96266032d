/**
 * The query of a frame’s address, from `?` on; empty if there is none. It may be in the fragment (`#?`), so that all
 * frames of a page share one cached document.
 */
export const frameQuery = ({ search, hash }: Pick<Location, 'search' | 'hash'>): string =>
	search || (hash.startsWith('#?') ? hash.slice(1) : '');
