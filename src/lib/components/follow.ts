import type { TimelineEvent } from '#lib/model/timeline.ts';
import type { Story } from '#lib/state/context.ts';

/** What a pressed link to an event does; with a modifier held it is the browser's. */
export function follow(e: MouseEvent, action: Story['goTo'], event: TimelineEvent): void {
	if (e.metaKey || e.ctrlKey || e.shiftKey || e.altKey) return;
	e.preventDefault();
	// A click that no pointer made comes from a key.
	void action(event, e.detail === 0 ? 'key' : 'press');
}
