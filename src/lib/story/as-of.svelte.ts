import { asKnown, knownDays } from '#lib/record/as-known.ts';
import type { RecordData } from '#lib/record/record-data.ts';
import { toTimeline, type Timeline } from '#lib/record/timeline.ts';
import type { StoryState } from '#lib/cards/story-state.svelte.ts';

/** Shows a story as it was known on a past day, by giving its state the timeline of that day. */
export class AsOf {
	/** The state of the drawing and the cards. */
	readonly view: StoryState;
	/** The whole record. */
	readonly whole: Timeline;
	readonly #record: RecordData | null;
	/** The days on which something became known, in order, as `2025-09-25`. */
	readonly days: readonly string[];
	#date = $state.raw<string | null>(null);

	/**
	 * @param view the state of the whole story
	 * @param record the data of the story; null for a record that loads its texts on demand, which is always shown whole
	 */
	constructor(view: StoryState, record: RecordData | null) {
		this.view = view;
		this.whole = view.timeline;
		this.#record = record;
		this.days = record ? knownDays(record) : [];
	}

	/** The past date that the story shows: a year, a month or a day; null for the whole record. */
	get date(): string | null {
		return this.#date;
	}

	set date(date: string | null) {
		if (date === this.#date || !this.#record) return;
		this.#date = date;
		const { whole } = this;
		// The axis stays that of the whole record, so that readers can compare the drawings.
		const { extent: axis, ends } = whole;
		this.view.timeline = date
			? { ...toTimeline(asKnown(this.#record, date)), axis, ends, whole }
			: whole;
	}
}
