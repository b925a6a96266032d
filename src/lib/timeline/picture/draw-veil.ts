import { veil as messages } from '#language/timeline';
import { formatDay } from '#lib/messages/dates.ts';
import type { Timeline } from '#lib/record/timeline.ts';
import { textWidth } from '#lib/timeline/layout/text-width.ts';
import { labelFontSize } from '#lib/timeline/layout/labels.ts';
import type { Domain } from '#lib/timeline/layout/transform.ts';
import { veilFrom } from '#lib/timeline/layout/veil.ts';
import { Pen } from './pen.ts';
import type { Shape } from './shape.ts';
import { SvgSurface } from './svg-surface.ts';

const opacity = 0.14;

/** From its edge to its words, and from those to the axis, px. */
const pad = { x: 8, y: 11 };

/**
 * The veil over what is later than the as-of day, with its edge and its words; nothing for a whole record.
 *
 * @param pen what the drawing was drawn with: its width, its colours
 * @param height from the top of the drawing to the axis, px
 */
export function drawVeil(
	timeline: Timeline,
	domain: Domain,
	height: number,
	{ width, isRightToLeft, colors }: Pick<Pen, 'width' | 'isRightToLeft' | 'colors'>
): Shape[] {
	const from = veilFrom(timeline, domain);
	if (from === null) return [];
	const surface = new SvgSurface();
	const pen = new Pen(surface, width, isRightToLeft, colors);
	const x = from * width;
	pen.rect(x, width, 0, height, colors.axis, { opacity });
	if (from > 0) pen.rect(x, x + 1.5, 0, height, colors.ink2);
	const day = formatDay(timeline.asOf ?? '', timeline.language);
	const room = width - x - 2 * pad.x;
	const words = [`${messages.later}${messages.laterThan({ day })}`, messages.later].find(
		(text) => textWidth(text, labelFontSize) <= room
	);
	if (words) pen.words(words, { x: x + pad.x, y: height - pad.y, hasHalo: true });
	return surface.shapes;
}
