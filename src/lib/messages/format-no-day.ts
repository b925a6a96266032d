import { formatDay } from './dates.ts';

/**
 * A day or a month that the calendar lacks: “30 February 2025”, “Month 13”.
 *
 * @param iso `2025-02-30`, `2025-13`
 * @param month with # for its number
 * @param day what stands before the month, with # for its number
 */
export function formatNoDay(iso: string, language: string, month: string, day = '# '): string {
	const [, year = '', number = '', its = ''] = /^(-?\d+)-(\d+)-?(\d*)/.exec(iso) ?? [];
	const isMonth = Number(number) >= 1 && Number(number) <= 12;
	return isMonth
		? day.replace('#', String(Number(its))) + formatDay(`${year}-${number}`, language)
		: month.replace('#', number);
}
