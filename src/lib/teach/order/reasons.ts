import { isLaterBy, isTied } from '#lib/record/time-order.ts';
import type { EventLink, SourceData, TimelineEvent } from '#lib/record/timeline.ts';
import type { DatedSource } from '#lib/record/quote-date.ts';

/** Why an event has its position in a right order. */
export interface Reasons {
	/** Links to earlier events that this event must come after, each with the other event's index in the order. */
	links: { link: EventLink; index: number }[];
	/** The indices of the events that could swap positions with it. */
	ties: number[];
	/**
	 * The earliest dated source after the event began, if its date says something about the order. Null for a book that
	 * was published after all these events: it does not show when they happened or became known.
	 */
	source: DatedSource | null;
}

/** Whether the date of a source is known, and is not after the as-of day. */
const isDated = (source: SourceData): source is DatedSource =>
	source.published !== null && source.later === undefined;

/** A source that was published within this time after an event, ms, counts as of the event’s time. */
const soon = 31 * 86_400_000;

/** The instant after the source’s date, ms UTC; Infinity for an open end. */
const endOf = ({ published: { end } }: DatedSource) => end ?? Infinity;

/**
 * Why an event has its place in a right order: links to earlier events, events that may be swapped with it, and the
 * earliest source whose date tells something.
 *
 * @param right a right order that contains the event
 */
export function reasonsOf(event: TimelineEvent, right: readonly TimelineEvent[]): Reasons {
	const own = right.indexOf(event);
	const links = event.links
		.filter(isLaterBy)
		.map((link) => ({ link, index: right.indexOf(link.event) }))
		.filter(({ index }) => index >= 0 && index < own);
	const ties = right.flatMap((other, i) => (i !== own && isTied(event, other) ? [i] : []));
	const later = right.slice(own + 1).map(({ date }) => date.start);
	/**
	 * Whether a source’s date shows anything: if the record says when the event became public, or if the source is of
	 * the event’s time or from before a later event.
	 */
	const isTelling = (source: DatedSource) =>
		event.known !== null ||
		endOf(source) - (event.date.end ?? event.date.start) < soon ||
		endOf(source) <= Math.max(...later);
	const [source = null] = event.sources
		.filter(isDated)
		.filter((source) => endOf(source) > event.date.start && isTelling(source))
		.toSorted((a, b) => endOf(a) - endOf(b));
	return { links, ties, source };
}
