import { StoryState } from '#lib/cards/story-state.svelte.ts';
import { frameClasses } from '#lib/embed/frame-classes.ts';
import { getOrMake } from '#lib/record/get-or-make.ts';
import type { RecordData } from '#lib/record/record-data.ts';
import { toTimeline } from '#lib/record/timeline.ts';

const views = new WeakMap<RecordData, StoryState>();

/** The state of a frame's record. There is one for each record, because it is laid out before the page is made. */
export const frameView = (record: RecordData): StoryState =>
	getOrMake(views, record, () => {
		const view = new StoryState(toTimeline(record));
		// Only one drawing is prerendered, for all widths, because three would make the document too large.
		view.classes = frameClasses.slice(0, 1);
		return view;
	});
