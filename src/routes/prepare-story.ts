import type { OpenedRecord } from '#lib/open/open-record.ts';
import { LazyEventTexts } from '#lib/open/lazy-event-texts.svelte.ts';
import { loadedTexts } from '#lib/messages/event-texts.ts';
import { StoryState } from '#lib/cards/story-state.svelte.ts';
import { PlansAhead } from '#lib/timeline/plans-ahead.ts';
import { layOutDrawing } from './first-view.ts';

/**
 * Makes the state of a story and lays out its drawing.
 *
 * @param width the width of the drawing, px; null if it is not known yet
 */
export async function prepareStory(
	{ timeline, data, texts }: Pick<OpenedRecord, 'timeline' | 'data' | 'texts'>,
	width: number | null
): Promise<StoryState> {
	const view = new StoryState(timeline, data ? loadedTexts : new LazyEventTexts(texts));
	view.width = width;
	await layOutDrawing(view);
	// Set before there is a canvas, so that each zoom step uses a plan (a layout) that was computed ahead.
	view.plansAhead = new PlansAhead(view);
	return view;
}
