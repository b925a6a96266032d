import { formatDay } from './dates.ts';

/**
 * A day or a month that the calendar lacks: “30 February 2025”, “Month 13”.
 *
 * @param iso `2025-02-30`, `2025-13`
 * @param month the word for a month, before its number
 */
export function formatNoDay(iso: string, language: string, month: string): string {
	const [, year = '', number = '', day = ''] = /^(-?\d+)-(\d+)-?(\d*)/.exec(iso) ?? [];
	const isMonth = Number(number) >= 1 && Number(number) <= 12;
	return isMonth
		? `${Number(day)} ${formatDay(`${year}-${number}`, language)}`
		: `${month} ${number}`;
}
