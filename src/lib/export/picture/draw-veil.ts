import { veil as messages } from '#language/timeline';
import { formatDay } from '#lib/messages/dates.ts';
import type { Timeline } from '#lib/record/timeline.ts';
import {
	axisPosition,
	fullWidthGroup,
	type DisplayList,
	type DrawnShape
} from '#lib/timeline/draw/display-list.ts';
import { toPlainLines } from '#lib/timeline/draw/draw-tracks.ts';
import { textWidth } from '#lib/ui/text-width.ts';
import { labelFontSize, labelLineHeight } from '#lib/timeline/layout/labels.ts';
import type { Domain } from '#lib/timeline/layout/transform.ts';
import { veilStart } from '#lib/record/as-of-day.ts';

/** Opacity of the veil. It covers the time after the as-of day. */
const veilOpacity = 0.14;

/** The distance from the line at the as-of day to the veil, px: the veil begins beside the marks of that day. */
const dayGap = 13;

/** The distance from the edge of the veil to its text, and from the text to the axis, px. */
const textPad = { x: 4, y: 11 };

/**
 * Draws the veil over the time after the as-of day, with its edge and its text. Nothing if the whole record is shown.
 *
 * @param width of the drawing, px
 * @param height from the top of the drawing to the axis, px
 */
export function drawVeil(
	timeline: Timeline,
	domain: Domain,
	{ width, height }: { width: number; height: number }
): DisplayList {
	const from = veilStart(timeline, domain);
	if (from === null) return [];
	const day = formatDay(timeline.asOf ?? '', timeline.language);
	const gap = from > 0 ? dayGap : 0;
	const room = (1 - from) * width - gap - 2 * textPad.x;
	const text = [`${messages.later}${messages.laterThan({ day })}`, messages.later].find(
		(words) => textWidth(words, labelFontSize) <= room
	);
	const box = { shape: 'rect', y: 0, height } as const;
	const shapes: DrawnShape[] = [
		{
			...box,
			name: 'veil',
			from: axisPosition(from, gap),
			to: axisPosition(1),
			fill: 'axis',
			opacity: veilOpacity
		}
	];
	if (from > 0) {
		shapes.push({
			...box,
			name: 'edge',
			from: axisPosition(from),
			to: axisPosition(from, 1.5),
			fill: 'ink-2'
		});
	}
	const block = { name: 'words', key: 'words', anchor: 'start', halo: 'lines' } as const;
	const place = {
		x: axisPosition(from, gap + textPad.x),
		y: height - textPad.y - labelLineHeight / 2
	};
	const texts = text === undefined ? [] : [{ ...block, ...place, lines: toPlainLines([text]) }];
	return [fullWidthGroup('veil', { shapes, texts })];
}
