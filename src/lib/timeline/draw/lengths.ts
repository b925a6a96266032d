import { anchorShares } from '#lib/timeline/layout/box.ts';
import {
	axisPosition,
	type DisplayGroup,
	type AxisPosition,
	type TextBlock
} from './display-list.ts';

/** The area on which a display list is drawn. */
export interface DrawingPlane {
	/** Width of the drawing, px; null if not known yet. */
	width: number | null;
	/** Whether time runs to the left. */
	isRightToLeft: boolean;
}

/** Rounds to thousandths. Not with `toFixed`, which is slow in a frame with many marks. */
const roundToThousandth = (value: number) => Math.round(value * 1000) / 1000;

/**
 * Converts positions in one group to lengths, measured to the right from the group's origin. If the drawing's
 * width is known, they are px, so that the browser has nothing to compute. Otherwise they are CSS lengths
 * relative to the container (`cqi`).
 */
export class GroupLengths {
	/** The group whose positions are computed. */
	readonly group: DisplayGroup;
	/** 1 if time runs to the right, otherwise -1. */
	readonly direction: 1 | -1;
	/** Widths of the drawing and of the group, px; null if not known yet. Items are placed by shares of the latter. */
	readonly drawingWidth: number | null;
	readonly width: number | null;

	constructor(group: DisplayGroup, { width: drawing, isRightToLeft }: DrawingPlane) {
		const { share, min } = group.width;
		this.group = group;
		this.direction = isRightToLeft ? -1 : 1;
		this.drawingWidth = drawing;
		this.width = share === 0 ? min : drawing === null ? null : Math.max(min, share * drawing);
	}

	/** The origin of the group, px from the left edge of the drawing. The width must be known. */
	get left(): number {
		const [{ x }, width] = [this.group, this.drawingWidth ?? 0];
		return (this.direction < 0 ? width : 0) + (x.share * width + x.px) * this.direction;
	}

	/** A position, px in the direction of time; null if the width is not known yet. */
	px({ share, px }: AxisPosition, isSharp = false): number | null {
		if (share === 0) return px;
		if (this.width === null) return null;
		const to = share * this.width;
		return (isSharp ? Math.round(to) : to) + px;
	}

	/** A stretch: px from the origin to its left end, and its width. Null if the drawing's width is not known yet. */
	box(from: AxisPosition, to: AxisPosition, isSharp = false): { x: number; width: number } | null {
		const [a, b] = [this.px(from, isSharp), this.px(to, isSharp)];
		if (a === null || b === null) return null;
		return { x: roundToThousandth(this.direction < 0 ? -b : a), width: roundToThousandth(b - a) };
	}

	/** A position as a CSS length. @param direction 1 for a size, because sizes are never mirrored */
	css(position: AxisPosition, direction: number = this.direction, isSharp = false): string {
		const px = this.px(position, isSharp);
		if (px !== null) return `${roundToThousandth(px * direction)}px`;
		const share = position.share * direction;
		const { min } = this.group.width;
		const shareLength =
			min === 0 ? `${roundToThousandth(share * 100)}cqi` : `var(--w) * ${roundToThousandth(share)}`;
		const extraPx = roundToThousandth(position.px * direction);
		return extraPx === 0 && min === 0 ? shareLength : `calc(${shareLength} + ${extraPx}px)`;
	}

	/** The CSS of the group's box, `height` px high, with the origin in its middle. */
	groupStyle(height: number): string {
		const { x, y, width } = this.group;
		const top = `${y - height / 2}px`;
		const dir = this.direction;
		if (this.drawingWidth !== null && this.width !== null) {
			const left = x.share * this.drawingWidth + x.px - this.width / 2;
			return `transform:translate(${roundToThousandth(left * dir)}px,${top});width:${roundToThousandth(this.width)}px`;
		}
		const extraPx = x.px === 0 ? '' : ` + ${roundToThousandth(x.px * dir)}px`;
		const left = `${roundToThousandth(x.share * 100 * dir)}cqi${extraPx} - ${50 * dir}%`;
		const size = `--w:max(${width.min}px,${roundToThousandth(width.share * 100)}cqi);width:var(--w)`;
		const widthStyle = this.width === null ? size : `width:${this.width}px`;
		return `transform:translate(calc(${left}),${top});${widthStyle}`;
	}

	/**
	 * The CSS of a text that has its start, middle or end at x, measured from the start of the group's box. Only
	 * the transform changes when the text moves, because browsers count other moves as layout shifts.
	 */
	textStyle({ x, y, anchor }: TextBlock): string {
		const isFullWidth = this.group.width.min === 0;
		const from = axisPosition(x.share + (isFullWidth ? 0 : 0.5), x.px);
		// Whole px, so that the distance from a text to its tick does not vary.
		const to = this.css(from, this.direction, isFullWidth);
		const shiftPercent = 100 * anchorShares[anchor] * this.direction;
		return `transform:translate(${shiftPercent === 0 ? to : `calc(${to} - ${shiftPercent}%)`},${roundToThousandth(y)}px)`;
	}

	/** `x` and `width` of an SVG shape between two positions, as CSS. */
	svgRectStyle(from: AxisPosition, to: AxisPosition): string {
		const size = axisPosition(to.share - from.share, to.px - from.px);
		return `x:${this.css(this.direction < 0 ? to : from)};width:${this.css(size, 1)}`;
	}
}
