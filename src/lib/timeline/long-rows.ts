import type { Snippet } from 'svelte';
import type { TimelineEvent } from '#lib/record/timeline.ts';
import type { TimelineState } from './timeline-state.svelte.ts';

/** Of a list for more than `mostInPage` events, which holds only what is on the screen. */
export interface LongRowsProps {
	view: TimelineState;
	events: readonly TimelineEvent[];
	/** What is drawn of an event; the Tab key stops at one of them. */
	row: Snippet<[event: TimelineEvent, isStop: boolean]>;
}

/** So many cards are made in well under 200 ms, and can then be found by the browser's own search. */
export const mostInPage = 300;
