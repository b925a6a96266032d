import { StoryState } from '#lib/cards/story-state.svelte.ts';
import { frameClasses } from '#lib/embed/frame-classes.ts';
import { getOrMake } from '#lib/record/get-or-make.ts';
import type { RecordData } from '#lib/record/record-data.ts';
import { toTimeline } from '#lib/record/timeline.ts';

const views = new WeakMap<RecordData, StoryState>();

/** The state of a frame's record, one for each: it may be laid out before the page is made. */
export const frameView = (record: RecordData): StoryState =>
	getOrMake(views, record, () => {
		const view = new StoryState(toTimeline(record));
		// One drawing is prerendered, for any width: three would make the document larger by what scripts may weigh.
		view.classes = frameClasses.slice(0, 1);
		return view;
	});
