import type { Extent } from './box.ts';
import { labelFontSize } from './labels.ts';
import { boldFactor, textWidth } from '#lib/ui/text-width.ts';
import type { Domain } from './transform.ts';

/** A stretch of time that is marked across all tracks, and its text on the axis. */
export interface SceneCursor {
	/** Shares of the width; equal for an instant. */
	from: number;
	to: number;
	text: string;
	/** Where the text begins (a share), and a width into which it certainly fits, px. */
	x: number;
	width: number;
}

/** Room on both sides of the text, px. */
const pad = 6;

/**
 * @param span what is marked, ms UTC
 * @param texts for it, the best first: the first that has room is taken
 * @param width of the drawing, px
 * @param taken where months and years stand in the same line, px: the text stands beside them
 * @returns null where the span is not in the view
 */
export function layoutCursor(
	domain: Domain,
	span: Domain,
	texts: readonly string[],
	width: number,
	taken: readonly Extent[] = []
): SceneCursor | null {
	const share = (time: number) => (time - domain[0]) / (domain[1] - domain[0]);
	const [from, to] = [Math.max(0, share(span[0])), Math.min(1, share(span[1]))];
	if (from > to || from > 1 || to < 0) return null;
	const widthOf = (text: string) =>
		Math.ceil(textWidth(text, labelFontSize) * boldFactor) + 2 * pad;
	const middle = ((from + to) / 2) * width;
	for (const text of texts) {
		const size = widthOf(text);
		const x0 = freePlace(middle - size / 2, size, width, taken);
		if (x0 !== null) return { from, to, text, x: x0 / width, width: size };
	}
	return { from, to, text: '', x: (from + to) / 2, width: 0 };
}

/** Where a text of a size stands nearest to the wanted place without touching another; null if there is no room. */
function freePlace(
	wanted: number,
	size: number,
	width: number,
	taken: readonly Extent[]
): number | null {
	if (size > width) return null;
	const within = Math.max(0, Math.min(width - size, wanted));
	const places = [within, ...taken.flatMap(({ x0, x1 }) => [x0 - size, x1])];
	const free = places.filter(
		(at) => at >= 0 && at + size <= width && !taken.some(({ x0, x1 }) => at < x1 && at + size > x0)
	);
	const distance = (at: number) => Math.abs(at - within);
	return free.sort((a, b) => distance(a) - distance(b))[0] ?? null;
}
