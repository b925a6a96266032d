/** Estimates of the heights of a handout's parts on paper, in a wide typeface. */
import type { SourceData, Timeline, TimelineEvent } from '#lib/record/timeline.ts';
import { formatCitedSource } from './format-cited-source.ts';
import { columnGap, pageSizes, textHeight, type TextStyle } from './paper-text.ts';
import type { PaperFormat } from './sheet-view.ts';

/** Type sizes and distances. `ShortHandout.svelte` has the same numbers in its styles. */
export interface TypeSizes {
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
export const typeSizes = {
	large: { text: 11.5, quote: 13.5, title: 13.5, source: 8, around: 6.2, lines: 17 },
	usual: { text: 10, quote: 12, title: 12, source: 8, around: 6.2, lines: 17 },
	tight: { text: 10, quote: 11, title: 11.5, source: 7.25, around: 4.2, lines: 17 },
	small: { text: 9.25, quote: 10.25, title: 10.5, source: 7.25, around: 4.2, lines: 17 }
} satisfies Record<string, TypeSizes>;

/** The name of a set of type sizes. */
export type TypeSizeName = keyof typeof typeSizes;

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
export const fixedHeights = {
	/** Space around the title of an event. */
	title: 3,
	/** Space above a speaker and above a quote. */
	quote: 4.6,
	/** Space around a translation. */
	translation: 2.6,
	/** Space above the text on what is not known, above links and above sources. */
	margin: 1.5,
	/** Space between two questions. */
	question: 2,
	/** The figure that an event reports, and the space around it. */
	figure: 7,
	/** A picture with the texts below it, and the space around it. */
	picture: 42,
	/** The lines for name and date, the counts, the address, and the space below them. */
	head: 19,
	/** The QR code. */
	code: 27,
	/** The heading above the events or the sources, with the space around it. */
	heading: 8,
	/** The heading above questions or lines that fill an empty space, with the space above it. */
	filling: 11,
	/** Space above the drawing. */
	drawing: 5,
	/** The line at the foot of a page that says who made the record. */
	signature: 10,
	/** The minimum height of an empty space for lines for notes, including their heading. */
	minLines: 34,
	/** Space above the subtitle. */
	dek: 1,
	/** A reserve for errors in the estimates. */
	spare: 9
};

/** The width of one of two columns, mm. */
export const columnWidthOf = (paper: PaperFormat): number =>
	(pageSizes[paper].width - columnGap) / 2;

/** The height of the head of the first page, mm. The title is beside the QR code. */
export function headHeight({ title, dek }: Timeline, paper: PaperFormat, hasDek: boolean): number {
	const width = pageSizes[paper].width - 34;
	const dekHeight = hasDek && dek ? fixedHeights.dek + textHeight(dek, dekStyle, width) : 0;
	return Math.max(
		fixedHeights.code,
		fixedHeights.head + textHeight(title, headlineStyle, width) + dekHeight
	);
}

/** The height of a question with the minimum of lines to write on, mm. @param width of the lines, mm */
export const questionHeight = (question: string, lines: number, width: number): number =>
	lines + fixedHeights.question + textHeight(question, sansStyle(9.25, 1.4), width);

/**
 * The height of an event without its picture, mm. For texts of the interface, estimates the height of a sample; `x` is
 * one line.
 *
 * @param width of the column, mm
 * @param hasFigure whether the event reports a figure of a series
 */
export function eventHeight(
	event: TimelineEvent,
	{ text, quote, title: heading, around }: TypeSizes,
	width: number,
	language: string,
	hasFigure: boolean
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
		(hasFigure ? fixedHeights.figure : 0) +
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

/**
 * The height of an entry in the list of sources with the space below it, mm.
 *
 * @param size of the type, pt
 * @param width of a column, mm
 */
export function sourceHeight(
	{ publisher, title, author, address }: SourceData,
	size: number,
	width: number
): number {
	const style = sansStyle(size, 1.3);
	const text = `[00] ${publisher}, 25 September 2025: ${author ?? ''} ${title ?? ''}`;
	return textHeight(text, style, width) + textHeight(address?.href ?? '', style, width) + 1.3;
}
