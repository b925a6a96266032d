import { latinLetters } from '#lib/record/latin-letters.ts';

/** A word, and its position in a text. */
export interface FoldedWord {
	/** The word in the form that searches compare. */
	folded: string;
	/** Position in the text, UTF-16 units. */
	start: number;
	end: number;
}

/** Matches a word: a number with its separators, or letters with their diacritics. A genitive 's is not a word. */
const wordPattern =
	/\p{N}+(?:[.,]\p{N}+)*|(?<![\p{L}\p{M}]['’](?=s(?![\p{L}\p{M}])))[\p{L}\p{M}]+/giu;

/** Matches a separator of thousands: a point or comma before exactly three digits. All others are decimal points. */
const thousandsSeparator = /[.,](?=\p{N}{3}(?!\p{N}))/gu;

/** Removes diacritics, upper case, and separators of thousands, so that "1,400" matches "1400". */
function foldWord(word: string): string {
	return word
		.replace(thousandsSeparator, '')
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[ßæœøłđðþħı]/g, (letter) => latinLetters[letter] ?? letter);
}

/** The words of a text, in order. */
export function wordsIn(text: string): FoldedWord[] {
	return [...text.matchAll(wordPattern)].map(({ 0: word, index }) => ({
		folded: foldWord(word),
		start: index,
		end: index + word.length
	}));
}
