import { createContext, type Component } from 'svelte';
import type SourcingComponent from './Sourcing.svelte';

import type { Attachment } from 'svelte/attachments';
import type { Correction } from '#lib/record/corrections.ts';
import type { TimelineEvent } from '#lib/record/timeline.ts';
import type { LongRowsProps } from '#lib/timeline/long-rows.ts';
import type { SelectEvent, StoryState } from './story-state.svelte.ts';

export interface LongCardsProps {
	/** In the order of the cards. */
	events: readonly TimelineEvent[];
	/** Of the list's element: watches which card the reader is reading. */
	attach: Attachment<HTMLElement>;
	/** Height of the sticky part that covers the window's top, px. */
	covered: () => number;
	/** Called before the list scrolls the page. */
	onscroll: () => void;
}

/**
 * The virtual lists for more than `maxInPage` events. A page that loads a large record passes them down; a
 * prerendered page does not need them, since all its cards are in its HTML.
 */
export interface LongLists {
	Cards: Component<LongCardsProps, { bring: (index: number) => Promise<HTMLElement | null> }>;
	Rows: Component<LongRowsProps<TimelineEvent>>;
}

/** The component that answers “Question the source”. */
export type Sourcing = typeof SourcingComponent;

/** What answers “Question the source”, and comes when it is first asked for. */
interface LazySourcing {
	/** Null until it is loaded; in prerendered HTML it is there, for readers without scripts. */
	readonly Sourcing: Sourcing | null;
	/** That it could not be loaded; else empty. */
	readonly problem: string;
	load: () => Promise<void>;
}

/** A page gives this to its cards: its state, and how to go to an event. */
export interface StoryContext {
	view: StoryState;
	/** Absent on pages that render all cards, however many. */
	long?: LongLists | null;
	/** The record's corrections, the newest first; absent on pages that do not show them. */
	corrections?: readonly Correction[];
	/** Whether each event is one line, which unfolds into its card; absent on pages that show whole cards. */
	isBrief?: boolean;
	/** In an embed, links open in a new tab. */
	isFramed?: boolean;
	/** Where another event’s card is, on a page with one card alone. */
	cardHref?: (event: TimelineEvent) => string;
	/** The address of an event’s own page; absent on pages that link to none. */
	pageOf?: ((event: TimelineEvent) => string) | undefined;
	/** Opens the comparison with an event's statement; absent on pages without a comparison. */
	compare?: ((event: TimelineEvent) => void) | undefined;
	/** Absent on pages without “Question the source”. */
	sourcing?: LazySourcing;
	/** Selects an event and scrolls to its card. */
	goTo: SelectEvent;
	/** Selects an event and scrolls to its mark. */
	show: SelectEvent;
}

/** `getStory` throws if no ancestor has set it. */
export const [getStory, setStory] = createContext<StoryContext>();
