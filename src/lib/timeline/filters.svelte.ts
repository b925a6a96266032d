import { hiddenBy, kindsOf, narrow } from './filter.ts';
import type { EventKind, Timeline, TimelineEvent } from '#lib/record/timeline.ts';
import type { Order } from './view.ts';

/** Which tracks and kinds are shown, and which way round the cards stand. */
export class Filters {
	readonly timeline: Timeline;
	readonly allKinds: readonly EventKind[];
	#tracks = $state.raw<readonly string[] | null>(null);
	#kinds = $state.raw<readonly EventKind[] | null>(null);
	order = $state.raw<Order>('oldest');

	constructor(timeline: Timeline) {
		this.timeline = timeline;
		this.allKinds = kindsOf(timeline);
	}

	/** What the filters hide. */
	readonly hidden: ReadonlySet<TimelineEvent> = $derived.by(() =>
		hiddenBy({ tracks: this.#tracks, kinds: this.#kinds }, this.timeline)
	);

	/** What is shown, as the cards stand. */
	readonly shown: readonly TimelineEvent[] = $derived.by(() => {
		const shown = this.timeline.events.filter((event) => !this.hidden.has(event));
		return this.order === 'newest' ? shown.reverse() : shown;
	});

	get isOn(): boolean {
		return this.#tracks !== null || this.#kinds !== null;
	}

	/** The shown tracks' ids; null for all. What the record does not hold is left out. */
	get tracks(): readonly string[] | null {
		return this.#tracks;
	}

	set tracks(ids: readonly string[] | null) {
		const all = this.timeline.tracks.map(({ id }) => id);
		this.#tracks = narrow(all, ids);
	}

	/** The shown kinds; null for all. */
	get kinds(): readonly EventKind[] | null {
		return this.#kinds;
	}

	set kinds(kinds: readonly EventKind[] | null) {
		this.#kinds = narrow(this.allKinds, kinds);
	}

	showsTrack(id: string): boolean {
		return this.#tracks?.includes(id) ?? true;
	}

	showsKind(kind: EventKind): boolean {
		return this.#kinds?.includes(kind) ?? true;
	}

	toggleTrack(id: string): void {
		const all = this.timeline.tracks.map((track) => track.id);
		this.tracks = all.filter((each) => this.showsTrack(each) !== (each === id));
	}

	toggleKind(kind: EventKind): void {
		this.kinds = this.allKinds.filter((each) => this.showsKind(each) !== (each === kind));
	}

	showAll(): void {
		this.tracks = null;
		this.kinds = null;
	}

	/** Shows what hides an event: its track, its kind. */
	reveal({ track, kind }: TimelineEvent): void {
		if (!this.showsTrack(track.id)) this.toggleTrack(track.id);
		if (!this.showsKind(kind)) this.toggleKind(kind);
	}
}
