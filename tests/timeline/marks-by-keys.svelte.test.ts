import { render, screen, within } from '@testing-library/svelte';
import { flushSync, tick } from 'svelte';
import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { formatDomain } from '#lib/messages/format-drawn.ts';
import { StoryState } from '#lib/cards/story-state.svelte.ts';
import { shippedTimeline } from '../fixtures/a-timeline.ts';
import { pressKeys } from '../fixtures/press-keys.ts';
import { soon } from '../fixtures/soon.ts';
import TwoTimelines from './TwoTimelines.svelte';

const { events } = shippedTimeline;
const day = 86_400_000;

interface Opened {
	/** Of the window, px. */
	width?: number;
	domain?: readonly [from: number, to: number];
}

/** A drawing that has the focus at its Tab key's stop. */
async function open({ width = 1_280, domain }: Opened = {}) {
	await page.viewport(width, 900);
	document.documentElement.dataset.script = 'started';
	const view = new StoryState(shippedTimeline);
	view.motion.reducedMotion = true;
	const whole = view.domain;
	const { container } = render(TwoTimelines, { views: { one: view }, onselect: () => undefined });
	await soon(() => expect(view.width).not.toBeNull());
	if (domain) view.setDomain(domain);
	flushSync();
	const plane = container.querySelector<HTMLElement>('.plane');
	if (!plane) throw new Error('nothing is drawn');
	plane.querySelector<HTMLElement>('a[tabindex="0"]')?.focus();
	await tick();
	const all = () => [...plane.querySelectorAll<HTMLAnchorElement>('a.mark')];
	/** The mark with the focus; null outside the drawing. */
	const mark = () => all().find((node) => node === document.activeElement) ?? null;
	const days = () => (view.domain[1] - view.domain[0]) / day;
	const words = () => formatDomain(view.domain, shippedTimeline);
	/** Sends a key to the mark that has the focus, and gives the address of the one that has it then. */
	const press = (name: string) => {
		const key = name.replace('Shift+', '');
		const init = { key, shiftKey: key !== name, bubbles: true, cancelable: true };
		document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', init));
		flushSync();
		return soon(() => mark()?.hash ?? Promise.reject(new Error(`${name} left the marks`)));
	};
	const isWhole = () => view.domain[0] === whole[0] && view.domain[1] === whole[1];
	return { view, plane, isWhole, all, mark, days, words, press };
}

const utc = (year: number, month: number, date = 1) => Date.UTC(year, month - 1, date);

describe('arrows, Home and End', () => {
	test('walk every mark in order, and stop at the ends', async () => {
		const { all, mark, press } = await open();
		const count = all().length;
		const last = await press('End');
		expect(await press('ArrowRight')).toBe(last);
		const walked = [await press('Home')];
		const names = [mark()?.ariaLabel];
		for (let i = 1; i < count; i++) {
			walked.push(await press(i % 2 ? 'ArrowRight' : 'ArrowDown'));
			names.push(mark()?.ariaLabel);
		}
		expect(new Set(walked).size).toBe(count);
		expect(walked.at(-1)).toBe(last);
		// In order of time, as far as the marks of single events go.
		const starts = names.flatMap((name) => {
			const event = events.find(({ title }) => name?.startsWith(`${title}. `));
			return event ? [event.date.edtf.slice(0, 7)] : [];
		});
		expect(starts.length).toBeGreaterThan(15);
		expect(starts).toEqual(starts.toSorted());
		for (let i = count - 2; i >= 0; i--) {
			expect(await press(i % 2 ? 'ArrowLeft' : 'ArrowUp')).toBe(walked[i]);
		}
		expect(await press('ArrowLeft')).toBe(walked[0]);
	});

	test('reach the marks outside the view and bring them into it', async () => {
		const { plane, mark, press } = await open({ domain: [utc(2025, 2), utc(2025, 4)] });
		const expectInSight = () => {
			const { left, right } = mark()?.getBoundingClientRect() ?? new DOMRect(-1e6);
			const frame = plane.getBoundingClientRect();
			expect(left).toBeGreaterThan(frame.left - 16);
			expect(right).toBeLessThan(frame.right + 16);
		};
		expect(await press('End')).toBe(`#${events.at(-1)?.id}`);
		expectInSight();
		expect(await press('Home')).toBe(`#${events[0]?.id}`);
		expectInSight();
	});
});

describe('+, =, - and 0', () => {
	test('zoom about the mark that has the focus, which keeps it', async () => {
		const { plane, isWhole, mark, days, press } = await open();
		const focused = await press('ArrowRight');
		let before = days();
		for (const key of ['+', '=', '+']) {
			expect(await press(key)).toBe(focused);
			expect(days() / before).toBeCloseTo(0.5, 1);
			before = days();
			const { left = NaN, right = NaN } = mark()?.getBoundingClientRect() ?? {};
			const frame = plane.getBoundingClientRect();
			expect((left + right) / 2).toBeGreaterThan(frame.left);
			expect((left + right) / 2).toBeLessThan(frame.right);
		}
		await press('-');
		expect(days() / before).toBeCloseTo(2, 0);
		expect(await press('0')).toBe(focused);
		expect(isWhole()).toBe(true);
	});

	test('work on the buttons, too', async () => {
		const { isWhole } = await open();
		screen.getByRole('button', { name: 'Zoom in' }).focus();
		await pressKeys('+');
		expect(isWhole()).toBe(false);
		await pressKeys('0');
		expect(isWhole()).toBe(true);
	});
});

test('Shift with an arrow pans a quarter of the view, and the focus stays in the marks', async () => {
	const { view, mark, days, press } = await open({ domain: [utc(2025, 8), utc(2025, 10)] });
	const first = view.domain[0];
	await press('Shift+ArrowRight');
	expect((view.domain[0] - first) / day).toBeCloseTo(61 / 4, 0);
	expect(days()).toBeCloseTo(61, 0);
	await press('Shift+ArrowLeft');
	expect(view.domain[0]).toBeCloseTo(first, -3);
	// Far enough for every mark of before to leave the view.
	for (let i = 0; i < 8; i++) await pressKeys('Shift+ArrowRight');
	await soon(() => expect(mark()).not.toBeNull());
	expect((view.domain[0] - first) / day).toBeGreaterThan(90);
});

test('keys with Ctrl, Meta or Alt are left to the browser', async () => {
	const { words, mark, press } = await open({ domain: [utc(2025, 6), utc(2025, 11)] });
	const [before, focused] = [words(), mark()];
	for (const modifier of ['ctrlKey', 'metaKey', 'altKey']) {
		for (const key of ['+', '=', '-', '0', 'ArrowRight', 'ArrowDown', 'Home', 'End', ' ']) {
			const init = { key, [modifier]: true, bubbles: true, cancelable: true };
			const e = new KeyboardEvent('keydown', init);
			mark()?.dispatchEvent(e);
			expect(e.defaultPrevented, `${modifier} ${key}`).toBe(false);
		}
	}
	await pressKeys('Control+ArrowRight');
	expect(mark()).toBe(focused);
	expect(words()).toBe(before);
	// The same key without it works.
	await press('ArrowRight');
	expect(mark()).not.toBe(focused);
});

test('a list of events closes with Escape and gives the focus back', async () => {
	const { words, mark, press } = await open({ width: 320 });
	await press('Home');
	for (let i = 0; i < events.length && !/^\d+ events, /.test(mark()?.ariaLabel ?? ''); i++) {
		await press('ArrowRight');
	}
	const cluster = mark();
	const name = cluster?.ariaLabel ?? '';
	expect(name).toMatch(/^\d+ events, /);
	await pressKeys('Enter');
	// Its heading has the number, the lines under it the dates and the track.
	const [count = '', span = '', ...track] = name.split(', ');
	const whole = [count, span, track.join(', ')].join(' ');
	const dialog = await screen.findByRole('dialog', {
		name: (name) => name.replaceAll('\n', ' ') === whole
	});
	expect(within(dialog).getByRole('heading')).toHaveTextContent(count);
	expect(within(dialog).getAllByRole('link')).toHaveLength(parseInt(name));
	// The keys of the drawing are off while it is open.
	const before = words();
	await pressKeys('+', '-', '0', 'ArrowRight', 'Shift+ArrowRight');
	expect(dialog).toBeVisible();
	expect(words()).toBe(before);
	await pressKeys('Escape');
	await soon(() => expect(screen.queryByRole('dialog')).toBeNull());
	await soon(() => expect(mark()?.ariaLabel).toBe(name));
});

test('every mark has a name of its own that says what, when, where and how we know', async () => {
	const { all, plane } = await open();
	const names = all().map((node) => node.ariaLabel ?? '');
	expect(new Set(names).size).toBe(names.length);
	for (const name of names) {
		expect(name).toMatch(
			/^([\d,]+ events, .+|.+\. (Statement|Report|Protest|Action|Reported figure), .+; .+)$/
		);
		expect(name).toMatch(/\((IMOD|ICE)\)/);
	}
	const drawings = [...plane.querySelectorAll('svg:not(svg svg)')];
	expect(drawings.length).toBeGreaterThan(0);
	for (const svg of drawings) expect(svg).toHaveAttribute('aria-hidden', 'true');
});
