import { curtain, knownDays } from '#lib/record/curtain.ts';
import type { RecordData } from '#lib/record/record-data.ts';
import { toTimeline, type Timeline } from '#lib/record/timeline.ts';
import type { Filters } from '#lib/timeline/filters.svelte.ts';
import { StoryState } from '#lib/timeline/story-state.ts';

/** Lets a story be seen as it was known on a day. What is drawn and listed is always `view`. */
export class Curtain {
	/** All of the record. */
	readonly whole: Timeline;
	readonly #record: RecordData | null;
	/** The days at whose ends something became known, in order: `2025-09-25`. */
	readonly days: readonly string[];
	#asof = $state.raw<string | null>(null);
	/** The kinds that the reader has chosen, and what the curtain has left of them. */
	#kinds: Record<'chosen' | 'left', Filters['kinds']> = { chosen: null, left: null };
	#view: StoryState;

	/**
	 * @param first the whole story
	 * @param record what it is of; null for one whose texts come later: then no curtain hides any of it
	 */
	constructor(first: StoryState, record: RecordData | null) {
		this.whole = first.timeline;
		this.#record = record;
		this.days = record ? knownDays(record) : [];
		this.#view = $state.raw(first);
	}

	/** The state of what is shown: another one after each move of the curtain. */
	get view(): StoryState {
		return this.#view;
	}

	/** A year, a month or a day; null for all of the record. */
	get asof(): string | null {
		return this.#asof;
	}

	/** What the reader has chosen stays, where it is still known: filters, domain, selection. */
	set asof(asof: string | null) {
		if (asof === this.#asof || !this.#record) return;
		const before = this.#view;
		const { selected, focused, filters } = before;
		const timeline = asof ? toTimeline(curtain(this.#record, asof)) : this.whole;
		const next = new StoryState(timeline, undefined, this.whole);
		const { chosen, left } = this.#kinds;
		const kinds = filters.kinds === left ? chosen : filters.kinds;
		const find = (id = '') => next.timeline.eventById.get(id) ?? null;
		next.width = before.width;
		Object.assign(next.filters, {
			tracks: filters.tracks,
			kinds,
			more: filters.more,
			q: filters.q,
			order: filters.order
		});
		this.#kinds = { chosen: kinds, left: next.filters.kinds };
		next.setDomain(before.target);
		next.select(find(selected?.id), 'curtain');
		next.focused = find(focused?.id);
		this.#asof = asof;
		this.#view = next;
	}
}
