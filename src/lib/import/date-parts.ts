import { isoYear } from '#lib/record/date-point.ts';
import { parsePartialDate } from '#lib/record/partial-date.ts';
import { showValue } from '#lib/record/problem.ts';
import { isDictionary, valueAt } from '#lib/record/dictionary.ts';
import type { Fault } from '#lib/record/fault.ts';
import type { Loss } from './note.ts';

/** What becomes of a date that is given in parts. */
export type DateReading =
	| { type: 'date'; iso: string; losses: Loss[] }
	/** A year that is not drawn. */
	| { type: 'outside'; year: string }
	| { type: 'wrong'; fault: Fault };

const times = ['hour', 'minute', 'second', 'millisecond'];

/**
 * Reads `{year, month, day}`, each a number or a text of digits, as sharp as it is given. TimelineJS shows the
 * year −44 as “44 BCE” (`_applyEra` in its `Language.js`), which is −43 in ISO 8601.
 *
 * @returns `losses` names what cannot be kept, such as a time of day or a day without a month
 */
export function readDateParts(parts: unknown): DateReading {
	if (!isDictionary(parts)) return { type: 'wrong', fault: { code: 'no-date-parts' } };
	const part = (key: string): string => {
		const value = valueAt(parts, key) ?? '';
		return typeof value === 'string' || typeof value === 'number'
			? String(value).replace(/[\s,]/g, '')
			: showValue(value);
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
	const losses: Loss[] = [
		...(times.some((key) => part(key) !== '') ? [{ code: 'time', text: '' } as const] : []),
		...(month === '' && day !== '' ? [{ code: 'day', text: day } as const] : []),
		...(part('display_date') === '' ? [] : [{ code: 'date-words', text: '' } as const])
	];
	return { type: 'date', iso, losses };
}
