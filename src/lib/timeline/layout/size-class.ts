/** The name of a size class. */
export type SizeClassName = 'narrow' | 'medium' | 'wide';

/**
 * The layout of the drawing for a range of widths. Lanes, clusters, labels and ticks are packed for `packWidth`, the
 * minimum width of the class. They then fit at every width of the class, and the page can be prerendered without knowing
 * its width.
 */
export interface SizeClass {
	name: SizeClassName;
	/** The width for which lanes, clusters, labels and ticks are packed, px. Wider drawings use this class, too. */
	packWidth: number;
	/** The usual height of the drawing, px. See `layoutRows` for records that need less or more. */
	height: number;
	/** The maximum number of lanes of a track, unless its leads need more or an empty track gives up its lanes. */
	maxLanes: number;
	/** Whether events with a lead have marks of their own at every zoom. */
	hasLeads: boolean;
	/** Height of the line with a track's name, px; 0 for no names. */
	headHeight: number;
	/** Room under the name of a track with several leads, px, if there is height to spare. */
	leadGap: number;
	axisHeight: number;
	/** The minimum height of a series' panel, px. If 0, there are no panels: the figures are in their track's lanes. */
	seriesHeight: number;
	/** Whether the height is the same for any number of tracks. If the lanes do not fit, they then overlap. */
	isFixed?: boolean;
	/**
	 * Which marks have labels. `few`: only leads (short dates) and figures (values). `titles`: all. `all`: all, and the last
	 * figure is compared with the first.
	 */
	labels: 'none' | 'few' | 'titles' | 'all';
	/** If labels are `few`: the width of the drawing from which leads show their words, px. */
	leadWordsFrom: number;
}

/** Size of a mark's box, px: the minimum size of a target (WCAG 2.2, 2.5.8). */
export const markSize = 24;

/** Height of one lane, px: a mark and the gap below it. */
export const laneHeight = 26;

/** The class for phones. */
export const narrowClass: SizeClass = {
	name: 'narrow',
	packWidth: 280,
	height: 232,
	maxLanes: 4,
	hasLeads: true,
	headHeight: 18,
	leadGap: 0,
	axisHeight: 32,
	seriesHeight: 34,
	labels: 'few',
	leadWordsFrom: Infinity
};

/** The class for tablets and narrow windows. */
export const mediumClass: SizeClass = {
	name: 'medium',
	packWidth: 640,
	height: 300,
	maxLanes: 3,
	hasLeads: true,
	headHeight: 18,
	leadGap: 12,
	axisHeight: 38,
	seriesHeight: 58,
	labels: 'all',
	leadWordsFrom: 0
};

/** All size classes, the narrowest first. */
export const sizeClasses: readonly SizeClass[] = [
	narrowClass,
	mediumClass,
	{
		...mediumClass,
		name: 'wide',
		packWidth: 960,
		height: 362,
		maxLanes: 4,
		leadGap: 0
	}
];

/** A low class: one lane for each track, without names and leads. */
const stripClass: SizeClass = {
	...narrowClass,
	packWidth: 260,
	height: 84,
	maxLanes: 1,
	hasLeads: false,
	headHeight: 0,
	seriesHeight: 0,
	labels: 'none'
};

/** The classes for a stage and for a low frame, in which the drawing has the same low height at every width. */
export const stripClasses: readonly SizeClass[] = [
	stripClass,
	{ ...stripClass, name: 'medium', packWidth: 600 },
	{ ...stripClass, name: 'wide', packWidth: 900 }
];

/** The minimum width for which a drawing is packed, px. */
const minPackWidth = 120;

/**
 * The size class for a width of the drawing, px. If every class is too wide, as on a phone with large text, it is the
 * narrowest class, packed for this width.
 */
export function sizeClassFor(width: number, classes = sizeClasses): SizeClass {
	const size = classes.findLast(({ packWidth }) => width >= packWidth);
	if (size) return size;
	const narrowest = classes[0] ?? narrowClass;
	return { ...narrowest, packWidth: Math.max(minPackWidth, width) };
}
