import { diffArrays } from 'diff';

/** A piece of a text. */
export interface Segment {
	text: string;
	/** Whether it is words that stand, in this order, in this one of the two texts alone. */
	isOnlyHere: boolean;
}

interface Word {
	/** As it is compared: large and small letters are one. */
	key: string;
	/** Where it stands in the text, in code units. */
	start: number;
	end: number;
}

/**
 * Which words of two texts differ: what is left of either when the longest row of words that both have,
 * in the same order, is taken away. Large and small letters are not told apart; signs and spaces are not
 * compared, and belong to a difference only between two of its words.
 *
 * @param language a BCP 47 tag: it says what a word is
 * @returns for each text its pieces; joined they are the text, to the byte
 * @throws RangeError for a tag that is not well formed
 */
export function differingWords(
	one: string,
	other: string,
	language: string
): [Segment[], Segment[]] {
	const cut = cutterFor(language);
	const oneWords = wordsOf(one, cut);
	const otherWords = wordsOf(other, cut);
	const only: [boolean[], boolean[]] = [[], []];
	const keys = (words: Word[]) => words.map(({ key }) => key);
	for (const { count, added, removed } of diffArrays(keys(oneWords), keys(otherWords))) {
		for (let i = 0; i < count; i++) {
			if (!added) only[0].push(removed);
			if (!removed) only[1].push(added);
		}
	}
	return [segmentsOf(one, oneWords, only[0]), segmentsOf(other, otherWords, only[1])];
}

/** The words of a text, and where each begins. */
type Cutter = (text: string) => { word: string; index: number }[];

/** Letters and digits in a row, with the apostrophes, points and commas between two of them. */
const letters = /[\p{L}\p{M}\p{N}]+(?:['’.,][\p{L}\p{M}\p{N}]+)*/gu;

/** Firefox before 125 has no segmenter: there a row of letters is a word. */
function cutterFor(language: string): Cutter {
	if (!Intl.Segmenter) {
		return (text) => [...text.matchAll(letters)].map(({ 0: word, index }) => ({ word, index }));
	}
	const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
	return (text) =>
		[...segmenter.segment(text)]
			.filter(({ isWordLike }) => isWordLike)
			.map(({ segment, index }) => ({ word: segment, index }));
}

function wordsOf(text: string, cut: Cutter): Word[] {
	return cut(text).map(({ word, index }) => ({
		key: word.normalize('NFKC').toLowerCase(),
		start: index,
		end: index + word.length
	}));
}

/** @param only of each word, whether it stands in this text alone */
function segmentsOf(text: string, words: readonly Word[], only: readonly boolean[]): Segment[] {
	const segments: Segment[] = [];
	let from = 0;
	const cut = (to: number, isOnlyHere: boolean) => {
		if (to > from) segments.push({ text: text.slice(from, to), isOnlyHere });
		from = to;
	};
	words.forEach(({ start, end }, i) => {
		if (!only[i]) return;
		if (!only[i - 1]) cut(start, false);
		if (!only[i + 1]) cut(end, true);
	});
	cut(text.length, false);
	return segments;
}
