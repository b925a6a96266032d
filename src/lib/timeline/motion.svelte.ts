import { untrack } from 'svelte';
import { cubicOut } from 'svelte/easing';
import { interpolateDomain, isSameDomain, type Domain } from '#lib/timeline/layout/transform.ts';

/** Duration of a glide, ms. */
const glideTime = 200;

/** The pause, ms, after which the view counts as at rest. */
const restTime = 150;

/** The interval, ms, of updates beside the drawing during a gesture. Each makes a browser lay out the page. */
const besideTime = 120;

/** After this many frames, the browser has surely painted. WebKit paints a page in several steps. */
const paintFrames = 3;

/**
 * Moves the visible domain: at once with a gesture, or in a glide. It has two domains: `current`, which changes in each
 * frame, and `target`, where the view rests.
 *
 * While a canvas shows the motion, it paints `current`, and the page's drawing under it is frozen (`isDomFrozen`). The
 * elements beside the drawing show `delayedDestination`. Nothing else is frozen.
 */
export class Motion {
	#current = $state.raw<Domain>([0, 0]);
	#target = $state.raw<Domain>([0, 0]);
	/** Counts the updates of the elements beside the drawing. */
	#updates = $state.raw(0);
	/** Whether the view is moving, or stopped less than `restTime` ago. */
	#isMoving = $state.raw(false);
	#isGliding = $state.raw(false);
	#isPainted = $state.raw(false);
	#isDomFrozen = $state.raw(false);
	#lastUpdate = -Infinity;
	#frame = 0;
	#timer: ReturnType<typeof setTimeout> | undefined;
	/** Set to make the view jump instead of glide, even if the reader’s system allows motion. */
	reducedMotion = false;
	#canPaint = false;

	constructor(domain: Domain) {
		this.#current = this.#target = domain;
	}

	/** Whether a canvas can paint motions. */
	get canPaint(): boolean {
		return this.#canPaint;
	}

	/** Set by the canvas. If it is set during a gesture, the canvas paints the rest of the gesture. */
	set canPaint(canPaint: boolean) {
		this.#canPaint = canPaint;
		if (untrack(() => this.#isMoving && !this.#isGliding)) this.#paint();
	}

	/** The visible domain in this frame, ms UTC. */
	get current(): Domain {
		return this.#current;
	}

	/** The domain at rest, or at the end of a glide; in a gesture, the domain before it. Labels are placed for it. */
	get target(): Domain {
		return this.#target;
	}

	/** The current domain; in a glide, its end. */
	get destination(): Domain {
		return this.#isGliding ? this.#target : this.#current;
	}

	/** The `destination` for what is beside the drawing, such as the dates in words: in a gesture up to `besideTime` late. */
	readonly delayedDestination: Domain = $derived.by(() => {
		void this.#updates;
		return untrack(() => this.destination);
	});

	/** Whether the view is moving, or has stopped only just now. */
	get isMoving(): boolean {
		return this.#isMoving;
	}

	/** Whether a canvas covers the page's drawing: from the first move until the page has painted the view at rest. */
	get isPainted(): boolean {
		return this.#isPainted;
	}

	/** Whether the page's drawing is frozen under the canvas. It reads through `Frozen`; all else follows `current`. */
	get isDomFrozen(): boolean {
		return this.#isDomFrozen;
	}

	/** Moves the view at once, for a gesture. The view rests if no other move follows within `restTime`. */
	follow(domain: Domain): void {
		this.#begin();
		this.#isGliding = false;
		this.#current = domain;
		if (performance.now() - this.#lastUpdate >= besideTime) this.#updateBeside();
		this.#endLater();
	}

	/** Moves the view at once, to rest there. */
	jump(domain: Domain): void {
		this.#stop();
		this.#current = domain;
		this.#rest();
		this.#isPainted = false;
	}

	/** Glides, or jumps if motion is not allowed. */
	glide(domain: Domain): void {
		if (untrack(() => this.#isStopped)) return this.jump(domain);
		this.#begin();
		this.#isDomFrozen = untrack(() => this.#isPainted);
		this.#isGliding = true;
		this.#target = domain;
		this.#updateBeside();
		const between = interpolateDomain(
			untrack(() => this.#current),
			domain
		);
		const start = performance.now();
		const step = () => {
			const share = (performance.now() - start) / glideTime;
			this.#current = share < 1 ? between(cubicOut(share)) : domain;
			if (share < 1) this.#frame = requestAnimationFrame(step);
			else this.#endLater();
		};
		this.#frame = requestAnimationFrame(step);
	}

	/** Lays out the page's drawing at once for the domain to which the view glides, without waiting for its end. */
	showTargetInDom(): void {
		this.#isDomFrozen = false;
	}

	get #isStopped(): boolean {
		return this.reducedMotion || matchMedia('(prefers-reduced-motion: reduce)').matches;
	}

	#begin(): void {
		this.#stop();
		if (untrack(() => this.#isMoving)) return;
		this.#isMoving = true;
		this.#paint();
	}

	#paint(): void {
		this.#isPainted = this.#isDomFrozen = this.#canPaint && !untrack(() => this.#isStopped);
	}

	/** Cancels the glide, and the timer for the rest. */
	#stop(): void {
		clearTimeout(this.#timer);
		// `cancelAnimationFrame` does not exist while the page is prerendered.
		if (this.#frame) cancelAnimationFrame(this.#frame);
	}

	#endLater(): void {
		this.#timer = setTimeout(() => {
			this.#rest();
			this.#uncover(paintFrames);
		}, restTime);
	}

	#rest(): void {
		const current = untrack(() => this.#current);
		// If the view moved back to where it was, the same array is kept, so that nothing is laid out again.
		if (
			!isSameDomain(
				untrack(() => this.#target),
				current
			)
		)
			this.#target = current;
		this.#isMoving = this.#isGliding = this.#isDomFrozen = false;
		this.#updateBeside();
	}

	#updateBeside(): void {
		this.#lastUpdate = performance.now();
		untrack(() => this.#updates++);
	}

	/** Hides the canvas after this many frames, when the page under it has painted. */
	#uncover(frames: number): void {
		if (frames === 0) this.#isPainted = false;
		else this.#frame = requestAnimationFrame(() => this.#uncover(frames - 1));
	}
}

/** A value that the page's drawing shows: while the drawing is frozen on screen, it is not computed again. */
export class Frozen<T> {
	#last: { shown: T } | null = null;

	/** The value: computed again, or as it was when the drawing was frozen. */
	read({ motion, isPrinting }: { motion: Motion; isPrinting: boolean }, compute: () => T): T {
		if (!this.#last || !motion.isDomFrozen || isPrinting) this.#last = { shown: compute() };
		return this.#last.shown;
	}
}
