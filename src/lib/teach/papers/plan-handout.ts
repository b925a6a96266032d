/**
 * The layout of the handout's two pages: which events, texts and questions fit. One file, because the search for a
 * layout and the estimates of heights use the same sizes.
 */
import type { SourceData, Timeline, TimelineEvent } from '#lib/record/timeline.ts';
import { getOrMake } from '#lib/record/get-or-make.ts';
import { formatCitedSource } from './format-cited-source.ts';
import { columnGap, textHeight, pageSizes, type TextStyle } from './paper-text.ts';
import type { PaperFormat } from './sheet-view.ts';

/** Type sizes and distances. `ShortHandout.svelte` has the same numbers in its styles. */
interface TypeSizes {
	/** Type size of an event's text, pt. */
	text: number;
	/** Type size of a quote, pt. */
	quote: number;
	/** Type size of an event's title, pt. */
	title: number;
	/** Type size of the list of sources, pt. */
	source: number;
	/** Total space above and below an event, mm. */
	around: number;
	/** Minimum height of the lines to write on below a question, mm. */
	lines: number;
}

/** The type sizes to try, largest first. */
const typeSizes = {
	large: { text: 11.5, quote: 13.5, title: 13.5, source: 8, around: 6.2, lines: 25 },
	usual: { text: 10, quote: 12, title: 12, source: 8, around: 6.2, lines: 25 },
	tight: { text: 10, quote: 11, title: 11.5, source: 7.25, around: 4.2, lines: 17 },
	small: { text: 9.25, quote: 10.25, title: 10.5, source: 7.25, around: 4.2, lines: 17 }
} satisfies Record<string, TypeSizes>;

/** The name of a set of type sizes. */
export type TypeSizeName = keyof typeof typeSizes;

/** The width for which the drawing is laid out, px: wide, so that the drawing is low, but its labels stay readable. */
export const drawingWidth = 880;

/** The maximum printed height of the drawing, mm. */
export const maxDrawingHeight = 72;

/** The layout of a handout of two pages. */
export interface HandoutPlan {
	/** The type sizes. */
	size: TypeSizeName;
	/** Whether the drawing is a low strip without labels. */
	isStrip: boolean;
	/** Whether there is room for the subtitle, which is often the record’s main question. */
	hasDek: boolean;
	/** The events of the first and of the second page. No event breaks across columns or pages. */
	pages: [TimelineEvent[], TimelineEvent[]];
	/** The events whose pictures are printed. */
	pictured: ReadonlySet<TimelineEvent>;
	/** How many questions, with lines to write on, are printed; at least one. */
	questions: number;
	/** Whether the first page has lines to write on below its events. */
	hasLines: boolean;
	/** Whether the columns of the first page have about the same height, if events follow on the second. */
	isEven: boolean;
	/** Whether everything fits on two pages, even in a wide typeface. If false, there are more pages. */
	isTwoPages: boolean;
}

/** The parts of a handout besides its events. */
export interface HandoutFrame {
	paper: PaperFormat;
	/** Whether each page ends with a line that says who made the record. */
	isSigned: boolean;
	/**
	 * The printed height of the drawing, mm: with labels (`drawing`), and as a strip without labels (`strip`); 0 for none.
	 */
	drawing: number;
	strip: number;
	/** The sources to print with their addresses; empty if the page that lists the sources has an address. */
	sources: readonly SourceData[];
	questions: readonly string[];
}

/** A style in the sans-serif typeface. @param size in pt */
const sansStyle = (size: number, lineHeight: number): TextStyle => ({
	face: 'sans',
	size,
	lineHeight
});
/** A style in the serif typeface. @param size in pt */
const serifStyle = (size: number, lineHeight: number): TextStyle => ({
	face: 'serif',
	size,
	lineHeight
});

/** The styles of notes, of less prominent texts, and of dates. */
const [noteStyle, quietStyle, dateStyle] = [
	sansStyle(8.5, 1.38),
	sansStyle(8, 1.3),
	sansStyle(9.75, 1.3)
];
/** The style of the subtitle. */
const dekStyle = sansStyle(9.25, 1.3);
/** The style of the record’s title. */
const headlineStyle = serifStyle(24, 1.1);

/** Heights of parts that are the same in every handout, mm. */
const fixedHeights = {
	/** Space around the title of an event. */
	title: 3,
	/** Space above a speaker and above a quote. */
	quote: 4.6,
	translation: 2.6,
	/** Space above the text on what is not known, above links and above sources. */
	margin: 1.5,
	figure: 7,
	picture: 42,
	/** The lines for name and date, the counts, the address, and the space below them. */
	head: 19,
	code: 27,
	heading: 8,
	/** Space above the drawing. */
	drawing: 5,
	/** The line at the foot of a page that says who made the record. */
	signature: 10,
	/** The minimum height for lines to write on with a heading. */
	minLines: 34,
	/** Space above the subtitle. */
	dek: 1,
	/** A reserve for errors in the estimates. */
	spare: 9
};

/** The width of one of two columns, mm. */
const columnWidthOf = (paper: PaperFormat): number => (pageSizes[paper].width - columnGap) / 2;

/** The height of an event without its picture, in a column of this width, mm. */
function eventHeight(
	event: TimelineEvent,
	{ text, quote, title: heading, around }: TypeSizes,
	width: number,
	language: string,
	isMeasured: boolean
): number {
	const { title, summary, statement, unknown, disputed, links, sources, kind, track } = event;
	const heightIn = (words: string | null | undefined, style: TextStyle) =>
		textHeight(words ?? '', style, width);
	const speaker = statement && [
		statement.speaker.name,
		statement.speaker.role,
		statement.to,
		statement.channel
	];
	const citationText = sources
		.map((source) => `${formatCitedSource(source, language)} [00]; `)
		.join('');
	return (
		around +
		heightIn('x', dateStyle) +
		heightIn(`${kind.label ?? 'xxxxxxxxxxxx'} · ${track.label}`, quietStyle) +
		(event.known ? heightIn('Made public: 25 September 2025', sansStyle(text, 1.35)) : 0) +
		(isMeasured ? fixedHeights.figure : 0) +
		fixedHeights.title +
		heightIn(title, serifStyle(heading, 1.2)) +
		heightIn(summary, sansStyle(text, 1.35)) +
		(speaker ? fixedHeights.quote + heightIn(speaker.join('  '), noteStyle) : 0) +
		heightIn(statement?.quote, serifStyle(quote, 1.3)) +
		(statement?.translation
			? fixedHeights.translation +
				heightIn(statement.translation.text, noteStyle) +
				heightIn('x', noteStyle)
			: 0) +
		(statement?.hasHidden ? heightIn('x', quietStyle) : 0) +
		heightIn('x'.repeat(40), quietStyle) +
		fixedHeights.margin +
		heightIn(unknown && `What is not known: ${unknown}`, quietStyle) +
		heightIn(disputed && `Where sources differ: ${disputed}`, quietStyle) +
		links.length * heightIn('x', quietStyle) +
		heightIn(citationText, quietStyle)
	);
}

/** The height of an entry in the list of sources, mm. @param width of a column, mm */
function sourceHeight(
	{ publisher, title, author, address }: SourceData,
	size: number,
	width: number
): number {
	const style = sansStyle(size, 1.3);
	const text = `[00] ${publisher}, 25 September 2025: ${author ?? ''} ${title ?? ''}`;
	return textHeight(text, style, width) + textHeight(address?.href ?? '', style, width) + 1.3;
}

/** How many items fit into two columns of this height, in order. */
function countInColumns(heights: readonly number[], height: number): number {
	let [column, used] = [1, 0];
	for (const [i, each] of heights.entries()) {
		if (used + each > height) [column, used] = [column + 1, 0];
		if (column > 2 || each > height) return i;
		used += each;
	}
	return heights.length;
}

/** The minimum height of two columns that have room for all items, mm. */
function minColumnHeight(heights: readonly number[]): number {
	const all = heights.reduce((sum, each) => sum + each, 0);
	let height = Math.max(all / 2, ...heights, 0);
	while (countInColumns(heights, height) < heights.length) height += 1;
	return height;
}

/**
 * By how much one of two columns is longer than the other, if they are as even as whole items allow, mm. No items break.
 */
function columnDifference(heights: readonly number[]): number {
	const height = minColumnHeight(heights);
	let first = 0;
	for (const each of heights) {
		if (first + each > height) break;
		first += each;
	}
	return Math.abs(2 * first - sum(heights));
}

/** The maximum difference of two columns, mm: a longer gap looks as if something were missing. */
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
 * Finds a layout on two pages: in the largest type in which all events fit, with as many pictures and questions as there
 * is room for. Prefers one with two questions, and with even columns. Heights are estimated for the widest typeface, so that every typeface that we know of fits.
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
	/** As many pictures as possible. Without the first or without the last ones, the columns may be more even. */
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
	const hasRoom = (plan: HandoutPlan) => plan.isEven && isRoomy(plan, frame);
	for (const attempt of layouts.filter(({ isStrip, hasDek }) => !isStrip && hasDek)) {
		const best = plansFor(attempt).find(hasRoom);
		if (best) return best;
	}
	for (const attempt of layouts) {
		const plans = plansFor(attempt);
		const best = plans.find(({ isEven }) => isEven) ?? plans[0];
		if (best) return best;
	}
	const smallestLayout = { size: 'small', isStrip: true, hasDek: true } as const;
	return plan(smallestLayout, []);
}

/** Whether a handout has room for the words of the drawing and two questions, if there are two. */
export const isRoomy = (
	{ isTwoPages, isStrip, questions }: HandoutPlan,
	frame: HandoutFrame
): boolean => isTwoPages && !isStrip && questions >= Math.min(2, frame.questions.length);

function planLayout(
	{ events, title, dek }: Timeline,
	{ paper, isSigned, drawing, strip, sources, questions }: HandoutFrame,
	{ size, isStrip, hasDek }: LayoutToTry,
	pictured: ReadonlySet<TimelineEvent>,
	textHeights: readonly number[]
): HandoutPlan {
	const page = pageSizes[paper];
	const type: TypeSizes = typeSizes[size];
	const pageHeight = page.height - (isSigned ? fixedHeights.signature : 0);
	const columnWidth = columnWidthOf(paper);
	const heights = events.map(
		(event, i) => (textHeights[i] ?? 0) + (pictured.has(event) ? fixedHeights.picture : 0)
	);
	/** The width of title and subtitle, beside the QR code. */
	const headWidth = page.width - 34;
	const dekHeight = hasDek && dek ? fixedHeights.dek + textHeight(dek, dekStyle, headWidth) : 0;
	const headHeight = Math.max(
		fixedHeights.code,
		fixedHeights.head + textHeight(title, headlineStyle, headWidth) + dekHeight
	);
	const firstColumnHeight =
		pageHeight -
		headHeight -
		(isStrip ? strip : drawing) -
		fixedHeights.drawing -
		fixedHeights.heading -
		fixedHeights.spare;
	const count = countInColumns(heights, firstColumnHeight);
	const sourceHeights = sources.map((source) => sourceHeight(source, type.source, columnWidth));
	const heightLeft =
		pageHeight -
		fixedHeights.spare -
		minColumnHeight(heights.slice(count)) -
		(sourceHeights.length > 0 ? fixedHeights.heading + minColumnHeight(sourceHeights) : 0) -
		fixedHeights.heading;
	const questionHeights = questions.map(
		(question) => type.lines + textHeight(question, sansStyle(9.25, 1.4), page.width)
	);
	const fittingQuestions = questionHeights.findIndex(
		(_, i) => sum(questionHeights.slice(0, i + 1)) > heightLeft
	);
	return {
		size,
		isStrip,
		hasDek,
		pages: [events.slice(0, count), events.slice(count)],
		pictured,
		questions: Math.max(1, fittingQuestions < 0 ? questionHeights.length : fittingQuestions),
		hasLines: firstColumnHeight - minColumnHeight(heights.slice(0, count)) > fixedHeights.minLines,
		isEven:
			count === heights.length || columnDifference(heights.slice(0, count)) < maxColumnDifference,
		isTwoPages: firstColumnHeight >= 0 && heightLeft >= (questionHeights[0] ?? 0)
	};
}

/** The sum of some numbers. */
const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0);

/**
 * How many events of a handout, in order, fit on two pages.
 *
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
