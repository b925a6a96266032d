/** How many links, sources or publishers are listed at first. Limited, because an event may have any number of them. */
export const firstFewCount = 20;
