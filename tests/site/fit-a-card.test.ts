import { expect, test, type Frame } from '@playwright/test';
import { typeset } from '../fixtures/facts.ts';
import { openFrame, ours, tell } from './embed-frame.ts';
import { facts } from './story.ts';

/** px that half of the cards need at most, and any of them: the longest quote has 358 characters. */
const most: Record<number, { median: number; any: number }> = {
	320: { median: 420, any: 680 },
	600: { median: 400, any: 520 },
	900: { median: 400, any: 520 }
};

const maxLine = 62;

/** What the shown card has: its height with all around it, px, and the longest line, in characters. */
const look = (frame: Frame) =>
	frame.evaluate(() => {
		const card = document.querySelector('.called');
		const lines = [0];
		let bottom = -Infinity;
		const walker = document.createTreeWalker(card ?? document.body, NodeFilter.SHOW_TEXT);
		const range = document.createRange();
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			if (!node.parentElement?.checkVisibility()) continue;
			// White space that is not laid out has no width.
			for (let i = 0; i < (node.textContent ?? '').length; i++) {
				range.setStart(node, i);
				range.setEnd(node, i + 1);
				const box = range.getBoundingClientRect();
				if (box.width === 0) continue;
				const isNext = box.top > bottom - 4;
				lines.push(isNext ? 1 : (lines.pop() ?? 0) + 1);
				bottom = isNext ? box.bottom : Math.max(bottom, box.bottom);
			}
		}
		return {
			height: Math.ceil(document.body.getBoundingClientRect().height),
			longest: Math.max(...lines),
			speaks: [...document.querySelectorAll('.called :is(blockquote, .summary)')].filter((node) =>
				node.checkVisibility()
			).length,
			sources: document.querySelectorAll('.called .brief a').length,
			hidden: [...document.querySelectorAll('.called :is(.kind, .how, h4)')].filter((node) =>
				node.checkVisibility()
			).length
		};
	});

test('a frame with one card is about 400 px high: its words, who says them and a line of sources, in lines of 62 characters', async ({
	page
}) => {
	await page.setViewportSize({ width: 900, height: 900 });
	const frame = await openFrame(page, { query: `?cards=one&event=${facts[0]?.id}` }, 'hello');
	for (const [width, { median, any }] of Object.entries(most)) {
		if (!process.env.OTR_ALL && width === '900') continue;
		await page.setViewportSize({ width: Number(width), height: 900 });
		const heights: number[] = [];
		for (const { id, title } of facts) {
			await tell(page, ours('set', { event: id }));
			await expect(frame.locator('.called h3')).toHaveText(typeset(title));
			const { height, longest, ...card } = await look(frame);
			heights.push(height);
			const what = `${id} at ${width} px`;
			expect(card, what).toEqual({ speaks: 1, sources: 1, hidden: 0 });
			expect(longest, what).toBeLessThanOrEqual(maxLine);
			expect(height, what).toBeLessThanOrEqual(any);
		}
		expect(heights.toSorted((a, b) => a - b)[heights.length >> 1], `${width}`).toBeLessThanOrEqual(
			median
		);
		console.log(
			`one card, ${width} px wide: ${Math.min(...heights)} to ${Math.max(...heights)} px`
		);
	}
});
