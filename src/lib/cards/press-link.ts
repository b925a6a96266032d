import type { DrawnEvent } from '#lib/messages/drawn.ts';
import type { Select } from '#lib/timeline/state-options.ts';
import { hasModifier, isByKey } from '#lib/ui/press.ts';

/** Handles a press of a link to an event: with a modifier key it is the browser's. */
export function pressLink<Event extends DrawnEvent>(
	e: MouseEvent,
	action: Select<Event>,
	event: Event
): void {
	if (hasModifier(e)) return;
	e.preventDefault();
	action(event, isByKey(e) ? 'key' : 'press');
}
