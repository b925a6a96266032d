import { createContext, type Component, type Snippet } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import type { Correction } from '#lib/record/corrections.ts';
import type { TimelineEvent } from '#lib/record/timeline.ts';
import type { Cause, TimelineState } from './timeline-state.svelte.ts';

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

export interface LongRowsProps {
	events: readonly TimelineEvent[];
	/** What is drawn of an event; the Tab key stops at one of them. */
	row: Snippet<[event: TimelineEvent, isStop: boolean]>;
}

/**
 * The lists for more than `mostInPage` events, which hold only what is on the screen. Whoever brings
 * a large record hands them down; a prerendered page has all its cards in its HTML, and so no need.
 */
export interface LongLists {
	Cards: Component<LongCardsProps, { bring: (index: number) => Promise<HTMLElement | null> }>;
	Rows: Component<LongRowsProps>;
}

/** So many cards are made in well under 200 ms, and can then be found by the browser's own search. */
export const mostInPage = 300;

/** The page's one timeline, and how to go to one of its events: drawing and card together. */
export interface Story {
	view: TimelineState;
	/** Absent where everything is in the page, however much it is. */
	long?: LongLists | null;
	/** What was wrong in it, the newest first; absent where it is not told. */
	corrections?: readonly Correction[];
	/** In a frame other pages open beside it, never in it. */
	isFramed?: boolean;
	/** On the stage there is one event at a time: no mark has a card. */
	isStaged?: boolean;
	/** Compares its statement with another; absent where that cannot be done. */
	compare?: ((event: TimelineEvent) => void) | undefined;
	/** Selects an event and brings its card. */
	goTo: (event: TimelineEvent, cause: Cause) => Promise<void>;
	/** Selects an event and brings its mark. */
	show: (event: TimelineEvent, cause: Cause) => Promise<void>;
}

/** Throws where no ancestor has set it. */
export const [getStory, setStory] = createContext<Story>();
