import { createContext, type Component } from 'svelte';
import type SourcingComponent from './Sourcing.svelte';

import type { Attachment } from 'svelte/attachments';
import type { Correction } from '#lib/record/corrections.ts';
import type { TimelineEvent } from '#lib/record/timeline.ts';
import type { LongRowsProps } from '#lib/parts/long-rows.ts';
import type { SelectEvent, StoryState } from './story-state.svelte.ts';

/** The props of a virtual list of cards. */
export interface LongCardsProps {
	/** In the order of the cards. */
	events: readonly TimelineEvent[];
	/** An attachment for the list's element, which watches which card is being read. */
	attach: Attachment<HTMLElement>;
	/** Height of the sticky part that covers the top of the window, px. */
	covered: () => number;
	/** Called before the list scrolls the page. */
	onscroll: () => void;
}

/**
 * The virtual lists for more than `maxInPage` events. A page that loads a large record passes them down. A prerendered
 * page does not need them, because all its cards are in its HTML.
 */
export interface LongLists {
	/**
	 * The virtual list of cards. `bring` renders the item at an index and returns its element; null if there is none.
	 */
	Cards: Component<LongCardsProps, { bring: (index: number) => Promise<HTMLElement | null> }>;
	/** The virtual list of rows, for a cluster’s events. */
	Rows: Component<LongRowsProps<TimelineEvent>>;
}

/** The component that answers “Question the source”. */
export type Sourcing = typeof SourcingComponent;

/** The lazily loaded component that answers “Question the source”. */
interface LazySourcing {
	/** Null until it is loaded. */
	readonly Sourcing: Sourcing | null;
	/** A message that it could not be loaded; otherwise empty. */
	readonly problem: string;
	load: () => Promise<void>;
}

/** What a page gives to its cards: its state, and how to go to an event. */
export interface StoryContext {
	view: StoryState;
	/** Null or absent on pages that render all cards, however many. */
	long?: LongLists | null;
	/** The record's corrections, the newest first. Absent on pages that do not show them. */
	corrections?: readonly Correction[];
	/** Whether each event is one line that unfolds into its card. Absent on pages with whole cards. */
	isBrief?: boolean;
	/** Whether the page is an embed, where links open in a new tab. */
	isFramed?: boolean;
	/** The address of another event’s card. Only on a page with a single card. */
	cardHref?: (event: TimelineEvent) => string;
	/** The address of an event’s own page. Absent on pages without links to these. */
	pageOf?: ((event: TimelineEvent) => string) | undefined;
	/** Opens the comparison with an event's statement. Absent on pages without a comparison. */
	compare?: ((event: TimelineEvent) => void) | undefined;
	/** Absent on pages without “Question the source”. */
	sourcing?: LazySourcing;
	/** Selects an event and scrolls to its card. */
	goTo: SelectEvent;
	/** Selects an event and scrolls to its mark. */
	show: SelectEvent;
}

/** `getStory` throws if no ancestor has called `setStory`. */
export const [getStory, setStory] = createContext<StoryContext>();
