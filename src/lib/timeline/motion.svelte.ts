import { untrack } from 'svelte';
import { cubicOut } from 'svelte/easing';
import { prefersReducedMotion, Tween } from 'svelte/motion';
import { interpolateDomain, type Domain } from '#lib/timeline/layout/transform.ts';

/** Duration of a glide, ms. */
const glideTime = 260;

/** The view rests after this pause, ms. */
const restTime = 150;

/**
 * How the visible domain moves: at once with a gesture, or gliding. While a canvas paints the motion, the page waits
 * until the view rests.
 */
export class Motion {
	readonly #tween: Tween<Domain>;
	#timer: ReturnType<typeof setTimeout> | undefined;
	/** Whether it is moving, or has been moving within `restTime`. */
	#isMoving = false;
	/** The domain at which the view rests, or to which it glides. Labels are placed for it. */
	#rest = $state.raw<Domain>([0, 0]);
	#isPainted = $state.raw(false);
	#isHeld = $state.raw(false);
	/** Whether the view jumps instead of gliding, even if the reader’s system allows motion. */
	isStill = false;
	/** Set by the canvas; asked when a motion begins. */
	canPaint = false;

	constructor(domain: Domain) {
		this.#rest = domain;
		this.#tween = new Tween<Domain>(domain, { easing: cubicOut, interpolate: interpolateDomain });
	}

	/** The visible domain in this frame, ms UTC. */
	get now(): Domain {
		return this.#tween.current;
	}

	/** The domain where the view is, or to which it glides. */
	get target(): Domain {
		return this.#tween.target;
	}

	/** Like `target`, but during a gesture it keeps its value from before. */
	get rest(): Domain {
		return this.#rest;
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
		return this.isStill || prefersReducedMotion.current;
	}

	/** Follows a gesture: moves at once, and rests when no other move follows. */
	follow(domain: Domain): void {
		this.#begin();
		void this.#tween.set(domain, { duration: 0 });
		this.#endLater();
	}

	/** Jumps, and rests. */
	jump(domain: Domain): void {
		clearTimeout(this.#timer);
		this.#rest = domain;
		void this.#tween.set(domain, { duration: 0 });
		this.#end();
	}

	/** Glides where motion is allowed, else jumps. */
	glide(domain: Domain): void {
		if (untrack(() => this.isStopped)) return this.jump(domain);
		this.#begin();
		this.#isHeld = untrack(() => this.#isPainted);
		this.#rest = domain;
		void this.#tween.set(domain, { duration: glideTime }).then(() => {
			if (this.#rest === domain) this.#endLater();
		});
	}

	/** The drawing of the page waits no longer: it takes at once the domain to which the view glides. */
	stand(): void {
		this.#isHeld = false;
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
		this.#rest = untrack(() => this.target);
		this.#isMoving = this.#isPainted = this.#isHeld = false;
	}
}
