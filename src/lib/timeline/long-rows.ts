import type { Snippet } from 'svelte';
import type { TimelineEvent } from '#lib/record/timeline.ts';
import type { TimelineState } from './timeline-state.svelte.ts';

/** Props of a list for more than `maxInPage` events, which renders only what is on the screen. */
export interface LongRowsProps {
	view: TimelineState;
	events: readonly TimelineEvent[];
	/** Draws an event's row; `isStop` marks the one row in the Tab order. */
	row: Snippet<[event: TimelineEvent, isStop: boolean]>;
}

/** So many cards render in well under 200 ms. In the page, the browser's own search finds them. */
export const maxInPage = 300;
