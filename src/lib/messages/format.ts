import type {
	Attribution,
	DateData,
	EventKind,
	EventLink,
	Qualifier,
	Series,
	SourceData,
	Timeline,
	TimelineEvent
} from '#lib/record/timeline.ts';
import { lastDay } from '#lib/record/as-known.ts';
import type { Version } from '#lib/record/publication.ts';
import { readingAt } from '#lib/record/series.ts';
import { articles, language as ownLanguage } from '#grammar';
import * as messages from '#language/record';
import { dateEdge, dayOf, formatDate, formatDay, wholeDate } from './dates.ts';
import type { DatePart } from './grammar.ts';
import { numberFormat } from './intl.ts';

/** What kind of event it is: "Statement". */
export function formatKind(kind: EventKind): string {
	return messages.kinds[kind];
}

/** The kind of evidence for a whole event or for its quoted words. */
export function formatAttribution(attribution: Attribution): string {
	return messages.attributions[attribution];
}

/** A host as people say it: "jpost.com". */
export function formatHost(host: string): string {
	return host.replace(/^www\./, '');
}

/** A link in words, from the end that it is seen from. */
export function formatLink({ type, isForward }: EventLink): string {
	return messages.links[type][isForward ? 'forward' : 'back'];
}

/** A value with its qualifier and unit: "almost 1,400 TB". */
export function formatValue(
	{ value, qualifier }: { value: number; qualifier: Qualifier },
	unit: string,
	language: string
): string {
	return messages.figures[qualifier]({ figure: `${numberFormat(language).format(value)} ${unit}` });
}

/**
 * What a series says of an instant (ms UTC), the longest first: a figure with its date and how we
 * know, or that there is none. Nothing where nothing is known to be missing.
 */
export function formatReading(series: Series, time: number, language: string): string[] {
	const point = readingAt(series, time);
	if (point === null) return [];
	if (point === 'gap') return [messages.reading.gapAt];
	const figure = formatValue(point, series.unit, language);
	const { attribution } = point.event;
	return [messages.attributions, messages.reading.attributions].map((words) =>
		messages.reading.reading({
			figure,
			date: formatDate(point.date, language),
			attribution: words[attribution]
		})
	);
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

/** How much the filters leave: "14 of 34 events shown". */
export function formatShown(shown: number, { events }: Timeline): string {
	return messages.shown.shown({
		shown: formatNumber(shown),
		all: formatCount(events.length, 'event')
	});
}

/** How much a search leaves, and what was searched for: "7 of 34 events match “contract”". */
export function formatFound(shown: number, { events }: Timeline, q: string): string {
	const all = formatCount(events.length, 'event');
	return messages.shown.found({ shown: formatNumber(shown), all, query: q.trim() });
}

/** How many there are of something, as the interface writes it: "1,400". */
export function formatNumber(n: number): string {
	return numberFormat(ownLanguage).format(n);
}

/** How many there are of what: "1,400 events". */
export function formatCount(n: number, noun: keyof typeof messages.nouns): string {
	return messages.nouns[noun]({ count: n });
}

/** After a source’s name, that it was published after the as-of day: “, published 2 March 2025, 6 days later”. */
export function formatLater({ published, later }: SourceData, language: string): string {
	if (later === undefined) return '';
	if (!published) return messages.later.later;
	const date = formatDate(published, language);
	return later === null
		? messages.later.dated({ date })
		: messages.later.counted({ date, days: messages.later.days({ count: later }) });
}

/** Several events: how many, which begins first and which ends last. */
export interface Several {
	length: number;
	first: TimelineEvent | undefined;
	latest: TimelineEvent | undefined;
}

/** From the first date to the last, each no sharper than it is known. */
function formatSpan({ first, latest }: Omit<Several, 'length'>, { language }: Timeline): string {
	if (!first || !latest) return '';
	const start = dateEdge(first.date, 'start', language);
	if (latest.date.end === null) return messages.onwards({ first: articles.since(start) });
	return formatRange(start, dateEdge(latest.date, 'end', language));
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

/**
 * How much of a record was known on a day, without telling how much is hidden.
 *
 * @param timeline of the record as it was known then
 * @param asof a year, a month or a day
 */
export function formatAsOf({ events, language }: Timeline, asof: string): string {
	return messages.shown.asOf({
		day: formatDay(lastDay(asof), language),
		events: formatCount(events.length, 'event')
	});
}

/** A range of two formatted dates; equal ends are said once. */
export function formatRange(first: DatePart, last: DatePart): string {
	return first.text === last.text
		? first.text
		: messages.range({ first: articles.from(first), last: articles.to(last) });
}

/** An event in as few words as possible: "Protest, 19 May 2025". */
export function formatBrief({ kind, date }: TimelineEvent, language: string): string {
	const isOne = !date.isSoft && !date.edtf.includes('/');
	const day = isOne ? formatDay(date.edtf, language, 'short') : formatDate(date, language);
	return messages.brief({ kind: formatKind(kind), date: day });
}

/** The title of an event, or that it is still to come. */
export function formatTitle({ title, hasText }: TimelineEvent): string {
	return hasText ? title : messages.loading;
}

/**
 * An event in one spoken phrase: what its label says, what it is, when, in which track, how we know.
 *
 * @param label what is said beside its mark, which a voice can say: a figure's is not its title
 */
export function formatEvent(
	event: TimelineEvent,
	language: string,
	label: readonly string[] = []
): string {
	const format = event.lead ? messages.leadingEvent : messages.event;
	const words = format({
		title: event.lead ?? formatTitle(event),
		kind: formatKind(event.kind),
		date: formatDate(event.date, language),
		track: event.track.label,
		attribution: formatAttribution(event.attribution)
	});
	const isSaid = (text: string) => words.toLowerCase().includes(text.toLowerCase());
	const unsaid = label.filter((text) => !isSaid(text));
	return unsaid.length > 0
		? messages.labelledEvent({ event: words, label: unsaid.join(messages.comma) })
		: words;
}

/** What the live region says of a selection: "Event 3 of 10: TITLE, DATE. 1 statement." */
export function formatSelection(event: TimelineEvent, { events, language }: Timeline): string {
	const parts = {
		number: formatNumber(event.index + 1),
		all: formatNumber(events.length),
		title: formatTitle(event),
		date: formatDate(event.date, language)
	};
	return messages.selection({ ...parts, hasStatement: event.statement !== null });
}

/** Several events of one track in one spoken phrase. */
export function formatCluster(events: Several, timeline: Timeline): string {
	const { first, length } = events;
	if (!first) return '';
	return messages.cluster({
		events: formatCount(length, 'event'),
		span: formatSpan(events, timeline),
		track: first.track.label
	});
}

/** The part of the story that a domain shows, in words: "1 Aug 2025 to 30 Sept 2025". */
export function formatDomain(domain: readonly [number, number], timeline: Timeline): string {
	return formatRange(...domainEnds(domain, timeline));
}

/**
 * The first and the last day of the story that a domain shows: where the story's own end is seen, no
 * sharper than it is known.
 */
export function domainEnds(
	domain: readonly [number, number],
	timeline: Timeline
): [first: DatePart, last: DatePart] {
	const { extent: own, axis: extent = own, ends, language } = timeline;
	// The margin beside the story is not part of it, unless there is nothing else to see.
	const isOutside = domain[0] >= extent[1] || domain[1] <= extent[0];
	const start = isOutside ? domain[0] : Math.max(domain[0], extent[0]);
	const end = isOutside ? domain[1] : Math.min(domain[1], extent[1]);
	const { first, last } = ends;
	const seesFirst = start === extent[0] && first.end !== null && first.end <= end;
	const seesLast = end === extent[1] && last.end !== null && last.start >= start;
	return [
		seesFirst ? dateEdge(first, 'start', language, 'short') : dayOf(start, language, 'short'),
		seesLast ? dateEdge(last, 'end', language, 'short') : dayOf(end - 1, language, 'short')
	];
}
