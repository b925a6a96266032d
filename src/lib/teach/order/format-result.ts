import { order as messages } from '#language/teach';
import { formatNumber } from '#lib/messages/format.ts';
import { codeLength, decodeResult, maxHints } from './result-code.ts';

/** Formats the number of hints, for example as “2 hints used”. If `isMore`, says that there may have been more. */
export function formatHintsUsed(n: number, isMore = false): string {
	const number = formatNumber(n);
	const shown = isMore ? messages.hints.atLeast({ n: number }) : number;
	return messages.hints.used({ count: n, shown });
}

/** Formats scores, for example as “4 of 6 in the right position” and “3 of 5 neighbouring pairs correct”. */
export function formatScores(
	{ positions, neighbours }: { positions: number; neighbours: number },
	cards: number
): [positions: string, neighbours: string] {
	return [
		messages.scores.positions({ right: formatNumber(positions), all: formatNumber(cards) }),
		messages.scores.neighbours({ right: formatNumber(neighbours), all: formatNumber(cards - 1) })
	];
}

/**
 * Describes a result code: its scores and hints, and whether it belongs to these cards.
 *
 * @param text the code as typed; the result is empty while the code is incomplete
 * @param start the cards in shuffled order
 */
export function formatResult(text: string, start: readonly { id: string }[]): string {
	if (text.replace(/[\s-]/g, '').length < codeLength) return '';
	const result = decodeResult(text, start);
	if (!result) return messages.code.none;
	const used = formatHintsUsed(result.hints, result.hints === maxHints);
	if (result.isOfSet) {
		const [positions, neighbours] = formatScores(result, start.length);
		return messages.code.ofSet({ positions, neighbours, hints: used });
	}
	const [positions, neighbours] = [result.positions, result.neighbours].map((n) =>
		formatNumber(n)
	) as [string, string];
	return messages.code.other({ positions, neighbours, hints: used });
}
