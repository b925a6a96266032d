import { markSize } from '#lib/timeline/layout/size-class.ts';
import {
	at,
	widthIn,
	type Group,
	type Path,
	type Position,
	type Rect,
	type TextBlock
} from './display-list.ts';

const round = (value: number) => +value.toFixed(3);

/** Where a rectangle is, as attributes, or as a style where its width is not known. */
export type RectPlace = { x: number; width: number; style?: undefined } | { style: string };

const anchorShares = { start: 0, middle: 50, end: 100 };

/**
 * How the positions of one group are written for the page. Where the drawing's width is known they are px, so that the
 * browser has nothing to compute; else they have units of the container (`cqi`). What moves with the view moves by a
 * transform, since browsers count every other move as a shift of the page.
 */
export class PageLengths {
	readonly #group: Group;
	/** Of the drawing, and that of which the group's items take shares, px; null: not known yet. */
	readonly #drawing: number | null;
	readonly #width: number | null;
	readonly #direction: number;

	/** @param width of the drawing, px; null: not known yet */
	constructor(group: Group, width: number | null, isRightToLeft: boolean) {
		this.#group = group;
		this.#drawing = width;
		const own = group.width;
		this.#width = width !== null ? widthIn(own, width) : own.share === 0 ? own.min : null;
		this.#direction = isRightToLeft ? -1 : 1;
	}

	/** Whether the group is as wide as the drawing, and begins where that does. */
	get #isWhole(): boolean {
		return this.#group.width.min === 0;
	}

	/** The style of a mark's box: its middle is the origin. */
	get box(): string {
		const { x, y, width } = this.#group;
		const top = `${y - markSize / 2}px`;
		const dir = this.#direction;
		if (this.#drawing !== null) {
			const size = widthIn(width, this.#drawing);
			const left = x.share * this.#drawing + x.px - size / 2;
			return `transform:translate(${round(left * dir)}px,${top});width:${round(size)}px`;
		}
		const left = `${round(x.share * 100 * dir)}cqi + ${round(x.px * dir)}px - ${50 * dir}%`;
		const size =
			this.#width === null
				? `--w:max(${width.min}px,${round(width.share * 100)}cqi);width:var(--w)`
				: `width:${this.#width}px`;
		return `transform:translate(calc(${left}),${top});${size}`;
	}

	/** How wide the plane is on which curves and steps are drawn. Until the width is known it is stretched to fit. */
	get plane(): number {
		return this.#width ?? 1000;
	}

	/** A share of the width on that plane, to the right of the origin. */
	onPlane(share: number): number {
		return round(share * this.plane * this.#direction);
	}

	/** An attribute of a line, in an SVG that is as wide as the drawing. */
	line(share: number): number | string {
		if (this.#width !== null) return this.onPlane(share);
		return `${round(share * 100 * this.#direction)}%`;
	}

	rect({ from, to, isSharp }: Rect): RectPlace {
		const isMirrored = this.#direction < 0;
		const start = isMirrored ? to : from;
		const size = at(to.share - from.share, to.px - from.px);
		const x = this.#px(start, isSharp);
		const width = this.#px(size);
		if (x !== null && width !== null) {
			return { x: round(x * this.#direction), width: round(width) };
		}
		return { style: `x:${this.#length(start)};width:${this.#css(size, 1)}` };
	}

	/** Of an outline: none at the origin. */
	path({ x, y, angle }: Path): string | undefined {
		if (x.share === 0 && x.px === 0 && y === 0) return undefined;
		const turned =
			angle === undefined ? '' : ` scale(${this.#direction},1) rotate(${round(angle)}deg)`;
		return `transform:translate(${this.#length(x)},${round(y)}px)${turned}`;
	}

	text({ x, y, anchor }: TextBlock): string {
		// In whole px, so that the words stay as far from their tick.
		const px = this.#px(x, this.#isWhole);
		const to = px === null ? this.#length(x) : `${round(px * this.#direction)}px`;
		const by = anchorShares[anchor] * this.#direction;
		return `transform:translate(${by === 0 ? to : `calc(${to} - ${by}%)`},${round(y)}px)`;
	}

	/** The room of each line of a text. */
	room(room: Position): string {
		return `max-width:${this.#css(room, 1)}`;
	}

	#length(position: Position): string {
		return this.#css(position, this.#direction);
	}

	/** null: not known yet. */
	#px({ share, px }: Position, isSharp = false): number | null {
		if (share === 0) return px;
		if (this.#width === null) return null;
		const to = share * this.#width;
		return (isSharp ? Math.round(to) : to) + px;
	}

	#css(position: Position, direction: number): string {
		const px = this.#px(position);
		if (px !== null) return `${round(px * direction)}px`;
		const share = position.share * direction;
		const to = this.#isWhole ? `${round(share * 100)}cqi` : `var(--w) * ${round(share)}`;
		const beyond = round(position.px * direction);
		return beyond === 0 && this.#isWhole ? to : `calc(${to} + ${beyond}px)`;
	}
}
