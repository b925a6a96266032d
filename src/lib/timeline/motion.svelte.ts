import { untrack } from 'svelte';
import { cubicOut } from 'svelte/easing';
import { interpolateDomain, type Domain } from '#lib/timeline/layout/transform.ts';

/** Duration of a glide, ms. */
const glideTime = 200;

/** The view rests after this pause, ms. */
const restTime = 150;

/**
 * How the visible domain moves: at once with a gesture, or gliding. While a canvas paints the motion, the page waits
 * until the view rests.
 */
export class Motion {
	#now = $state.raw<Domain>([0, 0]);
	#target = $state.raw<Domain>([0, 0]);
	#frame = 0;
	#timer: ReturnType<typeof setTimeout> | undefined;
	/** Whether it is moving, or has been moving within `restTime`. */
	#isMoving = false;
	/** The domain at which the view rests, or to which it glides. Labels are placed for it. */
	#rest = $state.raw<Domain>([0, 0]);
	#still = $state.raw<Domain>([0, 0]);
	#isPainted = $state.raw(false);
	#isHeld = $state.raw(false);
	/** Whether the view jumps instead of gliding, even if the reader’s system allows motion. */
	isStill = false;
	/** Set by the canvas; asked when a motion begins. */
	canPaint = false;

	constructor(domain: Domain) {
		this.#now = this.#target = this.#rest = this.#still = domain;
	}

	/** The visible domain in this frame, ms UTC. */
	get now(): Domain {
		return this.#now;
	}

	/** The domain where the view is, or to which it glides. */
	get target(): Domain {
		return this.#target;
	}

	/** Like `target`, but during a gesture it keeps its value from before. */
	get rest(): Domain {
		return this.#rest;
	}

	/** The domain at which the view rested last: it changes after a glide or a gesture. */
	get still(): Domain {
		return this.#still;
	}

	/** The domain of the page around the drawing. While a canvas paints, it does not change in each frame. */
	get standing(): Domain {
		return this.#isPainted ? this.#rest : this.now;
	}

	/** Whether a canvas paints the motion. */
	get isPainted(): boolean {
		return this.#isPainted;
	}

	/** Whether the drawing of the page waits until the view rests. */
	get isHeld(): boolean {
		return this.#isHeld;
	}

	get isStopped(): boolean {
		return this.isStill || matchMedia('(prefers-reduced-motion: reduce)').matches;
	}

	/** Follows a gesture: moves at once, and rests when no other move follows. */
	follow(domain: Domain): void {
		this.#begin();
		this.#set(domain);
		this.#endLater();
	}

	/** Jumps, and rests. */
	jump(domain: Domain): void {
		clearTimeout(this.#timer);
		this.#rest = domain;
		this.#set(domain);
		this.#end();
	}

	/** Glides where motion is allowed, else jumps. */
	glide(domain: Domain): void {
		if (untrack(() => this.isStopped)) return this.jump(domain);
		this.#begin();
		this.#isHeld = untrack(() => this.#isPainted);
		this.#rest = domain;
		this.#target = domain;
		const between = interpolateDomain(
			untrack(() => this.#now),
			domain
		);
		const start = performance.now();
		const step = () => {
			const share = (performance.now() - start) / glideTime;
			if (share < 1) {
				this.#now = between(cubicOut(share));
				this.#frame = requestAnimationFrame(step);
			} else {
				this.#now = domain;
				this.#endLater();
			}
		};
		cancelAnimationFrame(this.#frame);
		this.#frame = requestAnimationFrame(step);
	}

	/** The drawing of the page waits no longer: it takes at once the domain to which the view glides. */
	stand(): void {
		this.#isHeld = false;
		this.#still = untrack(() => this.#rest);
	}

	#set(domain: Domain): void {
		// Where the page is prerendered there are no frames, and nothing glides.
		if (this.#frame) cancelAnimationFrame(this.#frame);
		this.#now = this.#target = domain;
	}

	#begin(): void {
		clearTimeout(this.#timer);
		if (this.#isMoving) return;
		this.#isMoving = true;
		this.#isPainted = this.#isHeld = this.canPaint && !untrack(() => this.isStopped);
	}

	#endLater(): void {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => this.#end(), restTime);
	}

	#end(): void {
		this.#rest = this.#still = untrack(() => this.target);
		this.#isMoving = this.#isPainted = this.#isHeld = false;
	}
}
