import type { Snippet } from 'svelte';
import type { DrawnEvent } from '#lib/messages/drawn.ts';
import type { TimelineState } from './timeline-state.svelte.ts';

/** Props of a list for more than `maxInPage` events, which renders only what is on the screen. */
export interface LongRowsProps<Event extends DrawnEvent> {
	view: TimelineState<Event>;
	events: readonly Event[];
	/** Draws an event's row; `isStop` marks the one row in the Tab order. */
	row: Snippet<[event: Event, isStop: boolean]>;
}

/** So many cards render in well under 200 ms. In the page, the browser's own search finds them. */
export const maxInPage = 300;
