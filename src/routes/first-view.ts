import type { RecordData } from '#lib/record/record-data.ts';
import { toTimeline } from '#lib/record/timeline.ts';
import { prerenderedSize } from '#lib/timeline/prerendered-size.ts';
import { TimelineState } from '#lib/timeline/timeline-state.svelte.ts';

const nextTask = () => new Promise((resolve) => setTimeout(resolve));

/** Lays out a drawing, which is expensive, in a task of its own, before the components are made. */
export async function layOut(view: TimelineState): Promise<void> {
	await nextTask();
	void view.scenes;
	await nextTask();
}

/** The state of the record that came with the page, at the size that its HTML shows. */
export function firstView(record: RecordData): TimelineState {
	const view = new TimelineState(toTimeline(record));
	view.prerendered = prerenderedSize(view.classes);
	return view;
}
