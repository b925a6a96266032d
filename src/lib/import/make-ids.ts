import { latinLetters } from '#lib/record/latin-letters.ts';
import { isId } from '#lib/record/id.ts';

/** The maximum length of an id that is made from a text, characters. It leaves room for a number at the end. */
const maxIdLength = 56;

/**
 * Makes a function that makes ids from texts, and never returns the same id twice.
 *
 * @param taken ids that are already used
 * @param fallback the id for a text that has no letters from a to z and no digits
 */
export function createIdMaker(taken: Iterable<string>, fallback: string): (text: string) => string {
	const used = new Set(taken);
	const counts = new Map<string, number>();
	return (text) => {
		const stem = toStem(text) || fallback;
		let id = stem;
		let n = counts.get(stem) ?? 1;
		while (used.has(id)) id = `${stem}-${++n}`;
		counts.set(stem, n);
		used.add(id);
		return id;
	};
}

function toStem(text: string): string {
	const plain = text
		.slice(0, 4 * maxIdLength)
		.normalize('NFKD')
		.toLowerCase()
		.replace(/\p{M}/gu, '')
		.replace(/[ß-ŧ]/g, (letter) => latinLetters[letter] ?? letter)
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-/, '')
		.slice(0, maxIdLength)
		.replace(/-$/, '');
	return isId(plain) ? plain : '';
}
