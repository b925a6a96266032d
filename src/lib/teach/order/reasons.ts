import { isLaterBy, isTied } from '#lib/record/time-order.ts';
import type { DateData, EventLink, SourceData, TimelineEvent } from '#lib/record/timeline.ts';

/** Why an event has its position in a right order. */
export interface Reasons {
	/** Links to earlier events that this event must come after, each with the other event's index in the order. */
	links: { link: EventLink; index: number }[];
	/** The indices of the events that could swap positions with it. */
	ties: number[];
	/** The event's earliest dated source; null if none is dated. */
	source: DatedSource | null;
}

type DatedSource = SourceData & { published: DateData };

const endOf = ({ published: { end } }: DatedSource) => end ?? Infinity;

/** @param right a right order that contains the event */
export function reasonsOf(event: TimelineEvent, right: readonly TimelineEvent[]): Reasons {
	const own = right.indexOf(event);
	const links = event.links
		.filter(isLaterBy)
		.map((link) => ({ link, index: right.indexOf(link.event) }))
		.filter(({ index }) => index >= 0 && index < own);
	const ties = right.flatMap((other, i) => (i !== own && isTied(event, other) ? [i] : []));
	const [source = null] = event.sources
		.flatMap((each) => (each.published && each.later === undefined ? [each as DatedSource] : []))
		.toSorted((a, b) => endOf(a) - endOf(b));
	return { links, ties, source };
}
