import { handout as messages } from '#language/teach/papers';
import { formatNumber } from '#lib/messages/format.ts';

/** The heading over the events of a handout: that they are not all of the record’s is said there. */
export const headEvents = (shown: number, all: number): string =>
	shown < all
		? messages.some({ chosen: formatNumber(shown), all: formatNumber(all) })
		: messages.events;

/** The record’s questions on the whole story, else those that fit any. */
export const questionsOf = (prompts: readonly string[]): readonly string[] =>
	prompts.length > 0 ? prompts : messages.general;
