import { untrack } from 'svelte';
import type { StoryState } from '#lib/cards/story-state.svelte.ts';
import type { Chapter } from '#lib/record/timeline.ts';
import { isSameDomain, type Domain } from '#lib/timeline/layout/transform.ts';
import { Motion } from '#lib/timeline/motion.svelte.ts';

/** Room before the first event for the names of tracks, beside the margin of the domain, px. */
const nameRoom = 70;

/**
 * The domain that the strip shows: that of the strip’s chapter, to which the strip glides, or else the whole story. It is
 * not in the address, and does not move the drawing. If the reader has zoomed the drawing, it is the domain of the drawing.
 */
export class StripView {
	readonly #view: StoryState;
	readonly #motion: Motion;
	/** Whether the strip last had a domain of its own, not that of the drawing. */
	#hadOwnDomain = false;

	/** Must be called while a component is being initialized, because it uses `$effect`. */
	constructor(view: StoryState) {
		this.#view = view;
		this.#motion = new Motion(this.#ownDomain ?? view.domain);
		this.#hadOwnDomain = this.#ownDomain !== null;
		$effect.pre(() => {
			const own = this.#ownDomain;
			untrack(() => this.#glideTo(own));
		});
	}

	/** Whether the drawing shows neither the whole story nor a chapter, because the reader has zoomed or panned. */
	readonly #isZoomed: boolean = $derived.by(() => {
		const { destination, target, chapter } = this.#view;
		if (destination === null) return false;
		return !chapter || !target || !isSameDomain(destination, target);
	});

	/** The chapter being read, or else the one that the drawing shows; null after a zoom and during a search. */
	readonly chapter: Chapter | null = $derived.by(() => {
		const { reading, chapter, filters } = this.#view;
		return this.#isZoomed || filters.found ? null : (reading ?? chapter);
	});

	/**
	 * The strip's own domain, at rest or at the end of a glide, ms UTC. Null if the strip shows the domain of the drawing.
	 */
	readonly #ownDomain: Domain | null = $derived.by(() => {
		if (this.#isZoomed) return null;
		const { whole, width } = this.#view;
		const [start, end] = this.chapter ? this.#view.domainOf(this.chapter) : whole;
		return [start - ((end - start) * nameRoom) / Math.max(1, (width ?? Infinity) - nameRoom), end];
	});

	/** The domain in this frame, ms UTC. */
	get domain(): Domain {
		return this.#ownDomain ? this.#motion.current : this.#view.domain;
	}

	/** The domain at rest or at the end of a glide, ms UTC. */
	get target(): Domain {
		return this.#ownDomain ?? this.#view.domain;
	}

	/** Glides to a domain. @param own null to show the domain of the drawing */
	#glideTo(own: Domain | null): void {
		const [motion, view] = [this.#motion, this.#view];
		if (own && !this.#hadOwnDomain) motion.jump(view.domain);
		this.#hadOwnDomain = own !== null;
		if (!own || isSameDomain(own, motion.destination)) return;
		motion.reducedMotion = view.motion.reducedMotion;
		motion.glide(own);
	}
}
