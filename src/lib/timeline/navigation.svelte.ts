import { untrack } from 'svelte';
import type { DrawnTimeline, DrawnEvent } from '#lib/messages/drawn.ts';
import { keepInSight, zoomCentre } from '#lib/timeline/layout/in-sight.ts';
import { toSpans } from '#lib/timeline/layout/spans.ts';
import {
	clampDomain,
	cutDomain,
	fitEvents,
	minSpanOf,
	panDomain,
	revealSpan,
	isSameDomain,
	wholeOf,
	zoomDomain,
	zoomToPlace,
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
	/** Width of the drawing in its own px; each is `textScale` px of the page. Null until the page is mounted. */
	width = $state.raw<number | null>(null);
	/** How often the reader has moved the view. Moves that follow from a selection do not count. */
	moves = $state.raw(0);

	constructor(timeline: Drawn) {
		this.motion = new Motion(wholeOf(timeline));
	}

	/** The widest domain: the extent with its margin, ms UTC. */
	readonly whole: Domain = $derived.by(() => wholeOf(this.timeline));

	/** Length of the narrowest domain, ms. */
	readonly minSpan: number = $derived.by(() => minSpanOf(this.timeline));

	/** The visible domain, ms UTC. */
	get domain(): Domain {
		return this.motion.current;
	}

	/** The current domain, or the end of a glide, ms UTC; null for the whole story. */
	get destination(): Domain | null {
		return this.#unlessWhole(this.motion.destination);
	}

	/** Like `destination`, but a gesture does not change it until it ends. */
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

	/** Zooms at once, for a pinch. The instant at x, px, keeps its place. */
	zoomByGesture(factor: number, x: number): void {
		if (!this.width) return;
		const zoomed = zoomDomain(this.domain, factor, this.whole, this.timeAt(x), this.minSpan);
		this.#follow(this.#withEvents(zoomed));
	}

	/** Glides, for a notch of a mouse wheel. The instant at x, px, is there again at the end. */
	zoomByNotch(factor: number, x: number): void {
		if (!this.width) return;
		const place = { time: this.timeAt(x), share: x / this.width };
		const { destination } = this.motion;
		this.glideTo(
			this.#withEvents(zoomToPlace(destination, factor, this.whole, place, this.minSpan))
		);
	}

	/** @param domain null for the whole story */
	setDomain(domain: Domain | null): void {
		this.motion.jump(cutDomain(domain, this.whole, this.minSpan));
	}

	/** Moves the view at once, for a drag of the brush. @param domain null for the whole story */
	dragTo(domain: Domain | null): void {
		this.#follow(cutDomain(domain, this.whole, this.minSpan));
	}

	/**
	 * @param factor over 1 zooms in
	 * @param about the instant that keeps its place, ms UTC; default: the middle when zooming out; when zooming in, the
	 *   middle or, if few events are there, where most of them are
	 */
	zoomBy(factor: number, about?: number): void {
		const { destination } = this.motion;
		const { whole, minSpan } = this;
		const zoomed =
			about === undefined && factor > 1
				? zoomToPlace(destination, factor, whole, this.#centreOf(destination), minSpan)
				: zoomDomain(destination, factor, whole, about, minSpan);
		this.glideTo(this.#withEvents(zoomed));
	}

	/** @param share of the view's width; positive moves forward in time */
	panBy(share: number): void {
		this.glideTo(panDomain(this.motion.destination, share, this.whole));
	}

	/** Moves the view at once, for a drag. */
	dragBy(px: number): void {
		if (this.width) this.#follow(panDomain(this.domain, -px / this.width, this.whole));
	}

	/** @param domain null for the whole story */
	glideTo(domain: Domain | null): void {
		this.moves++;
		this.motion.glide(clampDomain(domain ?? this.whole, this.whole, this.minSpan));
	}

	/** Glides to the whole story. */
	showWhole(): void {
		this.glideTo(null);
	}

	/** Glides to an event if it is outside the middle of the view. */
	reveal({ date }: DrawnEvent): void {
		const span: Domain = [date.start, date.end ?? date.start];
		this.motion.glide(revealSpan(this.motion.destination, span, this.whole));
	}

	/** Glides to the domain that fits these events. */
	fit(events: Iterable<DrawnEvent>): void {
		this.glideTo(fitEvents(events, this.whole, this.minSpan));
	}

	/** The instant at x, px of the drawing; ms UTC. */
	timeAt(x: number): number {
		const [start, end] = this.domain;
		return this.width ? start + (x / this.width) * (end - start) : start;
	}

	/** When the shown events are drawn; if a filter hides all of them, when all events are. */
	readonly #spans = $derived.by(() => {
		const { events, extent } = this.timeline;
		const shown = events.filter((event) => !this.hidden.has(event));
		return toSpans(shown.length > 0 ? shown : events, extent);
	});

	#withEvents(domain: Domain): Domain {
		return keepInSight(
			domain,
			untrack(() => this.#spans),
			this.whole
		);
	}

	#centreOf(domain: Domain) {
		const spans = untrack(() => this.#spans);
		return { time: zoomCentre(domain, spans), share: 0.5 };
	}

	#unlessWhole(domain: Domain): Domain | null {
		return isSameDomain(domain, this.whole) ? null : domain;
	}

	/** Moves the view at once, with a gesture. @param domain must be within the whole story */
	#follow(domain: Domain): void {
		this.moves++;
		this.motion.follow(domain);
	}
}
