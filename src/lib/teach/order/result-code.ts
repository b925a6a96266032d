/** The content of a code. */
export interface Result {
	/** How many cards are in the right position. */
	positions: number;
	/** How many neighbouring pairs are correct. */
	neighbours: number;
	/** How many hints were used; 9 stands for 9 or more. */
	hints: number;
}

/** No I, L, O, 0 and 1, which look like each other. That leaves 31, a prime number, as the check needs it. */
const alphabet = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const base = alphabet.length;

/** How many symbols the check symbol follows. */
const length = 4;

/** With the check symbol. */
export const codeLength = length + 1;

/** How many values each part has: up to ten cards, nine pairs, nine hints. */
const [allPositions, allNeighbours, allHints] = [11, 10, 10] as const;

/** The number of exercises that a code tells apart: as many as there is room for beside a result. */
const allSets = Math.floor(base ** length / (allPositions * allNeighbours * allHints));

/** The most hints that are counted. */
export const maxHints = allHints - 1;

type Cards = readonly { id: string }[];

/** A number for the cards of an exercise in the order in which they are handed out (FNV-1a). */
function setOf(cards: Cards): number {
	let hash = 0x811c9dc5;
	for (const char of cards.map(({ id }) => id).join()) {
		hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
	}
	return (hash >>> 0) % allSets;
}

/** Each symbol counts with its own weight, so that no single wrong symbol and no two swapped ones go unnoticed. */
const checkOf = (digits: readonly number[]) =>
	digits.reduce((sum, digit, i) => sum + (i + 1) * digit, 0) % base;

/**
 * A result as five letters and digits, to be read out and checked by a teacher. Made to catch slips, not cheats: it is
 * not a security device, and whoever reads this code can make any result.
 *
 * @param start the cards as they were handed out
 */
export function encodeResult({ positions, neighbours, hints }: Result, start: Cards): string {
	const known = setOf(start) * allPositions + positions;
	let rest = (known * allNeighbours + neighbours) * allHints + Math.min(hints, maxHints);
	const digits: number[] = [];
	for (; digits.length < length; rest = Math.floor(rest / base)) digits.unshift(rest % base);
	return [...digits, checkOf(digits)].map((digit) => alphabet.charAt(digit)).join('');
}

/**
 * Reads a code, however it is spaced and in either case.
 *
 * @param start the cards of the exercise that it may belong to
 * @returns null for a text that is no code, or is mistyped
 */
export function decodeResult(text: string, start: Cards): (Result & { isOfSet: boolean }) | null {
	const digits = [...text.toUpperCase().replace(/[\s-]/g, '')].map((char) =>
		alphabet.indexOf(char)
	);
	const check = digits.pop();
	if (digits.length !== length || digits.includes(-1) || check !== checkOf(digits)) return null;
	let rest = digits.reduce((sum, digit) => sum * base + digit, 0);
	const take = (all: number) => {
		const value = rest % all;
		rest = Math.floor(rest / all);
		return value;
	};
	const [hints, neighbours, positions] = [take(allHints), take(allNeighbours), take(allPositions)];
	if (rest >= allSets) return null;
	const isPossible = positions <= start.length && neighbours < start.length;
	return { positions, neighbours, hints, isOfSet: isPossible && rest === setOf(start) };
}
