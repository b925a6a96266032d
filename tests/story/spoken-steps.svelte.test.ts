import { render } from '@testing-library/svelte';
import { flushSync } from 'svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { StoryState } from '#lib/cards/story-state.svelte.ts';
import { events } from '#lib/record/shipped/events.ts';
import { toRecordData } from '#lib/record/record-data.ts';
import { AsOf } from '#lib/story/as-of.svelte.ts';
import { find } from '#lib/story/find.ts';
import SpokenSteps from '#lib/story/SpokenSteps.svelte';
import { shippedTimeline } from '../fixtures/a-timeline.ts';

// How fast the steps come is not the question. Of the as-of day: `as-of-page.svelte.test.ts`.
beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

function renderSpoken() {
	const view = new StoryState(shippedTimeline);
	view.motion.reducedMotion = true;
	view.width = 1000;
	const { container } = render(SpokenSteps, {
		props: { asOf: new AsOf(view, toRecordData(events)) }
	});
	flushSync();
	const said: string[] = [];
	const look = () => {
		flushSync();
		const text = container.textContent.trim();
		if (text !== (said.at(-1) ?? '')) said.push(text);
	};
	/** Lets time pass, and notes each sentence that is there meanwhile; the empty text says nothing. */
	const pass = (ms: number) => {
		look();
		for (let i = 0; i < ms; i += 50) {
			vi.advanceTimersByTime(50);
			look();
		}
	};
	return { view, pass, said: () => said.filter(Boolean) };
}

const { events: all } = shippedTimeline;
const [, second, third] = all;
if (!second || !third) throw new Error('no events');

const sentence =
	'Event 2 of 34: Five employees led out of a Nadella town hall, 24 February 2025. 1 statement.';

test('the count of a search is said once, when the typing has paused', () => {
	const { view, pass, said } = renderSpoken();
	view.filters.finder = find;
	for (let end = 1; end <= 'contract'.length; end++) {
		view.filters.q = 'contract'.slice(0, end);
		pass(100);
	}
	expect(said()).toEqual([]);
	pass(2_000);
	expect(said()).toEqual([expect.stringMatching(/^\d+ of 34 events match “contract”\.$/)]);
});

test('a selected event is said, once, and again when it is chosen again', () => {
	const { view, pass, said } = renderSpoken();
	view.select(second, 'press');
	pass(2_000);
	expect(said()).toEqual([sentence]);
	// Who chooses what is selected already hears nothing new.
	view.select(second, 'press');
	pass(2_000);
	expect(said()).toEqual([sentence]);
	view.select(null, 'scroll');
	pass(2_000);
	view.select(second, 'press');
	pass(2_000);
	expect(said()).toEqual([sentence, sentence]);
});

test('of events that are scrolled past the one is said at which the reader stops', () => {
	const { view, pass, said } = renderSpoken();
	for (const event of [third, ...all.slice(5), second]) {
		view.select(event, 'scroll');
		pass(100);
	}
	expect(said()).toEqual([]);
	pass(2_000);
	expect(said()).toEqual([sentence]);
});

test('of moves it is said where the last has come to, and no selection', () => {
	const { view, pass, said } = renderSpoken();
	for (let i = 0; i < 3; i++) {
		view.zoomBy(2);
		pass(100);
	}
	expect(said()).toEqual([]);
	pass(2_000);
	expect(said()).toEqual([expect.stringMatching(/^\d{1,2} \w+ \d{4} to \d{1,2} \w+ \d{4}\.$/)]);
});
