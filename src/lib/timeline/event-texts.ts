import type { TimelineEvent } from '#lib/record/timeline.ts';
import { formatTitle } from '#lib/messages/format.ts';

/**
 * The texts of a record's events. Whoever shows one wants it first, and reads `version` (`has` and
 * `titleOf` do), and so comes to know when it is there.
 */
export interface EventTexts {
	/** Rises whenever texts have arrived. */
	readonly version: number;
	/** Whether nothing ever has to be asked for. */
	readonly isWhole: boolean;
	/** Whether an event's text is here. */
	has(event: TimelineEvent): boolean;
	/** An event's title, or that it is still to come. */
	titleOf(event: TimelineEvent): string;
	/** Asks for the texts that are not here yet. */
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
