import { fireEvent, render, screen } from '@testing-library/svelte';
import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import Overview from '#lib/overview/Overview.svelte';
import { minSpan, type Domain } from '#lib/timeline/layout/transform.ts';
import { StoryState } from '#lib/cards/story-state.svelte.ts';
import { shippedTimeline } from '../fixtures/a-timeline.ts';

document.documentElement.classList.add('otr');

const day = 86_400_000;
const utc = (text: string) => Date.parse(`${text}T00:00:00Z`);
const august: Domain = [utc('2025-08-01'), utc('2025-09-01')];
const span = august[1] - august[0];

// A pointer that a test makes is none that can be captured.
beforeEach(() => {
	vi.spyOn(Element.prototype, 'setPointerCapture').mockReturnValue();
});
afterEach(() => void vi.restoreAllMocks());

function renderOverview(domain: Domain | null = august, language = 'en') {
	const view = new StoryState({ ...shippedTimeline, language });
	view.width = 400;
	view.setDomain(domain);
	render(Overview, { props: { view, idPrefix: 'page' } });
	flushSync();
	return view;
}

/** Also at the whole story, where all are hidden. */
const hidden = true;
const part = (name: string) => {
	const found = document.querySelector<HTMLElement>(`[data-part='${name}']`);
	if (!found) throw new Error(`no ${name}`);
	return found;
};
const startEdge = () => part('start');
const endEdge = () => part('end');
const middle = () => part('window');

/** The scale of the strip: where the story begins and how wide it is, px. */
function scaleBox() {
	const svg = screen.getByRole('group', { hidden }).querySelector('svg');
	if (!svg) throw new Error('nothing is drawn');
	return svg.getBoundingClientRect();
}

function xOf(time: number, view: StoryState): number {
	const { left, width } = scaleBox();
	return left + ((time - view.whole[0]) / (view.whole[1] - view.whole[0])) * width;
}

interface At {
	x: number;
	y?: number;
}

function pointer(node: Element, type: string, { x, y = 0 }: At, init: PointerEventInit = {}) {
	const { top } = scaleBox();
	const place = { clientX: x, clientY: top + 10 + y, bubbles: true, cancelable: true };
	const kind = { pointerId: 1, isPrimary: true, pointerType: 'mouse', button: 0 };
	node.dispatchEvent(new PointerEvent(type, { ...kind, ...place, ...init }));
	flushSync();
}

/** Presses, goes from place to place and lets go. */
function drag(node: Element, places: At[], init: PointerEventInit = {}) {
	const [first, ...rest] = places;
	if (!first) throw new Error('a drag begins somewhere');
	pointer(node, 'pointerdown', first, init);
	for (const place of rest) pointer(node, 'pointermove', place, init);
	pointer(node, 'pointerup', rest.at(-1) ?? first, init);
}

const svgOf = () => screen.getByRole('group', { hidden }).querySelector('svg') as Element;

/** Within half a pixel of the strip. */
function expectDomain(actual: Domain | null, expected: Domain, view: StoryState) {
	const px = (view.whole[1] - view.whole[0]) / scaleBox().width;
	for (const end of [0, 1] as const) {
		expect(Math.abs((actual?.[end] ?? NaN) - expected[end]) / px).toBeLessThan(0.5);
	}
}

describe('its parts', () => {
	test('are three buttons in a named group, each with a name and a description', () => {
		renderOverview();
		expect(screen.getByRole('group', { name: 'Overview of the whole story' })).toBeVisible();
		const names = screen.getAllByRole('button').map((node) => node.getAttribute('aria-label'));
		expect(names).toEqual([
			'Start of the visible part, 1 Aug 2025',
			'Visible part, 1 Aug 2025 to 31 Aug 2025',
			'End of the visible part, 31 Aug 2025'
		]);
		for (const node of screen.getAllByRole('button')) {
			expect(node).toHaveAccessibleDescription(/arrow/);
			expect(node.getAttribute('type')).toBe('button');
		}
	});

	test('are hidden at the whole story, where their room is kept, and stay while one has the focus', () => {
		const view = renderOverview(null);
		const overview = document.querySelector<HTMLElement>('.overview');
		const { height } = overview?.getBoundingClientRect() ?? {};
		expect(screen.queryAllByRole('button')).toEqual([]);
		expect(overview).not.toBeVisible();
		view.setDomain(august);
		flushSync();
		expect(screen.getAllByRole('button')).toHaveLength(3);
		expect(overview?.getBoundingClientRect().height).toBe(height);
		startEdge().focus();
		view.setDomain(null);
		flushSync();
		expect(startEdge()).toBeVisible();
		startEdge().blur();
		expect(screen.queryAllByRole('button')).toEqual([]);
	});

	test('the window lies over the visible part, the handles beside it, 24 px wide', () => {
		const view = renderOverview([utc('2025-08-01'), utc('2025-08-04')]);
		const box = middle().getBoundingClientRect();
		expect(box.left).toBeCloseTo(xOf(utc('2025-08-01'), view), 0);
		expect(box.right).toBeCloseTo(xOf(utc('2025-08-04'), view), 0);
		const [start, end] = [startEdge(), endEdge()].map((node) => node.getBoundingClientRect());
		expect(start?.right).toBeCloseTo(box.left, 1);
		expect(end?.left).toBeCloseTo(box.right, 1);
		for (const handle of [start, end]) {
			expect(handle?.width).toBe(24);
			expect(handle?.height).toBeGreaterThanOrEqual(24);
		}
	});

	test('both handles have their place beside the whole story, too', () => {
		renderOverview(null);
		const strip = svgOf().parentElement?.parentElement?.getBoundingClientRect();
		expect(startEdge().getBoundingClientRect().left).toBeCloseTo(strip?.left ?? NaN, 1);
		expect(endEdge().getBoundingClientRect().right).toBeCloseTo(strip?.right ?? NaN, 1);
	});

	test('each track is one row in its colour', () => {
		renderOverview();
		const rows = [...svgOf().querySelectorAll('g')];
		expect(rows.map((row) => row.dataset.color)).toEqual(['teal', 'ochre']);
		for (const row of rows) expect(row.getBoundingClientRect().width).toBeGreaterThan(50);
		expect(svgOf().getAttribute('aria-hidden')).toBe('true');
	});
});

test('the strip has no events that a filter hides', () => {
	const view = renderOverview();
	const drawn = () => [...svgOf().querySelectorAll('.bar')].map((bar) => bar.getAttribute('d'));
	const [imod, ice] = drawn();
	view.filters.toggleTrack('imod');
	flushSync();
	expect(drawn()).toEqual(['', ice]);
	view.filters.showAll();
	flushSync();
	expect(drawn()).toEqual([imod, ice]);
});

describe('a drag', () => {
	test('of the window moves it, at once', () => {
		const view = renderOverview();
		const x = xOf((august[0] + august[1]) / 2, view);
		const by = 40 * ((view.whole[1] - view.whole[0]) / scaleBox().width);
		drag(middle(), [{ x }, { x: x + 20 }, { x: x + 40 }]);
		expectDomain(view.domain, [august[0] + by, august[1] + by], view);
		expect(view.domain[1] - view.domain[0]).toBeCloseTo(span, -1);
	});

	test('of an end moves that end alone, and never past three days', () => {
		const view = renderOverview();
		const to = utc('2025-10-15');
		drag(endEdge(), [{ x: xOf(august[1], view) + 4 }, { x: xOf(to, view) + 4 }]);
		expectDomain(view.domain, [august[0], to], view);
		drag(startEdge(), [{ x: xOf(august[0], view) }, { x: 5000 }]);
		expect(view.domain[1] - view.domain[0]).toBeCloseTo(minSpan, -1);
		expectDomain(view.domain, [to - minSpan, to], view);
	});

	test('can take either end of the narrowest window', () => {
		const start = utc('2025-10-15');
		renderOverview([start, start + minSpan]);
		for (const handle of [startEdge(), endEdge()]) {
			handle.scrollIntoView({ block: 'center' });
			const { left, right, top, bottom } = handle.getBoundingClientRect();
			for (const x of [left + 1, right - 1])
				expect(document.elementFromPoint(x, (top + bottom) / 2)).toBe(handle);
		}
	});

	test('on an empty place draws a new window, which the view takes when it is let go', async () => {
		const view = renderOverview();
		const [from, to] = [utc('2026-01-01'), utc('2026-03-01')];
		pointer(svgOf(), 'pointerdown', { x: xOf(from, view) });
		pointer(svgOf(), 'pointermove', { x: xOf(to, view) });
		expect(view.destination).toEqual(august);
		expect(middle().getBoundingClientRect().left).toBeCloseTo(xOf(from, view), 0);
		expect(middle().getBoundingClientRect().right).toBeCloseTo(xOf(to, view), 0);
		pointer(svgOf(), 'pointerup', { x: xOf(to, view) });
		expectDomain(view.destination, [from, to], view);
		// It does not go back while the view glides.
		expect(middle().getBoundingClientRect().left).toBeCloseTo(xOf(from, view), 0);
		await expect.poll(() => view.domain[0]).toBe(view.destination?.[0]);
		view.setDomain(august);
		flushSync();
		expect(middle().getBoundingClientRect().left).toBeCloseTo(xOf(august[0], view), 0);
	});

	test('over the window draws a new one while the whole story is shown', () => {
		const view = renderOverview(null);
		const [from, to] = [utc('2025-09-01'), utc('2025-05-01')];
		drag(middle(), [{ x: xOf(from, view) }, { x: xOf(to, view) }]);
		expectDomain(view.destination, [to, from], view);
	});

	test('ends with Escape where it began', async () => {
		const view = renderOverview();
		for (const [node, time] of [
			[middle(), august[0] + span / 2],
			[endEdge(), august[1]],
			[svgOf(), utc('2026-01-01')]
		] as const) {
			const x = xOf(time, view);
			pointer(node, 'pointerdown', { x });
			pointer(node, 'pointermove', { x: x + 60 });
			const moved = middle().getBoundingClientRect().right;
			expect(Math.abs(moved - xOf(august[1], view))).toBeGreaterThan(30);
			await fireEvent.keyDown(document.body, { key: 'Escape' });
			flushSync();
			expect(view.domain).toEqual(august);
			pointer(node, 'pointermove', { x: x + 90 });
			pointer(node, 'pointerup', { x: x + 90 });
			expect(view.destination).toEqual(august);
			expect(middle().getBoundingClientRect().right).toBeCloseTo(xOf(august[1], view), 0);
		}
	});

	test('with another button, with Ctrl or with a second finger is none', () => {
		const view = renderOverview();
		const x = xOf(august[0] + span / 2, view);
		for (const init of [{ button: 2 }, { ctrlKey: true }, { isPrimary: false }]) {
			drag(middle(), [{ x }, { x: x + 60 }], init);
			expect(view.destination).toEqual(august);
		}
		drag(middle(), [{ x }, { x: x + 60 }]);
		expect(view.destination).not.toEqual(august);
	});

	test('by a finger that began up or down is the page’s', () => {
		const view = renderOverview();
		const x = xOf(august[0] + span / 2, view);
		const touch = { pointerType: 'touch' };
		drag(middle(), [{ x }, { x: x + 4, y: 12 }, { x: x + 80, y: 14 }], touch);
		expect(view.destination).toEqual(august);
		drag(middle(), [{ x }, { x: x + 12, y: 4 }, { x: x + 80, y: 14 }], touch);
		expect(view.destination).not.toEqual(august);
	});

	test('that the browser takes over puts the domain back', () => {
		const view = renderOverview();
		const x = xOf(august[0] + span / 2, view);
		pointer(middle(), 'pointerdown', { x }, { pointerType: 'touch' });
		pointer(middle(), 'pointermove', { x: x + 30 }, { pointerType: 'touch' });
		expect(view.destination).not.toEqual(august);
		pointer(middle(), 'pointercancel', { x: x + 30 }, { pointerType: 'touch' });
		expect(view.destination).toEqual(august);
	});
});

describe('a press', () => {
	test('on an empty place brings the window there, as wide as it is', async () => {
		const view = renderOverview();
		const time = utc('2026-02-01');
		drag(svgOf(), [{ x: xOf(time, view) }]);
		expectDomain(view.destination, [time - span / 2, time + span / 2], view);
		expect(view.domain).toEqual(august);
		await expect.poll(() => view.domain[0]).toBe(view.destination?.[0]);
	});

	test('on the window, on a handle or on the whole story changes nothing', () => {
		const view = renderOverview();
		for (const node of screen.getAllByRole('button')) drag(node, [{ x: xOf(august[0], view) }]);
		expect(view.destination).toEqual(august);
		view.setDomain(null);
		drag(middle(), [{ x: xOf(august[0], view) }]);
		expect(view.destination).toBeNull();
	});
});

describe('keys', () => {
	async function press(node: Element, key: string, init: KeyboardEventInit = {}) {
		const isLeft = await fireEvent.keyDown(node, { key, ...init });
		flushSync();
		return isLeft;
	}

	const tenth = span / 10;

	test.each<[string, () => HTMLElement, KeyboardEventInit, Domain]>([
		['ArrowRight', middle, {}, [august[0] + tenth, august[1] + tenth]],
		['ArrowLeft', middle, {}, [august[0] - tenth, august[1] - tenth]],
		['ArrowRight', middle, { shiftKey: true }, [august[0] + span / 2, august[1] + span / 2]],
		['ArrowLeft', startEdge, {}, [august[0] - tenth, august[1]]],
		['ArrowRight', startEdge, {}, [august[0] + tenth, august[1]]],
		['ArrowRight', endEdge, {}, [august[0], august[1] + tenth]],
		['ArrowLeft', endEdge, { shiftKey: true }, [august[0], august[1] - span / 2]]
	])('%s', async (key, node, init, expected) => {
		const view = renderOverview();
		expect(await press(node(), key, init)).toBe(false);
		for (const end of [0, 1] as const)
			expect(view.destination?.[end]).toBeCloseTo(expected[end], -1);
	});

	test('Home and End go to the ends of the story', async () => {
		const view = renderOverview();
		await press(middle(), 'End');
		expect(view.destination?.[1]).toBeCloseTo(view.whole[1], -1);
		await press(middle(), 'Home');
		expect(view.destination?.[0]).toBeCloseTo(view.whole[0], -1);
		expect((view.destination?.[1] ?? 0) - (view.destination?.[0] ?? 0)).toBeCloseTo(span, -1);
		await press(endEdge(), 'End');
		expect(view.destination).toBeNull();
		await press(startEdge(), 'End');
		expect(view.destination?.[0]).toBeCloseTo(view.whole[1] - minSpan, -1);
	});

	test('an end goes a day at least', async () => {
		const few: Domain = [utc('2025-08-01'), utc('2025-08-05')];
		const view = renderOverview(few);
		await press(endEdge(), 'ArrowRight');
		expect(view.destination?.[1]).toBeCloseTo(few[1] + day, -1);
	});

	test('presses add up while the view still glides, and the names say where it goes', async () => {
		const view = renderOverview();
		for (let i = 0; i < 5; i++) await press(endEdge(), 'ArrowRight');
		expect(view.destination?.[1]).toBeCloseTo(august[0] + span * 1.1 ** 5, -1);
		expect(view.domain).toEqual(august);
		expect(endEdge().getAttribute('aria-label')).toBe('End of the visible part, 19 Sept 2025');
	});

	test.each(['ctrlKey', 'metaKey', 'altKey'])('with %s are the browser’s', async (modifier) => {
		const view = renderOverview();
		for (const key of ['ArrowLeft', 'ArrowRight', 'Home', 'End']) {
			expect(await press(middle(), key, { [modifier]: true })).toBe(true);
		}
		expect(view.destination).toEqual(august);
	});

	test('all others are left alone', async () => {
		const view = renderOverview();
		for (const key of ['ArrowUp', 'ArrowDown', 'Escape', ' ', '+', '0', 'PageDown', 'a']) {
			expect(await press(middle(), key)).toBe(true);
		}
		expect(view.destination).toEqual(august);
	});
});

describe('where time runs to the left', () => {
	beforeEach(() => void (document.documentElement.dir = 'rtl'));
	afterEach(() => document.documentElement.removeAttribute('dir'));

	const fromEnd = (time: number, view: StoryState) => {
		const { left, right } = scaleBox();
		return right - (xOf(time, view) - left);
	};

	test('the window and its handles are mirrored', () => {
		const view = renderOverview(august, 'ar');
		const box = middle().getBoundingClientRect();
		expect(box.right).toBeCloseTo(fromEnd(august[0], view), 0);
		expect(box.left).toBeCloseTo(fromEnd(august[1], view), 0);
		expect(startEdge().getBoundingClientRect().left).toBeCloseTo(box.right, 1);
		expect(endEdge().getBoundingClientRect().right).toBeCloseTo(box.left, 1);
	});

	test('a drag to the left goes on in time, and so does the left arrow', async () => {
		const view = renderOverview(august, 'ar');
		const to = utc('2025-10-15');
		drag(endEdge(), [{ x: fromEnd(august[1], view) }, { x: fromEnd(to, view) }]);
		expectDomain(view.domain, [august[0], to], view);
		await fireEvent.keyDown(endEdge(), { key: 'ArrowLeft' });
		expect(view.destination?.[1]).toBeGreaterThan(to);
		await fireEvent.keyDown(endEdge(), { key: 'End' });
		expect(view.destination?.[1]).toBeCloseTo(view.whole[1], -1);
	});
});
