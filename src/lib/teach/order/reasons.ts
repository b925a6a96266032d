import { isLaterBy, isTied } from '#lib/record/time-order.ts';
import type { DateData, EventLink, SourceData, TimelineEvent } from '#lib/record/timeline.ts';

/** Why an event has its place in a right order. */
export interface Reasons {
	/** The links from which it follows that it comes after another event, with that one’s index in the order. */
	links: { link: EventLink; index: number }[];
	/** The events that may as well change places with it, by their index in the order. */
	ties: number[];
	/** The page that was published first of all that the event rests on; null where no page is dated. */
	source: DatedSource | null;
}

type DatedSource = SourceData & { published: DateData };

const endOf = ({ published: { end } }: DatedSource) => end ?? Infinity;

/** @param right a right order, with the event in it */
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
