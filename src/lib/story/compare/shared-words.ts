/** A piece of a quote. */
export interface Segment {
	text: string;
	/** Whether the piece consists of words that the other text uses, too. */
	isShared: boolean;
}

/** A word, and its position in a text. */
interface ComparedWord {
	/** The word in the form that is compared: without differences of case, for example. */
	key: string;
	/** Position in the text, UTF-16 units. */
	start: number;
	end: number;
}

/**
 * Splits two texts into pieces and marks the words that both contain, at any position. A short word such as "of" counts
 * only between two longer ones, as in "surveillance of civilians". Punctuation and spaces are not compared.
 *
 * @param language BCP 47; needed to split the texts into words
 * @returns the pieces of each text; joined, they are exactly the text
 * @throws RangeError for a malformed language tag
 */
export function markSharedWords(
	one: string,
	other: string,
	language: string
): [Segment[], Segment[]] {
	const split = wordSplitterFor(language);
	const [oneWords, otherWords] = [comparedWords(one, split), comparedWords(other, split)];
	return [
		toSegments(one, oneWords, sharedRuns(oneWords, otherWords)),
		toSegments(other, otherWords, sharedRuns(otherWords, oneWords))
	];
}

/**
 * Successive words of a text that also follow one another in the other text: the indices of the first and the last word.
 */
type WordRun = [first: number, last: number];

/** The runs of shared words. Each begins and ends with a significant word. */
function sharedRuns(words: readonly ComparedWord[], others: readonly ComparedWord[]): WordRun[] {
	const join = (some: readonly ComparedWord[]) => ` ${some.map(({ key }) => key).join(' ')} `;
	const otherText = join(others);
	const runs: WordRun[] = [];
	words.forEach((word, index) => {
		if (!isSignificant(word.key) || !otherText.includes(join([word]))) return;
		const run = runs.at(-1);
		if (run && otherText.includes(join(words.slice(run[0], index + 1)))) run[1] = index;
		else runs.push([index, index]);
	});
	return runs;
}

/** Scripts in which a word of two characters is significant. */
const denseScriptPattern = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** Whether a word counts alone: a number, or a word that is not short. @param key the word in the compared form */
function isSignificant(key: string): boolean {
	return /\p{N}/u.test(key) || [...key].length >= (denseScriptPattern.test(key) ? 2 : 4);
}

/** Splits a text into words, each with the position where it begins. */
type WordSplitter = (text: string) => { word: string; index: number }[];

/** Matches successive letters and digits, including apostrophes, points and commas between two of them. */
const wordPattern = /[\p{L}\p{M}\p{N}]+(?:['’.,][\p{L}\p{M}\p{N}]+)*/gu;

/**
 * A function that splits texts into words, by the rules of a language (BCP 47). Firefox before 125 has no
 * `Intl.Segmenter`; there, each match of `wordPattern` is a word.
 */
function wordSplitterFor(language: string): WordSplitter {
	if (!Intl.Segmenter) {
		return (text) => [...text.matchAll(wordPattern)].map(({ 0: word, index }) => ({ word, index }));
	}
	const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
	return (text) =>
		[...segmenter.segment(text)]
			.filter(({ isWordLike }) => isWordLike)
			.map(({ segment, index }) => ({ word: segment, index }));
}

function comparedWords(text: string, split: WordSplitter): ComparedWord[] {
	return split(text).map(({ word, index }) => ({
		key: word.normalize('NFKC').toLowerCase(),
		start: index,
		end: index + word.length
	}));
}

/** Splits a text into pieces. @param runs the shared words */
function toSegments(
	text: string,
	words: readonly ComparedWord[],
	runs: readonly WordRun[]
): Segment[] {
	const segments: Segment[] = [];
	let from = 0;
	const addSegment = (to: number, isShared: boolean) => {
		if (to > from) segments.push({ text: text.slice(from, to), isShared });
		from = to;
	};
	for (const [first, last] of runs) {
		addSegment(words[first]?.start ?? from, false);
		addSegment(words[last]?.end ?? from, true);
	}
	addSegment(text.length, false);
	return segments;
}
