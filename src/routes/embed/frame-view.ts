import { StoryState } from '#lib/cards/story-state.svelte.ts';
import { frameClasses } from '#lib/embed/frame-classes.ts';
import { getOrMake } from '#lib/record/get-or-make.ts';
import type { RecordData } from '#lib/record/record-data.ts';
import { toTimeline } from '#lib/record/timeline.ts';

/** The state for each record. */
const viewByRecord = new WeakMap<RecordData, StoryState>();

/**
 * The state of a frame, one for each record. It exists before the component, so that the drawing can be laid out first.
 */
export const frameView = (record: RecordData): StoryState =>
	getOrMake(viewByRecord, record, () => {
		const view = new StoryState(toTimeline(record));
		// Prerenders only one drawing, for all widths, because three would make the document too large.
		view.classes = frameClasses.slice(0, 1);
		return view;
	});
