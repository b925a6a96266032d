import { untrack } from 'svelte';
import { cubicOut } from 'svelte/easing';
import { interpolateDomain, isSameDomain, type Domain } from '#lib/timeline/layout/transform.ts';

/** Duration of a glide (an animated move of the view), ms. */
const glideTime = 200;

/** If the view has not moved for this long, ms, it counts as at rest. */
const restTime = 150;

/** How often elements beside the drawing are updated in a gesture, ms: each update lays out the page again. */
const besideUpdateInterval = 120;

/** After this many frames, every browser has painted. One frame is too few: WebKit paints a page in several steps. */
const paintFrames = 3;

/**
 * Moves the visible domain: at once with a gesture, or animated (a glide). `current` is the domain in this frame,
 * `target` the domain for which labels are placed.
 *
 * While a canvas shows the motion, it paints `current`, and the page's own drawing below the canvas does not
 * change (`isDomFrozen`). Elements beside the drawing, such as the visible dates, show `delayedDestination`: the end of a
 * glide, or the current domain of a gesture, which they get only a few times a second.
 */
export class Motion {
	#current = $state.raw<Domain>([0, 0]);
	#target = $state.raw<Domain>([0, 0]);
	#delayedDestination = $state.raw<Domain>([0, 0]);
	/** Whether the view is moving, or has stopped less than `restTime` ago. */
	#isMoving = $state.raw(false);
	#isGliding = $state.raw(false);
	#isPainted = $state.raw(false);
	#isDomFrozen = $state.raw(false);
	/** When elements beside the drawing were last updated, or the motion began. */
	#lastUpdate = 0;
	#frame = 0;
	#timer: ReturnType<typeof setTimeout> | undefined;
	/** If true, the view always jumps instead of gliding, even if the reader’s system allows motion. */
	reducedMotion = false;
	#canPaint = false;

	constructor(domain: Domain) {
		this.#current = this.#target = this.#delayedDestination = domain;
	}

	/** Whether a canvas can paint motions. */
	get canPaint(): boolean {
		return this.#canPaint;
	}

	/** Set by the canvas. If set during a gesture, the canvas paints the rest of the gesture. */
	set canPaint(canPaint: boolean) {
		this.#canPaint = canPaint;
		if (untrack(() => this.#isMoving && !this.#isGliding)) this.#paint();
	}

	/** The visible domain in this frame, ms UTC. */
	get current(): Domain {
		return this.#current;
	}

	/** Where the view comes to rest: in a glide, its end; in a gesture, the domain before it. Labels are placed for it. */
	get target(): Domain {
		return this.#target;
	}

	/** The domain at the end of a glide, otherwise the current one. */
	get destination(): Domain {
		return this.#isGliding ? this.#target : this.#current;
	}

	/** The `destination` for elements beside the drawing. During a gesture, it is up to `besideUpdateInterval` late. */
	get delayedDestination(): Domain {
		return this.#delayedDestination;
	}

	/** Whether the view is moving, or has stopped less than `restTime` ago. */
	get isMoving(): boolean {
		return this.#isMoving;
	}

	/** Whether a canvas covers the page's drawing: from the first move until the page has painted the view at rest. */
	get isPainted(): boolean {
		return this.#isPainted;
	}

	/** Whether the page's drawing is frozen below the canvas. Only values in a `FrozenValue` depend on this. */
	get isDomFrozen(): boolean {
		return this.#isDomFrozen;
	}

	/** Moves the view at once, for a gesture. If no other move follows within `restTime`, the view comes to rest. */
	moveWithGesture(domain: Domain): void {
		this.#begin();
		this.#isGliding = false;
		this.#current = domain;
		if (performance.now() - this.#lastUpdate >= besideUpdateInterval) this.#updateBeside();
		this.#restLater();
	}

	/** Moves the view at once, and lets it rest there. */
	jump(domain: Domain): void {
		this.#stop();
		this.#current = domain;
		this.#rest();
		this.#isPainted = false;
	}

	/** Animates the view, or jumps if motion is not allowed. Does nothing if the view already rests there. */
	glide(domain: Domain): void {
		if (untrack(() => !this.#isMoving && isSameDomain(domain, this.#current))) return;
		if (untrack(() => this.#isMotionReduced)) return this.jump(domain);
		this.#begin();
		this.#isDomFrozen = untrack(() => this.#isPainted);
		this.#isGliding = true;
		this.#target = domain;
		this.#updateBeside();
		const from = untrack(() => this.#current);
		const between = interpolateDomain(from, domain);
		const start = performance.now();
		const step = () => {
			const share = (performance.now() - start) / glideTime;
			this.#current = share < 1 ? between(cubicOut(share)) : domain;
			if (share < 1) this.#frame = requestAnimationFrame(step);
			else this.#restLater();
		};
		this.#frame = requestAnimationFrame(step);
	}

	/** Lays out the page's drawing at once for the domain to which the view glides, instead of at the end of the glide. */
	showTargetInDom(): void {
		this.#isDomFrozen = false;
	}

	/** Whether the view must jump instead of gliding, and a canvas must not paint motions. */
	get #isMotionReduced(): boolean {
		return this.reducedMotion || matchMedia('(prefers-reduced-motion: reduce)').matches;
	}

	#begin(): void {
		this.#stop();
		if (untrack(() => this.#isMoving)) return;
		this.#isMoving = true;
		this.#lastUpdate = performance.now();
		this.#paint();
	}

	#paint(): void {
		this.#isPainted = this.#isDomFrozen = this.#canPaint && !untrack(() => this.#isMotionReduced);
	}

	/** Cancels the glide, and the timer after which the view is at rest. */
	#stop(): void {
		clearTimeout(this.#timer);
		// `cancelAnimationFrame` does not exist while the page is prerendered.
		if (this.#frame) cancelAnimationFrame(this.#frame);
	}

	#restLater(): void {
		this.#timer = setTimeout(() => {
			this.#rest();
			this.#uncover(paintFrames);
		}, restTime);
	}

	#rest(): void {
		const [current, target] = untrack(() => [this.#current, this.#target]);
		// If the view is back where it was, keep the old array, so that nothing is laid out again.
		if (!isSameDomain(target, current)) this.#target = current;
		this.#isMoving = this.#isGliding = this.#isDomFrozen = false;
		this.#updateBeside();
	}

	#updateBeside(): void {
		this.#lastUpdate = performance.now();
		this.#delayedDestination = untrack(() => this.destination);
	}

	/** Hides the canvas after this many frames. By then, the page below it has been painted. */
	#uncover(frames: number): void {
		if (frames === 0) this.#isPainted = false;
		else this.#frame = requestAnimationFrame(() => this.#uncover(frames - 1));
	}
}

/** A value that the page's drawing shows. It is not computed again while the drawing is frozen below the canvas. */
export class FrozenValue<T> {
	#last: { shown: T } | null = null;

	/** The value: computed now, or the last one if the drawing is frozen. */
	read({ motion, isPrinting }: { motion: Motion; isPrinting: boolean }, compute: () => T): T {
		if (!this.#last || !motion.isDomFrozen || isPrinting) this.#last = { shown: compute() };
		return this.#last.shown;
	}
}
