import type { DrawnEvent } from '#lib/messages/drawn.ts';
import type { OnSelect } from '#lib/timeline/state-options.ts';
import { hasModifier, isKeyClick } from '#lib/ui/press.ts';

/** Handles a click on the link of an event. With a modifier key, the browser handles the click. */
export function pressLink<Event extends DrawnEvent>(
	e: MouseEvent,
	action: OnSelect<Event>,
	event: Event
): void {
	if (hasModifier(e)) return;
	e.preventDefault();
	action(event, isKeyClick(e) ? 'key' : 'press');
}
