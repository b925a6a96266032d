import { untrack } from 'svelte';
import type { StoryState } from '#lib/cards/story-state.svelte.ts';
import type { Chapter } from '#lib/record/timeline.ts';
import { isSameDomain, type Domain } from '#lib/timeline/layout/transform.ts';
import { Motion } from '#lib/timeline/motion.svelte.ts';

/**
 * What part of the story the strip shows: the chapter that is read, to which it glides by itself. It is never written
 * into the address, and does not move the drawing. Where a reader has zoomed, it shows the domain of the drawing.
 */
export class StripView {
	readonly #view: StoryState;
	readonly #motion: Motion;
	/** Whether it has shown another domain than the drawing. */
	#isOwn = false;

	/** Call it while a component is set up. */
	constructor(view: StoryState) {
		this.#view = view;
		this.#motion = new Motion(this.#own ?? view.domain);
		this.#isOwn = this.#own !== null;
		$effect.pre(() => {
			const own = this.#own;
			untrack(() => this.#goTo(own));
		});
	}

	/** Whether the reader has moved the drawing to a domain that is no chapter's. */
	readonly #isZoomed: boolean = $derived.by(() => {
		const { destination, target, chapter } = this.#view;
		if (destination === null) return false;
		return !chapter || !target || !isSameDomain(destination, target);
	});

	/** The chapter that it shows; null where the reader has zoomed, in a search, and where none is read. */
	readonly chapter: Chapter | null = $derived.by(() => {
		const { reading, chapter, filters } = this.#view;
		return this.#isZoomed || filters.found ? null : (reading ?? chapter);
	});

	/** Where it rests or to which it glides, ms UTC; null where it moves as the drawing does. */
	readonly #own: Domain | null = $derived.by(() => {
		if (this.#isZoomed) return null;
		return this.chapter ? this.#view.domainOf(this.chapter) : this.#view.whole;
	});

	/** The domain that it shows in this frame, ms UTC. */
	get domain(): Domain {
		return this.#own ? this.#motion.current : this.#view.domain;
	}

	/** The domain that it shows once it rests, ms UTC. */
	get target(): Domain {
		return this.#own ?? this.#view.domain;
	}

	/** @param own null to move as the drawing does */
	#goTo(own: Domain | null): void {
		const [motion, view] = [this.#motion, this.#view];
		if (own && !this.#isOwn) motion.jump(view.domain);
		this.#isOwn = own !== null;
		if (!own || isSameDomain(own, motion.destination)) return;
		motion.reducedMotion = view.motion.reducedMotion;
		motion.glide(own);
	}
}
