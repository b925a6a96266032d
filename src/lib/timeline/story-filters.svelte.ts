import { narrow } from './filter.ts';
import { hiddenFrom, howOf, speakerOf, valuesOf, type Finder } from './story-filter.ts';
import type { Timeline, TimelineEvent } from '#lib/record/timeline.ts';
import { Filters } from './filters.svelte.ts';

/** What is chosen of speakers and of how we know; null for all. */
export type More = Record<'speakers' | 'how', readonly string[] | null>;

const allOfThem: More = { speakers: null, how: null };

/** What the story page filters by beside what a frame does: who speaks, how we know, a search. */
export class StoryFilters extends Filters {
	/** As it was chosen: some of it may not be in the record, or not be known yet. */
	more = $state.raw(allOfThem);
	/** What is searched for, as it was typed. */
	q = $state.raw('');
	/** Comes once something is searched for; until then nothing is hidden by it. */
	finder = $state.raw<Finder | null>(null);
	/** What was chosen before all was shown. */
	#before = $state.raw<Pick<StoryFilters, 'tracks' | 'kinds' | 'more' | 'q'> | null>(null);

	/** Who is known in it may be chosen, even where a curtain hides all that they have said. */
	readonly #whole: Timeline;

	constructor(timeline: Timeline, whole = timeline) {
		super(timeline);
		this.#whole = whole;
	}

	/** The ids of the shown speakers; null for all. What the record does not hold is left out. */
	readonly speakers = $derived.by(() =>
		narrow(valuesOf(this.#whole, speakerOf), this.more.speakers)
	);

	/** How it is known what is shown, as attributions; null for all. */
	readonly how = $derived.by(() => narrow(valuesOf(this.#whole, howOf), this.more.how));

	/** What the search has come to; null without one. */
	readonly found = $derived.by(() => this.finder?.(this.timeline, this.q) ?? null);

	override readonly hidden: ReadonlySet<TimelineEvent> = $derived.by(() =>
		hiddenFrom(this, this.timeline)
	);

	override get isOn(): boolean {
		return super.isOn || !!(this.speakers ?? this.how ?? this.found);
	}

	/** Whether what was chosen before all was shown can be had again. */
	get canUndo(): boolean {
		return this.#before !== null && !this.isOn;
	}

	override showAll(): void {
		const { tracks, kinds, more, q } = this;
		this.#before = { tracks, kinds, more, q };
		Object.assign(this, { tracks: null, kinds: null, more: allOfThem, q: '' });
	}

	/** Shows all, or takes that back. */
	showAllOrUndo(): void {
		if (this.isOn) return this.showAll();
		Object.assign(this, this.#before);
		this.#before = null;
	}

	override reveal(event: TimelineEvent): void {
		super.reveal(event);
		if (!this.hidden.has(event)) return;
		const { speakers, how } = this;
		this.more = {
			speakers: speakers && [...speakers, speakerOf(event)],
			how: how && [...how, howOf(event)]
		};
		if (this.hidden.has(event)) this.q = '';
	}
}
