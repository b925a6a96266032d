/** Height of the strip, px: high enough that its handles are valid targets (WCAG 2.2, 2.5.8). */
export const stripHeight = 26;

/**
 * Height of the overview, px: the strip, and the space above and below it. In a separate file, because pages
 * reserve this space before they load the overview.
 */
export const overviewHeight = 4 + stripHeight + 6;
