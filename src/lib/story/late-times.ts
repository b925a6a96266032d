import { formatDay } from '#lib/messages/dates.ts';
import { formatList } from '#lib/messages/format-list.ts';

/** The number of times that fit on a button. */
const maxTimes = 3;

/**
 * The times of events that became public late, as text: “July 2025 and January 2026”. If there are too many
 * months, only their years; if there are too many years, the first and the last.
 *
 * @param times months or years, in order, each once: `2025-07`
 * @param language of the record, BCP 47
 */
export function formatLateTimes(times: readonly string[], language: string): string {
	const format = (time: string) => formatDay(time, language);
	if (times.length <= maxTimes) return formatList(times.map(format));
	const years = [...new Set(times.map((time) => time.replace(/(?<=\d)-\d\d$/, '')))];
	if (years.length <= maxTimes) return formatList(years.map(format));
	return [years[0], years.at(-1)].map((year = '') => format(year)).join('–');
}
