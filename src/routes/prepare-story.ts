import type { OpenedRecord } from '#lib/open/open-record.ts';
import { LazyEventTexts } from '#lib/open/lazy-event-texts.svelte.ts';
import { wholeTexts } from '#lib/messages/event-texts.ts';
import { StoryState } from '#lib/cards/story-state.svelte.ts';
import { PlansAhead } from '#lib/timeline/plans-ahead.ts';
import { layOut } from './first-view.ts';

/**
 * Makes the state of a story and lays it out for its width.
 *
 * @param width px; null if not known yet
 */
export async function prepareStory(
	{ timeline, data, texts }: Pick<OpenedRecord, 'timeline' | 'data' | 'texts'>,
	width: number | null
): Promise<StoryState> {
	const view = new StoryState(timeline, data ? wholeTexts : new LazyEventTexts(texts));
	view.width = width;
	await layOut(view);
	// Set before there is a canvas, and even without motion, so that each step uses a plan that is ready.
	view.plansAhead = new PlansAhead(view);
	return view;
}
