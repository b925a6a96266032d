/** Height of the strip, px: high enough for a handle to be a valid target. */
export const stripHeight = 26;

/**
 * Height of the overview in the widget, px: the strip, and room above and below. In a file of its own, as pages keep
 * that room before they load the overview.
 */
export const overviewHeight = 4 + stripHeight + 6;
