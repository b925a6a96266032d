import { dateParts, formatDate, shortDate, shortestDateForms } from '#lib/messages/dates.ts';
import { formatTime } from '#lib/messages/intl.ts';
import type { Wording, DrawnTimeline, DrawnEvent } from '#lib/messages/drawn.ts';
import { labelFontSize, labelGap, linesWidth, lineLook, type LabelLook } from './labels.ts';
import type { SizeClass } from './size-class.ts';
import { balanceText } from '#lib/ui/text-width.ts';

/** A lead up to this wide, px, is first tried in one line. A wider one is broken, because two lines are easier to read. */
const maxOneLineWidth = 240;

/**
 * The line breaks of a lead, with its date as the last line, the best first. A short lead is tried in one line
 * first, a long one in two.
 */
export function leadBreaks(event: DrawnEvent, words: string, wording: Wording): string[][] {
	const date = formatDate(event.date, wording.language, wording.labels);
	const { size } = lineLook('lead', 0, 2);
	const [one, two, ...more] = [1, 2, 3, 4].map((count) => balanceText(words, count, size));
	const isShort = one !== null && linesWidth([words], 'strong') <= maxOneLineWidth;
	const order = isShort ? [one, two] : [two, ...more, one];
	return order.flatMap((lines) => (lines ? [[...lines, date]] : []));
}

/** Breaks a text into each of these numbers of lines. Numbers for which the text has too few words are skipped. */
export function lineBreaks(words: string, counts: readonly number[]): string[][] {
	return counts.flatMap((count) => {
		const lines = balanceText(words, count, labelFontSize);
		return lines ? [lines] : [];
	});
}

/** A no-break space. */
const noBreakSpace = '\u00a0';

/** Marks a part of a text that must stay in one line. For `lineBreaksAroundKept`, which restores the spaces. */
export const keepInOneLine = (text: string): string => text.replaceAll(' ', noBreakSpace);

/** Like `lineBreaks`, for a text with parts that `keepInOneLine` has marked. */
export const lineBreaksAroundKept = (words: string, counts: readonly number[]): string[][] =>
	lineBreaks(words, counts).map((lines) => lines.map((line) => line.replaceAll(noBreakSpace, ' ')));

/**
 * The line breaks of a lead's flag, the best first. A flag is the label where the lead's text does not fit: its short label
 * if it has one, otherwise its date, from the longest form to the shortest. Some forms leave out the year, because the
 * axis shows it.
 */
export function flagBreaks(
	{ date, leadLabel }: DrawnEvent,
	{ language, labels }: Wording
): string[][] {
	if (leadLabel) return [[leadLabel]];
	const dayText = shortDate(date, language);
	if (dayText === null) {
		const whole = [formatDate(date, language, labels)];
		// Each day, month and year stays in one line.
		const parts = dateParts(date, language, labels);
		const kept = parts.map(({ text, iso }) => (iso ? keepInOneLine(text) : text)).join('');
		const short = shortestDateForms(date, language).map((form) => [form]);
		return [whole, ...lineBreaksAroundKept(kept, [2]), ...short];
	}
	if (date.shape !== 'day') return [[dayText]];
	return [[dayText], [formatTime(date.start, language, { day: 'numeric', month: 'short' })]];
}

/**
 * The widths that a lead’s label needs beside its mark, px. `room`: for its best label; if labels are `few`, for the
 * widest one. `minRoom`: for the last one to try, its short label or its shortest date.
 */
export function leadLabelRoom(event: DrawnEvent, timeline: DrawnTimeline, { labels }: SizeClass) {
	const widthOf = (lines: string[], look: LabelLook) => linesWidth(lines, look) + 2 * labelGap;
	const flags = flagBreaks(event, timeline).map((lines) => widthOf(lines, 'flag'));
	const [best = []] = leadBreaks(event, event.lead ?? '', timeline);
	return {
		room: labels === 'few' ? Math.max(...flags) : widthOf(best, 'lead'),
		minRoom: flags.at(-1) ?? 0
	};
}
