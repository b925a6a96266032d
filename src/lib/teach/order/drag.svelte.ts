import { dropIndex, indexAfter, type ItemBox } from './reorder.ts';

/** How far a pointer must move before it drags, px. */
const threshold = 4;

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
}

/** Drags an item of a list by its handle: it follows the pointer, and the others make room. */
export class CardDrag {
	readonly #list: () => HTMLElement;
	readonly #ondrop: (from: number, to: number) => void;
	#drag: Drag | null = null;
	#frame = 0;
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
		if (e.button !== 0 || e.ctrlKey || !e.isPrimary) return;
		e.currentTarget.setPointerCapture(e.pointerId);
		const rows = [...this.#list().children].map((item) => {
			// Measured at its end position, not while it glides there.
			for (const glide of item.getAnimations()) glide.finish();
			const { top, height } = item.getBoundingClientRect();
			return { top, height };
		});
		this.#drag = { from, start: e.clientY + scrollY, now: e.clientY, rows };
	};

	readonly move = (e: PointerEvent): void => {
		const drag = this.#drag;
		if (!drag || !e.isPrimary) return;
		drag.now = e.clientY;
		if (!this.#shown) {
			if (Math.abs(drag.now + scrollY - drag.start) < threshold) return;
			this.#frame = requestAnimationFrame(this.#scroll);
		}
		this.show();
	};

	/** Shows the drag as it is; call it also when the page scrolls. */
	readonly show = (): void => {
		if (!this.#drag) return;
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
