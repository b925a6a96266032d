import type { Timeline } from '#lib/record/timeline.ts';
import type { EventTexts } from '#lib/timeline/event-texts.ts';
import { TimelineState } from '#lib/timeline/timeline-state.svelte.ts';
import { Filters } from './filters.svelte.ts';

/** The state of a record’s drawing and of its cards: also which events are shown, and in what order. */
export class StoryState extends TimelineState {
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
