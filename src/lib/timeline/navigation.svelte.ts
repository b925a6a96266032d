import { untrack } from 'svelte';
import type { DrawnTimeline, DrawnEvent } from '#lib/messages/drawn.ts';
import { keepEventInSight, zoomCentre } from '#lib/timeline/layout/in-sight.ts';
import { toEventSpans } from '#lib/timeline/layout/spans.ts';
import {
	clampDomain,
	cutDomain,
	fitEvents,
	minSpanOf,
	panDomain,
	revealSpan,
	isSameDomain,
	wholeDomainOf,
	zoomDomain,
	zoomToPosition,
	type Domain
} from '#lib/timeline/layout/transform.ts';
import { Motion } from './motion.svelte.ts';

/** The visible domain of a timeline, and the ways in which a reader moves it. */
export abstract class Navigation<Event extends DrawnEvent, Drawn extends DrawnTimeline<Event>> {
	/** The record, or the part of it that is drawn. */
	abstract readonly timeline: Drawn;
	/** The events that a filter hides, which are drawn faint. */
	abstract readonly hidden: ReadonlySet<Event>;
	/** The motion of the visible domain. */
	readonly motion: Motion;
	/** Width, px of the drawing, which are `textScale` px of the page each. Null until the page is mounted. */
	width = $state.raw<number | null>(null);
	/** How many times the reader has moved the view. Moves that a selection causes do not count. */
	moves = $state.raw(0);

	constructor(timeline: Drawn) {
		this.motion = new Motion(wholeDomainOf(timeline));
	}

	/** The domain of the whole story, which is the widest one: the extent with its margin, ms UTC. */
	readonly whole: Domain = $derived.by(() => wholeDomainOf(this.timeline));

	/** Length of the narrowest domain, ms. */
	readonly minSpan: number = $derived.by(() => minSpanOf(this.timeline));

	/** The visible domain, ms UTC. */
	get domain(): Domain {
		return this.motion.current;
	}

	/** The domain at the end of a glide, otherwise the current one, ms UTC; null for the whole story. */
	get destination(): Domain | null {
		return this.#unlessWhole(this.motion.destination);
	}

	/** Like `destination`, but during a gesture still the domain before the gesture. */
	get target(): Domain | null {
		return this.#unlessWhole(this.motion.target);
	}

	/** Whether the view is wider than the narrowest domain. */
	readonly canZoomIn: boolean = $derived.by(
		() => this.domain[1] - this.domain[0] > this.minSpan * 1.001
	);

	/** Whether the view is narrower than the whole story. */
	readonly canZoomOut: boolean = $derived.by(
		() => this.domain[1] - this.domain[0] < (this.whole[1] - this.whole[0]) * 0.999
	);

	/** Zooms at once, for a pinch or a smooth wheel. @param x px of the drawing; the instant there stays in its position */
	zoomByGesture(factor: number, x: number): void {
		if (!this.width) return;
		const zoomed = zoomDomain(this.domain, factor, this.whole, this.timeAt(x), this.minSpan);
		this.#moveWithGesture(this.#withEvents(zoomed));
	}

	/** Zooms with a glide, for a notch of a mouse wheel. For the parameters see `zoomByGesture`. */
	zoomByNotch(factor: number, x: number): void {
		if (!this.width) return;
		const position = { time: this.timeAt(x), share: x / this.width };
		const { destination } = this.motion;
		this.glideTo(
			this.#withEvents(zoomToPosition(destination, factor, this.whole, position, this.minSpan))
		);
	}

	/** Jumps to a domain. @param domain null for the whole story */
	setDomain(domain: Domain | null): void {
		this.motion.jump(cutDomain(domain, this.whole, this.minSpan));
	}

	/** Moves the view at once, for a drag of the brush. @param domain null for the whole story */
	dragTo(domain: Domain | null): void {
		this.#moveWithGesture(cutDomain(domain, this.whole, this.minSpan));
	}

	/**
	 * Zooms with a glide. @param factor over 1 zooms in
	 *
	 * @param about the instant that stays in its position, ms UTC. Default: the middle of the view, which a zoom in first
	 * moves to an event
	 */
	zoomBy(factor: number, about?: number): void {
		const { destination } = this.motion;
		const { whole, minSpan } = this;
		const centre = () => untrack(() => zoomCentre(destination, this.spans));
		const zoomed =
			about === undefined && factor > 1
				? zoomToPosition(destination, factor, whole, { time: centre(), share: 0.5 }, minSpan)
				: zoomDomain(destination, factor, whole, about, minSpan);
		this.glideTo(this.#withEvents(zoomed));
	}

	/** Pans with a glide. @param share of the view's width; positive moves forward in time */
	panBy(share: number): void {
		this.glideTo(panDomain(this.motion.destination, share, this.whole));
	}

	/** Moves the view at once, for a drag. @param px of the drawing, to the right */
	dragBy(px: number): void {
		if (this.width) this.#moveWithGesture(panDomain(this.domain, -px / this.width, this.whole));
	}

	/** Glides to a domain. @param domain null for the whole story */
	glideTo(domain: Domain | null): void {
		this.moves++;
		this.motion.glide(clampDomain(domain ?? this.whole, this.whole, this.minSpan));
	}

	/** Glides to the whole story. */
	showWhole(): void {
		this.glideTo(null);
	}

	/** Glides to an event, unless it is already in the middle part of the view. */
	reveal({ date }: DrawnEvent): void {
		const span: Domain = [date.start, date.end ?? date.start];
		this.motion.glide(revealSpan(this.motion.destination, span, this.whole));
	}

	/** Glides to the domain that fits these events. */
	fit(events: Iterable<DrawnEvent>): void {
		this.glideTo(fitEvents(events, this.whole, this.minSpan));
	}

	/** The instant at a position, ms UTC. @param x px of the drawing */
	timeAt(x: number): number {
		const [start, end] = this.domain;
		return this.width ? start + (x / this.width) * (end - start) : start;
	}

	/** When the drawings of the shown events begin and end; of all events, if a filter hides all of them. */
	readonly spans = $derived.by(() => {
		const { events, extent } = this.timeline;
		const shown = events.filter((event) => !this.hidden.has(event));
		return toEventSpans(shown.length > 0 ? shown : events, extent);
	});

	#withEvents(domain: Domain): Domain {
		return untrack(() => keepEventInSight(domain, this.spans, this.whole));
	}

	#unlessWhole(domain: Domain): Domain | null {
		return isSameDomain(domain, this.whole) ? null : domain;
	}

	/** Moves the view at once, for a gesture. @param domain must be within the whole story */
	#moveWithGesture(domain: Domain): void {
		this.moves++;
		this.motion.moveWithGesture(domain);
	}
}
