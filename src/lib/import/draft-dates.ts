import { isDictionary, type Dictionary } from '#lib/record/dictionary.ts';
import { pointsOf, parsePartialDate, type PartialDate } from '#lib/record/partial-date.ts';
import { areDays, withoutMidnights } from './clock.ts';
import type { UncheckedRecord } from './draft.ts';
import { OpenError } from './failure.ts';

/** The keys of a record's lists that have a date. */
const keysOf: Readonly<Record<string, readonly string[]>> = {
	events: ['date', 'known', 'added'],
	sources: ['published', 'accessed'],
	corrections: ['date']
};

/** A record whose dates are changed, however much else is wrong with it; its figures keep the dates of their events. */
function mapDates(input: Dictionary, change: (date: string) => string): Dictionary {
	const mapItem = (keys: readonly string[]) => (item: unknown) => {
		if (!isDictionary(item)) return item;
		const changed = keys.flatMap((key) => {
			const date = item[key];
			return typeof date === 'string' ? [[key, change(date)] as const] : [];
		});
		return changed.length === 0 ? item : { ...item, ...Object.fromEntries(changed) };
	};
	const mapList = (list: unknown, map: (item: unknown) => unknown) =>
		Array.isArray(list) ? list.map(map) : list;
	const lists = Object.entries(keysOf)
		.filter(([list]) => list in input)
		.map(([list, keys]) => [list, mapList(input[list], mapItem(keys))]);
	const points = mapItem(['date', 'known']);
	const toSeries = (item: unknown) =>
		isDictionary(item) ? { ...item, points: mapList(item.points, points) } : item;
	return {
		...(mapItem(['updated'])(input) as Dictionary),
		...Object.fromEntries(lists),
		...('series' in input && { series: mapList(input.series, toSeries) })
	};
}

function changeDates(draft: UncheckedRecord, change: (date: string) => string): UncheckedRecord {
	if (!isDictionary(draft.input)) return draft;
	const input = mapDates(draft.input, change);
	// A changed date is still a date, so the file needs no second check.
	return {
		...draft,
		input,
		...(draft.checked && { checked: input as unknown as typeof draft.checked })
	};
}

/** The dates of all events. */
const datesOf = ({ input }: UncheckedRecord): string[] => {
	const events: unknown = isDictionary(input) ? input.events : [];
	return (Array.isArray(events) ? events : []).flatMap((event: unknown) =>
		isDictionary(event) && typeof event.date === 'string' ? [event.date] : []
	);
};

const isSpan = (date: PartialDate | null) => date?.form === 'span' && !date.noStart && !date.noEnd;

/** `a/b` as `[a..b]`; all else as it is. */
function toOneOf(date: string): string {
	if (!isSpan(parsePartialDate(date))) return date;
	const oneOf = `[${date.replace('/', '..')}]`;
	return parsePartialDate(oneOf) ? oneOf : date;
}

/** A draft from before spans were told apart from one-of dates: each `a/b` is `[a..b]`. */
export const withOneOfDates = (draft: UncheckedRecord): UncheckedRecord => ({
	...changeDates(draft, toOneOf),
	maySayOneOf: false
});

/** How many dates of a record would be others as one-of dates; a figure has that of its event. */
export function countSpans({ input }: UncheckedRecord): number {
	let count = 0;
	if (isDictionary(input)) {
		mapDates({ ...input, series: [] }, (date) => {
			if (toOneOf(date) !== date) count++;
			return date;
		});
	}
	return count;
}

/** Fewer than so many years, or dates, make no question: each may well be a New Year’s Day. */
const fewest = 3;

/**
 * A draft whose dates are no more precise than their author meant, as far as one can tell: programs write a
 * day as its midnight, and a year as its first day.
 *
 * @param years whether each first of January is a year; absent if nobody has said so
 * @throws OpenError that asks, where they are more than a third of the file's dates
 */
export function withMeantDates(
	draft: UncheckedRecord,
	years: boolean | undefined
): UncheckedRecord {
	if (!draft.isForeign) return draft;
	const dated = datesOf(draft);
	const meant =
		dated.some((date) => date.includes('T')) && areDays(dated)
			? changeDates(draft, withoutMidnights)
			: draft;
	if (years === false) return meant;
	const points = datesOf(meant).flatMap((date) => {
		const read = parsePartialDate(date);
		return read ? pointsOf(read) : [];
	});
	const firsts = points.map(({ iso }) => iso).filter((iso) => newYear.test(iso));
	const isAsked = firsts.length > points.length / 3 && new Set(firsts).size >= fewest;
	if (!isAsked) return meant;
	if (years === undefined) throw new OpenError({ code: 'new-years', count: firsts.length });
	return changeDates(meant, toYears);
}

const newYear = /^-?\d{4}-01-01$/;

/** `1087-01-01` as `1087`, `1087-01-01/1100-01-01` and `1087-01-01/1100-12-31` as `1087/1100`. */
function toYears(date: string): string {
	const years = date
		.replace(/^(-?\d{4})-01-01([?~%]?)(?=\/|$)/, '$1$2')
		.replace(/(?<=\/)(-?\d{4})-01-01([?~%]?)$/, '$1$2')
		.replace(/^(-?\d{4}[?~%]?\/-?\d{4})-12-31([?~%]?)$/, '$1$2')
		.replace(/^(-?\d{4})\/\1$/, '$1');
	return parsePartialDate(years) ? years : date;
}
