import { untrack } from 'svelte';
import { cubicOut } from 'svelte/easing';
import { interpolateDomain, isSameDomain, type Domain } from '#lib/timeline/layout/transform.ts';

/** Duration of a glide, ms. */
const glideTime = 200;

/** The view rests after this pause, ms. */
const restTime = 150;

/** What is beside the drawing follows a gesture in steps of this time, ms: each makes a browser lay out the page. */
const besideTime = 120;

/** After so many frames, a browser has painted what it was given: WebKit paints the page in parts. */
const paintFrames = 3;

/**
 * How the visible domain moves: at once with a gesture, or gliding. The drawing is laid out for the target; a canvas
 * may paint the way there.
 */
export class Motion {
	#current = $state.raw<Domain>([0, 0]);
	#beside = $state.raw<Domain>([0, 0]);
	#target = $state.raw<Domain>([0, 0]);
	/** Whether it is moving, or has been moving within `restTime`. */
	#isMoving = $state.raw(false);
	#isGliding = $state.raw(false);
	#isPainted = $state.raw(false);
	#isDomFrozen = $state.raw(false);
	#besideSince = -Infinity;
	#frame = 0;
	#timer: ReturnType<typeof setTimeout> | undefined;
	/** Whether the view jumps instead of gliding, even if the reader’s system allows motion. */
	reducedMotion = false;
	#canPaint = false;

	constructor(domain: Domain) {
		this.#current = this.#beside = this.#target = domain;
	}

	get canPaint(): boolean {
		return this.#canPaint;
	}

	/** Set by the canvas. One that comes in the middle of a gesture paints what is left of it. */
	set canPaint(canPaint: boolean) {
		this.#canPaint = canPaint;
		if (untrack(() => this.#isMoving && !this.#isGliding)) this.#paint();
	}

	/** The visible domain in this frame, ms UTC. */
	get current(): Domain {
		return this.#current;
	}

	/**
	 * The visible domain for what is beside the drawing, such as its words: up to `besideTime` late in a gesture, and of a
	 * glide its end at once.
	 */
	get beside(): Domain {
		return this.#beside;
	}

	/** Where the view rests, or to which it glides; during a gesture, where it was before. Labels are placed for it. */
	get target(): Domain {
		return this.#target;
	}

	/** Where the view is, or to which it glides. */
	get destination(): Domain {
		return this.#isGliding ? this.#target : this.#current;
	}

	get isMoving(): boolean {
		return this.#isMoving;
	}

	/** Whether a canvas covers the page's drawing: from the first move until the page has painted where it ends. */
	get isPainted(): boolean {
		return this.#isPainted;
	}

	/** Whether the page's drawing waits under the canvas. What waits is in `Frozen`; all else follows `current`. */
	get isDomFrozen(): boolean {
		return this.#isDomFrozen;
	}

	/** Follows a gesture: moves at once, and rests when no other move follows. */
	follow(domain: Domain): void {
		this.#begin();
		this.#isGliding = false;
		this.#current = domain;
		const now = performance.now();
		if (now - this.#besideSince >= besideTime) [this.#beside, this.#besideSince] = [domain, now];
		this.#endLater();
	}

	/** Jumps, and rests. */
	jump(domain: Domain): void {
		this.#stop();
		this.#current = domain;
		this.#rest();
		this.#isPainted = false;
	}

	/** Glides where motion is allowed, else jumps. */
	glide(domain: Domain): void {
		if (untrack(() => this.#isStopped)) return this.jump(domain);
		this.#begin();
		this.#isDomFrozen = untrack(() => this.#isPainted);
		this.#isGliding = true;
		this.#target = this.#beside = domain;
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

	/** The page's drawing waits no longer: it is laid out at once for the domain to which the view glides. */
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

	/** Nothing that was begun goes on. */
	#stop(): void {
		clearTimeout(this.#timer);
		// Where the page is prerendered there are no frames.
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
		this.#beside = current;
		// To and fro to where it was: nothing is laid out.
		if (
			!isSameDomain(
				untrack(() => this.#target),
				current
			)
		)
			this.#target = current;
		this.#isMoving = this.#isGliding = this.#isDomFrozen = false;
	}

	/** The canvas stays until the page under it has painted. */
	#uncover(frames: number): void {
		if (frames === 0) this.#isPainted = false;
		else this.#frame = requestAnimationFrame(() => this.#uncover(frames - 1));
	}
}

/** What the page's drawing shows: it stays the same while that is frozen, on screen. */
export class Frozen<T> {
	#last: { shown: T } | null = null;

	read({ motion, isPrinting }: { motion: Motion; isPrinting: boolean }, compute: () => T): T {
		if (!this.#last || !motion.isDomFrozen || isPrinting) this.#last = { shown: compute() };
		return this.#last.shown;
	}
}
