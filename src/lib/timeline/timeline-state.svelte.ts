import { untrack } from 'svelte';
import type { DrawnSeries, DrawnTimeline, DrawnEvent } from '#lib/messages/drawn.ts';
import { drawingLabels, type DrawingLabels } from '#lib/messages/drawing-labels.ts';
import { directionOf } from '#lib/record/direction.ts';
import { keepInSight } from '#lib/timeline/layout/in-sight.ts';
import { emptyTracks } from '#lib/timeline/layout/empty-tracks.ts';
import { ownEvents } from '#lib/timeline/layout/marks.ts';
import { splitsFitted } from '#lib/timeline/layout/plan.ts';
import { layoutUnselected, type Layout, type Scene } from '#lib/timeline/layout/scene.ts';
import { withSelected } from '#lib/timeline/layout/selected.ts';
import { toSpans } from '#lib/timeline/layout/spans.ts';
import { sizeClasses, sizeClassFor, type SizeClass } from '#lib/timeline/layout/size-class.ts';
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
import { Frozen, Motion } from './motion.svelte.ts';
import type { PlansAhead } from './plans-ahead.ts';
import { wholeTexts, type EventTexts } from '#lib/messages/event-texts.ts';
import { orNone } from './or-none.ts';
import { none, type Cause, type StateOptions } from './state-options.ts';

/** The drawing's state: its width, the visible domain, and the one selection. */
export class TimelineState<
	Event extends DrawnEvent = DrawnEvent,
	Drawn extends DrawnTimeline<Event> = DrawnTimeline<Event>
> {
	readonly texts: EventTexts;
	readonly motion: Motion;
	readonly #hiddenOf: () => ReadonlySet<Event>;
	#timeline: Drawn;
	readonly #drawn = new Frozen<Scene[]>();
	/** Set by the canvas: what plans a large record ahead of its motion. */
	plansAhead: PlansAhead | null = null;
	#selected = $state.raw<Event | null>(null);
	cause = $state.raw<Cause | null>(null);
	/** Of the drawing in its own px, of which `textScale` is in each px; null until the page is mounted. */
	width = $state.raw<number | null>(null);
	/** How large the reader's text is beside its nominal size: the whole drawing is as much larger. */
	#textScale = $state.raw(1);
	/** Whether the page is being printed: the width of the paper is not known. */
	isPrinting = $state.raw(false);
	/** The event under the pointer: its mark and its card are highlighted. */
	hovered = $state.raw<Event | null>(null);
	/** The instant under the pointer, ms UTC, and the series whose panel it is over. */
	pointer = $state.raw<{ time: number; series: DrawnSeries | null } | null>(null);
	/** How often the reader has moved the view; moves by a selection do not count. */
	moves = $state.raw(0);
	/** How often the reader has chosen an event, by a press or a key. */
	choices = $state.raw(0);
	/** The event whose mark is in the Tab order. */
	focused = $state.raw<Event | null>(null);
	/** Whether the focus is in the drawing now. */
	hasFocus = false;
	/** The sizes of its drawing, and that which a prerendered page shows; null: any. */
	classes = $state.raw<readonly SizeClass[]>(sizeClasses);
	prerendered: SizeClass | null = null;

	/** @param timeline all of the record; `timeline` may then be set to a part of it */
	constructor(
		timeline: Drawn,
		{ texts = wholeTexts, hidden = () => none }: StateOptions<Event> = {}
	) {
		this.texts = texts;
		this.#hiddenOf = hidden;
		this.#timeline = $state.raw(timeline);
		this.motion = new Motion(this.whole);
	}

	/** The widest domain: the extent with its margin, ms UTC. */
	readonly whole: Domain = $derived.by(() => wholeOf(this.timeline));

	/** The narrowest domain, ms. */
	readonly minSpan: number = $derived.by(() => minSpanOf(this.timeline));

	/** Whether time runs to the left, as the record's language does. */
	readonly isRightToLeft = $derived.by(() => directionOf(this.timeline.language) === 'rtl');

	/** The words of its drawing. */
	get labels(): DrawingLabels {
		return this.timeline.labels ?? drawingLabels;
	}

	/** The timeline that is drawn and listed. */
	get timeline(): Drawn {
		return this.#timeline;
	}

	/**
	 * Keeps selection, focus, filters and domain, as far as the other timeline has their events. It has other
	 * event objects, so each is looked up by its id.
	 */
	set timeline(timeline: Drawn) {
		if (timeline === this.timeline) return;
		const { destination } = this;
		const find = (event: Event | null) => (event && timeline.eventById.get(event.id)) ?? null;
		this.#timeline = timeline;
		this.setDomain(destination);
		this.#selected = find(this.#selected);
		this.cause = 'timeline';
		this.focused = find(this.focused);
		this.hovered = find(this.hovered);
		this.pointer = null;
	}

	/** px of the page in a px of the drawing. */
	get textScale(): number {
		return this.#textScale;
	}

	/** The drawing stays as wide as it is on the page. */
	set textScale(scale: number) {
		if (this.width !== null) this.width *= this.#textScale / scale;
		this.#textScale = scale;
	}

	/** The events that are drawn faint. */
	get hidden(): ReadonlySet<Event> {
		return this.#hiddenOf();
	}

	/** The visible domain, ms UTC. */
	get domain(): Domain {
		return this.motion.current;
	}

	/** The domain where the view is, or to which it glides; null for the whole story. */
	get destination(): Domain | null {
		return this.#unlessWhole(this.motion.destination);
	}

	/** Like `destination`, but during a gesture it keeps its value from before. */
	get target(): Domain | null {
		return this.#unlessWhole(this.motion.target);
	}

	/** The selected event; null if it is hidden. */
	get selected(): Event | null {
		const event = this.#selected;
		return event && !this.hidden.has(event) ? event : null;
	}

	/** The tracks that give their lanes to the others: those without events where it comes to rest. */
	readonly #empty = $derived.by(() => emptyTracks(this.timeline, this.motion.target));

	/** One scene, or of each size that the page may show while its width is not known; none if layout failed. */
	readonly scenes: Scene[] = $derived.by(() =>
		this.#drawn.read(this, () => orNone(() => this.#toScenes()))
	);

	/** The scene of this frame of a motion, for the canvas, which keeps the last one; null where there is no motion. */
	readonly painted: Scene | null = $derived.by(() => {
		const { isPainted, isMoving, current } = this.motion;
		const { width } = this;
		if (!isPainted || !isMoving || width === null) return null;
		return orNone(() => [this.#select(width, current, this.#restScene)])[0] ?? null;
	});

	/** What is laid out where the view rests; null before the width is known. A selection does not change it. */
	readonly #restLayout: Layout | null = $derived.by(() =>
		this.width === null ? null : this.#layout(this.width, this.motion.target)
	);

	readonly #restScene: Scene | null = $derived.by(
		() => this.#restLayout && this.#selectIn(this.#restLayout)
	);

	/** Requests the texts of events with a mark of their own, and of the selected event. */
	requestTexts(): void {
		if (this.texts.isWhole) return;
		const drawn = this.scenes.flatMap((scene) => ownEvents(scene, this.timeline));
		this.texts.request(this.selected ? [this.selected, ...drawn] : drawn);
	}

	readonly canZoomIn: boolean = $derived.by(
		() => this.domain[1] - this.domain[0] > this.minSpan * 1.001
	);

	readonly canZoomOut: boolean = $derived.by(
		() => this.domain[1] - this.domain[0] < (this.whole[1] - this.whole[0]) * 0.999
	);

	select(event: Event | null, cause: Cause): void {
		this.#selected = event;
		this.cause = cause;
		// While the focus is in the drawing, only the reader's own choice moves the Tab stop.
		const isChosen = cause === 'press' || cause === 'key';
		if (isChosen) this.choices++;
		if (event && (isChosen || !this.hasFocus)) this.focused = event;
	}

	/** Follows a pinch: zooms at once about a fixed x, px. */
	zoomByGesture(factor: number, x: number): void {
		if (!this.width) return;
		const zoomed = zoomDomain(this.domain, factor, this.whole, this.timeAt(x), this.minSpan);
		this.#follow(this.#withEvents(zoomed));
	}

	/** Glides by a notch of a wheel; what is at an x now, px, is there at the end. */
	zoomByNotch(factor: number, x: number): void {
		if (!this.width) return;
		const place = { time: this.timeAt(x), share: x / this.width };
		this.moves++;
		this.#show(
			this.#withEvents(
				zoomToPlace(this.motion.destination, factor, this.whole, place, this.minSpan)
			)
		);
	}

	/** @param domain null for the whole story */
	setDomain(domain: Domain | null): void {
		this.motion.jump(cutDomain(domain, this.whole, this.minSpan));
	}

	/** Follows a drag of the brush. @param domain null for the whole story */
	dragTo(domain: Domain | null): void {
		this.#follow(cutDomain(domain, this.whole, this.minSpan));
	}

	/**
	 * @param factor over 1 zooms in
	 * @param about the instant that keeps its place, ms UTC; default: the middle
	 */
	zoomBy(factor: number, about?: number): void {
		this.moves++;
		const { destination } = this.motion;
		this.#show(this.#withEvents(zoomDomain(destination, factor, this.whole, about, this.minSpan)));
	}

	/** @param share of the view's width; positive moves forward in time */
	panBy(share: number): void {
		this.moves++;
		this.#show(panDomain(this.motion.destination, share, this.whole));
	}

	/** Follows a drag, px. */
	dragBy(px: number): void {
		if (this.width) this.#follow(panDomain(this.domain, -px / this.width, this.whole));
	}

	/** @param domain null for the whole story */
	glideTo(domain: Domain | null): void {
		this.moves++;
		this.#show(domain ?? this.whole);
	}

	showWhole(): void {
		this.glideTo(null);
	}

	/** Pans to an event if it is outside the middle of the view. */
	reveal({ date }: DrawnEvent): void {
		const span: Domain = [date.start, date.end ?? date.start];
		this.#show(revealSpan(this.motion.destination, span, this.whole));
	}

	/** Zooms to several events. */
	fit(events: Iterable<DrawnEvent>): void {
		this.moves++;
		this.#show(fitEvents(events, this.whole, this.minSpan));
	}

	/** Whether zooming to several events would split their cluster. */
	splits(events: Iterable<DrawnEvent>): boolean {
		const { width } = this;
		if (!width) return false;
		return splitsFitted(this.timeline, sizeClassFor(width, this.classes), events);
	}

	/** The instant at an x of the drawing, px; ms UTC. */
	timeAt(x: number): number {
		const [start, end] = this.domain;
		return this.width ? start + (x / this.width) * (end - start) : start;
	}

	/** When the events that no filter hides are drawn; of all, where all are hidden. */
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

	#unlessWhole(domain: Domain): Domain | null {
		return isSameDomain(domain, this.whole) ? null : domain;
	}

	#toScenes(): Scene[] {
		const atRest = this.#restScene;
		if (this.width === null || !atRest || this.isPrinting) {
			const classes = this.prerendered && !this.isPrinting ? [this.prerendered] : this.classes;
			return classes.map(({ packWidth }) => this.#select(packWidth, this.domain));
		}
		// Under a canvas nothing is seen of the way.
		const isAtRest = this.motion.isPainted || isSameDomain(this.domain, this.motion.target);
		return [isAtRest ? atRest : this.#select(this.width, this.domain, atRest)];
	}

	/** @param movesWith while the view moves, the scene whose labels are kept */
	#layout(width: number, domain: Domain, movesWith: Scene | null = null): Layout {
		const size = sizeClassFor(width, this.classes);
		const layout = layoutUnselected(this.timeline, { class: size, width }, domain, {
			hidden: this.hidden,
			movesWith,
			empty: this.#empty,
			plan: this.plansAhead?.planIn(size, domain, this.#empty)
		});
		if (!this.texts.isWhole) this.#waitFor(ownEvents(layout.scene, this.timeline));
		return layout;
	}

	#selectIn(layout: Layout, movesWith: Scene | null = null): Scene {
		const { selected } = this;
		if (selected) this.#waitFor([selected]);
		return withSelected(layout, selected, movesWith);
	}

	#select(width: number, domain: Domain, movesWith: Scene | null = null): Scene {
		return this.#selectIn(this.#layout(width, domain, movesWith), movesWith);
	}

	/** Lays out again when the texts of these events arrive, but not for those of others. */
	#waitFor(events: readonly DrawnEvent[]): void {
		if (!events.every(({ hasText }) => hasText)) void this.texts.version;
	}

	#follow(domain: Domain): void {
		this.moves++;
		this.motion.follow(clampDomain(domain, this.whole, this.minSpan));
	}

	#show(domain: Domain): void {
		this.motion.glide(clampDomain(domain, this.whole, this.minSpan));
	}
}
