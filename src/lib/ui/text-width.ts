import { getOrMake } from '#lib/record/get-or-make.ts';

/**
 * Widths of characters in em, by class. They are estimates, because the layout is pure and cannot measure in a
 * browser. They are a little more than in the widest sans-serif fonts that a page may use (DejaVu Sans,
 * Verdana), so that a label always fits.
 */
const widthClasses: readonly (readonly [RegExp, number])[] = [
	[/[\p{M}\p{Cf}]/u, 0],
	[/[ijl.,:;'’‘|!\u0627\u05D5\u05D6\u05D9\u05DF]/, 0.37],
	[/[ \u00a0frt()\-‑[\]“”"\u05D2\u05E0]/, 0.44],
	[/[mwMW%—\u0633-\u0638]/, 1.02],
	[/[A-ZÀ-Þ&]/, 0.78],
	[/[!-\u024F]/, 0.65],
	// Hebrew and Arabic. An Arabic letter is wider at the end of a word than inside it, so this is the mean in
	// whole words.
	[/[\u05D0-\u0669]/, 0.7]
];

/** The width of all other characters, which may be as wide as they are high: CJK, Hangul, emoji. */
const maxCharacterWidth = 1.05;

/** Bold text is at most this many times as wide as normal text. */
export const boldFactor = 1.08;

/** Widths of texts and of single characters, em. The same texts are measured again in each layout. */
const widthCache = new Map<string, number>();

/** At most this many widths are kept, because a reader may see very many texts. */
const maxWidths = 50_000;

function widthInEm(text: string): number {
	let em = widthCache.get(text);
	if (em === undefined) {
		const characters = [...text];
		em =
			characters.length === 1
				? (widthClasses.find(([pattern]) => pattern.test(text))?.[1] ?? maxCharacterWidth)
				: characters.reduce((sum, character) => sum + widthInEm(character), 0);
		if (widthCache.size >= maxWidths) widthCache.clear();
		widthCache.set(text, em);
	}
	return em;
}

/** Converts em to px and rounds up. The last factor keeps rounding errors from adding a px. */
const toPx = (em: number, fontSize: number) => Math.ceil(em * fontSize * (1 - 1e-9));

/** An upper limit of a text's width, px, in any font that a page may use. */
export const textWidth = (text: string, fontSize: number): number =>
	toPx(widthInEm(text), fontSize);

/**
 * Breaks a text into one line of at most `width` px, or into two such lines of about the same length.
 *
 * @returns null if the text does not fit
 */
export function wrapText(text: string, width: number, fontSize: number): string[] | null {
	const fits = (line: string) => textWidth(line, fontSize) <= width;
	if (fits(text)) return [text];
	const lines = balanceText(text, 2, fontSize);
	return lines?.every(fits) ? lines : null;
}

/** A way to break a text: the index of the word after each line, and the width of the widest line, px. */
interface LineBreaks {
	ends: number[];
	width: number;
}

/**
 * Breaks a text into this many lines, with the widest line as narrow as possible.
 *
 * @returns null if the text has fewer words than lines
 */
export function balanceText(text: string, lines: number, fontSize: number): string[] | null {
	const words = text.split(' ');
	if (words.length < lines) return null;
	const space = widthInEm(' ');
	let em = 0;
	/** Where each word begins, em. The last entry is where a further word would begin. */
	const starts = [0, ...words.map((word) => (em += widthInEm(word) + space))];
	/** The best breaks of the rest of the text, by its first word and its number of lines. */
	const cache = new Map<number, LineBreaks>();
	const balance = (from: number, count: number): LineBreaks =>
		getOrMake(cache, from * lines + count, () => {
			const widthTo = (to: number) =>
				toPx((starts[to] as number) - (starts[from] as number) - space, fontSize);
			let best = { ends: [words.length], width: count === 1 ? widthTo(words.length) : Infinity };
			for (let to = from + 1; count > 1 && to <= words.length - count + 1; to++) {
				const firstWidth = widthTo(to);
				// With more words, the first line would only get wider.
				if (firstWidth >= best.width) break;
				const rest = balance(to, count - 1);
				const width = Math.max(firstWidth, rest.width);
				if (width < best.width) best = { ends: [to, ...rest.ends], width };
			}
			return best;
		});
	let from = 0;
	return balance(0, lines).ends.map((to) => words.slice(from, (from = to)).join(' '));
}

/** Cuts a text to at most `room` px, and adds an ellipsis if it was cut. */
export function cutToWidth(words: string, room: number, size: number): string {
	if (textWidth(words, size) <= room) return words;
	const characters = [...words];
	while (characters.length > 0 && textWidth(`${characters.join('')}…`, size) > room) {
		characters.pop();
	}
	return `${characters.join('').trimEnd()}…`;
}
