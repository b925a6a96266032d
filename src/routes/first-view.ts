import type { RecordData } from '#lib/record/record-data.ts';
import { toTimeline } from '#lib/record/timeline.ts';
import { prerenderedSize } from './prerendered-size.ts';
import { StoryState } from '#lib/cards/story-state.svelte.ts';

const nextTask = () => new Promise((resolve) => setTimeout(resolve));

/** Lays out a drawing, which is expensive, in a task of its own, before the components are made. */
export async function layOut(view: StoryState): Promise<void> {
	await nextTask();
	void view.scenes;
	await nextTask();
}

/** The state of the record that came with the page, at the size that its HTML shows. */
export function firstView(record: RecordData): StoryState {
	const view = new StoryState(toTimeline(record));
	view.prerendered = prerenderedSize(view.classes);
	return view;
}
