import type { Snippet } from 'svelte';
import type { DrawnEvent } from '#lib/messages/drawn.ts';
import type { TimelineState } from '#lib/timeline/timeline-state.svelte.ts';

/** Props of the virtual list for more than `maxInPage` events. It renders only the rows on the screen. */
export interface LongRowsProps<Event extends DrawnEvent> {
	view: TimelineState<Event>;
	events: readonly Event[];
	/** Renders the row of an event. `isStop`: whether the row is the one in the Tab order. */
	row: Snippet<[event: Event, isStop: boolean]>;
}

/** Up to this many rows are all rendered, so that the browser's own search finds them. This takes well under 200 ms. */
export const maxInPage = 300;
