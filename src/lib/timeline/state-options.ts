import type { DrawnEvent } from '#lib/messages/drawn.ts';
import type { EventTexts } from '#lib/messages/event-texts.ts';

/**
 * The cause of a selection. The page scrolls to the card only for `press` and `key`. `timeline`: the state got
 * another timeline, and kept the selection.
 */
export type SelectionCause = 'press' | 'key' | 'scroll' | 'address' | 'timeline';

/** Called when the reader chooses an event. */
export type OnSelect<Event extends DrawnEvent> = (event: Event, cause: SelectionCause) => unknown;

/** The options of a `TimelineState`. */
export interface StateOptions<Event extends DrawnEvent = DrawnEvent> {
	/** The texts of the events, if they are loaded on demand. Default: every event has its text already. */
	texts?: EventTexts;
	/** The events that a filter hides: drawn faint and skipped by keys. May read reactive state. Default: none. */
	hidden?: () => ReadonlySet<Event>;
}
