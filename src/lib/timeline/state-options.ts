import type { DrawnEvent } from '#lib/messages/drawn.ts';
import type { EventTexts } from '#lib/messages/event-texts.ts';

/**
 * What caused the selection. Only `press` and `key` scroll the page to the card. `timeline`: the state got another
 * timeline, and kept the selection.
 */
export type Cause = 'press' | 'key' | 'scroll' | 'address' | 'timeline';

/** Called when the reader chooses an event. */
export type Select<Event extends DrawnEvent> = (event: Event, cause: Cause) => unknown;

/** The options of a timeline's state. */
export interface StateOptions<Event extends DrawnEvent = DrawnEvent> {
	/** Default: every event has its text already. */
	texts?: EventTexts;
	/** Returns the events that a filter hides: they are drawn faint, and keys skip them. Reactive. Default: none. */
	hidden?: () => ReadonlySet<Event>;
}

export const none: ReadonlySet<never> = new Set();
