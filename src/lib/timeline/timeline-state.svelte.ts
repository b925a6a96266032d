import type { DrawnSeries, DrawnTimeline, DrawnEvent } from '#lib/messages/drawn.ts';
import { drawingLabels, type DrawingLabels } from '#lib/messages/drawing-labels.ts';
import { directionOf } from '#lib/record/direction.ts';
import { emptyTracks } from '#lib/timeline/layout/empty-tracks.ts';
import { eventsWithOwnMark } from '#lib/timeline/layout/marks.ts';
import { isSplitByFit } from '#lib/timeline/layout/plan.ts';
import {
	layoutUnselected,
	noneHidden,
	type UnselectedLayout,
	type Scene
} from '#lib/timeline/layout/scene.ts';
import { withSelectedEvent } from '#lib/timeline/layout/selected.ts';
import { sizeClasses, sizeClassFor, type SizeClass } from '#lib/timeline/layout/size-class.ts';
import { isSameDomain, type Domain } from '#lib/timeline/layout/transform.ts';
import { FrozenValue } from './motion.svelte.ts';
import { Navigation } from './navigation.svelte.ts';
import type { PlansAhead } from './plans-ahead.ts';
import { loadedTexts, type EventTexts } from '#lib/messages/event-texts.ts';
import type { SelectionCause, StateOptions } from './state-options.ts';

/** The state of the drawing: the visible domain (see `Navigation`), the selected event, and the scenes made from these. */
export class TimelineState<
	Event extends DrawnEvent = DrawnEvent,
	Drawn extends DrawnTimeline<Event> = DrawnTimeline<Event>
> extends Navigation<Event, Drawn> {
	/** The texts of the events, which may be loaded later. */
	readonly texts: EventTexts;
	readonly #getHidden: () => ReadonlySet<Event>;
	#timeline: Drawn;
	readonly #frozenScenes = new FrozenValue<Scene[]>();
	/** Makes the plans of a large record ahead. Set by the canvas, or by the page that shows a reader's own record. */
	plansAhead: PlansAhead | null = null;
	#selected = $state.raw<Event | null>(null);
	/** The cause of the last change of the selection; null before the first. */
	cause = $state.raw<SelectionCause | null>(null);
	/** The size of the reader's text, as a multiple of its nominal size. The whole drawing is scaled by it. */
	#textScale = $state.raw(1);
	/** Whether the page is being printed. The width is then that of the paper, which is unknown. */
	isPrinting = $state.raw(false);
	/** The event under the pointer. Its mark and its card are highlighted. */
	hovered = $state.raw<Event | null>(null);
	/** The instant under the pointer, ms UTC, and the series in whose panel the pointer is, or null. */
	pointer = $state.raw<{ time: number; series: DrawnSeries | null } | null>(null);
	/** How many times the reader has chosen an event with the pointer or a key. */
	choices = $state.raw(0);
	/** The event whose mark is in the Tab order. */
	focused = $state.raw<Event | null>(null);
	/** Whether the focus is in the drawing now. */
	hasFocus = false;
	/** The size classes that the drawing may use. */
	classes = $state.raw<readonly SizeClass[]>(sizeClasses);
	/** The only size of the prerendered page that this window shows, which is laid out first; null if it shows several. */
	prerendered: SizeClass | null = null;

	/** @param timeline of the whole record; later, `timeline` may be set to a part of the record */
	constructor(
		timeline: Drawn,
		{ texts = loadedTexts, hidden = () => noneHidden }: StateOptions<Event> = {}
	) {
		super(timeline);
		this.texts = texts;
		this.#getHidden = hidden;
		this.#timeline = $state.raw(timeline);
	}

	/** Whether time runs to the left, because the record's language is written that way. */
	readonly isRightToLeft = $derived.by(() => directionOf(this.timeline.language) === 'rtl');

	/** The texts of the drawing. */
	get labels(): DrawingLabels {
		return this.timeline.labels ?? drawingLabels;
	}

	/** The timeline that the drawing and the list of cards show. */
	get timeline(): Drawn {
		return this.#timeline;
	}

	/**
	 * Replaces the timeline, but keeps the domain. Selection and focus stay if the new timeline has their events. They are
	 * found by id, because each timeline has its own event objects.
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

	/** px of the page per px of the drawing. */
	get textScale(): number {
		return this.#textScale;
	}

	/** Also converts the width to the new px of the drawing, so that the drawing stays as wide on the page. */
	set textScale(scale: number) {
		if (this.width !== null) this.width *= this.#textScale / scale;
		this.#textScale = scale;
	}

	/** The events that a filter hides. They are drawn faint. */
	get hidden(): ReadonlySet<Event> {
		return this.#getHidden();
	}

	/** The selected event; null if a filter hides it. */
	get selected(): Event | null {
		const event = this.#selected;
		return event && !this.hidden.has(event) ? event : null;
	}

	/** The tracks without events in the domain where the view comes to rest. They give their lanes to the others. */
	readonly #emptyTracks = $derived.by(() => emptyTracks(this.timeline, this.motion.target));

	/** The scenes that the page shows: one; until the width is known, one for each size; none if the layout failed. */
	readonly scenes: Scene[] = $derived.by(() =>
		this.#frozenScenes.read(this, () => scenesOrNone(() => this.#toScenes()))
	);

	/** The scene that the canvas paints in this frame of a motion. Null at rest: the canvas then stays as it is. */
	readonly painted: Scene | null = $derived.by(() => {
		const { isPainted, isMoving, current } = this.motion;
		const { width } = this;
		if (!isPainted || !isMoving || width === null) return null;
		return scenesOrNone(() => [this.#layoutSelected(width, current, this.#restScene)])[0] ?? null;
	});

	/** The layout where the view comes to rest, without the selection; null before the width is known. */
	readonly #restLayout: UnselectedLayout | null = $derived.by(() =>
		this.width === null ? null : this.#layout(this.width, this.motion.target)
	);

	/** The scene where the view comes to rest, with the selection. */
	readonly #restScene: Scene | null = $derived.by(
		() => this.#restLayout && this.#selectInLayout(this.#restLayout)
	);

	/** Selects an event; null selects none. */
	select(event: Event | null, cause: SelectionCause): void {
		this.#selected = event;
		this.cause = cause;
		// While the focus is in the drawing, the Tab stop moves only when the reader chooses an event.
		const isChosen = cause === 'press' || cause === 'key';
		if (isChosen) this.choices++;
		if (event && (isChosen || !this.hasFocus)) this.focused = event;
	}

	/** Whether a zoom to these events would draw them as more than one mark. */
	splits(events: Iterable<DrawnEvent>): boolean {
		const { width } = this;
		if (!width) return false;
		return isSplitByFit(this.timeline, sizeClassFor(width, this.classes), events);
	}

	/** Lays out the scenes of `scenes`. */
	#toScenes(): Scene[] {
		const atRest = this.#restScene;
		if (this.width === null || !atRest || this.isPrinting) {
			const classes = this.prerendered && !this.isPrinting ? [this.prerendered] : this.classes;
			return classes.map(({ packWidth }) => this.#layoutSelected(packWidth, this.domain));
		}
		// While a canvas covers the page’s own drawing, that drawing shows the scene at rest.
		const isAtRest = this.motion.isPainted || isSameDomain(this.domain, this.motion.target);
		return [isAtRest ? atRest : this.#layoutSelected(this.width, this.domain, atRest)];
	}

	/** Lays out a domain. @param movesWith while the view moves, the scene whose labels are kept */
	#layout(width: number, domain: Domain, movesWith: Scene | null = null): UnselectedLayout {
		const size = sizeClassFor(width, this.classes);
		const layout = layoutUnselected(this.timeline, { class: size, width }, domain, {
			hidden: this.hidden,
			movesWith,
			empty: this.#emptyTracks,
			rest: this.motion.target,
			plan: this.plansAhead?.planIn(size, domain, this.#emptyTracks)
		});
		if (!this.texts.isWhole)
			this.#runAgainWithTexts(eventsWithOwnMark(layout.scene, this.timeline));
		return layout;
	}

	#selectInLayout(layout: UnselectedLayout, movesWith: Scene | null = null): Scene {
		const { selected } = this;
		if (selected) this.#runAgainWithTexts([selected]);
		return withSelectedEvent(layout, selected, movesWith);
	}

	#layoutSelected(width: number, domain: Domain, movesWith: Scene | null = null): Scene {
		return this.#selectInLayout(this.#layout(width, domain, movesWith), movesWith);
	}

	/** If one of these events has no text yet, runs the layout again when texts arrive. */
	#runAgainWithTexts(events: readonly DrawnEvent[]): void {
		const missing = events.find(({ hasText }) => !hasText);
		if (missing) this.texts.has(missing);
	}
}

/** The scenes of a layout. If it throws, logs the error and returns none, so that the rest of the page works. */
function scenesOrNone(layout: () => Scene[]): Scene[] {
	try {
		return layout();
	} catch (error) {
		console.error(error);
		return [];
	}
}
