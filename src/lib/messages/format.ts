import type {
	Chapter,
	DateData,
	EventLink,
	SourceData,
	Timeline,
	TimelineEvent
} from '#lib/record/timeline.ts';
import { lastDay } from '#lib/record/as-known.ts';
import type { SourceType } from '#lib/record/terms.ts';
import type { RecordVersion } from '#lib/record/publication.ts';
import { datesAfter, language as ownLanguage } from '#grammar';
import * as messages from '#language/record';
import { dateEdge, formatDate, formatDay, dateAsOnePart } from './dates.ts';
import { formatCount, formatSpanOfEvents, type EventGroup } from './format-drawn.ts';
import { numberFormat } from './intl.ts';

/** What is needed of a source to say who reports an event. */
type ReportingSource = Pick<SourceData, 'publisher' | 'type' | 'author'>;

/** Types whose author, and not the publisher, answers for their content. */
const typesNamedByAuthor: ReadonlySet<SourceType | undefined> = new Set([
	'book',
	'chapter',
	'article-journal'
]);

/** Who reports the content of a source: the publisher, or for books and journal articles the author. */
export const reporterOf = ({ publisher, type, author }: ReportingSource): string =>
	(typesNamedByAuthor.has(type) && author) || publisher;

/** The parts of an event that show how it is known, and from whom. */
interface EventEvidence extends Pick<TimelineEvent, 'attribution'> {
	sources: readonly ReportingSource[];
	/** The event’s quote. Only its presence matters. */
	statement?: unknown;
}

/** If there are more publishers than this, the rest are “others”. */
const maxNamedReporters = 3;

/**
 * How an event, or its quote, is known. Names who reported it. Says “press” only if all sources are newspapers. Null if
 * nothing is known about it, or if there is neither a source nor a quote.
 */
export function formatEvidence({ attribution, sources, statement }: EventEvidence): string | null {
	if (!attribution || (sources.length === 0 && !statement)) return null;
	if (areFromPress(sources)) {
		if (attribution === 'reported') return messages.evidence.press;
		if (attribution === 'document') return messages.evidence.documentsInPress;
	}
	const names = [...new Set(sources.map(reporterOf))];
	if (attribution !== 'reported' || names.length === 0) return messages.attributions[attribution];
	const publishers = names.slice(0, maxNamedReporters).join(messages.comma);
	return names.length > maxNamedReporters
		? messages.evidence.reportedByMore({ publishers })
		: messages.evidence.reportedBy({ publishers });
}

/** Whether there are sources, and all of them are newspaper articles. */
export const areFromPress = (sources: readonly Pick<SourceData, 'type'>[]): boolean =>
	sources.length > 0 && sources.every(({ type }) => type === 'article-newspaper');

/** A host as people write it: “jpost.com”. */
export function formatHost(host: string): string {
	return host.replace(/^www\./, '');
}

/** The label of a link, for the event from which it is seen. */
export function formatLink({ type, isForward }: EventLink): string {
	return messages.links[type][isForward ? 'forward' : 'back'];
}

/** The whole record in one sentence: “34 events, …, 21 quoted statements”. */
export function formatOverview(timeline: Timeline): string {
	const { events, quoted } = timeline;
	return messages.summary.overview({
		events: formatCount(events.length, 'event'),
		span: formatSpanOfEvents(firstAndLatest(events), timeline),
		statements: quoted.statements > 0 ? formatQuotedCount(timeline) : null
	});
}

/** “3 quoted statements from 2 organisations”. Without the organisations if a speaker has none, or for one statement. */
function formatQuotedCount({ quoted }: Timeline): string {
	const statements = messages.summary.statements({ count: quoted.statements });
	if (quoted.organisations === 0 || quoted.statements === 1) return statements;
	const organisations = messages.summary.organisations({ count: quoted.organisations });
	return messages.summary.statementsFrom({ statements, organisations });
}

/** The time from a chapter’s first date to its last: “18 February 2025 to 22 May 2025”. */
export const formatChapterSpan = ({ events }: Chapter, timeline: Timeline): string =>
	formatSpanOfEvents(firstAndLatest(events), timeline);

/** How many events the filters leave: “14 of 34 events shown”. */
export function formatShownCount(shown: number, { events }: Pick<Timeline, 'events'>): string {
	return messages.shown.shown({
		shown: formatNumber(shown),
		all: formatCount(events.length, 'event')
	});
}

/** The number of results of a search: `7 of 34 events match “contract”`. */
export function formatResultCount(shown: number, { events }: Timeline, q: string): string {
	const all = formatCount(events.length, 'event');
	return messages.shown.found({ shown: formatNumber(shown), all, query: q.trim() });
}

/** A number in the language of the interface: “1,400”. */
export function formatNumber(n: number): string {
	return numberFormat(ownLanguage).format(n);
}

/** Above this many days, only the date is shown. */
const maxDaysLater = 730;

/** A note on a source that was published after the as-of day: “, published 2 March 2025, 6 days later”; or else empty. */
export function formatLater({ published, later }: SourceData, language: string): string {
	if (later === undefined) return '';
	if (!published) return messages.later.later;
	const date = formatDate(published, language);
	return later === null || later > maxDaysLater
		? messages.later.dated({ date })
		: messages.later.counted({ date, days: messages.later.days({ count: later }) });
}

function firstAndLatest([one, ...events]: readonly TimelineEvent[]): Omit<EventGroup, 'length'> {
	if (!one) return { first: undefined, latest: undefined };
	const endOf = ({ date }: TimelineEvent) => date.end ?? Infinity;
	return {
		first: events.reduce((a, b) => (b.date.start < a.date.start ? b : a), one),
		latest: events.reduce((a, b) => (endOf(b) >= endOf(a) ? b : a), one)
	};
}

/** “Version 1a2b3c4d5e6f of 25 November 2026”. */
export function formatVersion({ hash, date }: RecordVersion, language: string): string {
	return messages.summary.version({ hash, date: datesAfter.of(dateAsOnePart(date, language)) });
}

/** When the facts of a record were last checked, as precisely as it is known. */
export function formatChecked(checked: DateData, language: string): string {
	return messages.summary.checked({
		date: datesAfter.until(dateEdge(checked, 'end', language))
	});
}

/** The time zone of a record’s times: “Times of day are those of Pacific Time.” */
export function formatTimeZone(timeZone: string): string {
	const format = new Intl.DateTimeFormat(ownLanguage, { timeZone, timeZoneName: 'longGeneric' });
	const name = format.formatToParts(0).find(({ type }) => type === 'timeZoneName');
	return messages.summary.timeZone({ zone: name?.value ?? timeZone });
}

/**
 * The as-of day and the number of events that were known then. Does not say how many are hidden.
 *
 * @param timeline the record as it was known then
 * @param asof a year, a month, a day or a minute
 */
export function formatAsOf({ events, language }: Timeline, asof: string): string {
	return messages.shown.asOf({
		day: asof.includes('T')
			? formatDate({ edtf: asof }, language)
			: formatDay(lastDay(asof), language),
		events: formatCount(events.length, 'event')
	});
}
