/** A piece of a quote. */
export interface Segment {
	text: string;
	/** Whether the piece consists of words that the other text uses, too. */
	isShared: boolean;
}

/** A word, and its position in a text. */
interface Word {
	/** The word in the form that is compared: without differences of case, for example. */
	key: string;
	/** Position in the text, UTF-16 units. */
	start: number;
	end: number;
}

/**
 * Finds the words that two texts have in common, at any position. A short word such as "of" counts only between two
 * longer ones, as in "surveillance of civilians". Punctuation and spaces are not compared.
 *
 * @param language BCP 47; needed to split the texts into words
 * @returns the pieces of each text; joined, they are exactly the text
 * @throws RangeError for a malformed language tag
 */
export function sharedWords(one: string, other: string, language: string): [Segment[], Segment[]] {
	const cut = wordSplitterFor(language);
	const [oneWords, otherWords] = [wordsOf(one, cut), wordsOf(other, cut)];
	return [
		segmentsOf(one, oneWords, runsOf(oneWords, otherWords)),
		segmentsOf(other, otherWords, runsOf(otherWords, oneWords))
	];
}

/**
 * Successive words of a text that also follow one another in the other text: the indices of the first and the last word.
 */
type Run = [first: number, last: number];

/** The runs of shared words. Each begins and ends with a significant word. */
function runsOf(words: readonly Word[], others: readonly Word[]): Run[] {
	const said = (some: readonly Word[]) => ` ${some.map(({ key }) => key).join(' ')} `;
	const otherText = said(others);
	const runs: Run[] = [];
	words.forEach((word, index) => {
		if (!isSignificant(word.key) || !otherText.includes(said([word]))) return;
		const run = runs.at(-1);
		if (run && otherText.includes(said(words.slice(run[0], index + 1)))) run[1] = index;
		else runs.push([index, index]);
	});
	return runs;
}

/** Scripts in which a word of two characters is significant. */
const denseScript = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

function isSignificant(key: string): boolean {
	return /\p{N}/u.test(key) || [...key].length >= (denseScript.test(key) ? 2 : 4);
}

/** Splits a text into words, each with the position where it begins. */
type WordSplitter = (text: string) => { word: string; index: number }[];

/** Matches successive letters and digits, including apostrophes, points and commas between two of them. */
const letters = /[\p{L}\p{M}\p{N}]+(?:['’.,][\p{L}\p{M}\p{N}]+)*/gu;

/**
 * A function that splits texts into words. Firefox before 125 has no `Intl.Segmenter`; there, successive letters are a
 * word.
 */
function wordSplitterFor(language: string): WordSplitter {
	if (!Intl.Segmenter) {
		return (text) => [...text.matchAll(letters)].map(({ 0: word, index }) => ({ word, index }));
	}
	const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
	return (text) =>
		[...segmenter.segment(text)]
			.filter(({ isWordLike }) => isWordLike)
			.map(({ segment, index }) => ({ word: segment, index }));
}

function wordsOf(text: string, cut: WordSplitter): Word[] {
	return cut(text).map(({ word, index }) => ({
		key: word.normalize('NFKC').toLowerCase(),
		start: index,
		end: index + word.length
	}));
}

/** Splits a text into pieces. @param runs the shared words */
function segmentsOf(text: string, words: readonly Word[], runs: readonly Run[]): Segment[] {
	const segments: Segment[] = [];
	let from = 0;
	const cut = (to: number, isShared: boolean) => {
		if (to > from) segments.push({ text: text.slice(from, to), isShared });
		from = to;
	};
	for (const [first, last] of runs) {
		cut(words[first]?.start ?? from, false);
		cut(words[last]?.end ?? from, true);
	}
	cut(text.length, false);
	return segments;
}
