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
 * The words that two texts both use, in any place. A short word such as "of" says little alone: it counts only between
 * two longer ones that the other text joins by it, too, as in "surveillance of civilians". Signs and spaces are not compared.
 *
 * @param language a BCP 47 tag, by which the text is divided into words
 * @returns for each text its pieces; joined they are the text, to the byte. Words in one piece follow one another in both
 * @throws RangeError for a tag that is not well formed
 */
export function sharedWords(one: string, other: string, language: string): [Segment[], Segment[]] {
	const cut = cutterFor(language);
	const [oneWords, otherWords] = [wordsOf(one, cut), wordsOf(other, cut)];
	return [
		segmentsOf(one, oneWords, runsOf(oneWords, otherWords)),
		segmentsOf(other, otherWords, runsOf(otherWords, oneWords))
	];
}

/** Words that follow one another in both texts: the indices of the first and the last in this one. */
type Run = [first: number, last: number];

/** The shared words that tell something, each with those before it that the other text has before it, too. */
function runsOf(words: readonly Word[], others: readonly Word[]): Run[] {
	const said = (some: readonly Word[]) => ` ${some.map(({ key }) => key).join(' ')} `;
	const otherText = said(others);
	const runs: Run[] = [];
	words.forEach((word, index) => {
		if (!isTelling(word.key) || !otherText.includes(said([word]))) return;
		const run = runs.at(-1);
		if (run && otherText.includes(said(words.slice(run[0], index + 1)))) run[1] = index;
		else runs.push([index, index]);
	});
	return runs;
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
