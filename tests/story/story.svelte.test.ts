import { render } from '@testing-library/svelte';
import { flushSync } from 'svelte';
import { expect, test } from 'vitest';
import { events } from '#lib/record/shipped/events.ts';
import { toRecordData } from '#lib/record/record-data.ts';
import { AsOf } from '#lib/story/as-of.svelte.ts';
import { Lazy } from '#lib/ui/lazy.svelte.ts';
import { PageSettings } from '#lib/story/page-settings.svelte.ts';
import Story from '#lib/story/Story.svelte';
import { StoryState } from '#lib/cards/story-state.svelte.ts';
import { shippedTimeline } from '../fixtures/a-timeline.ts';

const strip = new Lazy(() => import('#lib/story/Strip.svelte'));

const marksIn = (drawing: Element) =>
	[...drawing.querySelectorAll<HTMLElement>('a.mark[data-event]')].map(
		(mark) => mark.dataset.event
	);

test('the drawing is the same nodes over ten moves of the day, and shows what was known', async () => {
	const asOf = new AsOf(new StoryState(shippedTimeline), toRecordData(events));
	const panels = new Lazy(() => import('#lib/story/panels.ts'));
	await panels.load();
	const { container } = render(Story, {
		props: { asOf, settings: new PageSettings(), lazyPanels: panels, strip }
	});
	asOf.view.width = 1000;
	flushSync();
	const find = <T extends Element>(selector: string): T => {
		const node = container.querySelector<T>(selector);
		if (!node) throw new Error(`nothing is ${selector}`);
		return node;
	};
	find<HTMLElement>('#page_as-of > summary').click();
	// The browser tells of it in a task of its own.
	await new Promise((resolve) => setTimeout(resolve));
	flushSync();
	const kept = ['.plane', '.drawing', '.group', '.overview .window'];
	const nodes = kept.map((selector) => find(selector));
	const first = asOf.view.timeline.events[0];
	const mark = find(`a.mark[href="#${first?.id}"]`);
	const input = find<HTMLInputElement>('#page_as-of input');
	const { days } = asOf;
	for (let move = 1; move <= 10; move++) {
		input.value = days[days.length - move] ?? '';
		input.dispatchEvent(new Event('change', { bubbles: true }));
		flushSync();
		expect(asOf.date).toBe(days[days.length - move]);
		for (const [i, selector] of kept.entries()) expect(find(selector)).toBe(nodes[i]);
		const known = asOf.view.timeline.events.map(({ id }) => id);
		expect(known.length).toBeLessThan(events.events.length + 1);
		for (const id of marksIn(find('.drawing'))) expect(known).toContain(id);
		expect(container.querySelectorAll('article')).toHaveLength(known.length);
	}
	expect(mark.isConnected).toBe(true);
});

test('while the drawing is zoomed, a line beside its dates says how many events are in it, and leads to the first', async () => {
	const asOf = new AsOf(new StoryState(shippedTimeline), toRecordData(events));
	const { view } = asOf;
	const panels = new Lazy(() => import('#lib/story/panels.ts'));
	await panels.load();
	const { container } = render(Story, {
		props: { asOf, settings: new PageSettings(), lazyPanels: panels, strip }
	});
	view.width = 1000;
	flushSync();
	const shown = container.querySelector('.in-bar');
	expect(shown?.textContent.trim()).toBe('');
	expect(shown?.previousElementSibling?.className).toContain('domain');
	const july = [Date.UTC(2025, 6, 1), Date.UTC(2025, 6, 20)] as const;
	view.setDomain(july);
	flushSync();
	const button = shown?.querySelector('button');
	expect(button?.textContent.trim()).toBe('1 of 34 in view: go to the first');
	button?.click();
	flushSync();
	expect(view.selected?.id).toBe('ice-2025-07-data-400');
	// A phone draws clusters of 6 and 3 events here, some of them before these dates.
	for (const width of [358, 1000]) {
		view.width = width;
		view.setDomain([Date.UTC(2025, 7, 21), Date.UTC(2025, 11, 29)]);
		flushSync();
		expect(button?.textContent.trim()).toBe('8 of 34 in view: go to the first');
	}
	view.filters.toggleKind('measurement');
	view.setDomain(july);
	flushSync();
	expect(container.querySelector('p.shown')?.textContent).toContain('32 of 34 events shown');
	expect(shown?.textContent.trim()).toBe('0 of 32 in view');
	view.setDomain(null);
	flushSync();
	expect(shown?.textContent).not.toContain('in view');
});

test('the event of the address is below the drawing with its quote, leads to its card, and stays', () => {
	const asOf = new AsOf(new StoryState(shippedTimeline), toRecordData(events));
	const { view } = asOf;
	const panels = new Lazy(() => import('#lib/story/panels.ts'));
	const settings = new PageSettings();
	const { container } = render(Story, { props: { asOf, settings, lazyPanels: panels, strip } });
	const own = () => container.querySelector<HTMLElement>('.own');
	const said = view.timeline.events.find(({ statement }) => statement) ?? null;
	const other = view.timeline.events.at(-1) ?? null;
	view.select(other, 'scroll');
	flushSync();
	expect(own()).toBeNull();
	view.select(said, 'address');
	flushSync();
	expect(own()?.querySelector('time')?.dateTime).toBe(said?.date.edtf);
	expect(own()?.querySelector('h2')?.textContent.trim()).toBe(said?.title);
	expect(own()?.textContent).toContain(said?.summary);
	expect(own()?.querySelector('blockquote')?.textContent.trim()).toBe(said?.statement?.quote);
	const drawing = container.querySelector('#page_timeline');
	const cards = container.querySelector('#page_events');
	expect(own()?.previousElementSibling).toBe(drawing);
	expect(cards?.compareDocumentPosition(own() as Node)).toBe(Node.DOCUMENT_POSITION_PRECEDING);
	own()?.querySelector<HTMLElement>('h2 a')?.click();
	flushSync();
	expect([view.selected?.id, view.cause]).toEqual([said?.id, 'key']);
	view.select(other, 'scroll');
	flushSync();
	expect(own()?.querySelector('h2')?.textContent.trim()).toBe(said?.title);
	// On a day before it was known, it is not there.
	asOf.date = '2025-02-19';
	flushSync();
	expect(own()).toBeNull();
});
