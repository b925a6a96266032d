import type { Tab } from './engine.ts';
import { focus, frames, placeOf, until } from './page.ts';

type Fades = 'left' | 'right' | 'both' | null;

/** A drawn item: words, a symbol, a box, or the bar of a span and its ends. */
export interface Drawn {
	/** The words, or `symbol`, `box` or `bar`. */
	content: string;
	/**
	 * px from the drawing's left and top: of words their left end and, on the page, the middle of their line, elsewhere
	 * their baseline; of all else the middle.
	 */
	x: number;
	y: number;
	/** px; 0 for a symbol. */
	width: number;
	/** For words of both directions, whether the word to read first is at the right; otherwise null. */
	isRightToLeft: boolean | null;
	/** Where a box or a bar fades; null: nowhere. */
	fades?: Fades;
}

interface Painted {
	otrPainted?: Drawn[];
}

/** Runs in the page: records the last frame that the canvas paints, and lets the page move. */
function notePaints(): void {
	const { matchMedia } = window;
	// The engines are started without motion.
	window.matchMedia = (query) =>
		query.includes('prefers-reduced-motion')
			? ({ matches: query.includes('no-preference') } as MediaQueryList)
			: matchMedia.call(window, query);
	const pen = CanvasRenderingContext2D.prototype;
	const { setTransform, fillText, roundRect, fillRect, fill, measureText } = pen;
	const { createLinearGradient } = pen;
	const { addColorStop } = CanvasGradient.prototype;
	/** Of each gradient its ends, px, and its stops, each with whether nothing is seen there. */
	const gradients = new WeakMap<
		CanvasGradient,
		{ ends: [number, number]; stops: { offset: number; isClear: boolean }[] }
	>();
	pen.createLinearGradient = function (x0, y0, x1, y1) {
		const gradient = createLinearGradient.call(this, x0, y0, x1, y1);
		gradients.set(gradient, { ends: [x0, x1], stops: [] });
		return gradient;
	};
	CanvasGradient.prototype.addColorStop = function (offset, color) {
		gradients.get(this)?.stops.push({ offset, isClear: /^#.{6}00$/.test(color) });
		addColorStop.call(this, offset, color);
	};
	const fadesOf = ({ fillStyle }: CanvasRenderingContext2D): Fades => {
		const gradient = fillStyle instanceof CanvasGradient && gradients.get(fillStyle);
		if (!gradient) return null;
		const { ends, stops } = gradient;
		const isClear = (at: number) => stops.some(({ offset, isClear }) => offset === at && isClear);
		if (isClear(0) && isClear(1)) return 'both';
		return isClear(0) === ends[0] < ends[1] ? 'left' : 'right';
	};
	/** How far the canvas extends over the drawing, px. */
	const margin = 16;
	const note = (by: CanvasRenderingContext2D, drawn: Drawn) => {
		const { a, d, e, f } = by.getTransform();
		const ratio = devicePixelRatio;
		const x = (e + drawn.x * a) / ratio - margin;
		const y = (f + drawn.y * d) / ratio;
		(window as Painted).otrPainted?.push({ ...drawn, x, y });
	};
	const isOurs = (by: CanvasRenderingContext2D) => by.canvas.closest('.plane') !== null;
	// Each frame begins with the pen's transform.
	pen.setTransform = function (this: CanvasRenderingContext2D, ...of: unknown[]) {
		if (isOurs(this)) (window as Painted).otrPainted = [];
		setTransform.apply(this, of as Parameters<typeof setTransform>);
	} as typeof setTransform;
	pen.fillText = function (text, x, y) {
		const { width } = measureText.call(this, text);
		const isRightToLeft = this.direction === 'rtl';
		if (isOurs(this)) note(this, { content: text, x, y, width, isRightToLeft });
		fillText.call(this, text, x, y);
	};
	pen.roundRect = function (x, y, width, height, radius) {
		const middle = { x: x + width / 2, y: y + height / 2 };
		const fades = fadesOf(this);
		if (isOurs(this)) note(this, { content: 'box', ...middle, width, isRightToLeft: null, fades });
		roundRect.call(this, x, y, width, height, radius);
	};
	// Paper behind words too, which no bar of the page is compared with.
	pen.fillRect = function (x, y, width, height) {
		const middle = { x: x + width / 2, y: y + height / 2 };
		const fades = fadesOf(this);
		if (isOurs(this)) note(this, { content: 'bar', ...middle, width, isRightToLeft: null, fades });
		fillRect.call(this, x, y, width, height);
	};
	pen.fill = function (this: CanvasRenderingContext2D, ...of: unknown[]) {
		if (isOurs(this) && of[0] instanceof Path2D)
			note(this, { content: 'symbol', x: 0, y: 0, width: 0, isRightToLeft: null });
		fill.apply(this, of as Parameters<typeof fill>);
	} as typeof fill;
}

/** Runs in the page: the items of the page's drawing, if possible in the order in which the canvas paints them. */
export function readPage(): Drawn[] {
	const drawing = document.querySelector('.plane .drawing') as HTMLElement;
	const { left, top } = drawing.getBoundingClientRect();
	const found: Drawn[] = [];
	const range = document.createRange();
	const texts = document.createTreeWalker(drawing, NodeFilter.SHOW_TEXT);
	while (texts.nextNode()) {
		const node = texts.currentNode as Text;
		// The letters of a line, without spaces and direction marks.
		for (const { 0: line, index } of node.data.matchAll(/[^\n\u200e\u200f\s](?:[^\n]*[^\n\s])?/g)) {
			range.setStart(node, index);
			range.setEnd(node, index + line.length);
			const boxes = [...range.getClientRects()].filter(({ width }) => width > 0);
			/** The first letter of one direction, and where it stands. */
			const letter = (pattern: RegExp) => {
				const at = line.search(pattern);
				if (at < 0) return null;
				range.setStart(node, index + at);
				range.setEnd(node, index + at + 1);
				return { at, x: range.getBoundingClientRect().x };
			};
			const [latin, other] = [letter(/[a-z]/i), letter(/[\u0590-\u06ff]/)];
			const [from, to] = [
				Math.min(...boxes.map((box) => box.left)),
				Math.max(...boxes.map((box) => box.right))
			];
			const { y, height } = boxes[0] ?? new DOMRect();
			found.push({
				content: line,
				x: from - left,
				y: y + height / 2 - top,
				width: to - from,
				isRightToLeft: latin && other && latin.x > other.x === latin.at < other.at
			});
		}
	}
	for (const node of drawing.querySelectorAll('a.mark')) {
		const box = node.getBoundingClientRect();
		const middle = { x: box.x + box.width / 2 - left, y: box.y + box.height / 2 - top };
		const symbol = node.querySelector('.glyph');
		if (symbol) {
			// The visible position of the symbol, not that of its mark: the symbol of a span is at one of its ends.
			const seen = symbol.getBoundingClientRect();
			const x = seen.x + seen.width / 2 - left;
			found.push({ content: 'symbol', ...middle, x, width: 0, isRightToLeft: null });
		}
		for (const part of node.querySelectorAll('.band, .count, .span, .cap')) {
			const { x, y, width, height } = part.getBoundingClientRect();
			const { backgroundImage } = getComputedStyle(part);
			const [, sign] = /\((-?)90deg/.exec(backgroundImage) ?? [];
			const [first, last] = [/deg, rgba\(0, 0, 0, 0\) 0%/, /rgba\(0, 0, 0, 0\) 100%\)$/].map(
				(end) => end.test(backgroundImage)
			);
			found.push({
				content: part.matches('.band, .count') ? 'box' : 'bar',
				x: x + width / 2 - left,
				y: y + height / 2 - top,
				width,
				isRightToLeft: null,
				fades:
					sign === undefined
						? null
						: first && last
							? 'both'
							: first === (sign === '')
								? 'left'
								: 'right'
			});
		}
	}
	return found;
}

/**
 * Runs in the page: a place over the drawing, whole px, that is far from all marks. Where a mark is under the pointer
 * the axis says its date, and the page may learn of it after the canvas has painted its last frame.
 */
function placeWithoutMarks(): { x: number; y: number } | null {
	const far = 40;
	const { left, right, top, bottom } = (
		document.querySelector('.plane .drawing') as HTMLElement
	).getBoundingClientRect();
	const marks = [...document.querySelectorAll('.plane a.mark')].map((mark) =>
		mark.getBoundingClientRect()
	);
	if (marks.length === 0) return null;
	// From below, because sticky parts may cover the top of the window.
	for (let y = Math.floor(bottom) - 4; y > top + 4; y -= 4) {
		for (let x = Math.ceil(left) + far; x < right - far; x += 4) {
			const isFree = marks.every(
				(box) =>
					x < box.left - far ||
					x > box.right + far ||
					y < box.top - far / 2 ||
					y > box.bottom + far / 2
			);
			if (isFree && document.elementFromPoint(x, y)?.closest('.plane')) return { x, y };
		}
	}
	return null;
}

/** The items that the canvas painted at the end of a glide, and those of the page then. */
export async function drawTwice(tab: Tab): Promise<{ painted: Drawn[]; page: Drawn[] }> {
	const readDays = () => document.querySelector('.timeline .bar p')?.textContent ?? '';
	const whole = await tab.evaluate(readDays, []);
	await tab.evaluate(notePaints, []);
	const at = await placeOf(tab, '.plane a.mark');
	const place = { x: Math.round(at.x), y: Math.round(at.y) };
	// After that has scrolled.
	const awayFromMarks = await until(tab, placeWithoutMarks, []);
	if (!awayFromMarks) throw new Error('All of the drawing is near a mark.');
	// A pointer is the sign for which the canvas waits.
	await tab.wheel(place, -4, true);
	await until(tab, () => document.querySelector('.plane canvas') !== null, []);
	const hasPainted = () => ((window as Painted).otrPainted?.length ?? 0) > 0;
	const rest = () => new Promise((resolve) => setTimeout(resolve, 300));
	// A motion that began before the canvas was there goes on without it until it rests.
	await tab.evaluate(rest, []);
	// A turn of the wheel may get lost.
	for (let i = 0; i < 100 && (i === 0 || (await tab.evaluate(readDays, [])) === whole); i++) {
		await tab.wheel(awayFromMarks, -40, true);
		await tab.evaluate(rest, []);
	}
	const isAtRest = () => document.querySelector('.plane canvas')?.checkVisibility() === false;
	await until(tab, isAtRest, []);
	// A glide to the whole story ends with the labels with which the page rests.
	await tab.evaluate(() => void ((window as Painted).otrPainted = []), []);
	await focus(tab, '.controls .in');
	await tab.keys('0');
	await until(tab, (days) => document.querySelector('.timeline .bar p')?.textContent === days, [
		whole
	]);
	await until(tab, hasPainted, []);
	await until(tab, isAtRest, []);
	await frames(tab, 4);
	return {
		painted: await tab.evaluate(() => (window as Painted).otrPainted ?? [], []),
		page: await tab.evaluate(readPage, [])
	};
}

const say = ({ content, x, y, width, fades }: Drawn) =>
	`${content} at ${Math.round(x)}, ${Math.round(y)}, ${Math.round(width)} px wide${fades ? `, fades: ${fades}` : ''}`;

/** px; a browser places letters of a page by parts of a pixel, and rounds lines. */
const tolerance = 1.5;

/** The items that only one of the drawings has, or that differ in position or in the order of letters. */
export function differencesOf({ painted, page }: { painted: Drawn[]; page: Drawn[] }): string[] {
	const below = baselineOf({ painted, page });
	const left = new Set(painted);
	const onPage = page.flatMap((drawn) => {
		const found = [...left].find(
			({ content, x, y, width, fades }) =>
				content === drawn.content &&
				(fades ?? null) === (drawn.fades ?? null) &&
				Math.abs(x - drawn.x) < tolerance &&
				Math.abs(y - (isWords(drawn) ? below : 0) - drawn.y) < tolerance &&
				Math.abs(width - drawn.width) < 2 * tolerance
		);
		if (!found) return [`only on the page: ${say(drawn)}`];
		left.delete(found);
		return [null, found.isRightToLeft].includes(drawn.isRightToLeft)
			? []
			: [`other direction: ${say(drawn)}`];
	});
	// Dots and arrows are symbols that are no marks.
	return [...onPage, ...[...left].filter(isWords).map((drawn) => `only painted: ${say(drawn)}`)];
}

const isWords = ({ content }: Drawn) => !['symbol', 'box', 'bar'].includes(content);

/** Distance from the middle of a line to its baseline, px: the most frequent one of all words. */
function baselineOf({ painted, page }: { painted: Drawn[]; page: Drawn[] }): number {
	const all = page
		.filter(isWords)
		.flatMap(({ content, x, y }) =>
			painted
				.filter((other) => other.content === content && Math.abs(other.x - x) < tolerance)
				.map((other) => other.y - y)
				.filter((far) => far > 0 && far < 10)
		)
		.sort((a, b) => a - b);
	return all[Math.floor(all.length / 2)] ?? NaN;
}
