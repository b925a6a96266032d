import type { Fault } from './fault.ts';
import { nearestDate } from './near-date.ts';
import { isoYear } from './date-point.ts';
import { instantOfPoint, parsePartialDate, parsePlainDate } from './partial-date.ts';

/** Matches a text that looks like a year, a month or a day. The groups are year, month and day, without a mark. */
const dateLikePattern = /^Y?(-?\d+)(?:-(\d{2}|XX)?(?:-(\d{2}))?)?[?~%]?$/;

/** The fault of one end of a date; null if it is valid, or if we cannot say what is wrong with it. */
function faultOfEnd(text: string): Fault | null {
	if (parsePartialDate(text)) return null;
	const [, year, month, day] = dateLikePattern.exec(text) ?? [];
	if (year === undefined) return null;
	if (!parsePlainDate(year)) {
		return Math.abs(Number(year)) > 9999
			? { code: 'year-outside', year: year.slice(0, 20) }
			: { code: 'year-digits', iso: isoYear(Number(year)) };
	}
	if (day !== undefined && !/^(?!00)\d/.test(month ?? '')) return { code: 'day-without-month' };
	if (month === undefined || month === 'XX') return null;
	return { code: 'no-day', iso: [year, month, ...(day === undefined ? [] : [day])].join('-') };
}

/** Why `parsePartialDate` cannot read a text. */
export function faultOfDate(text: string): Fault {
	const form = nearestDate(text);
	if (form !== null) return { code: 'date-form', form };
	const [from = '', to = '', ...more] = text.replace(/^\[(.*)\]$/, '$1').split(/\/|\.\.|,/);
	if (more.length > 0) return { code: 'no-date' };
	const ends = [from, to];
	const fault = ends.map(faultOfEnd).find((found) => found !== null);
	if (fault) return fault;
	const [start, end] = ends.map(parsePartialDate);
	const isEarly = start && end && instantOfPoint(end.from) < instantOfPoint(start.from);
	return isEarly ? { code: 'early-end', start: from } : { code: 'no-date' };
}
