import { reasons as messages } from '#language/teach/papers';
import { formatDate } from '#lib/messages/dates.ts';
import { formatLink } from '#lib/messages/format.ts';
import { formatPublished, formatQuoteSource } from '#lib/messages/format-sources.ts';
import { formatList } from '#lib/messages/format-list.ts';
import { findPositionReasons } from '#lib/teach/order/position-reasons.ts';
import type { PrintedCard } from './printed-cards.ts';

/**
 * Explains a card's position in sentences: its links, the cards with which it could swap, when it became public, and the
 * source that is evidence for the position.
 *
 * @param solution all cards of the set, in a right order
 * @param language the record's language, BCP 47
 * @returns sentences; may be empty
 */
export function formatPositionReasons(
	{ event }: Pick<PrintedCard, 'event'>,
	solution: readonly Pick<PrintedCard, 'event' | 'letter'>[],
	language: string
): string[] {
	const { links, ties, source } = findPositionReasons(
		event,
		solution.map((card) => card.event)
	);
	const letterOf = (index: number) => solution[index]?.letter ?? '';
	const sentences = [
		...links.map(({ link, index }) =>
			messages.link({ phrase: formatLink(link), card: letterOf(index) })
		),
		...(ties.length > 0 ? [messages.tied({ cards: formatList(ties.map(letterOf)) })] : []),
		...(event.known ? [messages.public({ date: formatDate(event.known, language) })] : []),
		...(source
			? [
					messages.page({
						isPage: source.address !== null,
						publisher: formatQuoteSource(source),
						date: formatPublished(source, language) ?? ''
					})
				]
			: [])
	];
	// Removes a double full stop, which occurs after “Inc.” or “44 a. C.”.
	return sentences.map((sentence) => sentence.replace(/\.\.$/, '.'));
}
