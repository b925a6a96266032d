import { dropIndex, indexAfter, type ItemBox } from './reorder.ts';

/** How far a pointer must move to start a drag, px. */
const threshold = 4;

/** How long a finger must rest on a card to start a drag, ms. If it moves earlier, the page scrolls. */
const holdTime = 250;

/** How far the finger may move during this time, px. */
const slack = 10;

/** The distance, px, between a dragged card and the window's upper or lower edge below which the page scrolls. */
const edge = 64;

/** The page scrolls in each frame by this share of the distance by which the card is too close to the edge. */
const scrollShare = 0.2;

/** A drag that has begun, or may begin. */
interface Drag {
	/** The index of the item in the list. */
	from: number;
	/** Where the pointer went down, px from the top of the page, and where it is now, px from the top of the window. */
	start: number;
	now: number;
	rows: ItemBox[];
	/** Whether the drag may start; false until a finger has rested long enough. */
	isHeld: boolean;
}

/** Controls that are pressed and not dragged. */
const pressed = 'a, button:not([data-handle]), input, summary';

/**
 * Drags an item of a list, which follows the pointer while the others make room. A mouse can drag it anywhere. A finger
 * drags it by its handle, or anywhere after a short rest.
 */
export class CardDrag {
	readonly #list: () => HTMLElement;
	readonly #ondrop: (from: number, to: number) => void;
	#drag: Drag | null = null;
	#frame = 0;
	#rest: ReturnType<typeof setTimeout> | undefined;
	/** The dragged item's index now and if dropped, its shift down and its height, px; null if there is no drag. */
	#shown = $state.raw<{ from: number; to: number; by: number; height: number } | null>(null);

	/** @param ondrop gets both indices while the items are still shown as dragged */
	constructor(list: () => HTMLElement, ondrop: (from: number, to: number) => void) {
		this.#list = list;
		this.#ondrop = ondrop;
	}

	/** The index of the dragged item; null if there is no drag. */
	get from(): number | null {
		return this.#shown?.from ?? null;
	}

	/** How far an item is shifted down, px: the dragged one follows the pointer, others make room. */
	shiftOf(index: number): number {
		if (!this.#shown) return 0;
		const { from, by, height } = this.#shown;
		return index === from ? by : (this.shownIndex(index) - index) * height;
	}

	/** The index that an item would get if the dragged one were dropped now. */
	shownIndex(index: number): number {
		return this.#shown ? indexAfter(index, this.#shown.from, this.#shown.to) : index;
	}

	/** Begins a drag. @param from the index of the item */
	readonly down = (e: PointerEvent & { currentTarget: HTMLElement }, from: number): void => {
		const target = e.target as Element;
		if (e.button !== 0 || e.ctrlKey || !e.isPrimary || target.closest(pressed)) return;
		e.currentTarget.setPointerCapture(e.pointerId);
		const rows = [...this.#list().children].map((item) => {
			// Ends running animations, so that items are measured at their final positions.
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

	/** Moves the item to the pointer. */
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

	/** Keeps the page from scrolling under a dragging finger. Browsers allow that only in a non-passive listener. */
	readonly still = (list: HTMLElement): (() => void) => {
		const onmove = (e: TouchEvent) => {
			if (this.#drag?.isHeld) e.preventDefault();
		};
		list.addEventListener('touchmove', onmove, { passive: false });
		return () => list.removeEventListener('touchmove', onmove);
	};

	/** Shows the current state of the drag. Also call it when the page scrolls. */
	readonly show = (): void => {
		if (!this.#drag?.isHeld) return;
		const { from, start, now, rows } = this.#drag;
		const by = now + scrollY - start;
		const height = rows[from]?.height ?? 0;
		this.#shown = { from, to: dropIndex(rows, from, by), by, height };
	};

	/** Drops the item. */
	readonly up = (e: PointerEvent): void => {
		if (!e.isPrimary) return;
		const shown = this.#shown;
		if (shown) this.#ondrop(shown.from, shown.to);
		else this.cancel();
	};

	/** Ends the drag without a change. */
	readonly cancel = (): void => {
		clearTimeout(this.#rest);
		cancelAnimationFrame(this.#frame);
		this.#drag = null;
		this.#shown = null;
	};

	/** Scrolls the page while the pointer is near an edge of the window; faster, the further beyond. */
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
