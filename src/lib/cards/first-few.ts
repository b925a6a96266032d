/** How many links or sources of an event are shown at first, because a file may have any number. */
export const firstFew = 20;
