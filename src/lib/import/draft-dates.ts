import { isDictionary, type Dictionary } from '#lib/record/dictionary.ts';
import { pointsOfDate, parsePartialDate, type PartialDate } from '#lib/record/partial-date.ts';
import { areAllMidnight, withoutMidnights } from './clock.ts';
import type { UncheckedRecord } from './draft.ts';
import { OpenError } from './failure.ts';

/** For each list of a record, the keys whose values are dates. */
const dateKeys: Readonly<Record<string, readonly string[]>> = {
	events: ['date', 'known', 'added'],
	sources: ['published', 'accessed'],
	corrections: ['date']
};

/** Replaces all dates of an unchecked record, also those of the points of its series. */
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
	const lists = Object.entries(dateKeys)
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
	// The new dates are valid, too, so a checked file needs no new check.
	return {
		...draft,
		input,
		...(draft.checked && { checked: input as unknown as typeof draft.checked })
	};
}

/** The dates of all events. */
const datesOfEvents = ({ input }: UncheckedRecord): string[] => {
	const events: unknown = isDictionary(input) ? input.events : [];
	return (Array.isArray(events) ? events : []).flatMap((event: unknown) =>
		isDictionary(event) && typeof event.date === 'string' ? [event.date] : []
	);
};

/** Whether a date is a span with both ends. */
const hasBothEnds = (date: PartialDate | null) =>
	date?.form === 'span' && !date.noStart && !date.noEnd;

/** Converts `a/b` to `[a..b]`. Returns any other date unchanged. */
function spanToSet(date: string): string {
	if (!hasBothEnds(parsePartialDate(date))) return date;
	const oneOf = `[${date.replace('/', '..')}]`;
	return parsePartialDate(oneOf) ? oneOf : date;
}

/** Converts each `a/b` to `[a..b]`, in a record from an old file in which `a/b` meant one day between a and b. */
export const spansToSets = (draft: UncheckedRecord): UncheckedRecord => ({
	...changeDates(draft, spanToSet),
	mayMeanOneOf: false
});

/** The number of dates that `spansToSets` would change, without points of series, which have their events’ dates. */
export function countSpansToConvert({ input }: UncheckedRecord): number {
	let count = 0;
	if (isDictionary(input)) {
		mapDates({ ...input, series: [] }, (date) => {
			if (spanToSet(date) !== date) count++;
			return date;
		});
	}
	return count;
}

/** From this number of different 1 Januaries on, we ask whether they mean years. Fewer may really be New Year’s Days. */
const minNewYearsDays = 3;

/**
 * Removes precision that another program has added. Many programs write a day as its midnight, and a year as its 1
 * January.
 *
 * @param years whether each 1 January means a whole year; undefined if the reader has not answered
 * @throws OpenError that asks the reader, if more than a third of the days in the events’ dates are 1 January, in at
 *   least `minNewYearsDays` years
 */
export function withoutAddedPrecision(
	draft: UncheckedRecord,
	years: boolean | undefined
): UncheckedRecord {
	if (!draft.isForeign) return draft;
	const dates = datesOfEvents(draft);
	const withoutTimes =
		dates.some((date) => date.includes('T')) && areAllMidnight(dates)
			? changeDates(draft, withoutMidnights)
			: draft;
	if (years === false) return withoutTimes;
	const points = datesOfEvents(withoutTimes).flatMap((date) => {
		const read = parsePartialDate(date);
		return read ? pointsOfDate(read) : [];
	});
	const newYearsDays = points.map(({ iso }) => iso).filter((iso) => newYearsDayPattern.test(iso));
	const isAsked =
		newYearsDays.length > points.length / 3 && new Set(newYearsDays).size >= minNewYearsDays;
	if (!isAsked) return withoutTimes;
	if (years === undefined) throw new OpenError({ code: 'new-years', count: newYearsDays.length });
	return changeDates(withoutTimes, newYearsDaysToYears);
}

/** Matches a 1 January in EDTF. */
const newYearsDayPattern = /^-?\d{4}-01-01$/;

/** Converts `1087-01-01` to `1087`, and `1087-01-01/1100-01-01` and `1087-01-01/1100-12-31` to `1087/1100`. */
function newYearsDaysToYears(date: string): string {
	const years = date
		.replace(/^(-?\d{4})-01-01([?~%]?)(?=\/|$)/, '$1$2')
		.replace(/(?<=\/)(-?\d{4})-01-01([?~%]?)$/, '$1$2')
		.replace(/^(-?\d{4}[?~%]?\/-?\d{4})-12-31([?~%]?)$/, '$1$2')
		.replace(/^(-?\d{4})\/\1$/, '$1');
	return parsePartialDate(years) ? years : date;
}
