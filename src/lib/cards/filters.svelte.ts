import type { Timeline, TimelineEvent } from '#lib/record/timeline.ts';
import {
	noChoice,
	hiddenEvents,
	attributionOf,
	usedKindIds,
	existingChoice,
	speakerIdOf,
	toggleValue,
	distinctValues,
	type FilterChoice,
	type FilterCriteria,
	type SearchFunction
} from './filter.ts';
import { groupByChapter, type ChapterPart } from '#lib/record/chapters.ts';
import type { CardOrder } from '#lib/record/address-state.ts';

/** Which events are shown, and the order of the cards. */
export class Filters implements FilterCriteria {
	/**
	 * The whole record. Even if the page shows a past day, readers may choose a speaker who has no event yet on that day.
	 */
	readonly #whole: Timeline;
	readonly #timelineOf: () => Timeline;
	/**
	 * The choice as the reader made it. Some values may not be in the record, or not yet on the past day that the
	 * page shows.
	 */
	#chosen = $state.raw(noChoice);
	/** The search text, as typed. */
	q = $state.raw('');
	/** The search function; null until it is loaded. */
	finder = $state.raw<SearchFunction | null>(null);
	/** The filters that `showAllOrUndo` restores; null if there are none. */
	#beforeShowAll = $state.raw<{ chosen: FilterChoice; q: string } | null>(null);
	/** The order of the cards: the oldest or the newest first. */
	order = $state.raw<CardOrder>('oldest');

	/**
	 * @param whole the whole record
	 * @param timelineOf returns the timeline to filter: the whole record, or what was known on a past day
	 */
	constructor(whole: Timeline, timelineOf = () => whole) {
		this.#whole = whole;
		this.#timelineOf = timelineOf;
	}

	/** The timeline to filter: the whole record, or what was known on a past day. */
	get timeline(): Timeline {
		return this.#timelineOf();
	}

	/** The ids of all tracks. */
	readonly allTracks: readonly string[] = $derived.by(() =>
		this.timeline.tracks.map(({ id }) => id)
	);

	/** The ids of all kinds that have events, in the order of their first event. */
	readonly allKinds: readonly string[] = $derived.by(() => usedKindIds(this.timeline));

	/** The ids of the shown tracks; null for all. */
	readonly tracks = $derived(existingChoice(this.allTracks, this.#chosen.tracks));
	/** The ids of the shown kinds; null for all. */
	readonly kinds = $derived(existingChoice(this.allKinds, this.#chosen.kinds));
	/** The ids of the shown speakers; null for all. */
	readonly speakers = $derived.by(() =>
		existingChoice(distinctValues(this.#whole, speakerIdOf), this.#chosen.speakers)
	);
	/** The shown attributions (how an event is known); null for all. */
	readonly how = $derived.by(() =>
		existingChoice(distinctValues(this.#whole, attributionOf), this.#chosen.how)
	);

	/** The result of the search; null if there is no search. */
	readonly found = $derived.by(() => this.finder?.(this.timeline, this.q) ?? null);

	/** The events that a filter or a search hides. */
	readonly hidden: ReadonlySet<TimelineEvent> = $derived.by(() =>
		hiddenEvents(this, this.timeline)
	);

	/** The shown events by chapter. The result of a search has no chapters, because it is sorted by rank. */
	readonly parts: readonly ChapterPart[] = $derived.by(() => {
		const isShown = (event: TimelineEvent) => !this.hidden.has(event);
		const isNewestFirst = this.order === 'newest';
		const ranks = this.found?.ranks;
		if (!ranks) return groupByChapter(this.timeline, isShown, isNewestFirst);
		const shown = this.timeline.events.filter(isShown);
		const ordered = isNewestFirst ? shown.reverse() : shown;
		const events = ordered.sort((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0));
		return [{ chapter: null, events }];
	});

	/** All shown events in the order of the cards. */
	readonly shown: readonly TimelineEvent[] = $derived.by(() =>
		this.parts.flatMap(({ events }) => events)
	);

	/** How many properties have a filter, 0 to 4. The search is not counted. */
	get count(): number {
		return [this.tracks, this.kinds, this.speakers, this.how].filter((chosen) => chosen).length;
	}

	/** Whether a filter or a search is in use. */
	get isOn(): boolean {
		return this.count > 0 || this.found !== null;
	}

	/** Sets the shown values of some properties. Other properties stay as they are. */
	choose(choice: Partial<FilterChoice>): void {
		this.#chosen = { ...this.#chosen, ...choice };
	}

	showsTrack(id: string): boolean {
		return this.tracks?.includes(id) ?? true;
	}

	showsKind(id: string): boolean {
		return this.kinds?.includes(id) ?? true;
	}

	/** Shows a track if it is hidden; otherwise hides it. */
	toggleTrack(id: string): void {
		this.choose({ tracks: toggleValue(this.allTracks, this.tracks, id) });
	}

	/** Shows a kind if it is hidden; otherwise hides it. */
	toggleKind(id: string): void {
		this.choose({ kinds: toggleValue(this.allKinds, this.kinds, id) });
	}

	/** Removes all filters and the search. */
	showAll(): void {
		this.#beforeShowAll = { chosen: this.#chosen, q: this.q };
		this.#chosen = noChoice;
		this.q = '';
	}

	/** Whether `showAllOrUndo` would restore the previous filters. */
	get canUndo(): boolean {
		return this.#beforeShowAll !== null && !this.isOn;
	}

	/** Shows all events. If all are shown already, restores the previous filters. */
	showAllOrUndo(): void {
		if (this.isOn) return this.showAll();
		if (!this.#beforeShowAll) return;
		this.#chosen = this.#beforeShowAll.chosen;
		this.q = this.#beforeShowAll.q;
		this.#beforeShowAll = null;
	}

	/**
	 * Shows an event. Changes only those filters that hide it, in this order: track, kind, speaker, attribution, search.
	 */
	reveal(event: TimelineEvent): void {
		if (!this.showsTrack(event.track.id)) this.toggleTrack(event.track.id);
		if (!this.showsKind(event.kind.id)) this.toggleKind(event.kind.id);
		if (!this.hidden.has(event)) return;
		const { speakers, how } = this;
		this.choose({
			speakers: speakers && [...speakers, speakerIdOf(event)],
			how: how && [...how, attributionOf(event)]
		});
		if (this.hidden.has(event)) this.q = '';
	}
}
