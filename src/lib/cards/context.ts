import { createContext, type Component } from 'svelte';
import type SourcingComponent from './Sourcing.svelte';

import type { Attachment } from 'svelte/attachments';
import type { Correction } from '#lib/record/corrections.ts';
import type { TimelineEvent } from '#lib/record/timeline.ts';
import type { LongRowsProps } from '#lib/parts/long-rows.ts';
import type { SelectEvent, StoryState } from './story-state.svelte.ts';

/** The props of a virtual list of cards. */
export interface LongCardsProps {
	/** The events, in the order of the cards. */
	events: readonly TimelineEvent[];
	/** An attachment for the element of the list. It finds out which card is being read. */
	attach: Attachment<HTMLElement>;
	/** Returns the height of the sticky part that covers the top of the window, px. */
	covered: () => number;
	/** Called before the list scrolls the page. */
	onscroll: () => void;
}

/**
 * The virtual lists for more than `maxInPage` events. Only a page that loads a large record has them. A
 * prerendered page does not need them, because its HTML contains all cards.
 */
export interface LongLists {
	/**
	 * The virtual list of cards. `scrollToItem` renders the card at an index, scrolls to it and returns its element; null if
	 * there is no such card.
	 */
	Cards: Component<
		LongCardsProps,
		{ scrollToItem: (index: number) => Promise<HTMLElement | null> }
	>;
	/** The virtual list of rows, for a cluster’s events. */
	Rows: Component<LongRowsProps<TimelineEvent>>;
}

/** The component that answers “Question the source”. */
export type Sourcing = typeof SourcingComponent;

/** The lazily loaded component that answers “Question the source”. */
interface LazySourcing {
	/** Null until it is loaded. */
	readonly Sourcing: Sourcing | null;
	/** A message if loading has failed; otherwise empty. */
	readonly problem: string;
	load: () => Promise<void>;
}

/** The data and functions that a page gives to its cards. */
export interface StoryContext {
	view: StoryState;
	/** Null or absent on pages that render all cards, however many. */
	long?: LongLists | null;
	/** The record's corrections, the newest first. Absent on pages that do not show them. */
	corrections?: readonly Correction[];
	/** Whether each event is one line that unfolds into its card (the list view). Absent on pages with whole cards. */
	isBrief?: boolean;
	/** Whether the page is an embed. Links then open in a new tab. */
	isFramed?: boolean;
	/** Returns the address of another event’s card. Only on a page with a single card. */
	cardHref?: (event: TimelineEvent) => string;
	/** Returns the address of an event’s own page. Absent if the page has no links to events' own pages. */
	pageOf?: ((event: TimelineEvent) => string) | undefined;
	/** Opens the comparison with an event's statement. Absent on pages without a comparison. */
	compare?: ((event: TimelineEvent) => void) | undefined;
	/** “Question the source”. Absent on pages without it. */
	sourcing?: LazySourcing;
	/** Selects an event and scrolls to its card. */
	goTo: SelectEvent;
	/** Selects an event and scrolls to its mark. */
	show: SelectEvent;
}

/** `getStory` throws if no parent component has called `setStory`. */
export const [getStory, setStory] = createContext<StoryContext>();
