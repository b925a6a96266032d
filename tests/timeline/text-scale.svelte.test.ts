import { render } from '@testing-library/svelte';
import { flushSync } from 'svelte';
import { afterEach, expect, test } from 'vitest';
import MovingCanvas from '#lib/parts/MovingCanvas.svelte';
import Timeline from '#lib/timeline/Timeline.svelte';
import { TimelineState } from '#lib/timeline/timeline-state.svelte.ts';
import { zoomDomain, minSpan } from '#lib/timeline/layout/transform.ts';
import { aTimeline, shippedTimeline } from '../fixtures/a-timeline.ts';

afterEach(() => (document.documentElement.style.fontSize = ''));

/** The margin of the canvas, px. */
const margin = 16;

function renderAt(fontSize: number, timeline = shippedTimeline) {
	document.documentElement.style.fontSize = `${fontSize}px`;
	const view = new TimelineState(timeline);
	const { container } = render(Timeline, {
		...{ view, onselect: () => undefined, idPrefix: 'test' },
		parts: { loadCanvas: () => Promise.resolve({ default: MovingCanvas }) }
	});
	container.style.width = '1300px';
	container.classList.add('otr');
	const plane = container.querySelector<HTMLElement>('.plane') as HTMLElement;
	const boxOf = (selector: string) =>
		plane.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
	return { view, plane, boxOf };
}

test('where text is twice as large, so is the whole drawing, and the page has room for it', async () => {
	const { view, plane, boxOf } = renderAt(16);
	await expect.poll(() => view.width).toBe(1300);
	const [tick, count] = [boxOf('.tick').height, boxOf('.count').height];
	expect([tick, count, plane.clientHeight]).toEqual([14, 20, 362]);
	document.documentElement.style.fontSize = '32px';
	await expect.poll(() => view.textScale).toBe(2);
	flushSync();
	expect(view.width).toBe(650);
	expect([boxOf('.tick').height, boxOf('.count').height]).toEqual([28, 40]);
	expect(plane.clientHeight).toBe(600);
	expect(boxOf('.drawing')).toMatchObject({ width: 1300, height: 600 });
	const { left, right } = plane.getBoundingClientRect();
	const texts = [...plane.querySelectorAll('.drawing span')].map((node) =>
		node.getBoundingClientRect()
	);
	expect(texts.length).toBeGreaterThan(10);
	expect(texts.filter((text) => text.left < left - 1 || text.right > right + 1)).toEqual([]);
});

test.each([
	['left to right', 16, shippedTimeline],
	['left to right', 32, shippedTimeline],
	['right to left', 24, aTimeline(7, { events: 40, language: 'ar' })]
] as const)(
	'from %s, at %d px, the canvas has each frame where the page has it',
	async (_, size, timeline) => {
		const { view, plane } = renderAt(size, timeline);
		await expect.poll(() => view.width).toBe(1300 / (size / 16));
		plane.dispatchEvent(new PointerEvent('pointerenter'));
		plane.closest('section')?.dispatchEvent(new PointerEvent('pointerenter'));
		await expect.poll(() => view.motion.canPaint).toBe(true);
		view.motion.moveWithGesture(zoomDomain(view.domain, 1.25, view.whole, undefined, minSpan));
		flushSync();
		const canvas = plane.querySelector('canvas') as HTMLCanvasElement;
		const pen = canvas.getContext('2d') as CanvasRenderingContext2D;
		const pixels = pen.getImageData(0, 0, canvas.width, canvas.height);
		const ratio = canvas.width / (1300 + 2 * margin);
		const colorAt = (x: number, y: number) => {
			const at = (Math.round(y * ratio) * pixels.width + Math.round((x + margin) * ratio)) * 4;
			return [...pixels.data.subarray(at, at + 3)].join();
		};
		// Where the view rests, the page has what the canvas has shown last.
		await expect.poll(() => view.motion.isPainted).toBe(false);
		flushSync();
		const { left, top } = plane.getBoundingClientRect();
		const frames = [...plane.querySelectorAll('.count')].map((node) =>
			node.getBoundingClientRect()
		);
		const inside = frames.filter(({ left: x, right }) => x - left > 4 && right - left < 1296);
		expect(inside.length).toBeGreaterThan(1);
		const by = size / 16;
		for (const frame of inside) {
			const [x0, x1, y] = [frame.left - left, frame.right - left, frame.top - top + 6 * by];
			const found = [x0 - 2, x0 + 3 * by, x1 - 3 * by, x1 + 2].map((x) => colorAt(x, y));
			const isBand = found.map((color) => color === found[1]);
			expect(isBand, `${x0} to ${x1}: ${found.join(' ')}`).toEqual([false, true, true, false]);
		}
	}
);

test.each([1300, 300])(
	'dates that begin with a word begin with a capital letter, %i px wide',
	(width) => {
		const { plane } = renderAt(16, aTimeline(11, { events: 60, days: 400 }));
		const section = plane.closest('section') as HTMLElement;
		section.style.width = `${width}px`;
		const dates = section.querySelector<HTMLElement>('.domain') as HTMLElement;
		expect(dates.textContent).toBe('possibly 2005 to 2006');
		expect(dates.innerText).toBe('Possibly 2005 to 2006');
	}
);
