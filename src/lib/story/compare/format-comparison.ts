import { isStatement, standardKindId } from '#lib/record/kinds.ts';
import { daysBetween, lengthOfSpan } from '#lib/record/days-between.ts';
import { parsePartialDate } from '#lib/record/partial-date.ts';
import type { StatementPair } from './statement-pairs.ts';
import type { DateData, Timeline } from '#lib/record/timeline.ts';
import { formatDate } from '#lib/messages/dates.ts';
import { formatNumber } from '#lib/messages/format.ts';
import { language } from '#grammar';
import { apart } from '#language/story/compare';
import { compare as messages } from '#language/story';
import { later as laterMessages } from '#language/record';

/**
 * How many days are between two statements, never more precise than their dates: "129–156 days apart." If one of them
 * lasted for several days, also how many: "31 days apart. The earlier one lasted 15 days."
 */
export function formatDaysBetween([a, b]: StatementPair): string {
	const { min, max, isOrdered, isDuring, isSoft } = daysBetween(a.date, b.date);
	const days = (count: number) => laterMessages.days({ count });
	const format = () => {
		if (isDuring) return apart.during;
		if (max === null) return min > 0 ? apart.atLeast({ days: days(min) }) : apart.noEnd;
		if (max === 0) return apart.sameDay;
		if (!isOrdered) {
			const unit = sameUnit(a.date, b.date);
			const atMost = apart.atMost({ days: days(max) });
			return apart.unordered({ atMost: unit ? apart.sameUnit[unit]({ atMost }) : atMost });
		}
		if (min === max) return apart.exact({ days: days(max) });
		return min > 0
			? apart.range({ min: formatNumber(min), days: days(max) })
			: apart.atMost({ days: days(max) });
	};
	const text = isSoft ? apart.soft({ apart: format() }) : format();
	const sentence = text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
	const [first, second] = [a, b].map(({ date }) => lengthOfSpan(date));
	return [
		apart.sentence({ apart: sentence }),
		...(first ? [apart.earlierLasted({ days: days(first) })] : []),
		...(second ? [apart.laterLasted({ days: days(second) })] : [])
	].join(' ');
}

/**
 * Warns if the date of an event may not be that of its quote, because the event is not the statement itself.
 *
 * @returns one sentence for each such event
 */
export function formatDateWarnings(pair: StatementPair, { language }: Timeline): string[] {
	return pair
		.filter(({ kind }) => !isStatement(kind))
		.map(({ kind, date: dateOfEvent }) => {
			const date = formatDate(dateOfEvent, language);
			const standard = standardKindId(kind);
			return standard
				? messages.otherDate({ date, kind: standard })
				: messages.otherDateOf({ date });
		});
}

/** `month` or `year` if both dates are the same month or the same year; otherwise null. */
function sameUnit(a: DateData, b: DateData): 'month' | 'year' | null {
	const date = a.edtf === b.edtf ? parsePartialDate(a.edtf) : null;
	if (date?.form !== 'point') return null;
	const { precision } = date.from;
	return precision === 'month' || precision === 'year' ? precision : null;
}
