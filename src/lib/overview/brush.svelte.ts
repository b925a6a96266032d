import { brushDomain, type BrushPart } from './brush-domain.ts';
import { dayMs } from '#lib/record/date-point.ts';
import type { Domain } from '#lib/timeline/layout/transform.ts';
import type { TimelineState } from '#lib/timeline/timeline-state.svelte.ts';

/** How far a mouse must move before a drag begins, px. */
const mouseSlop = 3;
/** How far a finger must move before a drag begins, px. */
const fingerSlop = 8;

/** A drag in progress. */
interface Drag {
	part: BrushPart;
	/** Where the drag began: `from` in ms UTC, `x` and `y` in px of the browser's window. */
	from: number;
	x: number;
	y: number;
	/** The domain that was visible when the drag began, ms UTC. */
	domain: Domain;
	/** The domain that Escape restores; null for the whole story. */
	before: Domain | null;
	hasMoved: boolean;
}

/** Handles the gestures and keys of the brush of one view. */
export class Brush {
	readonly #viewOf: () => TimelineState;
	/** Converts a pointer's x, px in the browser's window, to ms UTC. */
	readonly #timeAt: (x: number) => number;
	#drag: Drag | null = null;
	/** A new window that the reader is drawing. When they let go, the view glides there. */
	#drawn = $state.raw<Domain | null>(null);
	/**
	 * The destination of the view when the window was last moved or let go. The window stays there until the
	 * destination changes.
	 */
	#released = $state.raw<Domain | null>(null);

	constructor(viewOf: () => TimelineState, timeAt: (x: number) => number) {
		this.#viewOf = viewOf;
		this.#timeAt = timeAt;
	}

	get #view(): TimelineState {
		return this.#viewOf();
	}

	/** The domain that the window shows, ms UTC. */
	get shownDomain(): Domain {
		const { motion } = this.#view;
		const released = this.#released;
		// Read last, because it changes in each frame of a gesture.
		return (
			this.#drawn ??
			(released && motion.destination === released ? released : motion.delayedDestination)
		);
	}

	/** The domain for the accessible names, which must not change in each frame: at rest, or at the end of a glide. */
	get domainForNames(): Domain {
		return this.#drawn ?? this.#view.motion.target;
	}

	/** Begins a drag. */
	readonly startDrag = (e: PointerEvent & { currentTarget: HTMLElement }): void => {
		if (e.button !== 0 || e.ctrlKey || !e.isPrimary) return;
		const part = partAt(e);
		this.#drag = {
			// A window over the whole story cannot be moved, so a drag draws a new window.
			part: part === 'window' && !this.#view.canZoomOut ? 'new' : part,
			from: this.#timeAt(e.clientX),
			x: e.clientX,
			y: e.clientY,
			domain: this.#view.domain,
			before: this.#view.destination,
			hasMoved: false
		};
		e.currentTarget.setPointerCapture(e.pointerId);
	};

	/** Moves the dragged part to the pointer. */
	readonly continueDrag = (e: PointerEvent): void => {
		const drag = this.#drag;
		if (!drag || !e.isPrimary) return;
		if (!drag.hasMoved) {
			const isMouse = e.pointerType === 'mouse';
			const [dx, dy] = [Math.abs(e.clientX - drag.x), Math.abs(e.clientY - drag.y)];
			if (Math.max(dx, dy) < (isMouse ? mouseSlop : fingerSlop)) return;
			// A vertical swipe scrolls the page, so it is no drag.
			if (!isMouse && dy > dx) this.#drag = null;
			if (!this.#drag || dx < mouseSlop) return;
			drag.hasMoved = true;
		}
		const to = this.#timeAt(e.clientX);
		const domain = brushDomain(
			drag.part,
			drag.domain,
			drag.from,
			to,
			this.#view.whole,
			this.#view.minSpan
		);
		if (drag.part === 'new') this.#drawn = domain;
		else {
			this.#view.dragTo(domain);
			this.#holdWindow();
		}
	};

	/** Ends a drag. A press beside the window, without a movement, centres the window at the pointer. */
	readonly endDrag = (e: PointerEvent): void => {
		if (!this.#drag || !e.isPrimary) return;
		const { part, hasMoved, from } = this.#drag;
		if (this.#drawn) {
			this.#view.glideTo(this.#drawn);
			this.#holdWindow();
		} else if (part === 'new' && !hasMoved && this.#view.canZoomOut) {
			const [start, end] = this.#view.motion.destination;
			const half = (end - start) / 2;
			this.#view.glideTo([from - half, from + half]);
		}
		this.#drag = this.#drawn = null;
	};

	/** Cancels a drag: the browser scrolls the page instead, or the reader has pressed Escape. */
	readonly cancelDrag = (): void => {
		const drag = this.#drag;
		if (drag?.hasMoved && drag.part !== 'new') {
			this.#view.dragTo(drag.before);
			this.#holdWindow();
		}
		this.#drag = this.#drawn = null;
	};

	#holdWindow(): void {
		this.#released = this.#view.motion.destination;
	}

	/** Cancels a drag on Escape, wherever the focus is. */
	readonly cancelOnEscape = (e: KeyboardEvent): void => {
		if (e.key !== 'Escape' || !this.#drag) return;
		e.preventDefault();
		e.stopPropagation();
		this.cancelDrag();
	};

	/** Moves the window, or one of its ends, with a key. */
	readonly moveByKey = (e: KeyboardEvent): void => {
		const part = partAt(e);
		if (part === 'new' || e.ctrlKey || e.metaKey || e.altKey || e.defaultPrevented) return;
		const { whole, motion } = this.#view;
		const now = motion.destination;
		const length = whole[1] - whole[0];
		const step = (now[1] - now[0]) * (e.shiftKey ? 0.5 : 0.1);
		const distance = part === 'window' ? step : Math.max(dayMs, step);
		const by = this.#view.isRightToLeft ? -distance : distance;
		const offset = { ArrowLeft: -by, ArrowRight: by, Home: -length, End: length }[e.key];
		if (offset === undefined) return;
		e.preventDefault();
		this.#view.glideTo(brushDomain(part, now, 0, offset, whole, this.#view.minSpan));
	};
}

/** The part of the brush that is under the pointer or has the focus. */
function partAt({ target }: Event): BrushPart {
	const button = target instanceof Element && target.closest('button');
	return (button && (button.dataset.part as BrushPart)) || 'new';
}
