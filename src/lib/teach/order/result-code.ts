import { hashText } from '#lib/teach/random.ts';

/** The numbers in a result code. */
export interface ResultCounts {
	/** The number of cards in the right position. */
	positions: number;
	/** The number of correct neighbouring pairs. */
	neighbours: number;
	/** The number of hints used; 9 means 9 or more. */
	hints: number;
}

/**
 * The symbols of a code. They exclude I, L, O, 0 and 1, which look alike. Their number must be prime for the
 * check symbol.
 */
const alphabet = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
/** The number of symbols. A code is a number in this base. */
const base = alphabet.length;

/** The number of symbols before the check symbol. */
const dataLength = 4;

/** The length of a code, including the check symbol. */
export const codeLength = dataLength + 1;

/** How many values each part can have: 0 to 10 cards, 0 to 9 pairs, 0 to 9 hints. */
const [positionValues, neighbourValues, hintValues] = [11, 10, 10] as const;

/** How many sets of cards a code can distinguish: as many as there is room for beside the scores. */
const setCount = Math.floor(base ** dataLength / (positionValues * neighbourValues * hintValues));

/** The largest number of hints in a code. */
export const maxHints = hintValues - 1;

/** The cards in shuffled order. */
type Cards = readonly { id: string }[];

/** A hash of the cards in shuffled order, from 0 (inclusive) to `setCount` (exclusive). */
const hashCards = (cards: Cards) => (hashText(cards.map(({ id }) => id).join()) >>> 0) % setCount;

/**
 * The check symbol's value: a sum in which each position has another weight. It detects every single wrong
 * symbol and every swap of two.
 */
const checkDigit = (digits: readonly number[]) =>
	digits.reduce((sum, digit, i) => sum + (i + 1) * digit, 0) % base;

/**
 * Encodes a result as five letters and digits, which a student reads out and a teacher checks. The code
 * detects slips, not cheating: anybody who reads this function can make any result.
 *
 * @param start the cards in shuffled order
 */
export function encodeResult({ positions, neighbours, hints }: ResultCounts, start: Cards): string {
	const setAndPositions = hashCards(start) * positionValues + positions;
	let rest =
		(setAndPositions * neighbourValues + neighbours) * hintValues + Math.min(hints, maxHints);
	const digits: number[] = [];
	for (; digits.length < dataLength; rest = Math.floor(rest / base)) digits.unshift(rest % base);
	return [...digits, checkDigit(digits)].map((digit) => alphabet.charAt(digit)).join('');
}

/**
 * Decodes a code, with any spacing, in upper or lower case.
 *
 * @param start the cards to which the code may belong, in shuffled order
 * @returns null if the text is not a code or contains a typing error
 */
export function decodeResult(
	text: string,
	start: Cards
): (ResultCounts & { isOfSet: boolean }) | null {
	const digits = [...text.toUpperCase().replace(/[\s-]/g, '')].map((char) =>
		alphabet.indexOf(char)
	);
	const check = digits.pop();
	if (digits.length !== dataLength || digits.includes(-1) || check !== checkDigit(digits))
		return null;
	let rest = digits.reduce((sum, digit) => sum * base + digit, 0);
	/** Takes the last part, which has `all` possible values, off the number. */
	const takeValue = (all: number) => {
		const value = rest % all;
		rest = Math.floor(rest / all);
		return value;
	};
	const [hints, neighbours, positions] = [
		takeValue(hintValues),
		takeValue(neighbourValues),
		takeValue(positionValues)
	];
	if (rest >= setCount) return null;
	const isPossible = positions <= start.length && neighbours < start.length;
	return { positions, neighbours, hints, isOfSet: isPossible && rest === hashCards(start) };
}
