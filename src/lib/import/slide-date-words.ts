import { valueOfKey } from '#lib/record/dictionary.ts';
import { limits } from '#lib/record/fields.ts';
import { nearestDate } from '#lib/record/near-date.ts';
import { toPlainText } from './plain-text.ts';
import { readCellDate } from './spreadsheet-date.ts';

/**
 * Puts a slide’s `display_date` (a text that TimelineJS shows instead of the date) before the event’s summary, unless
 * it only repeats the date.
 *
 * @returns null if the two are too long for a summary
 */
export function addDateWords(data: unknown, edtf: string, summary: string): string | null {
	const places = [data, valueOfKey(data, 'start_date'), valueOfKey(data, 'end_date')];
	const words = places.flatMap((place) => {
		const text = valueOfKey(place, 'display_date');
		const isText = typeof text === 'string' || typeof text === 'number';
		return isText ? toPlainText(String(text)).text.replace(/\s+/g, ' ').trim() : [];
	});
	const newWords = [...new Set(words)].filter((text) => text !== '' && !repeatsDate(text, edtf));
	if (newWords.length === 0) return summary;
	const text = [newWords.join(' – '), ...(summary === '' ? [] : [summary])].join('\n\n');
	return text.length <= limits.text ? text : null;
}

/** Whether a text only repeats the date, or the start or end of a span, in digits or in words. */
function repeatsDate(text: string, edtf: string): boolean {
	const { dmy, mdy } = readCellDate(text)?.iso ?? {};
	const readings = [text, nearestDate(text), dmy === mdy ? dmy : undefined];
	const dates = [edtf, ...edtf.split('/')].flatMap((date) => [date, date.replace(/T.*/, '')]);
	return dates.some((date) => readings.includes(date));
}
