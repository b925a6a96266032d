import { brushDomain, type BrushPart } from '#lib/timeline/layout/brush.ts';
import { day, type Domain } from '#lib/timeline/layout/transform.ts';
import type { TimelineState } from './timeline-state.svelte.ts';

/** How far a pointer must go before it drags, px. */
const mouseSlop = 3;
const fingerSlop = 8;

interface Drag {
	part: BrushPart;
	/** Where it began: ms UTC, and px in the window. */
	from: number;
	x: number;
	y: number;
	domain: Domain;
	/** What Escape returns to. */
	before: Domain | null;
	hasMoved: boolean;
}

/** The gestures and keys of the window over the visible part, for one view. */
export class Brush {
	readonly #viewOf: () => TimelineState;
	/** The instant under a pointer, px in the window; ms UTC. */
	readonly #timeAt: (x: number) => number;
	#drag: Drag | null = null;
	/** A new window while it is drawn; the view glides to it when it is let go. */
	#drawn = $state.raw<Domain | null>(null);
	/** The one that was let go last: it stays as drawn while the view glides to it. */
	#released = $state.raw<Domain | null>(null);

	constructor(viewOf: () => TimelineState, timeAt: (x: number) => number) {
		this.#viewOf = viewOf;
		this.#timeAt = timeAt;
	}

	get #view(): TimelineState {
		return this.#viewOf();
	}

	/** Where the window is, ms UTC. */
	get shown(): Domain {
		const { target, domain } = this.#view;
		return this.#drawn ?? (target === this.#released ? target : null) ?? domain;
	}

	/** Where it is or glides to: for its name. */
	get target(): Domain {
		return this.#drawn ?? this.#view.target ?? this.#view.whole;
	}

	readonly down = (e: PointerEvent & { currentTarget: HTMLElement }): void => {
		if (e.button !== 0 || e.ctrlKey || !e.isPrimary) return;
		const part = partAt(e);
		this.#drag = {
			// The window over the whole story cannot move: the drag draws a new one.
			part: part === 'window' && !this.#view.canZoomOut ? 'new' : part,
			from: this.#timeAt(e.clientX),
			x: e.clientX,
			y: e.clientY,
			domain: this.#view.domain,
			before: this.#view.target,
			hasMoved: false
		};
		e.currentTarget.setPointerCapture(e.pointerId);
	};

	readonly move = (e: PointerEvent): void => {
		const drag = this.#drag;
		if (!drag || !e.isPrimary) return;
		if (!drag.hasMoved) {
			const isMouse = e.pointerType === 'mouse';
			const [dx, dy] = [Math.abs(e.clientX - drag.x), Math.abs(e.clientY - drag.y)];
			if (Math.max(dx, dy) < (isMouse ? mouseSlop : fingerSlop)) return;
			// A vertical swipe scrolls the page.
			if (!isMouse && dy > dx) this.#drag = null;
			if (!this.#drag || dx < mouseSlop) return;
			drag.hasMoved = true;
		}
		const to = this.#timeAt(e.clientX);
		const domain = brushDomain(drag.part, drag.domain, drag.from, to, this.#view.whole);
		if (drag.part === 'new') this.#drawn = domain;
		else this.#view.dragTo(domain);
	};

	readonly up = (e: PointerEvent): void => {
		if (!this.#drag || !e.isPrimary) return;
		const { part, hasMoved, from } = this.#drag;
		if (this.#drawn) {
			this.#view.glideTo(this.#drawn);
			this.#released = this.#view.target;
		} else if (part === 'new' && !hasMoved && this.#view.canZoomOut) {
			const [start, end] = this.target;
			const half = (end - start) / 2;
			this.#view.glideTo([from - half, from + half]);
		}
		this.#drag = this.#drawn = null;
	};

	/** The browser scrolls the page with the gesture, or the reader has pressed Escape. */
	readonly cancel = (): void => {
		const drag = this.#drag;
		if (drag?.hasMoved && drag.part !== 'new') this.#view.dragTo(drag.before);
		this.#drag = this.#drawn = null;
	};

	/** Escape, wherever the focus is. */
	readonly escape = (e: KeyboardEvent): void => {
		if (e.key !== 'Escape' || !this.#drag) return;
		e.preventDefault();
		e.stopPropagation();
		this.cancel();
	};

	readonly key = (e: KeyboardEvent): void => {
		const part = partAt(e);
		if (part === 'new' || e.ctrlKey || e.metaKey || e.altKey || e.defaultPrevented) return;
		const { whole } = this.#view;
		const now = this.target;
		const length = whole[1] - whole[0];
		const step = (now[1] - now[0]) * (e.shiftKey ? 0.5 : 0.1);
		const most = part === 'window' ? step : Math.max(day, step);
		const by = this.#view.isRightToLeft ? -most : most;
		const to = { ArrowLeft: -by, ArrowRight: by, Home: -length, End: length }[e.key];
		if (to === undefined) return;
		e.preventDefault();
		this.#view.glideTo(brushDomain(part, now, 0, to, whole));
	};
}

/** What of the window is under a pointer or has the focus. */
function partAt({ target }: Event): BrushPart {
	const button = target instanceof Element && target.closest('button');
	return (button && (button.dataset.part as BrushPart)) || 'new';
}
