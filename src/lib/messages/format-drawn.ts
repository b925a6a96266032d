import { directionOf } from '#lib/record/direction.ts';
import type { EventKind, Qualifier } from '#lib/record/terms.ts';
import { dateEdge, dayOfInstant, formatDate, shortDate } from './dates.ts';
import type { DatePart } from './grammar.ts';
import type { DateData, DrawnKind, Wording, DrawnTimeline, DrawnEvent } from './drawn.ts';
import { numberFormat } from './intl.ts';
import { numberLanguage } from './lang.ts';
import { recordLabels, type RecordLabels } from './record-labels.ts';

/**
 * A value with its qualifier and unit: “almost 1,400 TB”, or without a unit “almost 1,400”.
 *
 * @param language of the record
 */
export function formatValue(
	{ value, qualifier }: { value: number; qualifier: Qualifier },
	unit: string,
	language: string,
	words: RecordLabels = recordLabels
): string {
	const number = numberFormat(numberLanguage(language, words.language)).format(value);
	const figure = `${number} ${unit}`.trim();
	return words.figures[qualifier]({ figure });
}

/** A count with its noun: “1,400 events”. */
export function formatCount(
	n: number,
	noun: keyof RecordLabels['nouns'],
	words: RecordLabels = recordLabels
): string {
	return words.nouns[noun]({ count: n });
}

/** Several events. */
export interface EventGroup {
	/** How many events there are. */
	length: number;
	/** The event that begins first. */
	first: DrawnEvent | undefined;
	/** The event that ends last. */
	latest: DrawnEvent | undefined;
}

/** The time from the first date to the last, each as precisely as it is known. */
export function formatSpanOfEvents(
	{ first, latest }: Omit<EventGroup, 'length'>,
	{ language, labels = recordLabels }: Wording
): string {
	if (!first || !latest) return '';
	const start = isolatedEdge(first.date, 'start', language, labels);
	if (latest.date.end === null) return labels.onwards({ first: labels.datesAfter.since(start) });
	return formatRange(start, isolatedEdge(latest.date, 'end', language, labels), labels);
}

/**
 * A date within the interface’s words. If these run in the other direction, it is put between U+2068 and U+2069. Without
 * these, a browser would separate its day from its month, because a number has no direction.
 */
function isolateDirection(
	part: DatePart,
	language: string,
	{ language: own }: RecordLabels
): DatePart {
	const isAlike = directionOf(language) === directionOf(own);
	return isAlike ? part : { ...part, text: `\u2068${part.text}\u2069` };
}

/** One end of a date, within the interface’s words. */
const isolatedEdge = (
	date: DateData,
	side: 'start' | 'end',
	language: string,
	words: RecordLabels
): DatePart => isolateDirection(dateEdge(date, side, language, 'long', words), language, words);

/** A range of two formatted dates. Equal ends are written once. */
export function formatRange(
	first: DatePart,
	last: DatePart,
	{ datesAfter, range }: RecordLabels = recordLabels
): string {
	return first.text === last.text
		? first.text
		: range({ first: datesAfter.from(first), last: datesAfter.to(last) });
}

/** The label of a kind, from the record or the interface: “Statement”. */
export function formatKind(
	{ id, label }: Pick<DrawnKind, 'id' | 'label'>,
	{ kinds }: Pick<RecordLabels, 'kinds'> = recordLabels
): string {
	return label ?? kinds[id as EventKind];
}

/** The shortest description of an event: “Protest, 19 May 2025”. */
export function formatBrief(
	{ kind, date }: DrawnEvent,
	language: string,
	words: RecordLabels = recordLabels
): string {
	const day = shortDate(date, language) ?? formatDate(date, language, words);
	return kind ? words.brief({ kind: formatKind(kind, words), date: day }) : day;
}

/** The title of an event; until it is loaded, a text that says so. */
export function formatTitle(
	{ title, hasText }: Pick<DrawnEvent, 'title' | 'hasText'>,
	words: RecordLabels = recordLabels
): string {
	return hasText ? title : words.loading;
}

/**
 * One phrase about an event for screen readers: its title or lead, kind, date, track and attribution, as far as they
 * are known, and those lines of its label that the phrase does not contain yet.
 *
 * @param label the label beside the mark; for a figure, this is the value and not the title
 */
export function formatEvent(
	event: DrawnEvent,
	language: string,
	label: readonly string[] = [],
	words: RecordLabels = recordLabels
): string {
	const { kind, attribution, track } = event;
	const title = event.lead ?? formatTitle(event, words);
	const date = formatDate(event.date, language, words);
	const join = (phrase: string, more: readonly string[]) =>
		more.length > 0
			? words.labelledEvent({ event: phrase, label: more.join(words.comma) })
			: phrase;
	const format = event.lead ? words.leadingEvent : words.event;
	const phrase =
		kind && attribution
			? format({
					...{ title, date, kind: formatKind(kind, words), track: track.label },
					attribution: words.attributions[attribution]
				})
			: join(title, [
					...(kind ? [formatKind(kind, words)] : []),
					date,
					...(track.label ? [track.label] : []),
					...(attribution ? [words.attributions[attribution]] : [])
				]);
	// A bare figure is always said, because its digits may also be part of the date.
	const isInPhrase = (text: string) =>
		/\p{L}/u.test(text) && phrase.toLowerCase().includes(text.toLowerCase());
	return join(
		phrase,
		label.filter((text) => !isInPhrase(text))
	);
}

/** One phrase about several events of a track, for screen readers. */
export function formatCluster(events: EventGroup, timeline: Wording): string {
	const { first, length } = events;
	if (!first) return '';
	const { labels = recordLabels } = timeline;
	const track = first.track.label;
	if (!track) return formatClusterWithoutTrack(events, timeline);
	const count = formatCount(length, 'event', labels);
	return labels.cluster({ events: count, span: formatSpanOfEvents(events, timeline), track });
}

/** The number of events and their time: “2 events, 19 May 2025 to 22 May 2025”. */
function formatClusterWithoutTrack(events: EventGroup, timeline: Wording): string {
	const { labels = recordLabels } = timeline;
	return [formatCount(events.length, 'event', labels), formatSpanOfEvents(events, timeline)].join(
		labels.comma
	);
}

/** The visible part of the story: “1 Aug 2025 to 30 Sept 2025”. */
export function formatDomain(
	domain: readonly [number, number],
	timeline: Pick<DrawnTimeline, 'extent' | 'axis' | 'ends'> & Wording
): string {
	const { language, labels = recordLabels } = timeline;
	const [first, last] = domainEnds(domain, timeline).map((part) =>
		isolateDirection(part, language, labels)
	);
	return first && last ? formatRange(first, last, labels) : '';
}

/**
 * The first and the last visible day of the story. If the story’s own first or last date is visible, that date, as
 * precise as it is known.
 */
export function domainEnds(
	domain: readonly [number, number],
	timeline: Pick<DrawnTimeline, 'extent' | 'axis' | 'ends'> & Wording
): [first: DatePart, last: DatePart] {
	const { extent: ofEvents, axis: extent = ofEvents, ends, language, labels } = timeline;
	// The margins beside the story are not part of it, except if nothing else is visible.
	const isOutside = domain[0] >= extent[1] || domain[1] <= extent[0];
	const start = isOutside ? domain[0] : Math.max(domain[0], extent[0]);
	const end = isOutside ? domain[1] : Math.min(domain[1], extent[1]);
	const { first, last } = ends;
	const seesFirst = start === extent[0] && first.end !== null && first.end <= end;
	const seesLast = end === extent[1] && last.end !== null && last.start >= start;
	return [
		seesFirst
			? dateEdge(first, 'start', language, 'short', labels)
			: dayOfInstant(start, language, 'short'),
		seesLast
			? dateEdge(last, 'end', language, 'short', labels)
			: dayOfInstant(end - 1, language, 'short')
	];
}

/** Says that there is no figure between two dates: “no figure between July 2025 and January 2026”. */
export function formatGap(
	first: DateData,
	last: DateData,
	language: string,
	words: RecordLabels = recordLabels
): string {
	return words.gapBetween({
		first: isolatedEdge(first, 'end', language, words).text,
		last: isolatedEdge(last, 'start', language, words).text
	});
}
