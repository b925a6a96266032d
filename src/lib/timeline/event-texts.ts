import type { TimelineEvent } from '#lib/record/timeline.ts';
import { formatTitle } from '#lib/messages/format.ts';

/**
 * The texts of a record's events. Whoever shows a text requests it first. `has` and `titleOf` read
 * `version`, so that they are asked again when texts arrive.
 */
export interface EventTexts {
	/** Rises whenever texts arrive. */
	readonly version: number;
	/** Whether nothing ever has to be requested. */
	readonly isWhole: boolean;
	/** Whether an event's text is here. */
	has(event: TimelineEvent): boolean;
	/** An event's title, or that it is still to come. */
	titleOf(event: TimelineEvent): string;
	/** Requests the texts that are not here yet. */
	request(events: Iterable<TimelineEvent>): void;
}

/** The texts of a record that comes with the page: all are here. Those of a large one: `LazyEventTexts`. */
export const wholeTexts: EventTexts = {
	version: 0,
	isWhole: true,
	has: ({ hasText }) => hasText,
	titleOf: formatTitle,
	request: () => undefined
};
