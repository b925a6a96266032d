import { orderMessages as messages } from '#language/order.ts';
import { recordMessages } from '#language/record.ts';
import { formatNumber } from '#lib/messages/format.ts';
import { pluralRules } from '#lib/messages/intl.ts';
import { codeLength, decodeResult, maxHints } from './result-code.ts';

/** “2 hints used”, as the record’s own numbers are written; `isMore` for that many or more. */
export function formatHintsUsed(n: number, language: string, isMore = false): string {
	const { used, atLeast } = messages.hints;
	const form = pluralRules(recordMessages.language).select(n) === 'one' ? used.one : used.other;
	const number = formatNumber(n, language);
	return form(isMore ? atLeast(number) : number);
}

/** “4 of 6 in the right position”, “3 of 5 neighbouring pairs correct” */
export function formatScores(
	{ positions, neighbours }: { positions: number; neighbours: number },
	cards: number,
	language: string
): [positions: string, neighbours: string] {
	const format = (n: number) => formatNumber(n, language);
	return [
		messages.scores.positions(format(positions), format(cards)),
		messages.scores.neighbours(format(neighbours), format(cards - 1))
	];
}

/**
 * What a result code says: the scores, the hints, and whether it belongs to these cards.
 *
 * @param text as it is typed; nothing is said of one that is not complete
 * @param start the cards as they are handed out
 */
export function formatResult(
	text: string,
	start: readonly { id: string }[],
	language: string
): string {
	if (text.replace(/[\s-]/g, '').length < codeLength) return '';
	const result = decodeResult(text, start);
	if (!result) return messages.code.none;
	const used = formatHintsUsed(result.hints, language, result.hints === maxHints);
	if (result.isOfSet) {
		return messages.code.ofSet(...formatScores(result, start.length, language), used);
	}
	const [positions, neighbours] = [result.positions, result.neighbours].map((n) =>
		formatNumber(n, language)
	) as [string, string];
	return messages.code.other(positions, neighbours, used);
}
