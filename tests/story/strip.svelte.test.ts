import { fireEvent, render, waitFor } from '@testing-library/svelte';
import { flushSync } from 'svelte';
import { describe, expect, test, vi } from 'vitest';
import type { Chapter, Timeline } from '#lib/record/timeline.ts';
import { find } from '#lib/story/find.ts';
import Strip from '#lib/story/Strip.svelte';
import { StoryState } from '#lib/cards/story-state.svelte.ts';
import { shippedTimeline } from '../fixtures/a-timeline.ts';

function renderStrip(height = 155, timeline = shippedTimeline, width = 1000) {
	const view = new StoryState(timeline);
	view.motion.reducedMotion = true;
	view.width = width;
	const [onselect, onlist] = [vi.fn(), vi.fn()];
	const { container } = render(Strip, {
		props: { view, height, idPrefix: 'page_strip', onselect, onlist }
	});
	container.style.cssText = '--otr-sans: sans-serif; --otr-dir: 1';
	flushSync();
	const marks = () => [...container.querySelectorAll<HTMLAnchorElement>('a.mark')];
	const press = (mark: Element | undefined, init: MouseEventInit = {}) =>
		mark && fireEvent.click(mark, { detail: 1, cancelable: true, ...init });
	return { view, onselect, onlist, container, marks, press };
}

test('its marks are links and no stops of the Tab key', () => {
	const { marks } = renderStrip();
	expect(marks().length).toBeGreaterThan(15);
	for (const mark of marks()) {
		expect(mark.hash).toMatch(/^#\w/);
		expect(mark.tabIndex).toBe(-1);
	}
});

test('a press on a mark selects its event, one on a cluster lists all of its', async () => {
	const { view, marks, press, onselect, onlist } = renderStrip();
	const mark = marks().find((each) => each.dataset.event);
	await press(mark, { ctrlKey: true });
	expect(onselect).not.toHaveBeenCalled();
	await press(mark);
	const { eventById } = view.timeline;
	expect(onselect.mock.calls).toEqual([[eventById.get(mark?.dataset.event ?? ''), 'press']]);
	const cluster = marks().find((each) => !each.dataset.event);
	await press(cluster);
	expect(onlist).toHaveBeenCalledOnce();
	const [listed] = onlist.mock.lastCall ?? [];
	expect(listed).toHaveLength(Number(cluster?.textContent));
	expect(`#${listed[0].id}`).toBe(cluster?.hash);
});

test.each([93, 155])('in %s px the selected event has its ring inside, at every zoom', (height) => {
	const { view, container } = renderStrip(height);
	for (const domain of [null, [Date.UTC(2025, 7), Date.UTC(2025, 9)] as const]) {
		view.setDomain(domain && [...domain]);
		for (const event of view.timeline.events) {
			view.select(event, 'scroll');
			view.reveal(event);
			flushSync();
			const ring = container.querySelector('[aria-current]');
			expect(ring).toHaveAttribute('data-event', event.id);
			const { top, bottom } = (ring as Element).getBoundingClientRect();
			const box = (container.firstElementChild as Element).getBoundingClientRect();
			expect(top).toBeGreaterThanOrEqual(box.top);
			expect(bottom).toBeLessThan(box.top + height - 28);
		}
	}
});

/** Events by turns in as many chapters, or else one after the other. */
function inChapters(count: number, isByTurns: boolean): Timeline {
	const { events } = shippedTimeline;
	const numberOf = (i: number) => (isByTurns ? i % count : Math.floor((i * count) / events.length));
	const chapters = Array.from({ length: count }, (_, number): Chapter => {
		const own = events.filter((_, i) => numberOf(i) === number);
		const title = `Chapter ${number + 1}`;
		return { id: `chapter-${number}`, title, summary: '', events: own };
	});
	return { ...shippedTimeline, chapters };
}

const records: [string, Timeline][] = [
	['five chapters', shippedTimeline],
	['twelve chapters', inChapters(12, false)],
	['three that overlap', inChapters(3, true)]
];

const boxOf = (node: Element | null) => {
	if (!node) throw new Error('not there');
	return node.getBoundingClientRect();
};

/** What lies over something else among words, counts and the ring; lines of words may be set a little tighter. */
function coveredIn(strip: HTMLElement): string[] {
	const kinds = '.head, .title, .tick, .words, .label, .count, [aria-current] .ring';
	const boxes = [...strip.querySelectorAll(kinds)].map((node) => {
		const { left, right, top, bottom } = node.getBoundingClientRect();
		return { name: `${node.classList[0]} ${node.textContent}`, left, right, top, bottom };
	});
	return boxes.flatMap((a, i) =>
		boxes.slice(i + 1).flatMap((b) => {
			const x = Math.min(a.right, b.right) - Math.max(a.left, b.left);
			const y = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
			return x > 1 && y > 3 ? [`${a.name} over ${b.name}`] : [];
		})
	);
}

describe.each(records)('with %s', (_, timeline) => {
	test.each([
		[93, 358],
		[93, 1000],
		[155, 720],
		[155, 1000]
	])('in %s px of %s the chapter that is read is shown and marked', (height, width) => {
		const { view, container } = renderStrip(height, timeline, width);
		container.style.width = `${width}px`;
		const [from, to] = view.whole;
		for (const chapter of timeline.chapters) {
			for (const event of chapter.events) {
				view.select(event, 'scroll');
				flushSync();
				const strip = boxOf(container.firstElementChild);
				const ring = boxOf(container.querySelector('[aria-current]'));
				const middle = (ring.left + ring.right) / 2;
				expect(middle).toBeGreaterThanOrEqual(strip.left);
				expect(middle).toBeLessThanOrEqual(strip.right);
				const part = boxOf(container.querySelector('.part'));
				const at = strip.left + ((event.date.start - from) / (to - from)) * width;
				expect(part.left).toBeLessThanOrEqual(at + 1);
				expect(part.right).toBeGreaterThanOrEqual(Math.min(at, strip.right) - 1);
				const title = container.querySelector('.title');
				if (height === 155) expect(title?.textContent).toBe(chapter.title);
				else if (title) {
					const gap = part.top - boxOf(title).bottom;
					expect(gap, 'between title and line').toBeGreaterThanOrEqual(1);
				}
				expect(coveredIn(container), event.id).toEqual([]);
			}
		}
	});
});

test('a line of the axis has a month once, as the date of the event that is read has it', () => {
	const { view, container } = renderStrip();
	const principle = 'imod-2025-09-25-mass-surveillance-principle';
	view.select(view.timeline.eventById.get(principle) ?? null, 'scroll');
	flushSync();
	const words = [...container.querySelectorAll('.lower, .words')].map((node) => node.textContent);
	expect(words).toContain('25 September 2025');
	expect(words.filter((text) => text.includes('September'))).toHaveLength(1);
});

test('a chapter of one day is shown with days before and after it', () => {
	const { view } = renderStrip();
	const chapter = view.timeline.chapters.find(
		({ events }) => new Set(events.map(({ date }) => date.start)).size === 1
	);
	if (!chapter) throw new Error('no chapter of one day');
	const [start, end] = view.domainOf(chapter);
	const [from, to] = view.whole;
	expect(end - start).toBe(21 * 86_400_000);
	// Half of it before the day, and half of it after.
	expect((start + end) / 2 - (chapter.events[0]?.date.start ?? 0)).toBeLessThanOrEqual(86_400_000);
	expect(end - start).toBeLessThan((to - from) / 12);
});

test('the chapter that is read is shown in a span that is as long as it, and the whole story without one', () => {
	const { view, container } = renderStrip();
	const { chapters } = view.timeline;
	const words = () => [...container.querySelectorAll('.tick')].map((node) => node.textContent);
	const whole = words();
	expect(container.querySelector('.part')).toBeNull();
	const seen = chapters.map((chapter) => {
		view.select(chapter.events[0] ?? null, 'scroll');
		flushSync();
		expect(view.destination).toBeNull();
		return `${words()}`;
	});
	expect(new Set([`${whole}`, ...seen]).size).toBe(chapters.length + 1);
	view.select(null, 'scroll');
	flushSync();
	expect(words()).toEqual(whole);
});

test('a zoom by the reader wins, and a chapter that the drawing shows does not', () => {
	const { view, container } = renderStrip();
	const [first, second] = view.timeline.chapters;
	view.setDomain([Date.UTC(2025, 7), Date.UTC(2025, 9)]);
	flushSync();
	const ticks = () => [...container.querySelectorAll('.tick')].map((node) => node.textContent);
	const zoomed = ticks();
	view.select(first?.events[0] ?? null, 'scroll');
	flushSync();
	expect(ticks()).toEqual(expect.arrayContaining(zoomed.slice(0, 3)));
	expect(container.querySelector('.part')).toBeNull();
	if (!first || !second) throw new Error('no chapters');
	view.select(null, 'press');
	view.glideTo(view.domainOf(first));
	flushSync();
	expect(container.querySelector('.title')?.textContent).toBe(first.title);
	view.select(second.events[0] ?? null, 'scroll');
	flushSync();
	expect(view.chapter).toBe(first);
	expect(container.querySelector('.title')?.textContent).toBe(second.title);
});

test('a search has no chapters, and neither has a record without any', () => {
	const { view, container } = renderStrip();
	const [event] = view.timeline.events;
	view.select(event ?? null, 'scroll');
	flushSync();
	expect(container.querySelector('.part')).not.toBeNull();
	view.filters.finder = find;
	view.filters.q = 'Microsoft';
	flushSync();
	expect(container.querySelector('.part')).toBeNull();
	expect(container.querySelector('[aria-current]')).not.toBeNull();
	const without = renderStrip(143, { ...shippedTimeline, chapters: [] });
	without.view.select(event ?? null, 'scroll');
	flushSync();
	expect(without.container.querySelector('.whole')).toBeNull();
	expect(without.container.querySelector('[aria-current]')).not.toBeNull();
});

test('it glides to a chapter where motion is allowed', async () => {
	const { view, container } = renderStrip();
	view.motion.reducedMotion = false;
	const [first, , , late] = view.timeline.chapters;
	view.select(first?.events[0] ?? null, 'scroll');
	flushSync();
	const places = new Set<string>();
	const end = view.timeline.chapters[3]?.events[0];
	if (!late || !end) throw new Error('no chapter');
	await waitFor(() => expect(container.querySelector('.title')?.textContent).toBe(first?.title));
	const ring = () => container.querySelector<HTMLElement>('[aria-current]')?.style.transform;
	vi.useFakeTimers({ toFake: ['requestAnimationFrame', 'cancelAnimationFrame', 'performance'] });
	view.select(end, 'scroll');
	for (let i = 0; i < 30; i++) {
		flushSync();
		places.add(ring() ?? '');
		vi.advanceTimersToNextFrame();
	}
	vi.useRealTimers();
	expect(places.size).toBeGreaterThan(3);
	const still = renderStrip();
	still.view.select(end, 'scroll');
	flushSync();
	const at = still.container.querySelector<HTMLElement>('[aria-current]')?.style.transform;
	await waitFor(() => expect(ring()).toBe(at));
});

test('a selection in the same chapter moves no mark, one in another moves them', () => {
	const { view } = renderStrip();
	const [first, second] = view.timeline.chapters;
	/** The marks of single events, and their positions. */
	const places = () =>
		[...document.querySelectorAll<HTMLElement>('.strip a[data-event]:not([aria-current])')].map(
			({ dataset, style }) => [dataset.event, style.transform] as const
		);
	view.select(first?.events[0] ?? null, 'scroll');
	flushSync();
	const before = new Map(places());
	expect(before.size).toBeGreaterThan(3);
	const moved = () => places().filter(([id, at]) => before.get(id) !== at && before.has(id));
	for (const event of first?.events ?? []) {
		view.select(event, 'scroll');
		flushSync();
		expect(moved()).toEqual([]);
	}
	view.select(second?.events[0] ?? null, 'scroll');
	flushSync();
	expect(places().filter(([id, at]) => before.get(id) === at)).toEqual([]);
});

test.each([
	[93, 320],
	[93, 358],
	[155, 706],
	[155, 1080]
])('in %s px of %s the whole story has room for the name of each track', (height, width) => {
	const { view, container } = renderStrip(height, shippedTimeline, width);
	container.style.width = `${width}px`;
	const [first] = view.timeline.events;
	const heads = [...container.querySelectorAll('.head')].map((node) => node.textContent);
	expect(heads.map((text) => text.match(/IMOD|ICE/)?.[0])).toEqual(['IMOD', 'ICE']);
	expect(coveredIn(container)).toEqual([]);
	// The first event is beside the name, and the last one still in sight.
	const at = boxOf(container.querySelector('a.mark'));
	expect(at.left).toBeLessThan(boxOf(container.firstElementChild).left + width / 3);
	expect(first?.track.label).toContain('IMOD');
	for (const mark of container.querySelectorAll('a.mark'))
		expect(boxOf(mark).right).toBeLessThanOrEqual(boxOf(container).left + width + 1);
});

test('if a mark is at the start of a track’s first lane, the track’s name is in the next lane, clear of all marks', () => {
	const { view, container, marks } = renderStrip(155, shippedTimeline, 706);
	container.style.width = '706px';
	const heads = () => [...container.querySelectorAll('.head')];
	const tops: number[] = [];
	for (const { id, events } of shippedTimeline.chapters) {
		view.select(events[0] ?? null, 'scroll');
		flushSync();
		// In August the figure of July is at the edge of the lower track; in the first chapter a report in the upper one.
		if (id === 'protest' || id === 'august') expect(heads()).toHaveLength(2);
		for (const head of heads()) {
			const name = head.getBoundingClientRect();
			tops.push(name.top);
			for (const mark of marks()) {
				const box = mark.getBoundingClientRect();
				const isOver = box.left < name.right && box.right > name.left;
				const isBeside = box.bottom <= name.top + 1 || box.top >= name.bottom - 1;
				expect(!isOver || isBeside, `${head.textContent} over ${mark.hash} in ${id}`).toBe(true);
			}
		}
	}
	// Two tracks of two lanes each.
	expect(new Set(tops.map(Math.round)).size).toBeGreaterThan(2);
});
