import { papersMessages } from '#language/papers.ts';
import { formatDate } from '#lib/messages/dates.ts';
import { formatLink } from '#lib/messages/format.ts';
import { isTied } from '#lib/record/time-order.ts';
import { reasonsOf } from '#lib/teach/order/reasons.ts';
import type { ChosenCard } from './choose-cards.ts';

const messages = papersMessages.reasons;

/**
 * Why a card stands where it does, beside its date: what it is linked to, which cards it may change places with, when
 * it became public, and which page is the earliest to tell of it.
 *
 * @param solution all cards of the set, in a right order
 * @param language of the record, BCP 47
 * @returns sentences, perhaps none
 */
export function orderReasons(
	{ event }: ChosenCard,
	solution: readonly ChosenCard[],
	language: string
): string[] {
	const { links, source } = reasonsOf(
		event,
		solution.map((card) => card.event)
	);
	const ties = solution.filter((other) => other.event !== event && isTied(event, other.event));
	return [
		...links.map(({ link, index }) =>
			messages.link(formatLink(link), solution[index]?.letter ?? '')
		),
		...(ties.length > 0 ? [messages.tied(ties.map(({ letter }) => letter).join(', '))] : []),
		...(event.known ? [messages.public(formatDate(event.known, language))] : []),
		...(source ? [messages.page(source.publisher, formatDate(source.published, language))] : [])
	];
}
