import { endOfDay } from './as-of-day.ts';
import { beginningOf, toDateData, type DateData } from './date-data.ts';
import { countBy } from './count-by.ts';
import type { ChapterRecord } from './events-file.ts';
import { isoDay, writePoint } from './date-point.ts';
import { parsePartialDate, type PartialDate } from './partial-date.ts';
import type { EventData, RecordData, SourceData } from './record-data.ts';

const day = 86_400_000;

/** The last day of a year, a month or a day: `2025-12-31`. */
export function lastDay(asof: string): string {
	return isoOf(endOfDay(asof));
}

/** The day that ends at an instant, or in which it is, ms UTC. */
const isoOf = (end: number): string => isoDay(end - 1);

/**
 * From when on a date is known, ms UTC: what lasted from when it has begun, for it is under way then; all else when all that
 * it may be has passed.
 */
export const passedAt = (date: DateData): number => beginningOf(date)[1];

function knownAt({ known, date }: EventData): number {
	return passedAt(known ?? date);
}

/** The day at whose end an event became known: `2026-02-17`. */
export function knownDay(event: EventData): string {
	return isoOf(knownAt(event));
}

/**
 * The record as it was known at the end of a day: what became public later is in none of its events,
 * links, figures, counts and ends. Of an event that was known, too, only this was:
 * - its sources, since every event needs them; one that was published later says so (`later`) and has no title;
 *   one
 *   without a date of its own is no older than any event that uses it;
 * - of what lasted longer, that it went on;
 * - no word on what is not known and where sources differ, until the day of the record's last update:
 *   they are said in hindsight, and say not when; no archived copy, which may be from any later day;
 * - nothing of the record's own description, which has its last dates, nor the summary of a chapter of which not
 *   all is known.
 *
 * Texts that an author writes of an event (its title, its summary) and the tracks are as they are.
 *
 * @param asof a year, a month or a day: `2025-12`
 */
export function asKnown(record: RecordData, asof: string): RecordData {
	const asOf = asof.includes('T') ? asof : lastDay(asof);
	const updated = toDateData(asOf);
	const end = endOfDay(asOf);
	const hasPassed = (date: DateData) => passedAt(date) <= end;
	const isLast = hasPassed(record.updated);
	const known = new Set<string>();
	const late = new Set<string>();
	for (const event of record.events) {
		if (knownAt(event) <= end) known.add(event.id);
		else for (const id of event.sources) late.add(id);
	}
	for (const { id, published } of record.sources) {
		if (published) late[hasPassed(published) ? 'delete' : 'add'](id);
	}
	const toSource = (source: SourceData): SourceData => ({
		...(isLast ? source : withoutCopy(source)),
		// Its title may tell what was not known yet.
		...(late.has(source.id) && { title: null, later: daysAfter(end, source.published) })
	});
	return {
		...record,
		dek: '',
		updated,
		asOf,
		sources: record.sources.map(toSource),
		...(record.chapters && { chapters: record.chapters.map((each) => knownPart(each, known)) }),
		events: record.events
			.filter(({ id }) => known.has(id))
			.map((event) => ({
				...event,
				date: underWay(event.date, end),
				links: event.links.filter(({ to }) => known.has(to)),
				...(isLast ? {} : { unknown: null, disputed: null })
			})),
		series: record.series
			.map((series) => ({
				...series,
				points: series.points.filter(({ event }) => known.has(event))
			}))
			.filter(({ points }) => points.length > 0)
	};
}

/** What had begun by an instant and lasted longer: that it went on. */
function underWay(date: DateData, end: number): DateData {
	if (date.shape !== 'bar' || date.end === null || date.end <= end) return date;
	const { from } = parsePartialDate(date.edtf) as PartialDate;
	const { start, saysOffset } = date;
	return { ...toDateData(`${writePoint(from)}/..`), start, ...(saysOffset && { saysOffset }) };
}

/** From the day that ends at an instant to a later one; null for a date that is no exact day. */
function daysAfter(end: number, date: DateData | null): number | null {
	return date?.shape === 'day' && !date.isSoft ? (date.start - end) / day + 1 : null;
}

/** Of a chapter what is known; all of it where all is. */
function knownPart(chapter: ChapterRecord, known: ReadonlySet<string>): ChapterRecord {
	const events = chapter.events.filter((id) => known.has(id));
	if (events.length === chapter.events.length) return chapter;
	return { id: chapter.id, title: chapter.title, events };
}

function withoutCopy({ archived: _, ...source }: SourceData): SourceData {
	return source;
}

/** The days at whose ends something of a record became known, in order: `2025-09-25`. */
export function knownDays({ events }: RecordData): string[] {
	return [...new Set(events.map(knownAt))].sort((a, b) => a - b).map(isoOf);
}

/** A day, and how many events became public on it that had happened earlier. */
export interface LateDay {
	/** `2026-02-17` */
	day: string;
	count: number;
}

/**
 * The days on which most became public later than it happened, in order of time; none where everything was public at once.
 *
 * @param now the day that is chosen: none after it is told
 * @param max how many days
 */
export function lateDays({ events }: RecordData, now: string | null, max = 3): LateDay[] {
	const end = now ? endOfDay(now) : Infinity;
	const late = events
		.filter((event) => knownAt(event) > passedAt(event.date) && knownAt(event) <= end)
		.map(knownDay);
	return [...countBy(late, (day) => day)]
		.map(([day, count]) => ({ day, count }))
		.sort((a, b) => b.count - a.count || endOfDay(a.day) - endOfDay(b.day))
		.slice(0, max)
		.sort((a, b) => endOfDay(a.day) - endOfDay(b.day));
}
