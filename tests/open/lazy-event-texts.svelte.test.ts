import { flushSync } from 'svelte';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { EventText, LoadEventTexts } from '#lib/record/event-text.ts';
import type { TimelineEvent } from '#lib/record/timeline.ts';
import { LazyEventTexts } from '#lib/open/lazy-event-texts.svelte.ts';
import { loadedTexts } from '#lib/messages/event-texts.ts';
import { aTimeline } from '../fixtures/a-timeline.ts';

afterEach(() => void vi.restoreAllMocks());

/** Events whose texts are not here. */
function bareEvents(count: number): TimelineEvent[] {
	const { events } = aTimeline(5, { events: count });
	return events.map((event) => ({ ...event, title: '', hasText: false }));
}

function textOf(index: number): EventText {
	const title = `Text ${index}`;
	const nothing = { known: null, statement: null, unknown: null, disputed: null };
	return { title, summary: '', sources: [], ...nothing };
}

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

function aSource() {
	return vi.fn<LoadEventTexts>((indices) => Promise.resolve(indices.map(textOf)));
}

describe('texts', () => {
	test('of one frame are asked for together, each once', async () => {
		const source = aSource();
		const texts = new LazyEventTexts(source);
		const events = bareEvents(6);
		texts.request(events.slice(0, 3));
		texts.request(events.slice(2, 5));
		await frame();
		texts.request(events.slice(0, 5));
		await frame();
		expect(source.mock.calls).toEqual([[[0, 1, 2, 3, 4]]]);
		expect(events.map(({ title }) => title)).toEqual(
			[0, 1, 2, 3, 4].map((i) => `Text ${i}`).concat('')
		);
		expect(events.map(({ hasText }) => hasText)).toEqual([true, true, true, true, true, false]);
	});

	test('tell whoever shows them when they come', async () => {
		const texts = new LazyEventTexts(aSource());
		const [event] = bareEvents(1) as [TimelineEvent];
		const seen: boolean[] = [];
		const stop = $effect.root(() => {
			$effect(() => void seen.push(texts.has(event)));
		});
		flushSync();
		texts.request([event]);
		await expect.poll(() => seen).toEqual([false, true]);
		expect(texts.version).toBe(1);
		stop();
	});

	test('are requested by who shows their title, and by nobody else', async () => {
		const source = aSource();
		const texts = new LazyEventTexts(source);
		const [shown, other] = bareEvents(2) as [TimelineEvent, TimelineEvent];
		texts.titleOf(shown);
		texts.has(other);
		await expect.poll(() => texts.titleOf(shown)).toBe('Text 0');
		expect(source.mock.calls).toEqual([[[0]]]);
	});

	test('come in batches that are bounded', async () => {
		const source = aSource();
		const texts = new LazyEventTexts(source);
		const events = bareEvents(450);
		texts.request(events);
		await expect.poll(() => events.every(({ hasText }) => hasText)).toBe(true);
		expect(source.mock.calls.map(([indices]) => indices.length)).toEqual([200, 200, 50]);
	});

	test('that could not be had are asked for again when they are next wanted', async () => {
		vi.spyOn(console, 'error').mockReturnValue();
		const source = aSource().mockRejectedValueOnce(new Error('away'));
		const texts = new LazyEventTexts(source);
		const events = bareEvents(1);
		texts.request(events);
		await frame();
		await frame();
		expect([source.mock.calls.length, texts.version]).toEqual([1, 0]);
		texts.request(events);
		await expect.poll(() => events[0]?.title).toBe('Text 0');
		expect(source).toHaveBeenCalledTimes(2);
	});

	test('of a record that is whole are never asked for', async () => {
		const texts = loadedTexts;
		const asked = vi.spyOn(globalThis, 'requestAnimationFrame');
		texts.request(aTimeline(5, { events: 3 }).events);
		expect(asked).not.toHaveBeenCalled();
		expect([texts.isWhole, texts.version]).toEqual([true, 0]);
	});
});
