/**
 * Whether an address asks for another view of the stage than the first slide: by a parameter other than `theme` and
 * `motion`, or by a fragment other than a session's (`#s=…`).
 */
export const asksForOtherView = ({ search, hash }: Pick<Location, 'search' | 'hash'>): boolean =>
	/[?&](?!(theme|motion)=)./.test(search) || /^#(?!s=)./.test(hash);
