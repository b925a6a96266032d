import { createContext, type Component } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import type { Correction } from '#lib/record/corrections.ts';
import type { TimelineEvent } from '#lib/record/timeline.ts';
import type { Select } from '#lib/timeline/follow.ts';
import type { LongRowsProps } from '#lib/timeline/long-rows.ts';
import type { TimelineState } from '#lib/timeline/timeline-state.svelte.ts';

export interface LongCardsProps {
	/** As the cards stand. */
	events: readonly TimelineEvent[];
	/** Watches which card is being read. */
	reading: Attachment<HTMLElement>;
	/** How much of the window's top is covered by what stays in view, px. */
	covered: () => number;
	/** Before the list itself scrolls the page. */
	onscroll: () => void;
}

/**
 * The lists for more than `mostInPage` events, which hold only what is on the screen. Whoever brings
 * a large record hands them down; a prerendered page has all its cards in its HTML, and so no need.
 */
export interface LongLists {
	Cards: Component<LongCardsProps, { bring: (index: number) => Promise<HTMLElement | null> }>;
	Rows: Component<LongRowsProps>;
}

/** What the cards of a page know of it: its one state, and how to go to one of its events. */
export interface StoryContext {
	view: TimelineState;
	/** Absent where everything is in the page, however much it is. */
	long?: LongLists | null;
	/** What was wrong in it, the newest first; absent where it is not told. */
	corrections?: readonly Correction[];
	/** In a frame other pages open beside it, never in it. */
	isFramed?: boolean;
	/** Compares its statement with another; absent where that cannot be done. */
	compare?: ((event: TimelineEvent) => void) | undefined;
	/** Selects an event and brings its card. */
	goTo: Select;
	/** Selects an event and brings its mark. */
	show: Select;
}

/** Throws where no ancestor has set it. */
export const [getStory, setStory] = createContext<StoryContext>();
