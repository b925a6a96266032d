import { dateParts, formatDate, shortDate, shortYears } from '#lib/messages/dates.ts';
import { formatTime } from '#lib/messages/intl.ts';
import type { Spoken, DrawnTimeline, DrawnEvent } from '#lib/messages/drawn.ts';
import { labelFontSize, labelGap, linesWidth, lineLook, type LabelLook } from './labels.ts';
import type { SizeClass } from './size-class.ts';
import { balanceText } from '#lib/ui/text-width.ts';

/** A lead in one line is at most this wide, px, because two lines read better than a long one. */
const widestLine = 240;

/** The line breaks of a lead, with its date as the last line. A short lead is tried in one line first, a long one in two. */
export function leadBreaks(event: DrawnEvent, words: string, spoken: Spoken): string[][] {
	const date = formatDate(event.date, spoken.language, spoken.labels);
	const { size } = lineLook('lead', 0, 2);
	const [one, two, ...more] = [1, 2, 3, 4].map((count) => balanceText(words, count, size));
	const isShort = one !== null && linesWidth([words], 'strong') <= widestLine;
	const order = isShort ? [one, two] : [two, ...more, one];
	return order.flatMap((lines) => (lines ? [[...lines, date]] : []));
}

/** The line breaks of a text for each of these numbers of lines, except those for which it has too few words. */
export function lineBreaks(words: string, counts: readonly number[]): string[][] {
	return counts.flatMap((count) => {
		const lines = balanceText(words, count, labelFontSize);
		return lines ? [lines] : [];
	});
}

/** A space at which a line is not broken. */
const noBreak = '\u00a0';

/** A text that stays in one line, for `heldLineBreaks`. */
export const hold = (text: string): string => text.replaceAll(' ', noBreak);

/** Like `lineBreaks`, for a text with parts that are held together. */
export const heldLineBreaks = (words: string, counts: readonly number[]): string[][] =>
	lineBreaks(words, counts).map((lines) => lines.map((line) => line.replaceAll(noBreak, ' ')));

/**
 * The label of a lead in a narrow drawing: its short label, or else its date, the longest form first. The year may be
 * left out, because the axis shows it. If the words of a date do not fit, its year alone is tried last.
 */
export function flagBreaks(
	{ date, leadLabel }: DrawnEvent,
	{ language, labels }: Spoken
): string[][] {
	if (leadLabel) return [[leadLabel]];
	const long = shortDate(date, language);
	if (long === null) {
		const whole = [formatDate(date, language, labels)];
		const held = heldDate(date, { language, labels });
		return [whole, ...heldLineBreaks(held, [2]), [shortYears(date, language)]];
	}
	if (date.shape !== 'day') return [[long]];
	return [[long], [formatTime(date.start, language, { day: 'numeric', month: 'short' })]];
}

/** The words of a date, each day, month and year held together. */
function heldDate(date: DrawnEvent['date'], { language, labels }: Spoken): string {
	const parts = dateParts(date, language, labels);
	return parts.map(({ text, iso }) => (iso ? hold(text) : text)).join('');
}

/** `room`: room for the best label of a lead beside its mark, px. `minRoom`: room for its shortest label. */
export function leadRoom(event: DrawnEvent, timeline: DrawnTimeline, { labels }: SizeClass) {
	const widthOf = (lines: string[], look: LabelLook) => linesWidth(lines, look) + 2 * labelGap;
	const flags = flagBreaks(event, timeline).map((lines) => widthOf(lines, 'flag'));
	const [best = []] = leadBreaks(event, event.lead ?? '', timeline);
	return {
		room: labels === 'few' ? Math.max(...flags) : widthOf(best, 'lead'),
		minRoom: Math.min(...flags)
	};
}
