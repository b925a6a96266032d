/**
 * The query of a frame's address, after `?` or `#?`; empty if there is none. It may begin with `?`. With `#?`, all
 * frames of a page share one cached document.
 */
export const queryOf = ({ search, hash }: Pick<Location, 'search' | 'hash'>): string =>
	search || (hash.startsWith('#?') ? hash.slice(1) : '');
