/** So many of an event’s links or sources are shown at first: a file may have any number. */
export const firstFew = 20;
