import type { OpenedRecord } from '#lib/open/open-record.ts';
import { LazyEventTexts } from '#lib/timeline/lazy-event-texts.svelte.ts';
import { TimelineState } from '#lib/timeline/timeline-state.svelte.ts';

const nextTask = () => new Promise((resolve) => setTimeout(resolve));

/**
 * A story to be drawn at once for the width that it will have. Its lanes are packed in a task of their
 * own, before all that is made for it.
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
