/** A piece of a text. */
export interface Segment {
	text: string;
	/** Whether it is words that the other text uses, too. */
	isShared: boolean;
}

interface Word {
	/** As it is compared: capitals do not count. */
	key: string;
	/** Its position in the text, in code units. */
	start: number;
	end: number;
}

/**
 * The words that two texts both use, in any place. A short word such as "of" says little alone: it counts
 * only between two longer ones, as in "surveillance of civilians". Signs and spaces are not compared.
 *
 * @param language a BCP 47 tag, by which the text is divided into words
 * @returns for each text its pieces; joined they are the text, to the byte
 * @throws RangeError for a tag that is not well formed
 */
export function sharedWords(one: string, other: string, language: string): [Segment[], Segment[]] {
	const cut = cutterFor(language);
	const [oneWords, otherWords] = [wordsOf(one, cut), wordsOf(other, cut)];
	return [
		segmentsOf(one, oneWords, markShared(oneWords, otherWords)),
		segmentsOf(other, otherWords, markShared(otherWords, oneWords))
	];
}

/** Which of the words are shared, and tell something: alone, or between two that do. */
function markShared(words: readonly Word[], others: readonly Word[]): boolean[] {
	const keys = new Set(others.map(({ key }) => key));
	const marked = words.map(({ key }) => keys.has(key) && isTelling(key));
	let last = -1;
	words.forEach(({ key }, index) => {
		if (!keys.has(key)) last = -1;
		if (!marked[index]) return;
		if (last >= 0) marked.fill(true, last, index);
		last = index;
	});
	return marked;
}

/** Scripts in which a word of two signs is a whole word. */
const dense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

function isTelling(key: string): boolean {
	return /\p{N}/u.test(key) || [...key].length >= (dense.test(key) ? 2 : 4);
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

/** @param shared of each word, whether it is marked */
function segmentsOf(text: string, words: readonly Word[], shared: readonly boolean[]): Segment[] {
	const segments: Segment[] = [];
	let from = 0;
	const cut = (to: number, isShared: boolean) => {
		if (to > from) segments.push({ text: text.slice(from, to), isShared });
		from = to;
	};
	words.forEach(({ start, end }, i) => {
		if (!shared[i]) return;
		if (!shared[i - 1]) cut(start, false);
		if (!shared[i + 1]) cut(end, true);
	});
	cut(text.length, false);
	return segments;
}
