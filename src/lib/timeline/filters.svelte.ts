import type { EventKind, Timeline, TimelineEvent } from '#lib/record/timeline.ts';
import {
	everything,
	hiddenBy,
	howOf,
	kindsOf,
	narrow,
	speakerOf,
	toggled,
	valuesOf,
	type Chosen,
	type Filter,
	type Finder
} from './filter.ts';
import type { Order } from './address-state.ts';

/** Which events are shown, and which way round the cards stand. */
export class Filters implements Filter {
	/** What is filtered: all of the record, or what was known of it on a day. */
	timeline: Timeline;
	/** All of the record: a speaker may be chosen of whom nothing is known yet on the as-of day. */
	readonly #whole: Timeline;
	/** As chosen: it may hold values that the record does not have, or not yet. */
	#chosen = $state.raw(everything);
	/** What is searched for, as it was typed. */
	q = $state.raw('');
	/** Null until something is searched for: then the search is loaded. */
	finder = $state.raw<Finder | null>(null);
	/** What `showAllOrUndo` takes back to. */
	#before = $state.raw<{ chosen: Chosen; q: string } | null>(null);
	order = $state.raw<Order>('oldest');

	/** @param timeline all of the record; `timeline` may then be set to a part of it */
	constructor(timeline: Timeline) {
		this.timeline = $state.raw(timeline);
		this.#whole = timeline;
	}

	readonly allTracks: readonly string[] = $derived.by(() =>
		this.timeline.tracks.map(({ id }) => id)
	);

	readonly allKinds: readonly EventKind[] = $derived.by(() => kindsOf(this.timeline));

	/** What is shown of each; null for all. What the record does not hold is left out. */
	readonly tracks = $derived(narrow(this.allTracks, this.#chosen.tracks));
	readonly kinds = $derived(narrow(this.allKinds, this.#chosen.kinds));
	readonly speakers = $derived.by(() =>
		narrow(valuesOf(this.#whole, speakerOf), this.#chosen.speakers)
	);
	readonly how = $derived.by(() => narrow(valuesOf(this.#whole, howOf), this.#chosen.how));

	/** What the search has come to; null without one. */
	readonly found = $derived.by(() => this.finder?.(this.timeline, this.q) ?? null);

	readonly hidden: ReadonlySet<TimelineEvent> = $derived.by(() => hiddenBy(this, this.timeline));

	/** What is shown, as the cards stand. */
	readonly shown: readonly TimelineEvent[] = $derived.by(() => {
		const shown = this.timeline.events.filter((event) => !this.hidden.has(event));
		return this.order === 'newest' ? shown.reverse() : shown;
	});

	get isOn(): boolean {
		return !!(this.tracks ?? this.kinds ?? this.speakers ?? this.how ?? this.found);
	}

	/** Shows these values; of the properties that are left out the same as before. */
	choose(choice: Partial<Chosen>): void {
		this.#chosen = { ...this.#chosen, ...choice };
	}

	showsTrack(id: string): boolean {
		return this.tracks?.includes(id) ?? true;
	}

	showsKind(kind: EventKind): boolean {
		return this.kinds?.includes(kind) ?? true;
	}

	toggleTrack(id: string): void {
		this.choose({ tracks: toggled(this.allTracks, this.tracks, id) });
	}

	toggleKind(kind: EventKind): void {
		this.choose({ kinds: toggled(this.allKinds, this.kinds, kind) });
	}

	showAll(): void {
		this.#before = { chosen: this.#chosen, q: this.q };
		this.#chosen = everything;
		this.q = '';
	}

	/** Whether what was chosen before all was shown can be had again. */
	get canUndo(): boolean {
		return this.#before !== null && !this.isOn;
	}

	/** Shows all, or takes that back. */
	showAllOrUndo(): void {
		if (this.isOn) return this.showAll();
		if (!this.#before) return;
		this.#chosen = this.#before.chosen;
		this.q = this.#before.q;
		this.#before = null;
	}

	/** Shows what hides an event, and no more: its track, its kind, its speaker, how it is known. */
	reveal(event: TimelineEvent): void {
		if (!this.showsTrack(event.track.id)) this.toggleTrack(event.track.id);
		if (!this.showsKind(event.kind)) this.toggleKind(event.kind);
		if (!this.hidden.has(event)) return;
		const { speakers, how } = this;
		this.choose({
			speakers: speakers && [...speakers, speakerOf(event)],
			how: how && [...how, howOf(event)]
		});
		if (this.hidden.has(event)) this.q = '';
	}
}
