/** Height of the strip, px: tall enough for its handles to be valid targets (WCAG 2.2, 2.5.8). */
export const stripHeight = 26;

/**
 * Height of the overview, px: the strip, and space above and below. It has a file of its own, because pages reserve
 * this space before they load the overview.
 */
export const overviewHeight = 4 + stripHeight + 6;
