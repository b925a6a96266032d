/**
 * Widths of characters in em, a little wider than in the widest sans-serif fonts that a page may use (DejaVu Sans,
 * Verdana), so that a label always fits. They are estimates, because the layout is pure and cannot ask a browser.
 */
const classes: readonly (readonly [RegExp, number])[] = [
	[/[\p{M}\p{Cf}]/u, 0],
	[/[ijl.,:;'’‘|!\u0627\u05D5\u05D6\u05D9\u05DF]/, 0.37],
	[/[ \u00a0frt()\-‑[\]“”"\u05D2\u05E0]/, 0.44],
	[/[mwMW%—\u0633-\u0638]/, 1.02],
	[/[A-ZÀ-Þ&]/, 0.78],
	[/[!-\u024F]/, 0.65],
	// Hebrew and Arabic. An Arabic letter is wider at the end of a word than within it. This is a mean for whole words.
	[/[\u05D0-\u0669]/, 0.7]
];

/** Any other character may be as wide as it is tall: CJK, Hangul, emoji. */
const widest = 1.05;

/** Cached widths, because texts are measured in every frame. */
const cache = new Map<string, number>();

function widthOf(char: string): number {
	let em = cache.get(char);
	if (em === undefined) {
		em = classes.find(([pattern]) => pattern.test(char))?.[1] ?? widest;
		cache.set(char, em);
	}
	return em;
}

/** Bold text is wider by this factor. */
export const boldFactor = 1.08;

function emOf(text: string): number {
	let em = 0;
	for (const char of text) em += widthOf(char);
	return em;
}

/** In whole px. The factor keeps rounding errors of the sum from adding a px. */
const toPx = (em: number, fontSize: number) => Math.ceil(em * fontSize * (1 - 1e-9));

/** @returns a width into which a text surely fits, px */
export const textWidth = (text: string, fontSize: number): number => toPx(emOf(text), fontSize);

/**
 * Breaks a text into one line, or into two lines of about the same length, at most `width` px each.
 *
 * @returns null if it does not fit
 */
export function wrapText(text: string, width: number, fontSize: number): string[] | null {
	const fits = (line: string) => textWidth(line, fontSize) <= width;
	if (fits(text)) return [text];
	const lines = balanceText(text, 2, fontSize);
	return lines?.every(fits) ? lines : null;
}

/** Where lines end, as an index of words, and the width of the widest line, px. */
interface Balanced {
	ends: number[];
	width: number;
}

/**
 * Breaks a text into this many lines, as even as possible.
 *
 * @returns null if it has fewer words than that
 */
export function balanceText(text: string, lines: number, fontSize: number): string[] | null {
	const words = text.split(' ');
	if (words.length < lines) return null;
	const space = widthOf(' ');
	let em = 0;
	/** Where each word begins, em; the last entry is where another word would begin. */
	const starts = [0, ...words.map((word) => (em += emOf(word) + space))];
	/** By the first word and the number of lines. */
	const cache = new Map<number, Balanced>();
	const balance = (from: number, count: number): Balanced => {
		const key = from * lines + count;
		const found = cache.get(key);
		if (found) return found;
		const widthTo = (to: number) =>
			toPx((starts[to] as number) - (starts[from] as number) - space, fontSize);
		let best = { ends: [words.length], width: count === 1 ? widthTo(words.length) : Infinity };
		for (let to = from + 1; count > 1 && to <= words.length - count + 1; to++) {
			const own = widthTo(to);
			// The first line only gets wider with more words.
			if (own >= best.width) break;
			const rest = balance(to, count - 1);
			const width = Math.max(own, rest.width);
			if (width < best.width) best = { ends: [to, ...rest.ends], width };
		}
		cache.set(key, best);
		return best;
	};
	let from = 0;
	return balance(0, lines).ends.map((to) => words.slice(from, (from = to)).join(' '));
}

/** Cuts a text to at most `room` px, with an ellipsis at its end. */
export function cutTo(words: string, room: number, size: number): string {
	if (textWidth(words, size) <= room) return words;
	const characters = [...words];
	while (characters.length > 0 && textWidth(`${characters.join('')}…`, size) > room) {
		characters.pop();
	}
	return `${characters.join('').trimEnd()}…`;
}
