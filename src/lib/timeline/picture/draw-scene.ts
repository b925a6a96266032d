import type { SceneArc } from '#lib/timeline/layout/arcs.ts';
import { glyphSize, glyphStroke } from '#lib/timeline/layout/glyph.ts';
import {
	labelBox,
	labelFontSize,
	labelGap,
	labelLineHeight,
	leaderGap,
	type Label
} from '#lib/timeline/layout/labels.ts';
import { boxOf, type SceneMark } from '#lib/timeline/layout/marks.ts';
import type { SceneSeries } from '#lib/timeline/layout/scene-series.ts';
import type { Scene, SceneTrack } from '#lib/timeline/layout/scene.ts';
import { headroom } from '#lib/timeline/layout/series.ts';
import { markSize } from '#lib/timeline/layout/size-class.ts';
import { faint, palette, colorsOf } from './palette.ts';
import { Pen } from './pen.ts';
import { cutTo } from './fit-text.ts';
import { glyphShape } from './glyph-shape.ts';
import { shape, type Shape } from './shape.ts';

/** Side of the square that the hatching repeats, px. */
const hatchSize = 7;

/** How opaque a band is, at shares of its width. */
const fades = {
	soft: { offsets: [0, 0.35, 0.65, 1], opacities: [0, 1, 1, 0] },
	open: { offsets: [0.4, 1], opacities: [1, 0] }
};

/** Draws a scene at one width; if time runs to the left, `at` mirrors it. */
class Drawing extends Pen {
	readonly #scene: Scene;

	constructor(scene: Scene, width: number, isRightToLeft: boolean, paper: string) {
		super(width, isRightToLeft, paper);
		this.#scene = scene;
	}

	draw(): Shape[] {
		const { tracks, series, arcs, ticks, axisY, marks, selected } = this.#scene;
		return [
			...ticks.lower.flatMap(({ x }) => (x > 0 ? this.verticalLine(x, 0, axisY) : [])),
			...tracks.flatMap(({ headY }) => (headY ? this.across(headY, palette.rule) : [])),
			...series.flatMap((each) => this.#series(each)),
			...arcs.flatMap((arc) => this.#arc(arc)),
			...tracks.flatMap((track) => this.#trackName(track)),
			...series.flatMap((each) => this.#seriesText(each)),
			...this.#axis(),
			...marks.flatMap((mark) => this.#mark(mark)),
			...(selected ? this.#selected(selected) : [])
		];
	}

	#trackName({ track, headY }: SceneTrack): Shape[] {
		if (headY === null) return [];
		const label = cutTo(track.label, this.width - 24, labelFontSize);
		const look = { isBold: true, fill: palette.ink, hasHalo: true };
		return [
			this.rect(0, 3, headY + 4, 14, colorsOf(track).line),
			this.words(label, { x: 11, y: headY + 11, ...look })
		];
	}

	#series({ id: name, color, gaps, bars, y, height }: SceneSeries): Shape[] {
		const { bar } = colorsOf({ color });
		const id = `hatch-${name}`;
		const side = { width: hatchSize, height: hatchSize };
		const units = { patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' };
		const stroke = { stroke: palette.rule, 'stroke-width': 1.5 };
		const line = shape('line', { x1: 0, x2: 0, y1: 0, y2: hatchSize, ...stroke });
		const pattern = shape('pattern', { id, ...side, ...units }, [line]);
		const px = (share: number) => share * this.width;
		return [
			...(gaps.length > 0 ? [shape('defs', {}, [pattern])] : []),
			...gaps.map(({ from, to }) =>
				this.rect(px(from), px(to), y + headroom, height - headroom - 1, `url(#${id})`)
			),
			...bars.map(({ from, to, y: top, isFaint }) => {
				const opacity = isFaint ? { opacity: faint } : {};
				return this.rect(px(from), px(to), top, y + height - 1 - top, bar, opacity);
			})
		];
	}

	#seriesText({ name, gaps }: SceneSeries): Shape[] {
		const named = name?.lines.map((line, i) => {
			const isWithin = name.side === 'start' && name.x > 0;
			const x = name.x * this.width + (isWithin ? labelGap : 0);
			const y = name.y + (i + 0.5) * labelLineHeight;
			return this.words(line, { x, y, anchor: name.side, hasHalo: true });
		});
		const between = gaps.flatMap(({ from, to, y: middle, lines }) =>
			lines.map((line, i) => {
				const x = ((from + to) / 2) * this.width;
				const y = middle + (i - (lines.length - 1) / 2) * labelLineHeight;
				return this.words(line, { x, y, anchor: 'middle', hasHalo: true });
			})
		);
		return [...(named ?? []), ...between];
	}

	#arc({ from, control, to, head, isSelected }: SceneArc): Shape[] {
		const at = ({ x, y }: SceneArc['from']) => `${round(this.at(x * this.width))} ${round(y)}`;
		const path = shape('path', {
			d: `M${at(from)}Q${at(control)} ${at(to)}`,
			fill: 'none',
			stroke: isSelected ? palette.ink2 : palette.rule,
			'stroke-width': isSelected ? 1.5 : 1
		});
		if (!isSelected) return [path];
		const angle = this.isRightToLeft ? 180 - head.angle : head.angle;
		const arrow = shape('path', {
			d: 'M0 0L-9 -4.5L-6.5 0L-9 4.5Z',
			fill: palette.ink2,
			transform: `translate(${at(head)}) rotate(${round(angle)})`
		});
		return [path, arrow];
	}

	#axis(): Shape[] {
		const { ticks, axisY } = this.#scene;
		const tick = (x: number, words: string, isLower: boolean) => {
			const y = axisY + (isLower ? 24 : 11);
			const isEdge = isLower && x === 0;
			const given = { x: x * this.width + (isEdge ? 0 : 5), y };
			const mark = isEdge ? [] : [this.verticalLine(x, axisY, y + 6, palette.axis)];
			const look = isLower ? { isBold: true, fill: palette.ink } : {};
			return [...mark, this.words(words, { ...given, ...look })];
		};
		return [
			this.across(axisY, palette.axis),
			...ticks.upper.flatMap(({ x, text }) => tick(x, text, false)),
			...ticks.lower.flatMap(({ x, text }) => tick(x, text, true))
		];
	}

	/** With a disc behind it, so that the cluster below does not show through. */
	#selected(mark: SceneMark): Shape[] {
		const { x0, x1, y0 } = boxOf(mark, this.width);
		const ring = { rx: markSize / 2, stroke: palette.ink, 'stroke-width': glyphStroke };
		const disc = this.rect(x0 + 1, x1 - 1, y0 + 1, markSize - 2, this.paper, ring);
		return [disc, ...this.#mark(mark)];
	}

	#mark(mark: SceneMark): Shape[] {
		const parts = [
			...(mark.band === null ? [] : this.#band(mark)),
			...(mark.glyph ? [this.#glyph(mark, mark.glyph)] : this.#cluster(mark)),
			...(mark.label ? this.#label(mark, mark.label) : [])
		];
		return mark.count === 0 ? [shape('g', { opacity: faint }, parts)] : parts;
	}

	/** A band; it fades out at an end that is uncertain or open. */
	#band(mark: SceneMark): Shape[] {
		const { x0, x1, y0 } = boxOf(mark, this.width);
		const { band } = colorsOf(mark);
		const draw = (fill: string) => this.rect(x0 + 1, x1 - 1, y0 + 3, markSize - 6, fill, { rx: 2 });
		if (!mark.fade) return [draw(band)];
		const id = `fade-${mark.key}`;
		const { offsets, opacities } = fades[mark.fade];
		const stops = offsets.map((offset, i) =>
			shape('stop', { offset, 'stop-color': band, 'stop-opacity': opacities[i] })
		);
		const turn = this.isRightToLeft ? { x1: 1, x2: 0 } : {};
		const gradient = shape('linearGradient', { id, ...turn }, stops);
		return [shape('defs', {}, [gradient]), draw(`url(#${id})`)];
	}

	#cluster(mark: SceneMark): Shape[] {
		const { x0, x1, y0, y1 } = boxOf(mark, this.width);
		const { line, band } = colorsOf(mark);
		const frame = { rx: 6, stroke: line, 'stroke-width': glyphStroke };
		const box = this.rect(x0 + 1.75, x1 - 1.75, y0 + 2.75, markSize - 5.5, band, frame);
		// Hidden events are not counted.
		if (mark.count === 0) return [box];
		const middle = { x: (x0 + x1) / 2, y: (y0 + y1) / 2, anchor: 'middle' as const };
		const look = { isBold: true, fill: palette.ink };
		return [box, this.words(String(mark.count), { ...middle, ...look })];
	}

	#glyph(mark: SceneMark, glyph: NonNullable<SceneMark['glyph']>): Shape {
		const { x0, x1, y0, y1 } = boxOf(mark, this.width);
		return glyphShape(glyph, {
			x: this.at((x0 + x1) / 2) - glyphSize / 2,
			y: (y0 + y1 - glyphSize) / 2,
			color: colorsOf(mark).line,
			paper: this.paper
		});
	}

	#label(mark: SceneMark, label: Label): Shape[] {
		const box = boxOf(mark, this.width);
		const { x0, x1, y0 } = labelBox(box, label);
		const centre = (box.x0 + box.x1) / 2;
		const anchors = { start: 'end', end: 'start', over: 'middle', under: 'middle' } as const;
		const anchor = anchors[label.side];
		const x = { start: x0, middle: (x0 + x1) / 2, end: x1 }[anchor];
		const words = label.lines.map((line, i) => {
			const y = y0 + (i + 0.5) * labelLineHeight;
			return this.words(line, { x, y, anchor, hasHalo: !label.isInside });
		});
		if (!label.isHanging) return words;
		const isUp = label.dy < 0;
		const far = (box.y0 + box.y1) / 2 + label.dy + (isUp ? -1 : 1) * leaderGap;
		const near = isUp ? box.y0 : box.y1;
		return [this.verticalLine(centre / this.width, near, far, palette.axis), ...words];
	}
}

const round = (value: number) => +value.toFixed(2);

/**
 * Draws a scene like the page, in light colours. Its text is 13 px, in the font of the document around it.
 *
 * @param width for which it was laid out, px
 * @param isRightToLeft whether time runs to the left
 * @param paper the background colour, as #rrggbb
 */
export function drawScene(
	scene: Scene,
	width: number,
	isRightToLeft = false,
	paper = palette.paper
): Shape[] {
	return new Drawing(scene, width, isRightToLeft, paper).draw();
}
