import type { Series, SeriesPoint } from '#lib/model/timeline.ts';
import { gapsOf } from '#lib/model/series.ts';
import { gapWords } from '#lib/model/words.ts';
import { labelFontSize, labelGap, overlaps, type Box } from './labels.ts';
import { boxOf, type SceneMark } from './marks.ts';
import { valueY } from './series.ts';
import type { Panel } from './size-class.ts';
import { textWidth } from './text-width.ts';
import type { TimeScale } from './time-scale.ts';

/** What is drawn of a series beside its points, which are marks. */
export interface SceneSeries {
	series: Series;
	y: number;
	height: number;
	bars: { point: SeriesPoint; from: number; to: number; y: number }[];
	/** Stretches without a figure. */
	gaps: { from: number; to: number; lines: string[] }[];
}

/** The unmeasured stretches have words of their own, and no figure stands in them. */
export function gapBoxes(series: readonly SceneSeries[], width: number): Box[] {
	return series.flatMap(({ gaps, y, height }) =>
		gaps.map(({ from, to }) => ({ x0: from * width, x1: to * width, y0: y, y1: y + height }))
	);
}

const gapShapes = [[gapWords.join(' ')], [...gapWords]];

/**
 * @param width that words in a gap must fit, px: the least of the class, so that they never reflow
 */
export function toSeries(
	{ series, y, height }: Panel,
	x: TimeScale,
	width: number,
	marks: readonly SceneMark[]
): SceneSeries {
	const clip = (share: number) => Math.min(1, Math.max(0, share));
	return {
		series,
		y,
		height,
		bars: series.points.map((point) => ({
			point,
			from: clip(x(point.date.start)),
			to: clip(x(point.date.end ?? point.date.start)),
			y: valueY(point.value, series, y, height)
		})),
		gaps: gapsOf(series).map(({ start, end }) => {
			const from = Math.max(0, x(start));
			const to = Math.min(1, x(end));
			const middle = ((from + to) / 2) * width;
			const room = (to - from) * width - 2 * labelGap;
			const fits = (lines: string[]) => {
				const half = Math.max(...lines.map((line) => textWidth(line, labelFontSize))) / 2;
				const box = {
					x0: middle - half,
					x1: middle + half,
					y0: y,
					y1: y + height
				};
				return 2 * half <= room && !marks.some((mark) => overlaps(boxOf(mark, width), box));
			};
			return { from: clip(x(start)), to: clip(x(end)), lines: gapShapes.find(fits) ?? [] };
		})
	};
}
