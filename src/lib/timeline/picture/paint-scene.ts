import type { SceneArc } from '#lib/timeline/layout/arcs.ts';
import type { SceneCursor } from '#lib/timeline/layout/cursor.ts';
import { glyphSize, glyphStroke } from '#lib/timeline/layout/glyph.ts';
import {
	labelBox,
	labelFontSize,
	labelGap,
	labelLineHeight,
	hasDate,
	lineLook,
	linesHeight,
	type Label
} from '#lib/timeline/layout/labels.ts';
import { holds } from '#lib/timeline/layout/lane-order.ts';
import { boxOf, type SceneMark } from '#lib/timeline/layout/marks.ts';
import type { SceneSeries } from '#lib/timeline/layout/scene-series.ts';
import type { Scene, SceneTrack } from '#lib/timeline/layout/scene.ts';
import { headroom } from '#lib/timeline/layout/series.ts';
import { markSize } from '#lib/timeline/layout/size-class.ts';
import { nameLineHeight } from '#lib/timeline/layout/track-name.ts';
import type { Tick } from '#lib/timeline/layout/ticks.ts';
import { faint } from './palette.ts';
import { Pen } from './pen.ts';
import { cutTo } from './fit-text.ts';
import type { At, Palette, Surface } from './surface.ts';

const bandLook = { rx: 2 };

/** How opaque a band is, at shares of its width. */
const fades = {
	soft: { offsets: [0, 0.35, 0.65, 1], opacities: [0, 1, 1, 0], ...bandLook },
	open: { offsets: [0.4, 1], opacities: [1, 0], ...bandLook }
};

/** How opaque the cursor's stretch of time is. */
const cursorOpacity = 0.09;

/** How much larger the glyph under the pointer is. */
const hoveredScale = 1.1;

/** What is seen of how a reader uses the drawing; a picture has none of it. */
export interface InUse {
	/** With the tick labels of the lower line that it does not cover. */
	cursor: (SceneCursor & { lower: readonly Tick[] }) | null;
	/** Indices of events; -1 for none. */
	selected: number;
	hovered: number;
	/** The mark with a visible focus. */
	focus: { key: string; color: string } | null;
}

const notInUse: InUse = { cursor: null, selected: -1, hovered: -1, focus: null };

interface MarkLook {
	isHovered: boolean;
	isSelected: boolean;
	/** Either. */
	isLit: boolean;
}

/** Draws a scene at one width; if time runs to the left, `at` mirrors it. */
class Drawing extends Pen {
	readonly #scene: Scene;
	readonly #inUse: InUse | null;

	constructor(scene: Scene, inUse: InUse | null, ...pen: ConstructorParameters<typeof Pen>) {
		super(...pen);
		this.#scene = scene;
		this.#inUse = inUse;
	}

	draw(): void {
		const { tracks, series, arcs, ticks, axisY, marks, selected } = this.#scene;
		for (const { x } of ticks.lower) if (x > 0) this.verticalLine(x, 0, axisY);
		for (const { headY } of tracks) if (headY) this.across(headY, this.colors.rule);
		for (const each of series) this.#series(each);
		if (this.#inUse?.cursor) this.#cursor(this.#inUse.cursor);
		for (const arc of arcs) this.#arc(arc);
		for (const track of tracks) this.#trackName(track);
		for (const each of series) this.#seriesText(each);
		this.#axis();
		for (const mark of marks) this.#mark(mark);
		if (selected) this.#mark(selected, true);
	}

	#cursor({ from, to }: SceneCursor): void {
		const { axisY } = this.#scene;
		const { axis } = this.colors;
		const [x0, x1] = [from * this.width, to * this.width];
		this.rect(x0, x1, 0, axisY, axis, { opacity: cursorOpacity });
		this.rect(x0, x0 + 1, 0, axisY, axis);
		if (x1 > x0) this.rect(x1 - 1, x1, 0, axisY, axis);
	}

	/** A line that is not moved to whole pixels, so that it keeps its distance to a mark or a text. */
	#upright(x: number, y1: number, y2: number): void {
		this.rect(x, x + 1, Math.min(y1, y2), Math.abs(y2 - y1), this.colors.axis);
	}

	#trackName({ track, name, isEmpty, headY }: SceneTrack): void {
		if (headY === null) return;
		const look = isEmpty
			? { hasHalo: true }
			: { isBold: true, fill: this.colors.ink, hasHalo: true };
		const height = name.length * nameLineHeight;
		this.rect(0, 3, headY + 4, height, this.colors.tracks[track.color].line);
		// The last first: its halo would cover what hangs below the line before.
		for (const [i, line] of [...name.entries()].reverse()) {
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
		const at = ({ x, y }: At) => ({ x: this.at(x * this.width), y });
		this.surface.curve(at(from), at(control), at(to), ink2, 1.5);
		const angle = this.isRightToLeft ? 180 - head.angle : head.angle;
		this.surface.arrowhead(at(head), angle, ink2);
	}

	#axis(): void {
		const { ticks, axisY } = this.#scene;
		const { axis, ink } = this.colors;
		const cursor = this.#inUse?.cursor;
		const tick = (share: number, words: string, isLower: boolean) => {
			const x = share * this.width;
			const isEdge = isLower && x === 0;
			if (!isEdge) this.#upright(x, axisY + (isLower ? 17 : 1), axisY + (isLower ? 31 : 18));
			const look = isLower ? { isBold: true, fill: ink } : {};
			this.words(words, { x: isEdge ? x : x + 5, y: axisY + (isLower ? 24 : 11), ...look });
		};
		this.across(axisY, axis);
		for (const { x, text } of ticks.upper) tick(x, text, false);
		for (const { x, text } of cursor?.lower ?? ticks.lower) tick(x, text, true);
		if (!cursor?.text) return;
		const middle = cursor.x * this.width + cursor.width / 2;
		const look = { anchor: 'middle', isBold: true, fill: ink } as const;
		this.words(cursor.text, { x: middle, y: axisY + 24, ...look });
	}

	/** @param isOver whether it is drawn over its cluster */
	#mark(mark: SceneMark, isOver = false): void {
		const { selected, hovered, focus } = this.#inUse ?? notInUse;
		const isHovered = holds(this.#scene.order, mark.events, hovered);
		const isSelected = isOver || (!mark.isCluster && mark.lead === selected);
		const look = { isHovered, isSelected, isLit: isHovered || isSelected };
		const draw = () => {
			if (mark.band !== null) this.#band(mark, look);
			if (isSelected) this.#ring(mark, look);
			if (mark.glyph) this.#glyph(mark, mark.glyph, look);
			else this.#cluster(mark, look);
			if (mark.label) this.#label(mark, mark.label, look);
		};
		if (mark.count === 0) this.surface.faintly(faint, draw);
		else draw();
		if (focus?.key === mark.key) this.#focus(mark, focus.color);
	}

	/** A disc behind the glyph, so that nothing below it shows through. */
	#ring(mark: SceneMark, { isHovered }: MarkLook): void {
		const { x0, x1, y0, y1 } = boxOf(mark, this.width);
		const [middle, y] = [(x0 + x1) / 2, (y0 + y1) / 2];
		const radius = (markSize / 2 - 1) * (isHovered ? hoveredScale : 1);
		const ring = { rx: markSize / 2, stroke: this.colors.ink, strokeWidth: glyphStroke };
		const { paper } = this.colors;
		this.rect(middle - radius, middle + radius, y - radius, 2 * radius, paper, ring);
	}

	#focus(mark: SceneMark, stroke: string): void {
		const { x0, x1, y0 } = boxOf(mark, this.width);
		const outline = { rx: 4, stroke, strokeWidth: 2 };
		this.rect(x0 - 1, x1 + 1, y0 - 1, markSize + 2, 'transparent', outline);
	}

	/** A band; it fades out at an end that is uncertain or open. */
	#band(mark: SceneMark, { isLit }: MarkLook): void {
		const { x0, x1, y0 } = boxOf(mark, this.width);
		const { band, bar } = this.colors.tracks[mark.color];
		const fill = isLit && this.#inUse ? bar : band;
		const box = this.box(x0 + 1, x1 - 1, y0 + 3, markSize - 6);
		if (!mark.fade) this.surface.rect(box, fill, bandLook);
		else this.surface.fading(mark.key, box, fill, fades[mark.fade], this.isRightToLeft);
	}

	#cluster(mark: SceneMark, { isLit }: MarkLook): void {
		const { x0, x1, y0, y1 } = boxOf(mark, this.width);
		const { line, band, bar } = this.colors.tracks[mark.color];
		const frame = { rx: 5.25, stroke: line, strokeWidth: glyphStroke };
		this.rect(x0 + 1.75, x1 - 1.75, y0 + 2.75, markSize - 5.5, isLit ? bar : band, frame);
		// A picture does not count hidden events.
		if (mark.count === 0 && !this.#inUse) return;
		const count = mark.count || mark.events.to - mark.events.from;
		const middle = { x: (x0 + x1) / 2, y: (y0 + y1) / 2, anchor: 'middle' as const };
		this.words(String(count), { ...middle, isBold: true, fill: this.colors.ink });
	}

	#glyph(mark: SceneMark, glyph: NonNullable<SceneMark['glyph']>, { isHovered }: MarkLook): void {
		const { x0, x1, y0, y1 } = boxOf(mark, this.width);
		const x = this.at((x0 + x1) / 2) - glyphSize / 2;
		const { line: color } = this.colors.tracks[mark.color];
		const { paper } = this.colors;
		const scale = isHovered ? hoveredScale : 1;
		this.surface.glyph(x, (y0 + y1 - glyphSize) / 2, { ...glyph, color, paper, scale });
	}

	#label(mark: SceneMark, label: Label, { isLit, isSelected }: MarkLook): void {
		const box = boxOf(mark, this.width);
		const { x0, x1, y0 } = labelBox(box, label);
		const anchors = { start: 'end', end: 'start', over: 'middle', under: 'middle' } as const;
		const anchor = anchors[label.side];
		const x = { start: x0, middle: (x0 + x1) / 2, end: x1 }[anchor];
		if (label.isHanging) {
			const isUp = label.dy < 0;
			const half = linesHeight(label.lines, label.look) / 2;
			const far = (box.y0 + box.y1) / 2 + label.dy + (isUp ? -half : half);
			this.#upright((box.x0 + box.x1 - 1) / 2, isUp ? box.y0 : box.y1, far);
		}
		const { ink, ink2 } = this.colors;
		const isUnderlined = isSelected && this.#inUse !== null;
		const hasHalo = !label.isInside || mark.band === null;
		let y = y0;
		for (const [i, line] of label.lines.entries()) {
			const { size, height, isBold } = lineLook(label.look, i);
			const fill = isBold || (isLit && this.#inUse) ? ink : ink2;
			const look = { anchor, fill, isBold, size, isUnderlined, hasHalo };
			// As the styles of the page do.
			const isCapital = this.#inUse !== null && hasDate(label.look) && i === 0;
			const words = isCapital ? line.charAt(0).toUpperCase() + line.slice(1) : line;
			this.words(words, { x, y: y + height / 2, ...look });
			y += height;
		}
	}
}

/**
 * Draws a scene like the page. Its text is 13 px.
 *
 * @param width for which it was laid out, px
 * @param isRightToLeft whether time runs to the left
 */
export function paintScene(
	scene: Scene,
	surface: Surface,
	width: number,
	isRightToLeft: boolean,
	colors: Palette,
	inUse: InUse | null = null
): void {
	new Drawing(scene, inUse, surface, width, isRightToLeft, colors).draw();
}
