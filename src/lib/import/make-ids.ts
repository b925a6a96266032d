import { latinLetters } from '#lib/record/latin-letters.ts';
import { isId } from '#lib/record/id.ts';

/** Longest id, in characters, that is made of a text, so that a number fits behind it. */
const maxLength = 56;

/**
 * Makes ids of texts, none of them twice.
 *
 * @param taken ids that are used already
 * @param fallback the id of a text that has no letter of a to z and no digit
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
		.slice(0, 4 * maxLength)
		.normalize('NFKD')
		.toLowerCase()
		.replace(/\p{M}/gu, '')
		.replace(/[ß-ŧ]/g, (letter) => latinLetters[letter] ?? letter)
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-/, '')
		.slice(0, maxLength)
		.replace(/-$/, '');
	return isId(plain) ? plain : '';
}
