/** Whether an address asks for anything but the first slide, by its query or by an event’s id as its fragment. */
export const asksForOther = ({ search, hash }: Pick<Location, 'search' | 'hash'>): boolean =>
	/[?&](?!(theme|motion)=)./.test(search) || /^#(?!s=)./.test(hash);
