import type { RecordData } from '#lib/record/record-data.ts';
import { toTimeline } from '#lib/record/timeline.ts';
import { prerenderedSize } from './prerendered-size.ts';
import { StoryState } from '#lib/cards/story-state.svelte.ts';

const nextTask = () => new Promise((resolve) => setTimeout(resolve));

/** Lays out a drawing before the components are made. It is expensive, so it gets a task of its own. */
export async function layOut(view: StoryState): Promise<void> {
	await nextTask();
	void view.scenes;
	await nextTask();
}

const prepared = new WeakMap<RecordData, StoryState>();

/** The state of the record that came with the page, in the size that its HTML shows. */
export function firstView(record: RecordData): StoryState {
	const known = prepared.get(record);
	if (known) return known;
	const view = new StoryState(toTimeline(record));
	view.prerendered = prerenderedSize(view.classes);
	return view;
}

/** Makes that state and lays it out before the components are made, each in a task of its own. */
export async function prepareFirst({ record }: { record: RecordData }): Promise<void> {
	await nextTask();
	const view = firstView(record);
	prepared.set(record, view);
	await layOut(view);
}
