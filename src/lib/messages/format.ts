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
import type { Version } from '#lib/record/publication.ts';
import { articles, language as ownLanguage } from '#grammar';
import * as messages from '#language/record';
import { dateEdge, formatDate, formatDay, wholeDate } from './dates.ts';
import { formatCount, formatSpan, formatTitle, type Several } from './format-drawn.ts';
import { numberFormat } from './intl.ts';

type Reporter = Pick<SourceData, 'publisher' | 'type' | 'author'>;

/** Of these the author says what is in it, not the house that printed it. */
const authored: ReadonlySet<SourceType | undefined> = new Set([
	'book',
	'chapter',
	'article-journal'
]);

/** Who reports what a source says: of a newspaper itself, of a book its author. */
export const reporterOf = ({ publisher, type, author }: Reporter): string =>
	(authored.has(type) && author) || publisher;

/** How an event is known, and by whom. */
interface Known extends Pick<TimelineEvent, 'attribution'> {
	sources: readonly Reporter[];
	statement?: unknown;
}

/** More publishers than these are “others”. */
const maxNamed = 3;

/**
 * How we know of an event, or of its quoted words: who reported it, by name, and “press” only where all have been
 * newspapers. Null if it has no source and quotes nobody: then nobody has said.
 */
export function formatEvidence({ attribution, sources, statement }: Known): string | null {
	if (!attribution || (sources.length === 0 && !statement)) return null;
	if (isPress(sources)) {
		if (attribution === 'reported') return messages.evidence.press;
		if (attribution === 'document') return messages.evidence.documentsInPress;
	}
	const names = [...new Set(sources.map(reporterOf))];
	if (attribution !== 'reported' || names.length === 0) return messages.attributions[attribution];
	const publishers = names.slice(0, maxNamed).join(messages.comma);
	return names.length > maxNamed
		? messages.evidence.reportedByMore({ publishers })
		: messages.evidence.reportedBy({ publishers });
}

/** Whether there are sources, and all of them are articles of newspapers. */
export const isPress = (sources: readonly Pick<SourceData, 'type'>[]): boolean =>
	sources.length > 0 && sources.every(({ type }) => type === 'article-newspaper');

/** A host as people say it: "jpost.com". */
export function formatHost(host: string): string {
	return host.replace(/^www\./, '');
}

/** A link in words, from the end that it is seen from. */
export function formatLink({ type, isForward }: EventLink): string {
	return messages.links[type][isForward ? 'forward' : 'back'];
}

/** The whole record in one sentence: "34 events, …, 21 quoted statements". */
export function formatOverview(timeline: Timeline): string {
	const { events, quoted } = timeline;
	return messages.summary.overview({
		events: formatCount(events.length, 'event'),
		span: formatSpan(edgesOf(events), timeline),
		statements: quoted.statements > 0 ? formatQuoted(timeline) : null
	});
}

/** "3 quoted statements from 2 organisations"; "3 quoted statements" where one is of none */
function formatQuoted({ quoted }: Timeline): string {
	const statements = messages.summary.statements({ count: quoted.statements });
	if (quoted.organisations === 0) return statements;
	const organisations = messages.summary.organisations({ count: quoted.organisations });
	return messages.summary.statementsFrom({ statements, organisations });
}

/** From the first date of a chapter to its last one: “18 February 2025 to 22 May 2025”. */
export const formatChapterSpan = ({ events }: Chapter, timeline: Timeline): string =>
	formatSpan(edgesOf(events), timeline);

/** How much the filters leave: "14 of 34 events shown". */
export function formatShown(shown: number, { events }: Pick<Timeline, 'events'>): string {
	return messages.shown.shown({
		shown: formatNumber(shown),
		all: formatCount(events.length, 'event')
	});
}

/** The number of results and the search: "7 of 34 events match “contract”". */
export function formatFound(shown: number, { events }: Timeline, q: string): string {
	const all = formatCount(events.length, 'event');
	return messages.shown.found({ shown: formatNumber(shown), all, query: q.trim() });
}

/** How many there are of something, as the interface writes it: "1,400". */
export function formatNumber(n: number): string {
	return numberFormat(ownLanguage).format(n);
}

/** Above this many days the date says more than the count. */
const mostDaysLater = 730;

/** After a source’s name, that it was published after the as-of day: “, published 2 March 2025, 6 days later”. */
export function formatLater({ published, later }: SourceData, language: string): string {
	if (later === undefined) return '';
	if (!published) return messages.later.later;
	const date = formatDate(published, language);
	return later === null || later > mostDaysLater
		? messages.later.dated({ date })
		: messages.later.counted({ date, days: messages.later.days({ count: later }) });
}

function edgesOf([one, ...events]: readonly TimelineEvent[]): Omit<Several, 'length'> {
	if (!one) return { first: undefined, latest: undefined };
	const endOf = ({ date }: TimelineEvent) => date.end ?? Infinity;
	return {
		first: events.reduce((a, b) => (b.date.start < a.date.start ? b : a), one),
		latest: events.reduce((a, b) => (endOf(b) >= endOf(a) ? b : a), one)
	};
}

/** “Version 1a2b3c4d5e6f of 25 November 2026”. */
export function formatVersion({ hash, date }: Version, language: string): string {
	return messages.summary.version({ hash, date: articles.of(wholeDate(date, language)) });
}

/** Until when the facts of a record were looked up, as sharp as it is known. */
export function formatChecked(checked: DateData, language: string): string {
	return messages.summary.checked({
		date: articles.until(dateEdge(checked, 'end', language))
	});
}

/** By which clocks the times of a record are: “Times of day are those of Pacific Time.” */
export function formatTimeZone(timeZone: string): string {
	const format = new Intl.DateTimeFormat(ownLanguage, { timeZone, timeZoneName: 'longGeneric' });
	const name = format.formatToParts(0).find(({ type }) => type === 'timeZoneName');
	return messages.summary.timeZone({ zone: name?.value ?? timeZone });
}

/**
 * How much of a record was known on a day, without telling how much is hidden.
 *
 * @param timeline of the record as it was known then
 * @param asof a year, a month or a day
 */
export function formatAsOf({ events, language }: Timeline, asof: string): string {
	return messages.shown.asOf({
		day: asof.includes('T')
			? formatDate({ edtf: asof }, language)
			: formatDay(lastDay(asof), language),
		events: formatCount(events.length, 'event')
	});
}

/** The text of the live region for a selection: "Event 3 of 10: TITLE, DATE. 1 statement." */
export function formatSelection(event: TimelineEvent, { events, language }: Timeline): string {
	const parts = {
		number: formatNumber(event.index + 1),
		all: formatNumber(events.length),
		title: formatTitle(event),
		date: formatDate(event.date, language)
	};
	return messages.selection({ ...parts, hasStatement: event.statement !== null });
}
