import { handout as messages } from '#language/teach/papers';
import { formatNumber } from '#lib/messages/format.ts';

/** The heading above the events of a handout, which says if they are not all events of the record. */
export const headEvents = (shown: number, all: number): string =>
	shown < all
		? messages.some({ chosen: formatNumber(shown), all: formatNumber(all) })
		: messages.events;

/** The record’s questions on the whole story, or else those that fit any. */
export const questionsOf = (prompts: readonly string[]): readonly string[] =>
	prompts.length > 0 ? prompts : messages.general;
