import { dropIndex, indexAfterMove, type ItemBox } from './reorder.ts';

/** How far a pointer must move before a drag starts, px. */
const dragDistance = 4;

/**
 * How long a finger must rest on a card before a drag starts, ms. If the finger moves earlier, the page scrolls. On a
 * card's handle, a finger need not rest.
 */
const holdTime = 250;

/** How far a resting finger may move, px. */
const maxRestMove = 10;

/** During a drag, the page scrolls if the pointer is closer than this to the top or bottom of the window, px. */
const scrollZone = 64;

/** How far the page scrolls in each frame, as a share of the pointer's distance from the inner edge of `scrollZone`. */
const scrollShare = 0.2;

/** A drag in progress, or a press that may become one. */
interface Drag {
	/** The index of the pressed item. It stays the same until the drop. */
	from: number;
	/** The y coordinate at which the pointer went down, px in the page, and its current one, px in the window. */
	start: number;
	now: number;
	/** The positions of all items when the pointer went down. */
	rows: ItemBox[];
	/** Whether moving the pointer starts the drag. False until a finger has rested long enough. */
	isHeld: boolean;
}

/** Controls on which a press does not start a drag. */
const undraggableSelector = 'a, button:not([data-handle]), input, summary';

/**
 * Reorders a list by dragging: the dragged item follows the pointer, and the others make room. A mouse can drag an
 * item anywhere; a finger can drag it by its handle, or anywhere after a short rest.
 */
export class CardDrag {
	readonly #list: () => HTMLElement;
	readonly #ondrop: (from: number, to: number) => void;
	#drag: Drag | null = null;
	#scrollFrame = 0;
	#holdTimer: ReturnType<typeof setTimeout> | undefined;
	/**
	 * The drag as shown: the item's current index (`from`), its index if it were dropped now (`to`), how far it is shifted
	 * down (`by`) and its height, px; null without a drag.
	 */
	#shown = $state.raw<{ from: number; to: number; by: number; height: number } | null>(null);

	/** @param ondrop called with the item's index before and after the drop. It must call `cancel`, which ends the drag */
	constructor(list: () => HTMLElement, ondrop: (from: number, to: number) => void) {
		this.#list = list;
		this.#ondrop = ondrop;
	}

	/** The index of the dragged item; null if there is no drag. */
	get from(): number | null {
		return this.#shown?.from ?? null;
	}

	/** How far an item is shifted down, px: the dragged item follows the pointer, and the others make room. */
	shiftOf(index: number): number {
		if (!this.#shown) return 0;
		const { from, by, height } = this.#shown;
		return index === from ? by : (this.shownIndex(index) - index) * height;
	}

	/** The index that an item would have if the dragged item were dropped now. */
	shownIndex(index: number): number {
		return this.#shown ? indexAfterMove(index, this.#shown.from, this.#shown.to) : index;
	}

	/** Call on `pointerdown`: may start a drag. @param from the index of the pressed item */
	readonly down = (e: PointerEvent & { currentTarget: HTMLElement }, from: number): void => {
		const target = e.target as Element;
		if (e.button !== 0 || e.ctrlKey || !e.isPrimary || target.closest(undraggableSelector)) return;
		e.currentTarget.setPointerCapture(e.pointerId);
		const rows = [...this.#list().children].map((item) => {
			// Finishes running animations, so that items are measured at their final positions.
			for (const glide of item.getAnimations()) glide.finish();
			const { top, height } = item.getBoundingClientRect();
			return { top, height };
		});
		const isHeld = e.pointerType !== 'touch' || target.closest('[data-handle]') !== null;
		this.#drag = { from, start: e.clientY + scrollY, now: e.clientY, rows, isHeld };
		if (!isHeld) this.#holdTimer = setTimeout(this.#endHold, holdTime);
	};

	readonly #endHold = (): void => {
		if (!this.#drag) return;
		this.#drag.isHeld = true;
		this.#startDrag();
	};

	/** Call on `pointermove`: moves the dragged item to the pointer. */
	readonly move = (e: PointerEvent): void => {
		const drag = this.#drag;
		if (!drag || !e.isPrimary) return;
		drag.now = e.clientY;
		const moved = Math.abs(drag.now + scrollY - drag.start);
		if (!drag.isHeld) {
			if (moved > maxRestMove) this.cancel();
		} else if (this.#shown) this.show();
		else if (moved >= dragDistance) this.#startDrag();
	};

	#startDrag(): void {
		this.#scrollFrame = requestAnimationFrame(this.#scrollNearEdge);
		this.show();
	}

	/**
	 * An attachment for the list: keeps the page from scrolling during a drag by finger. Browsers allow this only in a
	 * non-passive listener.
	 */
	readonly preventScroll = (list: HTMLElement): (() => void) => {
		const onmove = (e: TouchEvent) => {
			if (this.#drag?.isHeld) e.preventDefault();
		};
		list.addEventListener('touchmove', onmove, { passive: false });
		return () => list.removeEventListener('touchmove', onmove);
	};

	/** Updates the shown state of the drag. Also call it when the page scrolls. */
	readonly show = (): void => {
		if (!this.#drag?.isHeld) return;
		const { from, start, now, rows } = this.#drag;
		const by = now + scrollY - start;
		const height = rows[from]?.height ?? 0;
		this.#shown = { from, to: dropIndex(rows, from, by), by, height };
	};

	/** Call on `pointerup`: drops the item. */
	readonly up = (e: PointerEvent): void => {
		if (!e.isPrimary) return;
		const shown = this.#shown;
		if (shown) this.#ondrop(shown.from, shown.to);
		else this.cancel();
	};

	/** Ends the drag, or the press, without a drop. */
	readonly cancel = (): void => {
		clearTimeout(this.#holdTimer);
		cancelAnimationFrame(this.#scrollFrame);
		this.#drag = null;
		this.#shown = null;
	};

	/** Scrolls the page while the pointer is near the top or bottom of the window; the nearer, the faster. */
	readonly #scrollNearEdge = (): void => {
		if (!this.#drag) return;
		const { now } = this.#drag;
		const depth = Math.min(now - scrollZone, 0) + Math.max(now - (innerHeight - scrollZone), 0);
		if (depth !== 0) {
			scrollBy({ top: depth * scrollShare, behavior: 'instant' });
			this.show();
		}
		this.#scrollFrame = requestAnimationFrame(this.#scrollNearEdge);
	};
}
