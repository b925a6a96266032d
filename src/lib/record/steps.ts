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

/** What an address asks for. */
export interface AskedStep {
	/** Null for a record without events. Where an event or a step is unknown, the first there is. */
	step: Step | null;
	/** Whether the record has the event and the step that are named, if any. */
	isKnown: boolean;
}

/**
 * Reads `event` and `step` out of a query string.
 *
 * @param otherwise the event's id where the query names none
 */
export function parseStep(search: string, timeline: Timeline, otherwise = ''): AskedStep {
	const query = new URLSearchParams(search);
	const id = query.get('event') ?? otherwise;
	const text = query.get('step') ?? '1';
	const event = timeline.eventById.get(id);
	const first = firstStep(timeline);
	if (!event) return { step: first, isKnown: id === '' && text === '1' };
	// Only what this page writes itself: no signs, no fractions, no leading zeros.
	const fragment = /^[1-9]\d?$/.test(text) ? Number(text) : 0;
	const isKnown = fragment > 0 && fragment <= fragmentsOf(event).length;
	return { step: { event, fragment: isKnown ? fragment : 1 }, isKnown };
}

/**
 * Whether a query string says a step, and nothing else of its kind: none without an event does but that
 * of the first, and none of an event that cannot be shown.
 */
export function saysStep(search: string, { event, fragment }: Step, timeline: Timeline): boolean {
	const { step, isKnown } = parseStep(search, timeline);
	return isKnown && step?.event === event && step.fragment === fragment;
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
