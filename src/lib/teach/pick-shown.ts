import type { LinkType } from '#lib/record/terms.ts';
import type { EventLink, Timeline, TimelineEvent } from '#lib/record/timeline.ts';
import { fitEvents } from './order/ordering.ts';

/** Links to an event without which this one says too little: “A week later …”, “The mayor answers”. */
const needed: ReadonlySet<string> = new Set<LinkType>(['responds-to', 'contrasts-with', 'follows']);

/** An event, and the events that it needs, with those that these need. Stops at more than `most` events. */
function withNeeded(event: TimelineEvent, most: number): Set<TimelineEvent> {
	const all = new Set([event]);
	// Iterating a Set also visits items that are added meanwhile.
	for (const { links } of all) {
		if (all.size > most) break;
		for (const link of links) if (link.isForward && needed.has(link.type)) all.add(link.event);
	}
	return all;
}

/**
 * Picks the events of a lesson: the leads, then both sides of replies and contrasts, then events of all parts of the
 * record. No event is picked without those that it responds to, contrasts with or follows.
 *
 * @param most the maximum number of events
 * @returns events in reading order; all of a record that has not more than `most`
 */
export function pickShown(timeline: Timeline, most: number): TimelineEvent[] {
	const { events } = timeline;
	if (events.length <= most) return [...events];
	const picked = new Set<TimelineEvent>();
	/** All that would be picked with an event. */
	const pickedWith = (event: TimelineEvent) => new Set([...picked, ...withNeeded(event, most)]);
	const fits = (event: TimelineEvent) => pickedWith(event).size <= most;
	const add = (event: TimelineEvent) => {
		if (fits(event)) for (const each of pickedWith(event)) picked.add(each);
	};
	/** How far an event is from the nearest picked one, in events. */
	const distance = ({ index }: TimelineEvent) =>
		Math.min(...[...picked].map((event) => Math.abs(event.index - index)));
	/** Adds events, the farthest from all picked ones first. */
	const spread = (of: readonly TimelineEvent[]) => {
		for (let left = of; picked.size < most;) {
			// Those that have no room now have none later.
			left = left.filter((event) => !picked.has(event) && fits(event));
			const [first, ...others] = left;
			if (!first) return;
			add(others.reduce((best, event) => (distance(event) > distance(best) ? event : best), first));
		}
	};
	const leads = events.filter(({ lead }) => lead !== undefined);
	for (const lead of leads) {
		add(lead);
		// A lead is shown, even if there is no room for all that it needs.
		if (picked.size < most) picked.add(lead);
	}
	for (const { links } of leads) for (const { event } of links) add(event);
	spread(events.filter(({ links }) => links.some(isContrast)));
	// Events whose titles tell a date cannot be cards.
	spread(fitEvents(timeline));
	spread(events);
	return events.filter((event) => picked.has(event));
}

/** Whether an event replies to another, or contrasts with it. */
export const isContrast = ({ type, isForward }: EventLink): boolean =>
	isForward && (type === 'responds-to' || type === 'contrasts-with');
