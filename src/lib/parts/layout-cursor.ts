import type { SceneCursor } from '#lib/timeline/draw/draw-axis.ts';
import { freePositions, type PxStretch } from '#lib/timeline/layout/box.ts';
import { labelFontSize } from '#lib/timeline/layout/labels.ts';
import type { Domain } from '#lib/timeline/layout/transform.ts';
import { boldFactor, textWidth } from '#lib/ui/text-width.ts';

/** Room on each side of the text, px. */
const textPad = 6;

/** A text farther than this from its stretch would be read as the date of something else, px. */
const reach = 40;

/**
 * The cursor: the highlighted stretch, and the first text that fits near it. Null if the span is outside the domain.
 *
 * @param span the highlighted stretch, ms UTC
 * @param texts for the span, the best first; if none fits, `text` is empty
 * @param taken the stretches of the same line that months and years use, px; the text must not cover them
 */
export function layoutCursor(
	domain: Domain,
	span: Domain,
	texts: readonly string[],
	width: number,
	taken: readonly PxStretch[] = []
): SceneCursor | null {
	const share = (time: number) => (time - domain[0]) / (domain[1] - domain[0]);
	const [from, to] = [Math.max(0, share(span[0])), Math.min(1, share(span[1]))];
	if (from > to || from > 1 || to < 0) return null;
	const widthOf = (text: string) =>
		Math.ceil(textWidth(text, labelFontSize) * boldFactor) + 2 * textPad;
	const middle = ((from + to) / 2) * width;
	for (const text of texts) {
		const size = widthOf(text);
		if (size > width) continue;
		const wantedX = Math.max(0, Math.min(width - size, middle - size / 2));
		const min = Math.max(0, from * width - reach - size);
		const max = Math.min(width - size, to * width + reach);
		const x0 = freePositions(wantedX, size, taken).find((x) => x >= min && x <= max);
		if (x0 !== undefined) return { from, to, text, x: x0 / width, width: size };
	}
	return { from, to, text: '', x: (from + to) / 2, width: 0 };
}
