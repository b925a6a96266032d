import type { Timeline, TimelineEvent } from '#lib/record/timeline.ts';
import type { EventTexts } from '#lib/messages/event-texts.ts';
import type { Select } from '#lib/timeline/state-options.ts';
import { TimelineState } from '#lib/timeline/timeline-state.svelte.ts';
import { Filters } from './filters.svelte.ts';

/** Called when a reader chooses an event of the record. */
export type SelectEvent = Select<TimelineEvent>;

/** The state of a record’s drawing and of its cards: also which events are shown, and in what order. */
export class StoryState extends TimelineState<TimelineEvent, Timeline> {
	readonly filters: Filters;

	/**
	 * @param timeline all of the record; `timeline` may then be set to a part of it
	 * @param texts default: every event has its text already
	 */
	constructor(timeline: Timeline, texts?: EventTexts) {
		super(timeline, { ...(texts && { texts }), hidden: () => this.filters.hidden });
		this.filters = new Filters(timeline, () => this.timeline);
	}
}
