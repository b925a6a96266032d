import type { Snippet } from 'svelte';
import type { DrawnEvent } from '#lib/messages/drawn.ts';
import type { TimelineState } from '#lib/timeline/timeline-state.svelte.ts';

/** Props of the list for more than `maxInPage` events, which renders only the rows on the screen. */
export interface LongRowsProps<Event extends DrawnEvent> {
	view: TimelineState<Event>;
	events: readonly Event[];
	/** Draws an event's row; `isStop` marks the one row in the Tab order. */
	row: Snippet<[event: Event, isStop: boolean]>;
}

/** Up to this many rows are all rendered, so that the browser's own search finds them. This takes well under 200 ms. */
export const maxInPage = 300;
