import type { SourceData, Timeline, TimelineEvent } from '#lib/record/timeline.ts';
import {
	sizeClasses,
	sizeClassFor,
	stripClasses,
	type SizeClass
} from '#lib/timeline/layout/size-class.ts';
import { getOrMake } from '#lib/record/get-or-make.ts';
import {
	columnDifference,
	countInColumns,
	countInFirstColumn,
	minColumnHeight,
	sum
} from './even-columns.ts';
import { fillPages, type PageFill, type PageSpaces } from './fill-pages.ts';
import {
	columnWidthOf,
	eventHeight,
	fixedHeights,
	headHeight,
	sourceHeight,
	typeSizes,
	type TypeSizeName
} from './handout-heights.ts';
import { pageSizes } from './paper-text.ts';
import type { PaperFormat } from './sheet-view.ts';

/** The width for which the drawing is laid out, px: wide, so that the drawing is low, but its labels stay readable. */
export const drawingWidth = 880;

/** Classes for exactly this width. Those of a page leave out labels that would not fit in a narrower window. */
const packedClasses = (classes: readonly SizeClass[]): readonly SizeClass[] => [
	{ ...sizeClassFor(drawingWidth, classes), packWidth: drawingWidth }
];

/** The size classes of the drawing, with labels and as a low strip without labels. */
export const drawingClasses = {
	labelled: packedClasses(sizeClasses),
	strip: packedClasses(stripClasses)
};

/** The maximum printed height of the drawing, mm. */
export const maxDrawingHeight = 72;

/** A page of a handout. No event breaks across columns or pages. */
export interface PlannedPage {
	columns: [TimelineEvent[], TimelineEvent[]];
	/** What fills the spaces that the events leave empty. */
	fill: PageFill;
}

/** The layout of a handout of two pages. */
export interface HandoutPlan {
	/** The type sizes. */
	size: TypeSizeName;
	/** Whether the drawing is a low strip without labels. */
	isStrip: boolean;
	/** Whether there is room for the subtitle, which is often the record’s main question. */
	hasDek: boolean;
	/** The first and the second page. */
	pages: [PlannedPage, PlannedPage];
	/** The events whose pictures are printed. */
	pictured: ReadonlySet<TimelineEvent>;
	/** How many questions, with lines to write on, are printed; at least one if the handout has any. */
	questions: number;
	/** Whether the columns of the first page have about the same height. Always true if no events are on the second page. */
	isEven: boolean;
	/** Whether everything fits on two pages, even in a wide typeface. If false, there are more pages. */
	isTwoPages: boolean;
}

/** The parts of a handout besides its events. */
export interface HandoutFrame {
	paper: PaperFormat;
	/** Whether each page ends with a line that says who made the record. */
	isSigned: boolean;
	/** The printed height of the drawing with labels, mm; 0 for none. */
	drawing: number;
	/** The printed height of the drawing as a strip without labels, mm; 0 for none. */
	strip: number;
	/** The sources to print with their addresses; empty if the page that lists the sources has an address. */
	sources: readonly SourceData[];
	questions: readonly string[];
}

/** The maximum difference between the heights of two columns, mm. A larger gap looks as if something were missing. */
const maxColumnDifference = 50;

/** The layouts to try, the best first. */
const layoutsToTry = [
	{ size: 'large', isStrip: false },
	{ size: 'usual', isStrip: false },
	{ size: 'usual', isStrip: true },
	{ size: 'tight', isStrip: true },
	{ size: 'small', isStrip: true }
] as const satisfies Pick<HandoutPlan, 'size' | 'isStrip'>[];

/** One of these layouts, with or without the subtitle. */
type LayoutToTry = (typeof layoutsToTry)[number] & Pick<HandoutPlan, 'hasDek'>;

/**
 * Finds a layout on two pages: in the largest type in which all events fit, with as many pictures as fit. First looks for
 * a layout with the subtitle, the labels of the drawing, even columns and at least three questions; then for one with
 * two questions; then for any, but with even columns if possible. Heights are estimated for the widest typeface, so that
 * every typeface that we know of fits.
 *
 * @returns the smallest layout without pictures if the events need more than two pages, since no event is left out
 */
export function planHandout(timeline: Timeline, frame: HandoutFrame): HandoutPlan {
	const eventsWithPicture = timeline.events.filter(({ picture }) => picture);
	// The subtitle is left out before the type becomes small.
	const layouts = [false, true].flatMap((isSmall) =>
		[true, false].flatMap((hasDek) =>
			layoutsToTry
				.filter(({ size }) => (size === 'small') === isSmall)
				.map((each) => ({ ...each, hasDek }))
		)
	);
	/** The sets of pictures to try, most first. Leaving out either the first or the last ones may make columns more even. */
	const pictureChoices = eventsWithPicture.flatMap((_, i) => [
		eventsWithPicture.slice(i),
		...(i > 0 ? [eventsWithPicture.slice(0, -i)] : [])
	]);
	const eventsWithFigure = new Set(
		timeline.series.flatMap(({ points }) => points.map(({ event }) => event))
	);
	/** The heights of the events without pictures, by type size. They are kept, because many layouts have the same. */
	const textHeights = new Map<TypeSizeName, number[]>();
	const textHeightsIn = (size: TypeSizeName) =>
		getOrMake(textHeights, size, () =>
			timeline.events.map((event) =>
				eventHeight(
					event,
					typeSizes[size],
					columnWidthOf(frame.paper),
					timeline.language,
					eventsWithFigure.has(event)
				)
			)
		);
	const plan = (attempt: LayoutToTry, pictured: readonly TimelineEvent[]) =>
		planLayout(timeline, frame, attempt, new Set(pictured), textHeightsIn(attempt.size));
	const plansFor = (attempt: LayoutToTry) =>
		[...pictureChoices, []]
			// Pictures are left out before smaller type is tried. Only the large type requires all pictures.
			.filter(({ length }) => attempt.size !== 'large' || length === eventsWithPicture.length)
			.map((pictured) => plan(attempt, pictured))
			.filter(({ isTwoPages }) => isTwoPages);
	const roomyPlans = layouts
		.filter(({ isStrip, hasDek }) => !isStrip && hasDek)
		.flatMap(plansFor)
		.filter((plan) => plan.isEven && isRoomy(plan, frame));
	const roomiest = roomyPlans.find(({ questions }) => questions > 2) ?? roomyPlans[0];
	if (roomiest) return roomiest;
	for (const attempt of layouts) {
		const plans = plansFor(attempt);
		const best = plans.find(({ isEven }) => isEven) ?? plans[0];
		if (best) return best;
	}
	const smallestLayout = { size: 'small', isStrip: true, hasDek: true } as const;
	return plan(smallestLayout, []);
}

/** Whether a handout fits on two pages with the labels of the drawing, and two questions if there are two. */
export const isRoomy = (
	{ isTwoPages, isStrip, questions }: HandoutPlan,
	frame: HandoutFrame
): boolean => isTwoPages && !isStrip && questions >= Math.min(2, frame.questions.length);

/** The events of both pages, in columns, and the spaces that they leave empty. */
interface PlacedEvents {
	columns: [PlannedPage['columns'], PlannedPage['columns']];
	spaces: [PageSpaces, PageSpaces];
	isEven: boolean;
}

/** Places as many events as fit on the first page, and all others after it. @param heights of the events, mm */
function placeEvents(
	timeline: Timeline,
	{ paper, isSigned, drawing, strip, sources }: HandoutFrame,
	{ size, isStrip, hasDek }: LayoutToTry,
	heights: readonly number[]
): PlacedEvents {
	const pageHeight =
		pageSizes[paper].height - (isSigned ? fixedHeights.signature : 0) - fixedHeights.spare;
	const firstHeight =
		pageHeight -
		headHeight(timeline, paper, hasDek) -
		(isStrip ? strip : drawing) -
		fixedHeights.drawing -
		fixedHeights.heading;
	const sourceHeights = sources.map((source) =>
		sourceHeight(source, typeSizes[size].source, columnWidthOf(paper))
	);
	const sourcesHeight =
		sourceHeights.length > 0 ? fixedHeights.heading + minColumnHeight(sourceHeights) : 0;
	const count = countInColumns(heights, firstHeight);
	const first = placeInColumns(timeline.events.slice(0, count), heights.slice(0, count));
	const second = placeInColumns(timeline.events.slice(count), heights.slice(count));
	return {
		columns: [first.columns, second.columns],
		spaces: [first.spacesIn(firstHeight), second.spacesIn(pageHeight - sourcesHeight)],
		isEven:
			count === heights.length || columnDifference(heights.slice(0, count)) < maxColumnDifference
	};
}

/** Places events into two columns that are as even as possible. @param heights of the events, mm */
function placeInColumns(events: readonly TimelineEvent[], heights: readonly number[]) {
	const count = countInFirstColumn(heights);
	const [left, right] = [sum(heights.slice(0, count)), sum(heights.slice(count))];
	const highest = Math.max(left, right);
	return {
		columns: [events.slice(0, count), events.slice(count)] satisfies PlannedPage['columns'],
		spacesIn: (height: number): PageSpaces => [highest - left, highest - right, height - highest]
	};
}

function planLayout(
	timeline: Timeline,
	frame: HandoutFrame,
	layout: LayoutToTry,
	pictured: ReadonlySet<TimelineEvent>,
	textHeights: readonly number[]
): HandoutPlan {
	const heights = timeline.events.map(
		(event, i) => (textHeights[i] ?? 0) + (pictured.has(event) ? fixedHeights.picture : 0)
	);
	const { columns, spaces, isEven } = placeEvents(timeline, frame, layout, heights);
	const { fills, hasQuestion } = fillPages(spaces, frame.questions, {
		paper: frame.paper,
		lines: typeSizes[layout.size].lines
	});
	const questions = sum(fills.flat().map((fill) => fill.questions.length));
	const isTwoPages = hasQuestion && spaces.every(([, , below]) => below >= 0);
	return {
		...layout,
		pages: [
			{ columns: columns[0], fill: fills[0] },
			{ columns: columns[1], fill: fills[1] }
		],
		pictured,
		questions,
		isEven,
		isTwoPages
	};
}

/**
 * How many events of a handout, in order, fit on two pages, if not all do.
 *
 * @param all the number of all events
 * @param timelineOf returns the record with only the first `count` events
 */
export function countFittingEvents(
	all: number,
	timelineOf: (count: number) => Timeline,
	frameOf: (timeline: Timeline) => HandoutFrame
): number {
	let [fits, fails] = [0, all];
	while (fails - fits > 1) {
		const middle = (fits + fails) >> 1;
		const timeline = timelineOf(middle);
		if (planHandout(timeline, frameOf(timeline)).isTwoPages) fits = middle;
		else fails = middle;
	}
	return fits;
}
