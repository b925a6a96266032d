import type { Snippet } from 'svelte';
import type { DrawnEvent } from '#lib/messages/drawn.ts';
import type { TimelineState } from './timeline-state.svelte.ts';

/** Props of a list for more than `maxInPage` events, which renders only the rows on the screen. */
export interface LongRowsProps<Event extends DrawnEvent> {
	view: TimelineState<Event>;
	events: readonly Event[];
	/** Draws an event's row; `isStop` marks the one row in the Tab order. */
	row: Snippet<[event: Event, isStop: boolean]>;
}

/** Up to this many cards are in the page, where the browser's own search finds them: they render in well under 200 ms. */
export const maxInPage = 300;
