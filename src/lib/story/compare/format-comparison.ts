import { daysBetween } from '#lib/record/days-between.ts';
import { parsePartialDate } from '#lib/record/partial-date.ts';
import type { Pair } from './compare.ts';
import type { DateData, LinkType, Timeline } from '#lib/record/timeline.ts';
import { formatDate } from '#lib/messages/dates.ts';
import { formatCount, formatNumber } from '#lib/messages/format.ts';

/** How many days are between two statements, no sharper than their dates. */
export function formatDaysBetween([a, b]: Pair, { language }: Timeline): string {
	const { min, max, isOrdered, isSoft } = daysBetween(a.date, b.date);
	const days = (n: number) => formatCount(n, 'day', language);
	const format = () => {
		if (max === null) {
			return min > 0 ? `at least ${days(min)}` : 'cannot be told: a date has no known end';
		}
		if (max === 0) return 'none: both on the same day';
		if (!isOrdered) {
			const bound = `at most ${days(max)}, and the dates do not say which came first`;
			const unit = sameUnit(a.date, b.date);
			return unit ? `cannot be told within the same ${unit}: ${bound}` : bound;
		}
		if (min === max) return days(max);
		return min > 0
			? `between ${formatNumber(min, language)} and ${days(max)}`
			: `at most ${days(max)}`;
	};
	return format() + (isSoft ? '; one of the dates is itself not certain' : '');
}

/**
 * That the date of an event may not be that of its quoted words, as it is something else that happened.
 *
 * @returns a sentence for each such statement
 */
export function formatOtherDates(pair: Pair, { language }: Timeline): string[] {
	return pair
		.filter(({ kind }) => kind !== 'statement')
		.map(
			({ kind, date }) =>
				`The date of ${formatDate(date, language)} is that of the ${kind}, and may not be that of the words quoted with it.`
		);
}

/** The precision of two dates, if both are one and the same month or year. */
function sameUnit(a: DateData, b: DateData): string | null {
	const date = a.edtf === b.edtf ? parsePartialDate(a.edtf) : null;
	return date && date.to === undefined ? date.from.precision : null;
}

const reasons: Readonly<Partial<Record<LinkType, string>>> = {
	'contrasts-with': 'linked as a contrast',
	follows: 'the later one follows the earlier one',
	'responds-to': 'one responds to the other'
};

/** How the record links two statements. */
export function formatReason(type: LinkType): string {
	return reasons[type] ?? 'linked';
}
