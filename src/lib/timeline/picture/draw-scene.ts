import type { SceneArc } from '#lib/timeline/layout/arcs.ts';
import { glyphSize, glyphStroke } from '#lib/timeline/layout/glyph.ts';
import {
	labelBox,
	labelFontSize,
	labelGap,
	labelLineHeight,
	leaderGap,
	lineLook,
	type Label
} from '#lib/timeline/layout/labels.ts';
import { boxOf, type SceneMark } from '#lib/timeline/layout/marks.ts';
import type { SceneSeries } from '#lib/timeline/layout/scene-series.ts';
import type { Scene, SceneTrack } from '#lib/timeline/layout/scene.ts';
import { headroom } from '#lib/timeline/layout/series.ts';
import { markSize } from '#lib/timeline/layout/size-class.ts';
import { nameLineHeight } from '#lib/timeline/layout/track-name.ts';
import { faint, palette, paletteOn } from './palette.ts';
import { Pen } from './pen.ts';
import { cutTo } from './fit-text.ts';
import type { Shape } from './shape.ts';
import { SvgSurface } from './svg-surface.ts';

const bandLook = { rx: 2 };

/** How opaque a band is, at shares of its width. */
const fades = {
	soft: { offsets: [0, 0.35, 0.65, 1], opacities: [0, 1, 1, 0], ...bandLook },
	open: { offsets: [0.4, 1], opacities: [1, 0], ...bandLook }
};

/** Draws a scene at one width; if time runs to the left, `at` mirrors it. */
class Drawing extends Pen {
	readonly #scene: Scene;

	constructor(scene: Scene, ...pen: ConstructorParameters<typeof Pen>) {
		super(...pen);
		this.#scene = scene;
	}

	draw(): void {
		const { tracks, series, arcs, ticks, axisY, marks, selected } = this.#scene;
		for (const { x } of ticks.lower) if (x > 0) this.verticalLine(x, 0, axisY);
		for (const { headY } of tracks) if (headY) this.across(headY, this.colors.rule);
		for (const each of series) this.#series(each);
		for (const arc of arcs) this.#arc(arc);
		for (const track of tracks) this.#trackName(track);
		for (const each of series) this.#seriesText(each);
		this.#axis();
		for (const mark of marks) this.#mark(mark);
		if (selected) this.#selected(selected);
	}

	#trackName({ track, name, headY }: SceneTrack): void {
		if (headY === null) return;
		const look = { isBold: true, fill: this.colors.ink, hasHalo: true };
		const height = name.length * nameLineHeight;
		this.rect(0, 3, headY + 4, height, this.colors.tracks[track.color].line);
		for (const [i, line] of name.entries()) {
			const y = headY + 4 + (i + 0.5) * nameLineHeight;
			this.words(cutTo(line, this.width - 24, labelFontSize), { x: 11, y, ...look });
		}
	}

	#series({ id, color, gaps, bars, y, height }: SceneSeries): void {
		const { bar } = this.colors.tracks[color];
		const px = (share: number) => share * this.width;
		const boxes = gaps.map(({ from, to }) =>
			this.box(px(from), px(to), y + headroom, height - headroom - 1)
		);
		this.surface.hatched(id, boxes, this.colors.rule);
		for (const { from, to, y: top, isFaint } of bars) {
			const look = isFaint ? { opacity: faint } : {};
			this.rect(px(from), px(to), top, y + height - 1 - top, bar, look);
		}
	}

	#seriesText({ name, gaps }: SceneSeries): void {
		for (const [i, line] of name?.lines.entries() ?? []) {
			const { x: share, y: top, side } = name as NonNullable<typeof name>;
			const isWithin = side === 'start' && share > 0;
			const x = share * this.width + (isWithin ? labelGap : 0);
			const y = top + (i + 0.5) * labelLineHeight;
			this.words(line, { x, y, anchor: side, hasHalo: true });
		}
		for (const { x: share, side, y: middle, lines } of gaps) {
			const pads = { start: labelGap, middle: 0, end: -labelGap };
			const x = share * this.width + pads[side];
			for (const [i, line] of lines.entries()) {
				const y = middle + (i - (lines.length - 1) / 2) * labelLineHeight;
				this.words(line, { x, y, anchor: side, hasHalo: true });
			}
		}
	}

	#arc({ from, control, to, head }: SceneArc): void {
		const { ink2 } = this.colors;
		const at = ({ x, y }: SceneArc['from']) => ({ x: this.at(x * this.width), y });
		this.surface.curve(at(from), at(control), at(to), ink2, 1.5);
		const angle = this.isRightToLeft ? 180 - head.angle : head.angle;
		this.surface.arrowhead(at(head), angle, ink2);
	}

	#axis(): void {
		const { ticks, axisY } = this.#scene;
		const { axis, ink } = this.colors;
		const tick = (x: number, words: string, isLower: boolean) => {
			const y = axisY + (isLower ? 24 : 11);
			const isEdge = isLower && x === 0;
			if (!isEdge) this.verticalLine(x, axisY, y + 6, axis);
			const look = isLower ? { isBold: true, fill: ink } : {};
			this.words(words, { x: x * this.width + (isEdge ? 0 : 5), y, ...look });
		};
		this.across(axisY, axis);
		for (const { x, text } of ticks.upper) tick(x, text, false);
		for (const { x, text } of ticks.lower) tick(x, text, true);
	}

	/** With a disc behind it, so that the cluster below does not show through. */
	#selected(mark: SceneMark): void {
		const { x0, x1, y0 } = boxOf(mark, this.width);
		const ring = { rx: markSize / 2, stroke: this.colors.ink, strokeWidth: glyphStroke };
		this.rect(x0 + 1, x1 - 1, y0 + 1, markSize - 2, this.colors.paper, ring);
		this.#mark(mark);
	}

	#mark(mark: SceneMark): void {
		const draw = () => {
			if (mark.band !== null) this.#band(mark);
			if (mark.glyph) this.#glyph(mark, mark.glyph);
			else this.#cluster(mark);
			if (mark.label) this.#label(mark, mark.label);
		};
		if (mark.count === 0) this.surface.faintly(faint, draw);
		else draw();
	}

	/** A band; it fades out at an end that is uncertain or open. */
	#band(mark: SceneMark): void {
		const { x0, x1, y0 } = boxOf(mark, this.width);
		const { band } = this.colors.tracks[mark.color];
		const box = this.box(x0 + 1, x1 - 1, y0 + 3, markSize - 6);
		if (!mark.fade) this.surface.rect(box, band, bandLook);
		else this.surface.fading(mark.key, box, band, fades[mark.fade], this.isRightToLeft);
	}

	#cluster(mark: SceneMark): void {
		const { x0, x1, y0, y1 } = boxOf(mark, this.width);
		const { line, band } = this.colors.tracks[mark.color];
		const frame = { rx: 6, stroke: line, strokeWidth: glyphStroke };
		this.rect(x0 + 1.75, x1 - 1.75, y0 + 2.75, markSize - 5.5, band, frame);
		// Hidden events are not counted.
		if (mark.count === 0) return;
		const middle = { x: (x0 + x1) / 2, y: (y0 + y1) / 2, anchor: 'middle' as const };
		this.words(String(mark.count), { ...middle, isBold: true, fill: this.colors.ink });
	}

	#glyph(mark: SceneMark, glyph: NonNullable<SceneMark['glyph']>): void {
		const { x0, x1, y0, y1 } = boxOf(mark, this.width);
		const x = this.at((x0 + x1) / 2) - glyphSize / 2;
		const { line: color } = this.colors.tracks[mark.color];
		this.surface.glyph(x, (y0 + y1 - glyphSize) / 2, { ...glyph, color, paper: this.colors.paper });
	}

	#label(mark: SceneMark, label: Label): void {
		const box = boxOf(mark, this.width);
		const { x0, x1, y0 } = labelBox(box, label);
		const anchors = { start: 'end', end: 'start', over: 'middle', under: 'middle' } as const;
		const anchor = anchors[label.side];
		const x = { start: x0, middle: (x0 + x1) / 2, end: x1 }[anchor];
		if (label.isHanging) {
			const isUp = label.dy < 0;
			const far = (box.y0 + box.y1) / 2 + label.dy + (isUp ? -1 : 1) * leaderGap;
			const centre = (box.x0 + box.x1) / 2 / this.width;
			this.verticalLine(centre, isUp ? box.y0 : box.y1, far, this.colors.axis);
		}
		let y = y0;
		for (const [i, line] of label.lines.entries()) {
			const { size, height, isBold } = lineLook(label.look, i);
			const fill = isBold ? this.colors.ink : this.colors.ink2;
			this.words(line, {
				...{ x, y: y + height / 2, anchor, fill, isBold, size },
				hasHalo: !label.isInside
			});
			y += height;
		}
	}
}

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
	const surface = new SvgSurface();
	new Drawing(scene, surface, width, isRightToLeft, paletteOn(paper)).draw();
	return surface.shapes;
}
