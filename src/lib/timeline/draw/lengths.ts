import { anchorShares } from '#lib/timeline/layout/box.ts';
import { position, type Group, type Position, type TextBlock } from './display-list.ts';

/** The area on which a display list is drawn. */
export interface Plane {
	/** Width of the drawing, px; null if not known yet. */
	width: number | null;
	/** Whether time runs to the left. */
	isRightToLeft: boolean;
}

/** Rounds to thousandths. Not with `toFixed`, which is slow in a frame with many marks. */
const round = (value: number) => Math.round(value * 1000) / 1000;

/**
 * Converts positions in one group to lengths, measured to the right from the group's origin. If the drawing's
 * width is known, they are px, so that the browser has nothing to compute. Otherwise they are CSS lengths
 * relative to the container (`cqi`).
 */
export class Lengths {
	/** The group whose positions are computed. */
	readonly group: Group;
	/** 1 if time runs to the right, otherwise -1. */
	readonly direction: 1 | -1;
	/** Widths of the drawing and of the group, px; null if not known yet. Items are placed by shares of the latter. */
	readonly drawing: number | null;
	readonly width: number | null;

	constructor(group: Group, { width: drawing, isRightToLeft }: Plane) {
		const { share, min } = group.width;
		this.group = group;
		this.direction = isRightToLeft ? -1 : 1;
		this.drawing = drawing;
		this.width = share === 0 ? min : drawing === null ? null : Math.max(min, share * drawing);
	}

	/** The origin of the group, px from the left edge of the drawing. The width must be known. */
	get left(): number {
		const [{ x }, width] = [this.group, this.drawing ?? 0];
		return (this.direction < 0 ? width : 0) + (x.share * width + x.px) * this.direction;
	}

	/** A position, px in the direction of time; null if the width is not known yet. */
	px({ share, px }: Position, isSharp = false): number | null {
		if (share === 0) return px;
		if (this.width === null) return null;
		const to = share * this.width;
		return (isSharp ? Math.round(to) : to) + px;
	}

	/** A stretch: px from the origin to its left end, and its width. Null if the drawing's width is not known yet. */
	box(from: Position, to: Position, isSharp = false): { x: number; width: number } | null {
		const [a, b] = [this.px(from, isSharp), this.px(to, isSharp)];
		if (a === null || b === null) return null;
		return { x: round(this.direction < 0 ? -b : a), width: round(b - a) };
	}

	/** A position as a CSS length. @param direction 1 for a size, because sizes are never mirrored */
	css(position: Position, direction: number = this.direction): string {
		const px = this.px(position);
		if (px !== null) return `${round(px * direction)}px`;
		const share = position.share * direction;
		const { min } = this.group.width;
		const to = min === 0 ? `${round(share * 100)}cqi` : `var(--w) * ${round(share)}`;
		const beyond = round(position.px * direction);
		return beyond === 0 && min === 0 ? to : `calc(${to} + ${beyond}px)`;
	}

	/** The CSS of the group's box, `height` px high, with the origin in its middle. */
	groupStyle(height: number): string {
		const { x, y, width } = this.group;
		const top = `${y - height / 2}px`;
		const dir = this.direction;
		if (this.drawing !== null && this.width !== null) {
			const left = x.share * this.drawing + x.px - this.width / 2;
			return `transform:translate(${round(left * dir)}px,${top});width:${round(this.width)}px`;
		}
		const beyond = x.px === 0 ? '' : ` + ${round(x.px * dir)}px`;
		const left = `${round(x.share * 100 * dir)}cqi${beyond} - ${50 * dir}%`;
		const size = `--w:max(${width.min}px,${round(width.share * 100)}cqi);width:var(--w)`;
		const own = this.width === null ? size : `width:${this.width}px`;
		return `transform:translate(calc(${left}),${top});${own}`;
	}

	/**
	 * The CSS of a text that has its start, middle or end at x, measured from the start of the group's box. Only
	 * the transform changes when the text moves, because browsers count other moves as layout shifts.
	 */
	text({ x, y, anchor }: TextBlock): string {
		const isWhole = this.group.width.min === 0;
		const from = position(x.share + (isWhole ? 0 : 0.5), x.px);
		// Whole px, so that the distance from a text to its tick does not vary.
		const px = this.px(from, isWhole);
		const to = px === null ? this.css(from) : `${round(px * this.direction)}px`;
		const by = 100 * anchorShares[anchor] * this.direction;
		return `transform:translate(${by === 0 ? to : `calc(${to} - ${by}%)`},${round(y)}px)`;
	}

	/** `x` and `width` of an SVG shape between two positions, as CSS. */
	boxStyle(from: Position, to: Position): string {
		const size = position(to.share - from.share, to.px - from.px);
		return `x:${this.css(this.direction < 0 ? to : from)};width:${this.css(size, 1)}`;
	}
}
