import { cleanup, render } from '@testing-library/svelte';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createScrollSpy } from '#lib/cards/scroll-spy.ts';
import Read from './Read.svelte';

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

const frame = () => new Promise(requestAnimationFrame);

/** Scrolls the page, and lets it tell: it does in its next frame, however late that comes. */
async function scroll(to: number) {
	scrollTo({ top: to, behavior: 'instant' });
	for (let i = 0; i < 3; i++) await frame();
}

/** What a reader does before the page scrolls. */
const touchWheel = () => dispatchEvent(new WheelEvent('wheel'));

async function aPage(top = 0) {
	await scroll(0);
	const onread = vi.fn<(index: number) => void>();
	const spy = createScrollSpy({ top: () => top, onread });
	render(Read, { spy });
	return { spy, onread };
}

afterEach(() => {
	cleanup();
	vi.unstubAllGlobals();
});

describe('the scroll spy', () => {
	test('tells which child is at the line, and −1 above the first', async () => {
		const { onread } = await aPage();
		touchWheel();
		await scroll(500);
		await expect.poll(() => onread.mock.lastCall).toEqual([0]);
		await scroll(1100);
		await expect.poll(() => onread.mock.lastCall).toEqual([1]);
		await scroll(10);
		await expect.poll(() => onread.mock.lastCall).toEqual([-1]);
	});

	test('a scroll that the list makes is not told, the next one is', async () => {
		const { spy, onread } = await aPage();
		touchWheel();
		spy.ignoreNextEvent();
		await scroll(1100);
		expect(onread).not.toHaveBeenCalled();
		await scroll(1110);
		expect(onread.mock.lastCall).toEqual([1]);
	});

	test('a child with `aria-posinset` is reported by that position', async () => {
		const { onread } = await aPage();
		document.querySelectorAll('p').forEach((child, i) => (child.ariaPosInSet = String(i + 41)));
		touchWheel();
		await scroll(1100);
		await expect.poll(() => onread.mock.lastCall).toEqual([41]);
	});

	test('at the end of the page the last child is read', async () => {
		const { onread } = await aPage();
		touchWheel();
		await scroll(1e6);
		await expect.poll(() => onread.mock.lastCall).toEqual([4]);
	});

	test('the first of a chapter begins with the chapter', async () => {
		const { onread } = await aPage();
		const [first, ...rest] = document.querySelectorAll('p');
		// What a chapter says before its first entry.
		for (const entry of rest) {
			const chapter = document.createElement('section');
			chapter.className = 'chapter';
			chapter.append(
				Object.assign(document.createElement('h2'), { style: 'height: 400px; margin: 0' })
			);
			const list = chapter.appendChild(document.createElement('div'));
			entry.replaceWith(chapter);
			list.append(entry);
		}
		const bottom = (first?.getBoundingClientRect().bottom ?? 0) + scrollY;
		touchWheel();
		await scroll(bottom);
		await expect.poll(() => onread.mock.lastCall).toEqual([1]);
	});

	test('a part that covers the top of the window moves the line down', async () => {
		const { onread } = await aPage(innerHeight - 40);
		touchWheel();
		// The first child begins 500 px down: it is over the line, which is in the last 40 px.
		await scroll(Math.max(1, 500 - innerHeight + 60));
		await expect.poll(() => onread.mock.lastCall).toEqual([0]);
	});

	test('nothing is told before the reader has done anything', async () => {
		const { onread } = await aPage();
		await scroll(900);
		expect(onread).not.toHaveBeenCalled();
		touchWheel();
		await scroll(1500);
		expect(onread).toHaveBeenCalled();
	});

	test('a press on a control and a key in a field are not scrolling: what moves the page then is its layout', async () => {
		const { onread } = await aPage();
		for (const [tag, event] of [
			['input', new KeyboardEvent('keydown', { key: '8', bubbles: true })],
			['select', new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true })],
			['input', new PointerEvent('pointerdown', { bubbles: true })],
			['button', new PointerEvent('pointerdown', { bubbles: true })]
		] as const) {
			const control = document.body.appendChild(document.createElement(tag));
			// It had been scrolled before.
			touchWheel();
			control.dispatchEvent(event);
			control.remove();
			await scroll(scrollY === 1100 ? 1500 : 1100);
			expect(onread, tag).not.toHaveBeenCalled();
		}
		document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown', bubbles: true }));
		await scroll(900);
		expect(onread).toHaveBeenCalled();
	});

	test('a field that Tab comes to may scroll the page: that is not reading', async () => {
		const { onread } = await aPage();
		const field = document.body.appendChild(document.createElement('input'));
		document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab', bubbles: true }));
		field.focus({ preventScroll: true });
		await scroll(1100);
		expect(onread).not.toHaveBeenCalled();
		field.remove();
	});

	test('an ignored scroll reports nothing, the next one does', async () => {
		const { spy, onread } = await aPage();
		touchWheel();
		spy.ignoreNextScrolling();
		await scroll(1500);
		expect(onread).not.toHaveBeenCalled();
		await wait(400);
		await scroll(1110);
		await expect.poll(() => onread.mock.lastCall).toEqual([1]);
	});

	test('ignoring ends by itself if no scroll follows', async () => {
		const { spy, onread } = await aPage();
		touchWheel();
		spy.ignoreNextScrolling();
		await wait(400);
		await scroll(900);
		expect(onread).toHaveBeenCalled();
	});

	test('Back puts the page somewhere: that is not reading', async () => {
		const { onread } = await aPage();
		touchWheel();
		dispatchEvent(new PopStateEvent('popstate'));
		await scroll(1500);
		expect(onread).not.toHaveBeenCalled();
	});

	test('at rest nothing is told, until the reader goes on', async () => {
		const { spy, onread } = await aPage();
		touchWheel();
		spy.ignoreUntilInput();
		await scroll(1500);
		expect(onread).not.toHaveBeenCalled();
		touchWheel();
		await scroll(1100);
		await expect.poll(() => onread.mock.lastCall).toEqual([1]);
	});

	test('a page of another width is laid out anew: that is not reading, until the reader goes on', async () => {
		const { onread } = await aPage();
		touchWheel();
		await scroll(900);
		const calls = onread.mock.calls.length;
		expect(calls).toBeGreaterThan(0);
		// A phone's bars change the height alone.
		dispatchEvent(new Event('resize'));
		await scroll(1000);
		await expect.poll(() => onread.mock.calls.length).toBeGreaterThan(calls);
		const before = onread.mock.calls.length;
		vi.stubGlobal('innerWidth', innerWidth - 100);
		dispatchEvent(new Event('resize'));
		await scroll(1500);
		expect(onread).toHaveBeenCalledTimes(before);
		touchWheel();
		await scroll(1100);
		await expect.poll(() => onread.mock.calls.length).toBeGreaterThan(before);
	});

	test('nothing is heard once the list is gone', async () => {
		const { onread } = await aPage();
		touchWheel();
		cleanup();
		document.body.style.height = '5000px';
		await scroll(1500);
		document.body.style.height = '';
		expect(onread).not.toHaveBeenCalled();
	});
});
