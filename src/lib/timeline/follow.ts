import type { TimelineEvent } from '#lib/record/timeline.ts';
import type { Cause } from './timeline-state.svelte.ts';

/** Called when an event is chosen. */
export type Select = (event: TimelineEvent, cause: Cause) => unknown;

/** What Firefox calls a keyboard in `mozInputSource`. */
const keyboard = 6;

/**
 * Whether a click comes from a key: no pointer made it. Its count of presses (`detail`) does not say so
 * in Firefox, where it is 1. Before Firefox 129 and Safari 18.2 a click names no pointer.
 */
export function isByKey(e: MouseEvent): boolean {
	const { pointerType, mozInputSource } = e as Partial<PointerEvent> & { mozInputSource?: number };
	return pointerType === undefined
		? e.detail === 0 || mozInputSource === keyboard
		: pointerType === '';
}

/** What a pressed link to an event does; with a modifier held it is the browser's. */
export function follow(e: MouseEvent, action: Select, event: TimelineEvent): void {
	if (e.metaKey || e.ctrlKey || e.shiftKey || e.altKey) return;
	e.preventDefault();
	action(event, isByKey(e) ? 'key' : 'press');
}
