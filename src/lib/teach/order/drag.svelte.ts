import { dropIndex, indexAfter, type ItemBox } from './reorder.ts';

/** How far a pointer must move before it drags, px. */
const threshold = 4;

/** How long a finger rests on a card, off its handle, before it drags, ms: what moves sooner scrolls the page. */
const holdTime = 250;

/** How far a finger may move meanwhile, px. */
const slack = 10;

/** A drag within this distance of the window’s upper or lower edge scrolls the page, px. */
const edge = 64;

/** Which share of the distance beyond that line the page scrolls in a frame. */
const scrollShare = 0.2;

interface Drag {
	/** The item’s index in the list. */
	from: number;
	/** Where the pointer went down, px from the page’s top, and where it is, px from the window’s top. */
	start: number;
	now: number;
	rows: ItemBox[];
	/** Whether it drags, or a finger has yet to rest. */
	isHeld: boolean;
}

/** Controls in an item: a press on them does not drag it. */
const pressed = 'a, button:not([data-handle]), input, summary';

/**
 * Drags an item of a list: it follows the pointer, and the others make room. A mouse drags it anywhere, a finger by
 * its handle, or anywhere after a short rest.
 */
export class CardDrag {
	readonly #list: () => HTMLElement;
	readonly #ondrop: (from: number, to: number) => void;
	#drag: Drag | null = null;
	#frame = 0;
	#rest: ReturnType<typeof setTimeout> | undefined;
	/** Both indices, how far the item is dragged, and its height, px. */
	#shown = $state.raw<{ from: number; to: number; by: number; height: number } | null>(null);

	/** @param ondrop gets both indices while the items still stand as dragged */
	constructor(list: () => HTMLElement, ondrop: (from: number, to: number) => void) {
		this.#list = list;
		this.#ondrop = ondrop;
	}

	/** The index of the dragged item; null without one. */
	get from(): number | null {
		return this.#shown?.from ?? null;
	}

	/** How far an item is shifted, px down: the dragged one follows the pointer, others make room. */
	shiftOf(index: number): number {
		if (!this.#shown) return 0;
		const { from, by, height } = this.#shown;
		return index === from ? by : (this.shownIndex(index) - index) * height;
	}

	/** The index that an item would have if the dragged one were dropped now. */
	shownIndex(index: number): number {
		return this.#shown ? indexAfter(index, this.#shown.from, this.#shown.to) : index;
	}

	readonly down = (e: PointerEvent & { currentTarget: HTMLElement }, from: number): void => {
		const target = e.target as Element;
		if (e.button !== 0 || e.ctrlKey || !e.isPrimary || target.closest(pressed)) return;
		e.currentTarget.setPointerCapture(e.pointerId);
		const rows = [...this.#list().children].map((item) => {
			// Measured at its end position, not while it glides there.
			for (const glide of item.getAnimations()) glide.finish();
			const { top, height } = item.getBoundingClientRect();
			return { top, height };
		});
		const isHeld = e.pointerType !== 'touch' || target.closest('[data-handle]') !== null;
		this.#drag = { from, start: e.clientY + scrollY, now: e.clientY, rows, isHeld };
		if (!isHeld) this.#rest = setTimeout(this.#hold, holdTime);
	};

	readonly #hold = (): void => {
		if (!this.#drag) return;
		this.#drag.isHeld = true;
		this.#begin();
	};

	readonly move = (e: PointerEvent): void => {
		const drag = this.#drag;
		if (!drag || !e.isPrimary) return;
		drag.now = e.clientY;
		const moved = Math.abs(drag.now + scrollY - drag.start);
		if (!drag.isHeld) {
			if (moved > slack) this.cancel();
		} else if (this.#shown) this.show();
		else if (moved >= threshold) this.#begin();
	};

	#begin(): void {
		this.#frame = requestAnimationFrame(this.#scroll);
		this.show();
	}

	/** Keeps the page from scrolling under a finger that drags. A browser heeds it only from a listener that is not passive. */
	readonly still = (list: HTMLElement): (() => void) => {
		const onmove = (e: TouchEvent) => {
			if (this.#drag?.isHeld) e.preventDefault();
		};
		list.addEventListener('touchmove', onmove, { passive: false });
		return () => list.removeEventListener('touchmove', onmove);
	};

	/** Shows the drag as it is; call it also when the page scrolls. */
	readonly show = (): void => {
		if (!this.#drag?.isHeld) return;
		const { from, start, now, rows } = this.#drag;
		const by = now + scrollY - start;
		const height = rows[from]?.height ?? 0;
		this.#shown = { from, to: dropIndex(rows, from, by), by, height };
	};

	readonly up = (e: PointerEvent): void => {
		if (!e.isPrimary) return;
		const shown = this.#shown;
		if (shown) this.#ondrop(shown.from, shown.to);
		else this.cancel();
	};

	/** Ends the drag; all items stand where they stood. */
	readonly cancel = (): void => {
		clearTimeout(this.#rest);
		cancelAnimationFrame(this.#frame);
		this.#drag = null;
		this.#shown = null;
	};

	/** Near an edge of the window it scrolls the page, the faster the further beyond. */
	readonly #scroll = (): void => {
		if (!this.#drag) return;
		const { now } = this.#drag;
		const beyond = Math.min(now - edge, 0) + Math.max(now - (innerHeight - edge), 0);
		if (beyond !== 0) {
			scrollBy({ top: beyond * scrollShare, behavior: 'instant' });
			this.show();
		}
		this.#frame = requestAnimationFrame(this.#scroll);
	};
}
