import { choose, handout as messages } from '#language/teach/papers';
import { formatList } from '#lib/messages/format-list.ts';
import { formatNumber } from '#lib/messages/format.ts';
import type { ArrangedHandout } from './arrange-handout.ts';

/** The heading above a handout's events. If the handout has only some events of the record, it says how many. */
export const eventsHeading = (shown: number, recordSize: number): string =>
	shown < recordSize
		? messages.some({ chosen: formatNumber(shown), all: formatNumber(recordSize) })
		: messages.events;

/** A sentence about what did not fit on two pages; null if nothing was left out. */
export function formatLeftOut(leftOut: ArrangedHandout['leftOut']): string | null {
	const { pictures, questions, labels, dek, chapters } = leftOut;
	const list = [
		dek && choose.left.dek,
		labels && choose.left.labels,
		pictures > 0 && choose.left.pictures({ count: pictures }),
		chapters && choose.left.chapters,
		questions > 0 && choose.left.questions({ count: questions })
	].filter((each) => each !== false);
	return list.length > 0 ? choose.left.all({ list: formatList(list) }) : null;
}
