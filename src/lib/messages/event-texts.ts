import type { DrawnEvent } from './drawn.ts';
import { formatTitle } from './format-drawn.ts';

/**
 * The texts of a record’s events. If texts arrive later, `has` and `titleOf` must read `version`, so that components
 * update.
 */
export interface EventTexts {
	/** Changes each time that texts arrive. */
	readonly version: number;
	/** Whether all texts are loaded, so that no request is needed. */
	readonly isWhole: boolean;
	/** Whether an event's text has been loaded. */
	has(event: DrawnEvent): boolean;
	/** An event’s title. If it is not loaded, requests it and returns a placeholder. */
	titleOf(event: DrawnEvent): string;
	/** Requests the texts that are not loaded yet. */
	request(events: Iterable<DrawnEvent>): void;
}

/** The texts of a record that comes with the page, which are all loaded. Large records use `LazyEventTexts`. */
export const loadedTexts: EventTexts = {
	version: 0,
	isWhole: true,
	has: ({ hasText }) => hasText,
	titleOf: formatTitle,
	request: () => undefined
};
