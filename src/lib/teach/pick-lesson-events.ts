import type { LinkType } from '#lib/record/terms.ts';
import type { EventLink, Timeline, TimelineEvent } from '#lib/record/timeline.ts';
import { eventsForCards } from './order/exercise.ts';
import { refersBack } from './refers-back.ts';

/**
 * The types of links whose target must also be shown, because the text refers to it: “A week later …”, “The mayor
 * answers”.
 */
const neededLinkTypes: ReadonlySet<string> = new Set<LinkType>([
	'responds-to',
	'contrasts-with',
	'follows'
]);

/**
 * An event with all events that must be shown with it, directly or indirectly. Stops when there are more than `max`.
 */
function withNeededEvents(event: TimelineEvent, max: number): Set<TimelineEvent> {
	const all = new Set([event]);
	// Adds linked events while iterating: a Set also visits the items that are added meanwhile.
	for (const { links } of all) {
		if (all.size > max) break;
		for (const link of links)
			if (link.isForward && neededLinkTypes.has(link.type)) all.add(link.event);
	}
	return all;
}

/** The maximum number of events that the general lesson shows, and of its cards. */
export const maxShownEvents = 6;

/**
 * Picks the events of a lesson: first the record's lead events (marked as most important) and the events that links
 * connect with them, then one with a quote and one with a figure, then replies and contrasts, then events from all parts
 * of the record. An event that responds to, contrasts with or follows others is picked only together with them, unless
 * it is a lead event.
 *
 * @param max the maximum number of events
 * @returns events in reading order; all events if there are no more than `max`
 */
export function pickLessonEvents(timeline: Timeline, max: number): TimelineEvent[] {
	const { events, series } = timeline;
	if (events.length <= max) return [...events];
	const picked = new Set<TimelineEvent>();
	/** The picked events if this event were added. */
	const pickedWith = (event: TimelineEvent) =>
		new Set([...picked, ...withNeededEvents(event, max)]);
	const fits = (event: TimelineEvent) => pickedWith(event).size <= max;
	const addIfFits = (event: TimelineEvent) => {
		if (fits(event)) for (const each of pickedWith(event)) picked.add(each);
	};
	/** The distance of an event from the nearest picked one, in positions. */
	const distance = ({ index }: TimelineEvent) =>
		Math.min(...[...picked].map((event) => Math.abs(event.index - index)));
	/** Adds as many of these events as fit, always the one farthest from all picked ones. */
	const addSpread = (candidates: readonly TimelineEvent[]) => {
		for (let left = candidates; picked.size < max;) {
			// An event that does not fit now will not fit later.
			left = left.filter((event) => !picked.has(event) && fits(event));
			const [first, ...others] = left;
			if (!first) return;
			addIfFits(
				others.reduce((best, event) => (distance(event) > distance(best) ? event : best), first)
			);
		}
	};
	const leads = events.filter(({ lead }) => lead !== undefined);
	for (const lead of leads) {
		addIfFits(lead);
		// A lead event is picked even if there is no room for the events that it needs.
		if (picked.size < max) picked.add(lead);
	}
	for (const { links } of leads) for (const { event } of links) addIfFits(event);
	const withoutBackReference = (candidates: readonly TimelineEvent[]) =>
		candidates.filter(({ title }) => !refersBack(title));
	// A lesson asks about a quote and a figure, so it has one of each if the record does.
	const eventsWithFigure = new Set(
		series.flatMap(({ points }) => points.map(({ event }) => event))
	);
	const quoteAndFigureChecks = [
		({ statement }: TimelineEvent) => statement !== null,
		(event: TimelineEvent) => eventsWithFigure.has(event)
	];
	for (const hasPart of quoteAndFigureChecks) {
		const [first] = withoutBackReference(events.filter(hasPart));
		if (first && ![...picked].some(hasPart)) addIfFits(first);
	}
	addSpread(withoutBackReference(events.filter(({ links }) => links.some(isReplyOrContrast))));
	// Prefers events that can be cards: those whose titles reveal no date, and make sense alone.
	addSpread(withoutBackReference(eventsForCards(timeline)));
	addSpread(withoutBackReference(events));
	addSpread(events);
	return events.filter((event) => picked.has(event));
}

/** The events of the general lesson that can be cards, and whose titles make sense without another card. */
export function pickLessonCards(timeline: Timeline): TimelineEvent[] {
	const possible = new Set(eventsForCards(timeline));
	return pickLessonEvents(timeline, maxShownEvents).filter(
		(event) => possible.has(event) && !refersBack(event.title)
	);
}

/** Whether a link replies to another event, or contrasts with it. */
export const isReplyOrContrast = ({ type, isForward }: EventLink): boolean =>
	isForward && (type === 'responds-to' || type === 'contrasts-with');
