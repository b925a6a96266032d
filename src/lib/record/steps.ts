import type { Timeline, TimelineEvent } from './timeline.ts';

/**
 * What comes into view together: date, title and summary; then the quoted words; then what is not
 * known, what is disputed, and the linked events.
 */
export type Fragment = 'what' | 'statement' | 'evidence';

/** Where a presentation is: an event, and how much of it is shown. */
export interface Step {
	event: TimelineEvent;
	/** How many of its fragments are shown, from 1. */
	fragment: number;
}

/** The fragments that an event has something for, in the order in which they come. */
export function fragmentsOf(event: TimelineEvent): Fragment[] {
	const hasEvidence = event.unknown !== null || event.disputed !== null || event.links.length > 0;
	return [
		'what',
		...(event.statement ? (['statement'] as const) : []),
		...(hasEvidence ? (['evidence'] as const) : [])
	];
}

/** The beginning of a record; null for one that holds no event. */
export function firstStep({ events: [event] }: Timeline): Step | null {
	return event ? { event, fragment: 1 } : null;
}

/** The next fragment, or else the next event's first; null at the end. */
export function nextStep({ event, fragment }: Step, { events }: Timeline): Step | null {
	if (fragment < fragmentsOf(event).length) return { event, fragment: fragment + 1 };
	const next = events[events.indexOf(event) + 1];
	return next ? { event: next, fragment: 1 } : null;
}

/** The fragment before, or else all of the event before; null at the beginning. */
export function prevStep({ event, fragment }: Step, { events }: Timeline): Step | null {
	if (fragment > 1) return { event, fragment: fragment - 1 };
	const prev = events[events.indexOf(event) - 1];
	return prev ? { event: prev, fragment: fragmentsOf(prev).length } : null;
}

/**
 * Reads `event` and `step` out of a query string. Any string gives a step: an event that the record
 * does not hold is the first one, and a number beyond the last fragment is the last one.
 *
 * @param otherwise the event's id where the query names none
 */
export function parseStep(search: string, timeline: Timeline, otherwise = ''): Step | null {
	const query = new URLSearchParams(search);
	const event = timeline.eventById.get(query.get('event') ?? otherwise);
	if (!event) return firstStep(timeline);
	const text = query.get('step') ?? '';
	// Only what this page writes itself: no signs, no fractions, no leading zeros.
	const number = /^[1-9]\d{0,2}$/.test(text) ? Number(text) : 1;
	return { event, fragment: Math.min(number, fragmentsOf(event).length) };
}

/**
 * Whether a query string says a step, and nothing else of its kind: none without an event does but that
 * of the first, and none of an event that cannot be shown.
 */
export function saysStep(search: string, { event, fragment }: Step, timeline: Timeline): boolean {
	const query = new URLSearchParams(search);
	return (
		parseStep(search, timeline)?.event === event &&
		(query.get('event') ?? event.id) === event.id &&
		(query.get('step') ?? '1') === String(fragment)
	);
}

/**
 * Writes a step into a query string, beside the parameters in it that are not its own.
 *
 * @returns a string that starts with `?`
 */
export function formatStep({ event, fragment }: Step, search = ''): string {
	const query = new URLSearchParams(search);
	query.set('event', event.id);
	if (fragment > 1) query.set('step', String(fragment));
	else query.delete('step');
	// A comma may stand as it is, and reads better.
	return `?${query.toString().replaceAll('%2C', ',')}`;
}
