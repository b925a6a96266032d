import type { DrawnEvent } from '#lib/messages/drawn.ts';
import type { EventTexts } from '#lib/messages/event-texts.ts';

/**
 * What made the selection. Only `press` and `key` scroll the page to the card. `timeline`: the state got
 * another timeline, and kept the selection.
 */
export type Cause = 'press' | 'key' | 'scroll' | 'address' | 'timeline';

/** Called when an event is chosen. */
export type Select<Event extends DrawnEvent> = (event: Event, cause: Cause) => unknown;

/** The options that a page may give to a state. */
export interface StateOptions<Event extends DrawnEvent = DrawnEvent> {
	/** Default: every event has its text already. */
	texts?: EventTexts;
	/** The events that are drawn faint, and are no stop for keys; read anew whenever it changes. Default: none. */
	hidden?: () => ReadonlySet<Event>;
}

export const none: ReadonlySet<never> = new Set();
