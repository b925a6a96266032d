import { cubicOut } from 'svelte/easing';
import { prefersReducedMotion, Tween } from 'svelte/motion';
import type { Timeline, TimelineEvent } from '#lib/model/timeline.ts';
import { layoutScene, type Scene } from '#lib/layout/scene.ts';
import { sizeClasses, sizeClassFor } from '#lib/layout/size-class.ts';
import {
	clampDomain,
	fitSpan,
	greatestScale,
	identity,
	interpolateDomain,
	leastSpan,
	panDomain,
	revealSpan,
	toDomain,
	toTransform,
	wholeDomain,
	zoomDomain,
	type Domain,
	type Transform
} from '#lib/layout/transform.ts';

/** What made the selection: only `press` and `key` scroll the page to the card. */
export type Cause = 'press' | 'key' | 'scroll' | 'address';

/** How long the view glides to what was chosen, ms. */
const glideTime = 260;

const day = 86_400_000;

/** The drawing's state: its width, the visible domain, and the one selection. */
export class TimelineState {
	readonly timeline: Timeline;
	/** The widest domain: the extent with its margin, ms UTC. */
	readonly whole: Domain;
	readonly #domain: Tween<Domain>;
	#selected = $state.raw<TimelineEvent | null>(null);
	#cause = $state.raw<Cause | null>(null);
	/** px; null until the page is mounted. */
	width = $state.raw<number | null>(null);
	/** On paper the width is another, and unknown. */
	isPrinting = $state.raw(false);
	/** The event under the pointer, lit in both views. */
	lit = $state.raw<TimelineEvent | null>(null);
	/** The event whose stop takes the keyboard's focus in the drawing. */
	focused = $state.raw<TimelineEvent | null>(null);

	constructor(timeline: Timeline) {
		this.timeline = timeline;
		this.whole = wholeDomain(timeline.extent);
		this.#domain = new Tween<Domain>(this.whole, {
			easing: cubicOut,
			interpolate: interpolateDomain
		});
	}

	/** What is seen now, ms UTC. */
	get domain(): Domain {
		return this.#domain.current;
	}

	/** What the view is at or gliding to; null for the whole story. */
	get target(): Domain | null {
		const { target } = this.#domain;
		return target[0] === this.whole[0] && target[1] === this.whole[1] ? null : target;
	}

	get selected(): TimelineEvent | null {
		return this.#selected;
	}

	get cause(): Cause | null {
		return this.#cause;
	}

	readonly transform: Transform = $derived.by(() =>
		this.width ? toTransform(this.domain, this.whole, this.width) : identity
	);

	/** k of the narrowest domain. */
	get greatestScale(): number {
		return greatestScale(this.whole);
	}

	/**
	 * One scene; where the width is not known, one for each size class. None where the layout
	 * failed: an error in what is derived would reach no boundary after the page has started.
	 */
	readonly scenes: Scene[] = $derived.by(() => {
		try {
			return this.#layout();
		} catch (error) {
			console.error(error);
			return [];
		}
	});

	get canZoomIn(): boolean {
		return this.domain[1] - this.domain[0] > leastSpan * 1.001;
	}

	get canZoomOut(): boolean {
		return this.domain[1] - this.domain[0] < (this.whole[1] - this.whole[0]) * 0.999;
	}

	select(event: TimelineEvent | null, cause: Cause): void {
		this.#selected = event;
		this.#cause = cause;
		if (event) this.focused = event;
	}

	/** A gesture is followed at once. */
	setTransform(transform: Transform): void {
		if (this.width) this.#show(toDomain(transform, this.whole, this.width), 0);
	}

	/** @param domain null for the whole story */
	setDomain(domain: Domain | null): void {
		this.#show(domain ?? this.whole, 0);
	}

	/**
	 * @param factor over 1 zooms in
	 * @param about the instant that stays where it is, ms UTC; default: the middle
	 */
	zoomBy(factor: number, about?: number): void {
		this.#show(zoomDomain(this.#domain.target, factor, this.whole, about));
	}

	/** @param share of the view; positive moves on in time */
	panBy(share: number): void {
		this.#show(panDomain(this.#domain.target, share, this.whole));
	}

	/** Follows a drag, px. */
	dragBy(px: number): void {
		if (this.width) this.#show(panDomain(this.domain, -px / this.width, this.whole), 0);
	}

	showWhole(): void {
		this.#show(this.whole);
	}

	/** Pans to an event if it is outside the middle of the view. */
	reveal({ date }: TimelineEvent): void {
		const span: Domain = [date.start, date.end ?? date.start];
		this.#show(revealSpan(this.#domain.target, span, this.whole));
	}

	/** Zooms to several events. */
	fit(events: readonly TimelineEvent[]): void {
		this.#show(this.#fitted(events));
	}

	/** Whether zooming to several events would take any of them apart. */
	splits(events: readonly TimelineEvent[]): boolean {
		if (!this.width) return false;
		const size = { class: sizeClassFor(this.width), width: this.width };
		const transform = toTransform(this.#fitted(events), this.whole, this.width);
		const { stops } = layoutScene(this.timeline, size, transform, this.selected);
		return !stops.some((stop) => events.every((event) => stop.includes(event)));
	}

	/** The instant at a place of the drawing, px; ms UTC. */
	timeAt(x: number): number {
		const [start, end] = this.domain;
		return this.width ? start + (x / this.width) * (end - start) : start;
	}

	#layout(): Scene[] {
		if (this.width === null || this.isPrinting) {
			return sizeClasses.map((size) => {
				const width = size.packWidth;
				const transform = toTransform(this.domain, this.whole, width);
				return layoutScene(this.timeline, { class: size, width }, transform, this.selected);
			});
		}
		const size = { class: sizeClassFor(this.width), width: this.width };
		return [layoutScene(this.timeline, size, this.transform, this.selected)];
	}

	#fitted(events: readonly TimelineEvent[]): Domain {
		const start = Math.min(...events.map(({ date }) => date.start));
		const end = Math.max(...events.map(({ date }) => date.end ?? date.start + day));
		return fitSpan([start, end], this.whole);
	}

	#show(domain: Domain, duration = prefersReducedMotion.current ? 0 : glideTime): void {
		void this.#domain.set(clampDomain(domain, this.whole), { duration });
	}
}
