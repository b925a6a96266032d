/** How many links or sources of an event are shown at first. Limited, because an event may have any number of them. */
export const firstFewCount = 20;
