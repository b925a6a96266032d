import type { Timeline } from '#lib/record/timeline.ts';
import { StoryFilters } from './story-filters.svelte.ts';
import type { Texts } from './texts.ts';
import { TimelineState } from './timeline-state.svelte.ts';

/** The state of the story page's timeline: a frame's, and what only the page filters by. */
export class StoryState extends TimelineState {
	declare readonly filters: StoryFilters;

	/**
	 * @param texts default: every event has its text already
	 * @param whole what a curtain leaves `timeline` of
	 */
	constructor(timeline: Timeline, texts?: Texts, whole = timeline) {
		super(timeline, texts);
		// Not handed up: a frame, which has few bytes left, makes its own.
		this.filters = new StoryFilters(timeline, whole);
	}
}
