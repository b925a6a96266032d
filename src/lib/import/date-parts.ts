import { isoYear } from '#lib/record/date-point.ts';
import { parsePartialDate } from '#lib/record/partial-date.ts';
import { toShortJson } from '#lib/record/problem.ts';
import { isDictionary, valueOfKey } from '#lib/record/dictionary.ts';
import type { Fault } from '#lib/record/fault.ts';
import { readTimeOfDay } from './clock.ts';
import type { SlideLoss } from './note.ts';

/** What `readDateParts` has found. */
export type DatePartsReading =
	| { type: 'date'; iso: string; losses: SlideLoss[] }
	/** A year before −9999 or after 9999. */
	| { type: 'outside'; year: string }
	| { type: 'wrong'; fault: Fault };

/**
 * Reads a date of TimelineJS, `{year, month, day, hour, minute, second}`. Each part is a number or a text of digits,
 * and may be missing. `hour` may be a whole time of day, as in TimelineJS’s spreadsheet. TimelineJS’s year −44 is 44 BC
 * (`_applyEra` in its `Language.js`), which is −43 in ISO 8601.
 *
 * @returns the date as precise as its parts; `losses` lists parts that do not fit, such as a day without a month
 */
export function readDateParts(parts: unknown): DatePartsReading {
	if (!isDictionary(parts)) return { type: 'wrong', fault: { code: 'no-date-parts' } };
	const part = (key: string): string => {
		const value = valueOfKey(parts, key) ?? '';
		return typeof value === 'string' || typeof value === 'number'
			? String(value).replace(/[\s,]/g, '')
			: toShortJson(value);
	};
	const [year, month, day] = [part('year'), part('month'), part('day')];
	if (year === '') return { type: 'wrong', fault: { code: 'no-year' } };
	for (const [name, value] of Object.entries({ year, month, day })) {
		if (!/^(-?\d+)?$/.test(value)) {
			return { type: 'wrong', fault: { code: 'part-no-number', part: name, text: value } };
		}
	}
	const number = Number(year) < 0 ? Number(year) + 1 : Number(year);
	if (Math.abs(number) > 9999)
		return { type: 'outside', year: year.length > 20 ? `${year.slice(0, 20)}…` : year };
	const rest = [month, month === '' ? '' : day]
		.filter((value) => value !== '')
		.map((value) => value.padStart(2, '0').replace(/^0+(?=\d\d)/, ''));
	const iso = [isoYear(number), ...rest].join('-');
	if (!parsePartialDate(iso)) return { type: 'wrong', fault: { code: 'no-day', iso } };
	const clock = joinTimeParts(part);
	const time = rest.length === 2 && clock !== '' ? readTimeOfDay(clock) : null;
	const losses: SlideLoss[] = [
		...(clock !== '' && time === null ? [{ code: 'time', text: '' } as const] : []),
		...(month === '' && day !== '' ? [{ code: 'day', text: day } as const] : [])
	];
	return { type: 'date', iso: iso + (time ?? ''), losses };
}

/** Joins the parts of a time of day; empty if there are none. */
function joinTimeParts(part: (key: string) => string): string {
	const [hour, minute, second] = [part('hour'), part('minute'), part('second')];
	if (hour === '' || /\D/.test(hour)) return hour;
	return [hour, minute || '0', second || '0'].map((value) => value.padStart(2, '0')).join(':');
}
