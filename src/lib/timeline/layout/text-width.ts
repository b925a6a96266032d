/**
 * Widths of characters in em, a little wider than in the widest sans-serif fonts that the page may use (DejaVu
 * Sans, Verdana), so that a label always fits. Estimated, since the layout is pure and cannot ask a browser.
 */
const classes: readonly (readonly [RegExp, number])[] = [
	[/[ijl.,:;'’‘|!]/, 0.37],
	[/[ frt()\-‑[\]“”"]/, 0.44],
	[/[mwMW%—]/, 1.02],
	[/[A-Z&]/, 0.78],
	[/[0-9]/, 0.66],
	[/[!-\u024F]/, 0.65]
];

/** Any other character may be as wide as it is high: CJK, Hangul, emoji. */
const widest = 1.05;

/** Cached widths, since texts are measured in every frame. */
const known = new Map<string, number>();

function widthOf(char: string): number {
	let em = known.get(char);
	if (em === undefined) {
		em = classes.find(([pattern]) => pattern.test(char))?.[1] ?? widest;
		known.set(char, em);
	}
	return em;
}

/** Bold text is wider by this factor. */
export const boldFactor = 1.08;

/** @returns a width into which a text certainly fits, px */
export function textWidth(text: string, fontSize: number): number {
	let em = 0;
	for (const char of text) em += widthOf(char);
	return Math.ceil(em * fontSize);
}

/**
 * Breaks a text into at most two lines of at most `width` px, the first as long as the second.
 *
 * @returns null if it does not fit
 */
export function wrapText(text: string, width: number, fontSize: number): string[] | null {
	const whole = textWidth(text, fontSize);
	if (whole <= width) return [text];
	// The space at the break is removed.
	if (whole > 2 * width + textWidth(' ', fontSize)) return null;
	let best: string[] | null = null;
	let bestWidth = Infinity;
	for (const at of middleSpaces(text)) {
		const lines = [text.slice(0, at), text.slice(at + 1)];
		const widest = Math.max(...lines.map((line) => textWidth(line, fontSize)));
		if (widest <= width && widest < bestWidth) [best, bestWidth] = [lines, widest];
	}
	return best;
}

/** Lines, and the width of the widest, px. */
interface Balanced {
	lines: string[];
	width: number;
}

/**
 * Breaks a text into so many lines, as even as its words allow.
 *
 * @returns null if it has too few words
 */
export function balanceText(text: string, lines: number, fontSize: number): string[] | null {
	const words = text.split(' ');
	if (words.length < lines) return null;
	/** By the first word and the number of lines. */
	const known = new Map<number, Balanced>();
	const balance = (from: number, count: number): Balanced => {
		const key = from * lines + count;
		const found = known.get(key);
		if (found) return found;
		const whole = words.slice(from).join(' ');
		let best = { lines: [whole], width: count === 1 ? textWidth(whole, fontSize) : Infinity };
		for (let to = from + 1; count > 1 && to <= words.length - count + 1; to++) {
			const first = words.slice(from, to).join(' ');
			const own = textWidth(first, fontSize);
			// With more words it only grows.
			if (own >= best.width) break;
			const rest = balance(to, count - 1);
			const width = Math.max(own, rest.width);
			if (width < best.width) best = { lines: [first, ...rest.lines], width };
		}
		known.set(key, best);
		return best;
	};
	return balance(0, lines).lines;
}

/**
 * The places of the few spaces around the middle of a text: from there outwards the longer of the two
 * lines only grows. Two on either side, for a sum may be a hair off.
 */
function middleSpaces(text: string): number[] {
	const spaces: { at: number; before: number }[] = [];
	let [at, em] = [0, 0];
	for (const char of text) {
		if (char === ' ') spaces.push({ at, before: em });
		at += char.length;
		em += widthOf(char);
	}
	const half = (em - widthOf(' ')) / 2;
	const found = spaces.findIndex(({ before }) => before >= half);
	const middle = found === -1 ? spaces.length : found;
	return spaces.slice(Math.max(0, middle - 2), middle + 2).map(({ at }) => at);
}
