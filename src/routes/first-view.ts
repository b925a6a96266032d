import type { RecordData } from '#lib/record/record-data.ts';
import { toTimeline } from '#lib/record/timeline.ts';
import { prerenderedSize } from './prerendered-size.ts';
import { StoryState } from '#lib/cards/story-state.svelte.ts';

/** Waits for the next task, so that the browser can do other things first. */
const nextTask = () => new Promise((resolve) => setTimeout(resolve));

/** Lays out a drawing in a task of its own, because this is expensive. Call it before the components are made. */
export async function layOutDrawing(view: StoryState): Promise<void> {
	await nextTask();
	void view.scenes;
	await nextTask();
}

/** The states that were made before the page’s component. */
const preparedViews = new WeakMap<RecordData, StoryState>();

/** The state of the page's own record. The drawing has the size class that is visible in the prerendered HTML. */
export function firstView(record: RecordData): StoryState {
	const known = preparedViews.get(record);
	if (known) return known;
	const view = new StoryState(toTimeline(record));
	view.prerendered = prerenderedSize(view.classes);
	return view;
}

/**
 * Makes the state of the page's own record and lays out its drawing, each in a task of its own. Call it before the
 * components are made.
 */
export async function prepareFirstView({ record }: { record: RecordData }): Promise<void> {
	await nextTask();
	const view = firstView(record);
	preparedViews.set(record, view);
	await layOutDrawing(view);
}
