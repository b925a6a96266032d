import { endOfAsOf } from './as-of-day.ts';
import { rangeOfBeginning, toDateData, type DateData } from './date-data.ts';
import type { ChapterRecord } from './events-file.ts';
import { dayMs, isoDay, writeDatePoint } from './date-point.ts';
import { parsePartialDate, type PartialDate } from './partial-date.ts';
import type { EventData, RecordData, SourceData } from './record-data.ts';

/** The last day of a year or a month, or the day itself: `2025-12-31`. */
export function lastDay(asof: string): string {
	return isoDayEndingAt(endOfAsOf(asof));
}

/** The UTC day that ends at an instant, or contains it: `2025-12-31`. @param end ms UTC */
const isoDayEndingAt = (end: number): string => isoDay(end - 1);

/**
 * The instant from which something with this date is known, ms UTC. A span is known as soon as its beginning has passed,
 * because it is then under way. Any other date is known as soon as the whole date has passed.
 */
export const dateKnownFrom = (date: DateData): number => rangeOfBeginning(date)[1];

/** The instant from which an event is known, ms UTC. */
export function eventKnownFrom({ known, date }: Pick<EventData, 'known' | 'date'>): number {
	return dateKnownFrom(known ?? date);
}

/** The day at whose end an event became known: `2026-02-17`. */
export function knownDay(event: Pick<EventData, 'known' | 'date'>): string {
	return isoDayEndingAt(eventKnownFrom(event));
}

/**
 * The record as it was known at the end of a day. Everything that became public later is missing from its events,
 * links, figures, counts and extent. Some details of the known events are removed, too:
 * - Sources stay, because every event needs one. A source that was published later is marked `later` and has no title.
 *   A source without a date counts as later if any event that uses it became known later.
 * - An event that was still under way on that day loses its end.
 * - If the day is before the record’s last update, notes on what is unknown or disputed are removed, because they have
 *   no date and were written in hindsight. Archived copies are removed, too: they may be from any later day.
 * - The dek is removed, because it may reveal the end of the story. The summary of a chapter is removed if some of its
 *   events are not known yet.
 *
 * The author’s texts about an event (its title, its summary) and the tracks do not change.
 *
 * @param asof a year, a month, a day or a minute: `2025-12`
 * @returns a record whose `updated` and `asOf` are that day (the last of a year or a month), or that minute
 */
export function asKnown(record: RecordData, asof: string): RecordData {
	const asOf = asof.includes('T') ? asof : lastDay(asof);
	const updated = toDateData(asOf);
	const end = endOfAsOf(asOf);
	const hasPassed = (date: DateData) => dateKnownFrom(date) <= end;
	const isUpToDate = hasPassed(record.updated);
	const known = new Set<string>();
	const late = new Set<string>();
	for (const event of record.events) {
		if (eventKnownFrom(event) <= end) known.add(event.id);
		else for (const id of event.sources) late.add(id);
	}
	for (const { id, published } of record.sources) {
		if (published) late[hasPassed(published) ? 'delete' : 'add'](id);
	}
	const toSource = (source: SourceData): SourceData => ({
		...(isUpToDate ? source : withoutArchivedCopy(source)),
		// The title may reveal what was not known yet.
		...(late.has(source.id) && { title: null, later: daysAfter(end, source.published) })
	});
	return {
		...record,
		dek: '',
		updated,
		asOf,
		sources: record.sources.map(toSource),
		...(record.chapters && {
			chapters: record.chapters.map((each) => knownPartOfChapter(each, known))
		}),
		events: record.events
			.filter(({ id }) => known.has(id))
			.map((event) => ({
				...event,
				date: withoutLaterEnd(event.date, end),
				links: event.links.filter(({ to }) => known.has(to)),
				...(isUpToDate ? {} : { unknown: null, disputed: null })
			})),
		series: record.series
			.map((series) => ({
				...series,
				points: series.points
					.filter(({ event }) => known.has(event))
					.map((point) => ({ ...point, date: withoutLaterEnd(point.date, end) }))
			}))
			.filter(({ points }) => points.length > 0)
	};
}

/**
 * Removes the end of a span that was under way at an instant (ms UTC). Returns other dates unchanged, also those of spans
 * that were only announced, and of spans without a beginning.
 */
function withoutLaterEnd(date: DateData, end: number): DateData {
	const { start, noStart, saysOffset } = date;
	if (date.shape !== 'bar' || noStart || date.end === null || date.end <= end || start >= end)
		return date;
	const { from } = parsePartialDate(date.edtf) as PartialDate;
	return { ...toDateData(`${writeDatePoint(from)}/..`), start, ...(saysOffset && { saysOffset }) };
}

/**
 * The number of days from the as-of day to a later date; null if the date is missing or no exact day.
 *
 * @param end the end of the as-of day, or an instant in it, ms UTC
 */
function daysAfter(end: number, date: DateData | null): number | null {
	return date?.shape === 'day' && !date.isSoft ? Math.floor((date.start - end) / dayMs) + 1 : null;
}

/** The chapter with only its known events. If some are missing, the summary is left out, too. */
function knownPartOfChapter(chapter: ChapterRecord, known: ReadonlySet<string>): ChapterRecord {
	const events = chapter.events.filter((id) => known.has(id));
	if (events.length === chapter.events.length) return chapter;
	return { id: chapter.id, title: chapter.title, events };
}

function withoutArchivedCopy({ archived: _, ...source }: SourceData): SourceData {
	return source;
}

/** The days on which at least one event of a record became known, in order: `2025-09-25`. */
export function knownDays({ events }: RecordData): string[] {
	const instants = events.map(eventKnownFrom).sort((a, b) => a - b);
	return [...new Set(instants.map(isoDayEndingAt))];
}
