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
import {
	laterMessages,
	readingMessages,
	recordMessages as messages,
	shownMessages,
	summaryMessages,
	type RecordMessages
} from '#language/record.ts';
import { formatDate, formatDay, formatEdge, formatInstant } from './dates.ts';
import { numberFormat } from './intl.ts';
import { formatPlural } from './plural.ts';

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
	return messages.figures[qualifier](`${numberFormat(language).format(value)} ${unit}`);
}

/**
 * What a series says of an instant (ms UTC), the longest first: a figure with its date and how we
 * know, or that there is none. Nothing where nothing is known to be missing.
 */
export function formatReading(series: Series, time: number, language: string): string[] {
	const point = readingAt(series, time);
	if (point === null) return [];
	if (point === 'gap') return [readingMessages.gapAt];
	const figure = formatValue(point, series.unit, language);
	const { attribution } = point.event;
	return [messages.attributions, readingMessages.attributions].map((words) =>
		readingMessages.reading(figure, formatDate(point.date, language), words[attribution])
	);
}

/** The whole record in one sentence: "34 events, …, 21 quoted statements". */
export function formatOverview(timeline: Timeline): string {
	const { events, quoted } = timeline;
	return summaryMessages.overview({
		events: formatCount(events.length, 'event'),
		span: formatSpan(edgesOf(events), timeline),
		...(quoted.statements > 0 && { statements: formatQuoted(timeline) })
	});
}

/** "3 quoted statements from 2 organisations"; "3 quoted statements" where one is of none */
function formatQuoted({ quoted }: Timeline): string {
	const statements = formatPlural(summaryMessages.statements, quoted.statements);
	if (quoted.organisations === 0) return statements;
	const organisations = formatPlural(summaryMessages.organisations, quoted.organisations);
	return summaryMessages.statementsFrom(statements, organisations);
}

/** How much the filters leave: "14 of 34 events shown". */
export function formatShown(shown: number, { events }: Timeline): string {
	return shownMessages.shown(formatNumber(shown), formatCount(events.length, 'event'));
}

/** How much a search leaves, and what was searched for: "7 of 34 events match “contract”". */
export function formatFound(shown: number, { events }: Timeline, q: string): string {
	const all = formatCount(events.length, 'event');
	return shownMessages.found(formatNumber(shown), all, q.trim());
}

/** How many there are of something, as the interface writes it: "1,400". */
export function formatNumber(n: number): string {
	return numberFormat(messages.language).format(n);
}

/** How many there are of what: "1,400 events". */
export function formatCount(n: number, noun: keyof RecordMessages['nouns']): string {
	return formatPlural(messages.nouns[noun], n);
}

/** After a source’s name, that it was published after the as-of day: “, published 2 March 2025, 6 days later”. */
export function formatLater({ published, later }: SourceData, language: string): string {
	const words = laterMessages;
	if (later === undefined) return '';
	if (!published) return words.later;
	const date = formatDate(published, language);
	return later === null ? words.dated(date) : words.counted(date, formatPlural(words.days, later));
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
	const start = formatEdge(first.date, 'start', language);
	if (latest.date.end === null) return messages.onwards(start);
	return formatRange(start, formatEdge(latest.date, 'end', language));
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
	return summaryMessages.version(hash, formatDate(date, language));
}

/** Until when the facts of a record were looked up, as sharp as it is known. */
export function formatChecked(checked: DateData, language: string): string {
	return summaryMessages.checked(formatEdge(checked, 'end', language));
}

/**
 * How much of a record was known on a day, without telling how much is hidden.
 *
 * @param timeline of the record as it was known then
 * @param asof a year, a month or a day
 */
export function formatAsOf({ events, language }: Timeline, asof: string): string {
	return shownMessages.asOf(
		formatDay(lastDay(asof), language),
		formatCount(events.length, 'event')
	);
}

/** A range of two formatted dates; equal ends are said once. */
export function formatRange(first: string, last: string): string {
	return first === last ? first : messages.range(first, last);
}

/** An event in as few words as possible: "Protest, 19 May 2025". */
export function formatBrief({ kind, date }: TimelineEvent, language: string): string {
	const isOne = !date.isSoft && !date.edtf.includes('/');
	const day = isOne ? formatDay(date.edtf, language, 'short') : formatDate(date, language);
	return messages.brief(formatKind(kind), day);
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
	return unsaid.length > 0 ? messages.labelledEvent(words, unsaid) : words;
}

/** What the live region says of a selection: "Event 3 of 10: TITLE, DATE. 1 statement." */
export function formatSelection(event: TimelineEvent, { events, language }: Timeline): string {
	const parts = {
		number: formatNumber(event.index + 1),
		all: formatNumber(events.length),
		title: formatTitle(event),
		date: formatDate(event.date, language)
	};
	return messages.selection(parts, event.statement !== null);
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
): [first: string, last: string] {
	const { extent: own, axis: extent = own, ends, language } = timeline;
	// The margin beside the story is not part of it, unless there is nothing else to see.
	const isOutside = domain[0] >= extent[1] || domain[1] <= extent[0];
	const start = isOutside ? domain[0] : Math.max(domain[0], extent[0]);
	const end = isOutside ? domain[1] : Math.min(domain[1], extent[1]);
	const { first, last } = ends;
	const seesFirst = start === extent[0] && first.end !== null && first.end <= end;
	const seesLast = end === extent[1] && last.end !== null && last.start >= start;
	return [
		seesFirst
			? formatEdge(first, 'start', language, 'short')
			: formatInstant(start, language, 'short'),
		seesLast
			? formatEdge(last, 'end', language, 'short')
			: formatInstant(end - 1, language, 'short')
	];
}
