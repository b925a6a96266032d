/** Whether an address asks for more than the first slide, by a query (except `theme` and `motion`) or an event's id. */
export const asksForOther = ({ search, hash }: Pick<Location, 'search' | 'hash'>): boolean =>
	/[?&](?!(theme|motion)=)./.test(search) || /^#(?!s=)./.test(hash);
