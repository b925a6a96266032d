import type { OpenedRecord } from '#lib/open/open-record.ts';
import { LazyEventTexts } from '#lib/open/lazy-event-texts.svelte.ts';
import { wholeTexts } from '#lib/messages/event-texts.ts';
import { StoryState } from '#lib/cards/story-state.svelte.ts';
import { PlansAhead } from '#lib/timeline/plans-ahead.ts';
import { layOut } from './first-view.ts';

/**
 * Makes a story's state for the width that it will be drawn in.
 *
 * @param width px
 */
export async function prepareStory(
	{ timeline, data, texts }: Pick<OpenedRecord, 'timeline' | 'data' | 'texts'>,
	width: number | null
): Promise<StoryState> {
	const view = new StoryState(timeline, data ? wholeTexts : new LazyEventTexts(texts));
	view.width = width;
	await layOut(view);
	// Before there is a canvas, and where nothing moves: a step is laid out with a plan that is there.
	view.plansAhead = new PlansAhead(view);
	return view;
}
