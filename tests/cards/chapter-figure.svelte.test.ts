import { fireEvent, render, screen, within } from '@testing-library/svelte';
import { flushSync } from 'svelte';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import EventList from '#lib/cards/EventList.svelte';
import { StoryState } from '#lib/cards/story-state.svelte.ts';
import type { Timeline } from '#lib/record/timeline.ts';
import { aFileOfFigures, type FiguresOptions } from '../fixtures/a-file-of-figures.ts';
import { aTimelineOf, shippedTimeline } from '../fixtures/a-timeline.ts';
import { expectClean } from '../fixtures/axe.ts';
import InStory from './InStory.svelte';

const goTo = vi.fn(() => Promise.resolve());
const show = vi.fn(() => Promise.resolve());

beforeEach(() => {
	goTo.mockClear();
	show.mockClear();
});

/** The cards of a record, in a column so wide; px. */
function renderList(timeline: Timeline, width = 700): StoryState {
	const view = new StoryState(timeline);
	const { container } = render(InStory, {
		props: { story: { view, goTo, show }, component: EventList, props: {} }
	} as never);
	container.setAttribute('style', `width: ${width}px; container: story / inline-size`);
	return view;
}

const renderMade = (options: FiguresOptions, width?: number) =>
	renderList(aTimelineOf(aFileOfFigures(options)), width);

/** The figure that a chapter opens with. */
function figure(): HTMLElement {
	const node = document.querySelector<HTMLElement>('.chapter > figure');
	if (!node) throw new Error('no chapter has a figure');
	return node;
}

const bars = () =>
	[...figure().querySelectorAll('.bar')].map((node) => node.getBoundingClientRect());

const textOf = (node: Element) => node.textContent.replace(/\s+/g, ' ').trim();

const items = () => [...figure().querySelectorAll('ol > li')].map(textOf);

describe('the figures of the shipped record', () => {
	test.each([
		[700, 110],
		[358, 56],
		[288, 56]
	])('bars at true scale on one line, in a column of %i px', (width, atLeast) => {
		renderList(shippedTimeline, width);
		const [low, high] = bars() as [DOMRect, DOMRect];
		expect(high.height).toBeGreaterThanOrEqual(atLeast);
		expect(Math.abs(low.height - (high.height * 400) / 1400)).toBeLessThan(1);
		expect(low.bottom).toBeCloseTo(high.bottom, 1);
		expect(low.width).toBeCloseTo(high.width, 0);
		expect(figure().scrollWidth).toBeLessThanOrEqual(width);
	});

	test('each with its figure and date in words, and that none was published between', () => {
		renderList(shippedTimeline);
		const caption = within(figure()).getByText('ICE data reported on Microsoft servers');
		expect(caption.tagName).toBe('FIGCAPTION');
		expect(caption.parentElement).toBe(figure());
		expect(items()).toEqual([
			'about 400 TB July 2025, day unknown',
			'no figure in this record',
			'almost 1,400 TB about 3.5 times July 2025 January 2026, day unknown'
		]);
	});

	test('with the report, when they became public, the reply, who spoke, and the publishers', () => {
		renderList(shippedTimeline);
		const words = textOf(figure().lastElementChild as Element);
		expect(words).toContain('Reported 17 February 2026 The Guardian and others: files show');
		expect(words).toContain('Replied on 17 or 18 February 2026 Microsoft: does not believe ICE');
		expect(words).toContain('Microsoft spokesperson');
		expect(words).toMatch(/Made public:? 17 February 2026/);
		expect(words).toContain('Sources: Anadolu via A News, TechRepublic, Windows Central');
	});

	test('each is a link to its card', async () => {
		renderList(shippedTimeline);
		const links = within(figure()).getAllByRole('link');
		const ids = [
			'ice-2025-07-data-400',
			'ice-2026-01-data-1400',
			'ice-2026-02-17-joint-report',
			'ice-2026-02-17-spokesperson-statement'
		];
		expect(links.map((link) => link.getAttribute('href'))).toEqual(ids.map((id) => `#${id}`));
		for (const [i, link] of links.entries()) {
			await fireEvent.click(link, { detail: 1, cancelable: true });
			const event = shippedTimeline.eventById.get(ids[i] ?? '');
			expect(goTo).toHaveBeenLastCalledWith(event, 'press');
		}
	});

	test('whole while one of its events is shown, and gone with the last', () => {
		const { filters } = renderList(shippedTimeline);
		filters.choose({ kinds: ['measurement'] });
		flushSync();
		expect(items()).toHaveLength(3);
		filters.choose({ kinds: ['report'] });
		flushSync();
		expect(document.getElementById('chapter_ice')).not.toBeNull();
		expect(document.querySelector('.chapter > figure')).toBeNull();
	});

	test('it is clean', async () => {
		renderList(shippedTimeline);
		await expectClean('.chapter:has(> figure)');
	});
});

describe('of any record', () => {
	test.each([700, 358, 288])(
		'eight bars lie below each other at true scale; a zero is a hairline; %i px',
		(width) => {
			const values = [800, 400, 0, 100, 200, 300, 500, 600];
			renderMade({ values }, width);
			const all = bars();
			const [longest = new DOMRect()] = all;
			expect(longest.width).toBeGreaterThanOrEqual(110);
			expect(figure().scrollWidth).toBeLessThanOrEqual(width);
			for (const [i, { left, top, width }] of all.entries()) {
				expect(left).toBeCloseTo(longest.left, 1);
				expect(top).toBeGreaterThanOrEqual(all[i - 1]?.bottom ?? 0);
				const expected = Math.max(1, (longest.width * (values[i] ?? 0)) / 800);
				expect(Math.abs(width - expected)).toBeLessThan(1);
			}
			expect(items()).toHaveLength(15);
			expect(items()[0]).toBe('800 € a month January 2025, day unknown');
		}
	);

	test('two bars are side by side, and without a gap no text speaks of one', () => {
		renderMade({ values: [0, 10], months: 1 }, 288);
		const [zero, ten] = bars() as [DOMRect, DOMRect];
		expect(zero.height).toBe(1);
		expect(ten.height).toBeGreaterThanOrEqual(56);
		expect(ten.left).toBeGreaterThan(zero.right - 1);
		expect(items()).toEqual([
			'0 € a month January 2025, day unknown',
			'10 € a month February 2025, day unknown'
		]);
		expect(figure().scrollWidth).toBeLessThanOrEqual(288);
	});

	test('of more than eight it says how many, and leads to the drawing', async () => {
		renderMade({ values: Array.from({ length: 9 }, (_, i) => i + 1) });
		const link = within(figure()).getByRole('link', {
			name: '9 figures, January 2025 to January 2027: see the timeline'
		});
		expect(link).toHaveAttribute('href', '#page_timeline');
		expect(bars()).toEqual([]);
		await fireEvent.click(link, { detail: 1, cancelable: true });
		expect(show).toHaveBeenCalledTimes(1);
	});

	test('a reply without a lead has its title, its speaker, and its words if they are short', () => {
		const reports = [['survey'], ['survey']];
		renderMade({ values: [1, 2], reports, replies: [{ to: 'survey' }] });
		const [report, reply] = [...figure().querySelectorAll('.beside > div')].map(textOf);
		expect(report).toBe('Reported by 1 January 2029 The report “survey”');
		expect(reply).toBe('Response 2 January 2029 Reply 0 The city We do not agree.');
	});

	test('long words are left to their card', () => {
		const quote = 'We do not agree. '.repeat(8).trim();
		const reports = [['survey'], ['survey']];
		renderMade({ values: [1, 2], reports, replies: [{ to: 'survey', quote }] });
		expect(textOf(figure())).toContain('The city');
		expect(textOf(figure())).not.toContain('agree');
	});

	test('without links it has no reply, and without chapters no figure', () => {
		renderMade({ values: [1, 2] });
		expect(figure().querySelector('.beside > div')).toBeNull();
		expect(textOf(figure().lastElementChild as Element)).toBe('Source: The Paper');
	});

	test('a record without chapters has none', () => {
		renderMade({ values: [1, 2], chapters: [] });
		expect(screen.getAllByRole('article')).toHaveLength(4);
		expect(document.querySelector('.list figure:has(.bar)')).toBeNull();
	});

	test.each(['ar', 'en'])('it is clean in a record in %s', async (language) => {
		renderMade({ values: [4, 3, 2, 1], language }, 358);
		await expectClean('.chapter:has(> figure)');
	});
});
