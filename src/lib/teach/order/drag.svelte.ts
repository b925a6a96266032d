import { placeAt, shiftsOf, type Row } from './reorder.ts';

/** How far a pointer must go before it drags, px. */
const slop = 4;

/** So near to the window's upper or lower edge a drag scrolls the page, px. */
const edge = 64;

/** How much of the way beyond that edge the page scrolls in a frame. */
const haste = 0.2;

interface Drag {
	/** Its place in the list, from 0. */
	from: number;
	/** Where the pointer went down, px from the page's top, and where it is, px from the window's. */
	start: number;
	now: number;
	rows: Row[];
}

/** An item of a list that is dragged by its handle: it follows the pointer, and the others make room. */
export class CardDrag {
	readonly #list: () => HTMLElement;
	readonly #ondrop: (from: number, to: number) => void;
	#drag: Drag | null = null;
	#frame = 0;
	#shown = $state.raw<{ from: number; to: number; shifts: readonly number[] } | null>(null);

	/** @param ondrop is told from which place to which, while the items still stand as dragged */
	constructor(list: () => HTMLElement, ondrop: (from: number, to: number) => void) {
		this.#list = list;
		this.#ondrop = ondrop;
	}

	/** The place of the item that is dragged; null without one. */
	get from(): number | null {
		return this.#shown?.from ?? null;
	}

	/** How far the item at a place is moved from it, px down. */
	shiftOf(place: number): number {
		return this.#shown?.shifts[place] ?? 0;
	}

	/** The place at which an item would stand if it were dropped now, from 0. */
	seenAt(place: number): number {
		if (!this.#shown) return place;
		const { from, to } = this.#shown;
		if (place === from) return to;
		return place + (place > from && place <= to ? -1 : place < from && place >= to ? 1 : 0);
	}

	readonly down = (e: PointerEvent & { currentTarget: HTMLElement }, from: number): void => {
		if (e.button !== 0 || e.ctrlKey || !e.isPrimary) return;
		e.currentTarget.setPointerCapture(e.pointerId);
		const rows = [...this.#list().children].map((item) => {
			// Where it belongs, not where it glides.
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
		if (!this.#shown && Math.abs(drag.now + scrollY - drag.start) < slop) return;
		if (!this.#shown) this.#frame = requestAnimationFrame(this.#scroll);
		this.show();
	};

	/** Also when the page has scrolled underneath. */
	readonly show = (): void => {
		if (!this.#drag) return;
		const { from, start, now, rows } = this.#drag;
		const by = now + scrollY - start;
		const to = placeAt(rows, from, by);
		this.#shown = { from, to, shifts: shiftsOf(rows, { from, to, by }) };
	};

	readonly up = (e: PointerEvent): void => {
		if (!e.isPrimary) return;
		const shown = this.#shown;
		if (shown) this.#ondrop(shown.from, shown.to);
		else this.cancel();
	};

	/** Lets everything stand where it stood. */
	readonly cancel = (): void => {
		cancelAnimationFrame(this.#frame);
		this.#drag = null;
		this.#shown = null;
	};

	/** At an edge of the window the page scrolls, the faster the farther beyond. */
	readonly #scroll = (): void => {
		if (!this.#drag) return;
		const { now } = this.#drag;
		const beyond = Math.min(now - edge, 0) + Math.max(now - (innerHeight - edge), 0);
		if (beyond !== 0) {
			scrollBy({ top: beyond * haste, behavior: 'instant' });
			this.show();
		}
		this.#frame = requestAnimationFrame(this.#scroll);
	};
}
