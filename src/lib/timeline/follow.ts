import type { TimelineEvent } from '#lib/messages/drawn.ts';
import type { Cause } from './state-options.ts';

/** Called when an event is chosen. */
export type Select<Event extends TimelineEvent> = (event: Event, cause: Cause) => unknown;

/** The value of Firefox's `mozInputSource` for a keyboard. */
const keyboard = 6;

/**
 * Whether a key made a click. `detail` (the count of presses) does not tell: in Firefox it is 1 for a key, too.
 * Before Firefox 129 and Safari 18.2 a click has no `pointerType`.
 */
export function isByKey(e: MouseEvent): boolean {
	const { pointerType, mozInputSource } = e as Partial<PointerEvent> & { mozInputSource?: number };
	return pointerType === undefined
		? e.detail === 0 || mozInputSource === keyboard
		: pointerType === '';
}

/** Handles a press of a link to an event. With a modifier key, the browser handles it. */
export function follow<Event extends TimelineEvent>(
	e: MouseEvent,
	action: Select<Event>,
	event: Event
): void {
	if (e.metaKey || e.ctrlKey || e.shiftKey || e.altKey) return;
	e.preventDefault();
	action(event, isByKey(e) ? 'key' : 'press');
}
