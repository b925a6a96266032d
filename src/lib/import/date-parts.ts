import { parsePartialDate } from '#lib/record/partial-date.ts';
import { showValue } from '#lib/record/problem.ts';

/** What becomes of a date that is given in parts. */
export type DateReading =
	| { type: 'date'; iso: string; left: string[] }
	/** A year that is not drawn. */
	| { type: 'outside'; year: string }
	| { type: 'wrong'; reason: string };

const times = ['hour', 'minute', 'second', 'millisecond'];

/**
 * Reads `{year, month, day}`, each a number or a text of digits, as sharp as it is given: a day without a
 * month says nothing that can be kept.
 *
 * @returns `left` names what it has besides, such as a time of day
 */
export function readDateParts(parts: unknown): DateReading {
	if (typeof parts !== 'object' || parts === null || Array.isArray(parts)) {
		return { type: 'wrong', reason: 'This must be a date in parts: {year, month, day}.' };
	}
	const part = (key: string): string => {
		const value: unknown = Object.hasOwn(parts, key) ? (parts as Record<string, unknown>)[key] : '';
		return typeof value === 'string' || typeof value === 'number'
			? String(value).replace(/[\s,]/g, '')
			: value === null || value === undefined
				? ''
				: showValue(value);
	};
	const [year, month, day] = [part('year'), part('month'), part('day')];
	if (year === '') return { type: 'wrong', reason: 'The year is missing. Give it as a number.' };
	for (const [name, value] of Object.entries({ year, month, day })) {
		if (!/^-?\d*$/.test(value)) {
			const reason = `The ${name} ${showValue(value)} is not a number. Give it in digits.`;
			return { type: 'wrong', reason };
		}
	}
	const number = Number(year);
	if (number < 1000 || number > 2999)
		return { type: 'outside', year: year.length > 20 ? `${year.slice(0, 20)}…` : year };
	const iso = [String(number), month, month === '' ? '' : day]
		.filter((value) => value !== '')
		.map((value) => value.padStart(2, '0').replace(/^0+(?=\d\d)/, ''))
		.join('-');
	if (!parsePartialDate(iso)) {
		return {
			type: 'wrong',
			reason: `There is no day ${iso} in the calendar. Mend its month or its day.`
		};
	}
	const left = [
		...(times.some((key) => part(key) !== '') ? ['a time of day'] : []),
		...(month === '' && day !== '' ? [`the day ${day}, which has no month`] : []),
		...(part('display_date') === '' ? [] : ['the words of a date'])
	];
	return { type: 'date', iso, left };
}
