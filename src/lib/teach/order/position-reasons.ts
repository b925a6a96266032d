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
	 * The earliest dated source after the event began, if its date is evidence for the order. Null for a book that was
	 * published after all these events, because its date does not show when they happened or became known.
	 */
	source: DatedSource | null;
}

/** Whether a source has a date that is not after the as-of day. */
const isDated = (source: SourceData): source is DatedSource =>
	source.published !== null && source.later === undefined;

/** A source that is published at most this long after an event, ms, counts as being from the event's time. */
const maxDelay = 31 * 86_400_000;

/** The end of the source's date, ms UTC (exclusive); Infinity for an open end. */
const endOf = ({ published: { end } }: DatedSource) => end ?? Infinity;

/** Finds the reasons for an event's position in a right order. @param right a right order that contains the event */
export function positionReasonsOf(
	event: TimelineEvent,
	right: readonly TimelineEvent[]
): PositionReasons {
	const own = right.indexOf(event);
	const links = event.links
		.filter(isLaterByLink)
		.map((link) => ({ link, index: right.indexOf(link.event) }))
		.filter(({ index }) => index >= 0 && index < own);
	const ties = right.flatMap((other, i) => (i !== own && isTied(event, other) ? [i] : []));
	const later = right.slice(own + 1).map(({ date }) => date.start);
	/**
	 * Whether a source's date is evidence for the order: because the record says when the event became public, or
	 * because the source is from the event's time, or from before a later event.
	 */
	const isEvidence = (source: DatedSource) =>
		event.known !== null ||
		endOf(source) - (event.date.end ?? event.date.start) < maxDelay ||
		endOf(source) <= Math.max(...later);
	const [source = null] = event.sources
		.filter(isDated)
		.filter((source) => endOf(source) > event.date.start && isEvidence(source))
		.toSorted((a, b) => endOf(a) - endOf(b));
	return { links, ties, source };
}
