import type { OpenedRecord } from '#lib/open/open-record.ts';
import { LazyEventTexts } from '#lib/timeline/lazy-event-texts.svelte.ts';
import { TimelineState } from '#lib/timeline/timeline-state.svelte.ts';

const nextTask = () => new Promise((resolve) => setTimeout(resolve));

/**
 * Makes a story's state for the width that it will be drawn in. Packing the lanes is expensive, so it
 * gets a task of its own, before the components are made.
 *
 * @param width px
 */
export async function prepareStory(
	{ timeline, texts }: Pick<OpenedRecord, 'timeline' | 'texts'>,
	width: number | null
): Promise<TimelineState> {
	const view = new TimelineState(timeline, new LazyEventTexts(texts));
	view.width = width;
	await nextTask();
	void view.scenes;
	await nextTask();
	return view;
}
