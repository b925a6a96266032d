import type { SourceData, Timeline, TimelineEvent } from '#lib/record/timeline.ts';
import { columnGap, heightOf, pageSizes, type TextStyle } from './paper-text.ts';
import type { PaperFormat } from './sheet-view.ts';

/** How large texts are set. `ShortHandout.svelte` has the same numbers. */
interface TypeSize {
	/** Size of the texts of events, pt. */
	text: number;
	/** Size of their quotes, pt. */
	quote: number;
	/** Size of their titles, pt. */
	title: number;
	/** Size of the list of sources, pt. */
	source: number;
	/** Over and under an event, mm. */
	around: number;
	/** The lines to write on under a question, at least, mm. */
	lines: number;
}

/** As large as all events fit. */
const sizes = {
	large: { text: 11.5, quote: 13.5, title: 13.5, source: 8, around: 6.2, lines: 25 },
	usual: { text: 10, quote: 12, title: 12, source: 8, around: 6.2, lines: 25 },
	tight: { text: 10, quote: 11, title: 11.5, source: 7.25, around: 4.2, lines: 17 },
	small: { text: 9.25, quote: 10.25, title: 10.5, source: 7.25, around: 4.2, lines: 17 }
} satisfies Record<string, TypeSize>;

export type TextSize = keyof typeof sizes;

/** The width for which the drawing is laid out, px: so wide, it is low, and its words are still read. */
export const drawingWidth = 880;

/** At most so high is it printed, mm. */
export const maxDrawing = 72;

/** The handout of two pages. */
export interface HandoutPlan {
	size: TextSize;
	/** Whether the drawing is a strip without words. */
	isStrip: boolean;
	/** Whether the second page begins where the first is full, also within an event. */
	isFlowing: boolean;
	/** The events on the first page, and all others; where the text flows, all are the first. */
	pages: [TimelineEvent[], TimelineEvent[]];
	/** Those whose pictures have room. */
	pictured: ReadonlySet<TimelineEvent>;
	/** How many questions with lines to write on have room: at least one. */
	questions: number;
	/** Whether there is room for lines to write on under the events of the first page. */
	hasLines: boolean;
	/** Whether two pages are enough, also in a wide face; else it has more. */
	isTwoPages: boolean;
}

/** What a handout is to hold besides its events. */
export interface HandoutFrame {
	paper: PaperFormat;
	/** Whether each page ends with a line that says who made it. */
	isSigned: boolean;
	/** How high the drawing is, whole and as a strip without words, mm; 0 for none. */
	drawing: number;
	strip: number;
	/** Those that are printed with their addresses, since no address leads to them. */
	sources: readonly SourceData[];
	questions: readonly string[];
}

const sans = (size: number, lineHeight: number): TextStyle => ({ face: 'sans', size, lineHeight });
const serif = (size: number, lineHeight: number): TextStyle => ({
	face: 'serif',
	size,
	lineHeight
});

const [note, quiet, date] = [sans(8.5, 1.38), sans(8, 1.3), sans(9.75, 1.3)];
const headline = serif(24, 1.1);

/** Heights, mm. */
const fixed = {
	/** Around its title. */
	title: 3,
	/** Over who speaks, and over the words. */
	quote: 4.6,
	translation: 2.6,
	/** Over what is not known, its links and its sources. */
	margin: 1.5,
	figure: 7,
	picture: 42,
	/** The lines for name and date, what there is of the record, its address, and the distance to what follows. */
	head: 19,
	code: 27,
	heading: 8,
	/** Over a drawing. */
	drawing: 5,
	/** At the foot of a page. */
	signature: 10,
	/** What is worth its heading. */
	leastLines: 34,
	/** What no estimate knows. */
	spare: 5
};

/** An event’s height in a column. */
function eventHeight(
	event: TimelineEvent,
	{ text, quote, title: heading, around }: TypeSize,
	width: number,
	hasPicture: boolean,
	isMeasured: boolean
): number {
	const { title, summary, statement, unknown, disputed, links, sources, kind, track } = event;
	const of = (words: string | null | undefined, style: TextStyle) =>
		heightOf(words ?? '', style, width);
	const speaker = statement && [
		statement.speaker.name,
		statement.speaker.role,
		statement.to,
		statement.channel
	];
	const cited = sources.map(({ publisher }) => `${publisher} [00]; `).join('');
	return (
		around +
		of('x', date) +
		of(`${kind.label ?? 'xxxxxxxxxxxx'} · ${track.label}`, quiet) +
		(event.known ? of('Made public: 25 September 2025', sans(text, 1.35)) : 0) +
		(isMeasured ? fixed.figure : 0) +
		fixed.title +
		of(title, serif(heading, 1.2)) +
		of(summary, sans(text, 1.35)) +
		(speaker ? fixed.quote + of(speaker.join('  '), note) : 0) +
		of(statement?.quote, serif(quote, 1.3)) +
		(statement?.translation
			? fixed.translation + of(statement.translation.text, note) + of('x', note)
			: 0) +
		(statement?.hasHidden ? of('x', quiet) : 0) +
		of('x'.repeat(40), quiet) +
		fixed.margin +
		of(unknown && `What is not known: ${unknown}`, quiet) +
		of(disputed && `Where sources differ: ${disputed}`, quiet) +
		links.length * of('x', quiet) +
		of(cited, quiet) +
		(hasPicture ? fixed.picture : 0)
	);
}

/** Where columns are broken, some lines stay together. */
const flowing = 1.02;

/** A source’s height in the list of them. */
function sourceHeight(
	{ publisher, title, author, address }: SourceData,
	size: number,
	width: number
): number {
	const style = sans(size, 1.3);
	const text = `[00] ${publisher}, 25 September 2025: ${author ?? ''} ${title ?? ''}`;
	return heightOf(text, style, width) + heightOf(address?.href ?? '', style, width) + 1.3;
}

/** How many of the items two columns of a height hold, filled one after the other. */
function countInColumns(heights: readonly number[], height: number): number {
	let [column, used] = [1, 0];
	for (const [i, each] of heights.entries()) {
		if (used + each > height) [column, used] = [column + 1, 0];
		if (column > 2 || each > height) return i;
		used += each;
	}
	return heights.length;
}

/** The least height of a page on which two columns hold all items. */
function columnsHeight(heights: readonly number[]): number {
	const all = heights.reduce((sum, each) => sum + each, 0);
	let height = Math.max(all / 2, ...heights, 0);
	while (countInColumns(heights, height) < heights.length) height += 1;
	return height;
}

/** What is tried, the best first. */
const attempts = [
	{ size: 'large', isStrip: false, isFlowing: false },
	{ size: 'usual', isStrip: false, isFlowing: false },
	{ size: 'usual', isStrip: true, isFlowing: false },
	{ size: 'tight', isStrip: true, isFlowing: true },
	{ size: 'small', isStrip: true, isFlowing: true }
] as const satisfies Pick<HandoutPlan, 'size' | 'isStrip' | 'isFlowing'>[];

type Attempt = (typeof attempts)[number];

/**
 * Puts events on two pages: as large as all of them fit, with as many pictures and questions as there is room for.
 * Heights are estimates for a wide face; none is too low for the faces that we know.
 *
 * @returns the smallest, without pictures, where two pages are not enough: nothing is left out
 */
export function planHandout(timeline: Timeline, frame: HandoutFrame): HandoutPlan {
	const withPicture = timeline.events.filter(({ picture }) => picture);
	for (const attempt of attempts) {
		for (let count = withPicture.length; count >= 0; count--) {
			const plan = planAt(timeline, frame, attempt, new Set(withPicture.slice(0, count)));
			// Fewer pictures before smaller words.
			if (plan.isTwoPages && (attempt.size !== 'large' || count === withPicture.length))
				return plan;
		}
	}
	return planAt(timeline, frame, { size: 'small', isStrip: true, isFlowing: true }, new Set());
}

function planAt(
	{ events, title, series }: Timeline,
	{ paper, isSigned, drawing, strip, sources, questions }: HandoutFrame,
	{ size, isStrip, isFlowing }: Attempt,
	pictured: ReadonlySet<TimelineEvent>
): HandoutPlan {
	const page = pageSizes[paper];
	const type: TypeSize = sizes[size];
	const pageHeight = page.height - (isSigned ? fixed.signature : 0);
	const column = (page.width - columnGap) / 2;
	const measured = new Set(series.flatMap(({ points }) => points.map(({ event }) => event)));
	const heights = events.map((event) =>
		eventHeight(event, type, column, pictured.has(event), measured.has(event))
	);
	const head = Math.max(fixed.code, fixed.head + heightOf(title, headline, page.width - 34));
	const first =
		pageHeight - head - (isStrip ? strip : drawing) - fixed.drawing - fixed.heading - fixed.spare;
	const count = isFlowing ? heights.length : countInColumns(heights, first);
	const listed = sources.map((source) => sourceHeight(source, type.source, column));
	const left =
		pageHeight -
		fixed.spare -
		(isFlowing
			? Math.max(0, (sum(heights) * flowing) / 2 - first)
			: columnsHeight(heights.slice(count))) -
		(listed.length > 0 ? fixed.heading + columnsHeight(listed) : 0) -
		fixed.heading;
	const asked = questions.map(
		(question) => type.lines + heightOf(question, sans(9.25, 1.4), page.width)
	);
	const fitting = asked.findIndex((_, i) => sum(asked.slice(0, i + 1)) > left);
	return {
		size,
		isStrip,
		isFlowing,
		pages: [events.slice(0, count), events.slice(count)],
		pictured,
		questions: Math.max(1, fitting < 0 ? asked.length : fitting),
		hasLines: !isFlowing && first - columnsHeight(heights.slice(0, count)) > fixed.leastLines,
		isTwoPages: left >= (asked[0] ?? 0)
	};
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0);

/**
 * How many events of a handout, from its first on, two pages hold.
 *
 * @param timelineOf the record with this many of them
 */
export function countFitting(
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
