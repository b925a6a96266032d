import { language } from '#grammar';
import * as messages from '#language/file';
import { formatDay } from './dates.ts';

/**
 * A day or a month that the calendar does not have: “30 February 2025”, “Month 13”.
 *
 * @param iso `2025-02-30`, `2025-13`
 */
export function formatNoDay(iso: string): string {
	const [, year = '', month = '', day = ''] = /^(-?\d+)-(\d+)-?(\d*)/.exec(iso) ?? [];
	const isMonth = Number(month) >= 1 && Number(month) <= 12;
	if (!isMonth) return messages.noMonth({ month });
	return messages.monthDay({
		day: String(Number(day)),
		month: formatDay(`${year}-${month}`, language)
	});
}
