import { daysBetween } from '#lib/record/days-between.ts';
import { parsePartialDate } from '#lib/record/partial-date.ts';
import type { Pair } from './compare.ts';
import type { DateData, LinkType, Timeline } from '#lib/record/timeline.ts';
import { formatDate } from '#lib/messages/dates.ts';
import { formatCount, formatNumber } from '#lib/messages/format.ts';

/** How many days are between two statements, in words that are no sharper than their dates. */
export function daysWords([a, b]: Pair, { language }: Timeline): string {
	const { min, max, isOrdered, isSoft } = daysBetween(a.date, b.date);
	const days = (n: number) => formatCount(n, 'day', language);
	const words = () => {
		if (max === null) return min > 0 ? `at least ${days(min)}` : unknown;
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
	return words() + (isSoft ? '; one of the dates is itself not certain' : '');
}

/**
 * That a date is not that of the quoted words, where the event is something else that happened.
 *
 * @returns a sentence for each such statement
 */
export function undatedWords(pair: Pair, { language }: Timeline): string[] {
	return pair
		.filter(({ kind }) => kind !== 'statement')
		.map(
			({ kind, date }) =>
				`The date of ${formatDate(date, language)} is that of the ${kind}, and may not be that of the words quoted with it.`
		);
}

const unknown = 'cannot be told: a date has no known end';

/** What two dates both are, if all that is known of either is this one month or year. */
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
export function reasonWords(type: LinkType): string {
	return reasons[type] ?? 'linked';
}
