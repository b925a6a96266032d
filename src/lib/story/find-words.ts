import { latinLetters } from '#lib/record/latin-letters.ts';

/** A word of a text: folded as searches compare it, and its position. */
export interface Word {
	word: string;
	start: number;
	end: number;
}

/** A number with its separators, or letters with their marks; the s of a genitive is no word. */
const pattern = /\p{N}+(?:[.,]\p{N}+)*|(?<![\p{L}\p{M}]['’](?=s(?![\p{L}\p{M}])))[\p{L}\p{M}]+/giu;

/** Between thousands; a sign before other digits is a decimal point. */
const grouping = /[.,](?=\p{N}{3}(?!\p{N}))/gu;

/** Without diacritics and case, numbers without separators between thousands: "1,400" is "1400". */
function fold(word: string): string {
	return word
		.replace(grouping, '')
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[ßæœøłđðþħı]/g, (letter) => latinLetters[letter] ?? letter);
}

/** The words of a text, in their order. */
export function wordsIn(text: string): Word[] {
	return [...text.matchAll(pattern)].map(({ 0: word, index }) => ({
		word: fold(word),
		start: index,
		end: index + word.length
	}));
}
