import { at, type Group, type Position, type TextBlock } from './display-list.ts';

/** The plane that a list is drawn on. */
export interface Plane {
	/** Of the drawing, px; null: not known yet. */
	width: number | null;
	/** Whether time runs to the left. */
	isRightToLeft: boolean;
}

/** Not by `toFixed`, which is slow in a frame of many marks. */
const round = (value: number) => Math.round(value * 1000) / 1000;

/**
 * Where the items of one group are, to the right of its origin. Where the drawing's width is known that is px, so that
 * a browser has nothing to compute; else it is a CSS length in units of the container (`cqi`).
 */
export class Lengths {
	readonly group: Group;
	/** 1 where time runs to the right, else -1. */
	readonly direction: 1 | -1;
	/** Widths of the drawing, and of the group whose shares its items take, px; null: not known yet. */
	readonly drawing: number | null;
	readonly width: number | null;

	constructor(group: Group, { width: drawing, isRightToLeft }: Plane) {
		const { share, min } = group.width;
		this.group = group;
		this.direction = isRightToLeft ? -1 : 1;
		this.drawing = drawing;
		this.width = share === 0 ? min : drawing === null ? null : Math.max(min, share * drawing);
	}

	/** The origin, px from the left of a drawing of a known width. */
	get left(): number {
		const [{ x }, width] = [this.group, this.drawing ?? 0];
		return (this.direction < 0 ? width : 0) + (x.share * width + x.px) * this.direction;
	}

	/** px in the direction of time; null: not known yet. */
	px({ share, px }: Position, isSharp = false): number | null {
		if (share === 0) return px;
		if (this.width === null) return null;
		const to = share * this.width;
		return (isSharp ? Math.round(to) : to) + px;
	}

	/** A stretch: px from its left end, and its width. Null: not known yet. */
	box(from: Position, to: Position, isSharp = false): { x: number; width: number } | null {
		const [a, b] = [this.px(from, isSharp), this.px(to, isSharp)];
		if (a === null || b === null) return null;
		return { x: round(this.direction < 0 ? -b : a), width: round(b - a) };
	}

	/** A position as a CSS length. @param direction 1 for a size, which nothing mirrors */
	css(position: Position, direction: number = this.direction): string {
		const px = this.px(position);
		if (px !== null) return `${round(px * direction)}px`;
		const share = position.share * direction;
		const { min } = this.group.width;
		const to = min === 0 ? `${round(share * 100)}cqi` : `var(--w) * ${round(share)}`;
		const beyond = round(position.px * direction);
		return beyond === 0 && min === 0 ? to : `calc(${to} + ${beyond}px)`;
	}

	/** The style of a box about the origin, as wide as the shares. @param height px */
	around(height: number): string {
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
	 * The style of a text: where it begins, has its middle or ends, from the start of its group's box. It moves by nothing
	 * but a transform, since browsers count every other move as a shift of the page.
	 */
	text({ x, y, anchor }: TextBlock): string {
		const isWhole = this.group.width.min === 0;
		const from = at(x.share + (isWhole ? 0 : 0.5), x.px);
		// In whole px, so that the words stay as far from their tick.
		const px = this.px(from, isWhole);
		const to = px === null ? this.css(from) : `${round(px * this.direction)}px`;
		const by = { start: 0, middle: 50, end: 100 }[anchor] * this.direction;
		return `transform:translate(${by === 0 ? to : `calc(${to} - ${by}%)`},${round(y)}px)`;
	}

	/** A stretch as a style. */
	boxStyle(from: Position, to: Position): string {
		const size = at(to.share - from.share, to.px - from.px);
		return `x:${this.css(this.direction < 0 ? to : from)};width:${this.css(size, 1)}`;
	}
}
