import { isLaterByLink, isTied } from '#lib/record/time-order.ts';
import type { EventLink, SourceData, TimelineEvent } from '#lib/record/timeline.ts';
import type { DatedSource } from '#lib/record/quote-date.ts';

/** The reasons for an event's position in a right order. */
export interface PositionReasons {
	/** Links to earlier events that this event must follow, each with the earlier event's index. */
	links: { link: EventLink; index: number }[];
	/** The indices of events that could swap positions with this event. */
	ties: number[];
	/**
	 * The earliest source that was published after the event began, and whose date is evidence for the order; null if there
	 * is none. The date of a book from long after all these events is no evidence, because it does not show when they
	 * happened or became known.
	 */
	source: DatedSource | null;
}

/** Whether a source has a date that is not after the as-of day. */
const isPublishedByAsOf = (source: SourceData): source is DatedSource =>
	source.published !== null && source.later === undefined;

/** A source that is published less than this time after the end of an event counts as being from the event's time, ms. */
const maxDelay = 31 * 86_400_000;

/** The end of the source's date, ms UTC (exclusive); Infinity for an open end. */
const publishedEnd = ({ published: { end } }: DatedSource) => end ?? Infinity;

/** Finds the reasons for an event's position in a right order. @param right a right order that contains the event */
export function findPositionReasons(
	event: TimelineEvent,
	right: readonly TimelineEvent[]
): PositionReasons {
	const ownIndex = right.indexOf(event);
	const links = event.links
		.filter(isLaterByLink)
		.map((link) => ({ link, index: right.indexOf(link.event) }))
		.filter(({ index }) => index >= 0 && index < ownIndex);
	const ties = right.flatMap((other, i) => (i !== ownIndex && isTied(event, other) ? [i] : []));
	const laterStarts = right.slice(ownIndex + 1).map(({ date }) => date.start);
	/**
	 * Whether a source's date is evidence for the order: because the record says when the event became public, because the
	 * source is from the event's time, or because it is from before one of the later events.
	 */
	const isEvidence = (source: DatedSource) =>
		event.known !== null ||
		publishedEnd(source) - (event.date.end ?? event.date.start) < maxDelay ||
		publishedEnd(source) <= Math.max(...laterStarts);
	const [source = null] = event.sources
		.filter(isPublishedByAsOf)
		.filter((source) => publishedEnd(source) > event.date.start && isEvidence(source))
		.toSorted((a, b) => publishedEnd(a) - publishedEnd(b));
	return { links, ties, source };
}
