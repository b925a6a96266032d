import { papersMessages } from '#language/papers.ts';
import { formatDate } from '#lib/messages/dates.ts';
import { formatLink } from '#lib/messages/format.ts';
import { isTied } from '#lib/record/time-order.ts';
import type { ChosenCard } from './choose-cards.ts';

const messages = papersMessages.reasons;

/**
 * Why a card stands where it does, beside its date: what it is linked to, which cards it may change places with, when
 * it became public, and which page is the earliest to tell of it.
 *
 * @param cards all of the set
 * @param language of the record, BCP 47
 * @returns sentences, perhaps none
 */
export function orderReasons(
	{ event }: ChosenCard,
	cards: readonly ChosenCard[],
	language: string
): string[] {
	const letters = new Map(cards.map((card) => [card.event, card.letter]));
	const ties = cards.filter((other) => other.event !== event && isTied(event, other.event));
	const [first] = event.sources
		.flatMap(({ publisher, published }) => (published ? [{ publisher, published }] : []))
		// By its end: a page of a month may be older than one of a day in it, but need not.
		.toSorted((a, b) => (a.published.end ?? Infinity) - (b.published.end ?? Infinity));
	return [
		...event.links.flatMap((link) => {
			const letter = link.isForward && letters.get(link.event);
			return letter ? [messages.link(formatLink(link), letter)] : [];
		}),
		...(ties.length > 0 ? [messages.tied(ties.map(({ letter }) => letter).join(', '))] : []),
		...(event.known ? [messages.public(formatDate(event.known, language))] : []),
		...(first ? [messages.page(first.publisher, formatDate(first.published, language))] : [])
	];
}
