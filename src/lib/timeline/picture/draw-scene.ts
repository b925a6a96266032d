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
import type { Scene } from '#lib/timeline/layout/scene.ts';
import { headroom } from '#lib/timeline/layout/series.ts';
import { markSize } from '#lib/timeline/layout/size-class.ts';
import { faint, palette, colorsOf } from './palette.ts';
import { Pen } from './pen.ts';
import { cutTo } from './cut-text.ts';
import { glyphShape } from './glyph-shape.ts';
import { shape, type Shape } from './shape.ts';

/** Side of the square that the hatching repeats on, px. */
const hatchSize = 7;

/** How opaque a band is, at shares of its width. */
type Fade = readonly (readonly [at: number, opacity: number])[];

const fades: Record<'soft' | 'open', Fade> = {
	soft: [
		[0, 0],
		[0.35, 1],
		[0.65, 1],
		[1, 0]
	],
	open: [
		[0.4, 1],
		[1, 0]
	]
};

/** Draws a scene at one width; where time runs to the left, `at` turns it round. */
class Drawing extends Pen {
	readonly #scene: Scene;

	constructor(scene: Scene, width: number, isRightToLeft: boolean, paper: string) {
		super(width, isRightToLeft, paper);
		this.#scene = scene;
	}

	draw(): Shape[] {
		const { tracks, series, arcs, axisY } = this.#scene;
		const rules = [
			...this.#scene.ticks.lower.flatMap(({ x }) => (x > 0 ? this.verticalLine(x, 0, axisY) : [])),
			...tracks.flatMap(({ headY }) => (headY ? this.across(headY, palette.rule) : []))
		];
		return [
			...rules,
			...series.flatMap((each) => this.#series(each)),
			...arcs.flatMap((arc) => this.#arc(arc)),
			...tracks.flatMap(({ track, headY }) =>
				headY === null
					? []
					: [
							this.rect(0, 3, headY + 4, 14, colorsOf(track).line),
							this.words(cutTo(track.label, this.width - 24, labelFontSize), {
								x: 11,
								y: headY + 11,
								isBold: true,
								fill: palette.ink,
								hasHalo: true
							})
						]
			),
			...series.flatMap((each) => this.#seriesWords(each)),
			...this.#axis(),
			...this.#scene.marks.flatMap((mark) => this.#mark(mark)),
			...this.#selected(this.#scene)
		];
	}

	#series({ id: name, color, gaps, bars, y, height }: SceneSeries): Shape[] {
		const { bar } = colorsOf({ color });
		const id = `hatch-${name}`;
		const pattern = shape(
			'pattern',
			{
				id,
				width: hatchSize,
				height: hatchSize,
				patternUnits: 'userSpaceOnUse',
				patternTransform: 'rotate(45)'
			},
			[
				shape('line', {
					x1: 0,
					x2: 0,
					y1: 0,
					y2: hatchSize,
					stroke: palette.rule,
					'stroke-width': 1.5
				})
			]
		);
		const px = (share: number) => share * this.width;
		return [
			...(gaps.length > 0 ? [shape('defs', {}, [pattern])] : []),
			...gaps.map(({ from, to }) =>
				this.rect(px(from), px(to), y + headroom, height - headroom - 1, `url(#${id})`)
			),
			...bars.map(({ from, to, y: top, isFaint }) =>
				this.rect(
					px(from),
					px(to),
					top,
					y + height - 1 - top,
					bar,
					isFaint ? { opacity: faint } : {}
				)
			)
		];
	}

	#seriesWords({ name, gaps }: SceneSeries): Shape[] {
		const named = name?.lines.map((line, i) => {
			const isWithin = name.side === 'start' && name.x > 0;
			return this.words(line, {
				x: name.x * this.width + (isWithin ? labelGap : 0),
				y: name.y + (i + 0.5) * labelLineHeight,
				anchor: name.side === 'start' ? 'start' : 'end',
				hasHalo: true
			});
		});
		const between = gaps.flatMap(({ from, to, y, lines }) =>
			lines.map((line, i) =>
				this.words(line, {
					x: ((from + to) / 2) * this.width,
					y: y + (i - (lines.length - 1) / 2) * labelLineHeight,
					anchor: 'middle',
					hasHalo: true
				})
			)
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

	/** It stands on a disc of its own, so that the cluster below does not show through. */
	#selected({ selected }: Scene): Shape[] {
		if (!selected) return [];
		const { x0, x1, y0 } = boxOf(selected, this.width);
		const ring = { rx: markSize / 2, stroke: palette.ink, 'stroke-width': glyphStroke };
		const disc = this.rect(x0 + 1, x1 - 1, y0 + 1, markSize - 2, this.paper, ring);
		return [disc, ...this.#mark(selected)];
	}

	#mark(mark: SceneMark): Shape[] {
		const parts = [
			...(mark.band === null ? [] : this.#band(mark)),
			...(mark.glyph ? [this.#glyph(mark, mark.glyph)] : this.#cluster(mark)),
			...(mark.label ? this.#label(mark, mark.label) : [])
		];
		return mark.count === 0 ? [shape('g', { opacity: faint }, parts)] : parts;
	}

	/** What is not known sharply fades out there. */
	#band(mark: SceneMark): Shape[] {
		const { x0, x1, y0 } = boxOf(mark, this.width);
		const { band } = colorsOf(mark);
		const draw = (fill: string) => this.rect(x0 + 1, x1 - 1, y0 + 3, markSize - 6, fill, { rx: 2 });
		if (!mark.fade) return [draw(band)];
		const id = `fade-${mark.key}`;
		const stops = fades[mark.fade].map(([offset, opacity]) =>
			shape('stop', { offset, 'stop-color': band, 'stop-opacity': opacity })
		);
		const turn = this.isRightToLeft ? { x1: 1, x2: 0 } : {};
		const gradient = shape('linearGradient', { id, ...turn }, stops);
		return [shape('defs', {}, [gradient]), draw(`url(#${id})`)];
	}

	#cluster(mark: SceneMark): Shape[] {
		const { x0, x1, y0, y1 } = boxOf(mark, this.width);
		const { line, band } = colorsOf(mark);
		return [
			this.rect(x0 + 1.75, x1 - 1.75, y0 + 2.75, markSize - 5.5, band, {
				rx: 6,
				stroke: line,
				'stroke-width': glyphStroke
			}),
			// What is hidden is not counted.
			...(mark.count === 0
				? []
				: [
						this.words(String(mark.count), {
							x: (x0 + x1) / 2,
							y: (y0 + y1) / 2,
							anchor: 'middle',
							isBold: true,
							fill: palette.ink
						})
					])
		];
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
		const words = label.lines.map((line, i) =>
			this.words(line, {
				x,
				y: y0 + (i + 0.5) * labelLineHeight,
				anchor,
				hasHalo: !label.isInside
			})
		);
		if (!label.isHanging) return words;
		const isUp = label.dy < 0;
		const far = (box.y0 + box.y1) / 2 + label.dy + (isUp ? -1 : 1) * leaderGap;
		const leader = this.verticalLine(
			centre / this.width,
			isUp ? box.y0 : box.y1,
			far,
			palette.axis
		);
		return [leader, ...words];
	}
}

const round = (value: number) => +value.toFixed(2);

/**
 * A scene as the page draws it, in light colours; words in the font of whatever it is put into, at
 * 13 px.
 *
 * @param width px that it was laid out for
 * @param isRightToLeft whether time runs to the left
 * @param paper what it stands on, as #rrggbb
 */
export function drawScene(
	scene: Scene,
	width: number,
	isRightToLeft = false,
	paper = palette.paper
): Shape[] {
	return new Drawing(scene, width, isRightToLeft, paper).draw();
}
