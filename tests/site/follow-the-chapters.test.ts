import { expect, test, type Page } from '@playwright/test';
import { shippedTimeline } from '../fixtures/a-timeline.ts';
import { spanOfChapter } from '#lib/record/chapters.ts';
import { wholeDomainOf } from '#lib/timeline/layout/transform.ts';
import { anew } from './anew.ts';
import { noteShifts } from './shifts.ts';
import { domain, frames, open, settledScroll, strip } from './story.ts';

/** In each chapter the page is stopped at so many places. */
const places = process.env.OTR_ALL ? 10 : 2;

const { chapters } = shippedTimeline;
const [from, to] = wholeDomainOf(shippedTimeline);

/** A chapter's part of the whole story, as shares. */
function partOf(index: number): [number, number] {
	const chapter = chapters[index];
	if (!chapter) throw new Error(`no chapter ${index}`);
	const [start, end] = spanOfChapter(chapter).map((time) => (time - from) / (to - from));
	return [start ?? NaN, end ?? NaN];
}

/** What the page shows where it stands, px in the window. */
function look(page: Page) {
	return page.evaluate(() => {
		const strip = document.querySelector('#page_strip') as HTMLElement;
		const boxOf = (node: Element | null) => {
			const { left, right, top, bottom } = node?.getBoundingClientRect() ?? new DOMRect();
			return { left, right, top, bottom };
		};
		const bottom = Math.max(
			0,
			...[strip, document.querySelector('#page_timeline')].map((node) => boxOf(node).bottom)
		);
		// The line that is read is at 30 % of what is free, and at the page's end at its bottom.
		const free = innerHeight - bottom;
		const left = document.documentElement.scrollHeight - innerHeight - scrollY;
		const share = Math.min(0.3, scrollY / free);
		const line = bottom + free * Math.min(1, Math.max(share, 1 - left / free));
		const begun = [...document.querySelectorAll('article')].filter((card) => {
			const chapter = card.closest('.entry')?.previousElementSibling
				? null
				: card.closest('.chapter');
			return (chapter ?? card.closest('.entry') ?? card).getBoundingClientRect().top <= line;
		});
		const read = begun.at(-1);
		const current = strip.querySelector('[aria-current]');
		const mark = current?.querySelector('.ring') ?? current;
		const box = boxOf(strip.querySelector('.strip'));
		const ring = boxOf(mark ?? null);
		const kinds = '.head, .title, .tick, .words, .label, .count, [aria-current] .ring';
		const things = [...strip.querySelectorAll(kinds)].map((node) => ({
			name: `${node.classList[0]} ${node.textContent}`,
			...boxOf(node)
		}));
		const covered = things.flatMap((a, i) =>
			things.slice(i + 1).flatMap((b) => {
				const x = Math.min(a.right, b.right) - Math.max(a.left, b.left);
				const y = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
				return x > 1 && y > 3 ? [`${a.name} over ${b.name}`] : [];
			})
		);
		/** Half of a mark may be in the page's margin. */
		const outside = things
			.filter(
				({ left, right, top, bottom }) =>
					top < box.top - 0.5 ||
					bottom > box.bottom + 1 ||
					left < box.left - 16 ||
					right > box.right + 16
			)
			.map(({ name }) => name);
		return {
			read: read?.id ?? null,
			heading: read?.closest('.chapter')?.querySelector('h2')?.textContent ?? null,
			selected: document.querySelector('article.selected')?.id ?? null,
			marked: current?.getAttribute('data-event') ?? null,
			title: strip.querySelector('.title')?.textContent ?? null,
			isHigh: strip.offsetHeight > 100,
			ringShare: ((ring.left + ring.right) / 2 - box.left) / (box.right - box.left),
			part: boxOf(strip.querySelector('.part')),
			box,
			covered,
			outside
		};
	});
}

/**
 * What is read, the mark and the strip agree in all chapters, as the page is scrolled from one to the next.
 *
 * @param only in which half of each, unless all is tried: 0 or 1; null for both
 */
async function expectAgreement(page: Page, width: number, height: number, only: number | null) {
	await page.setViewportSize({ width, height });
	await anew(page);
	const whole = await domain(page).innerText();
	// How a page arrives is looked at elsewhere.
	await page.evaluate(() => (window.shifts = []));
	await page.mouse.move(width / 2, height - 60);
	const list = page.locator('section.chapter');
	await expect(list).toHaveCount(chapters.length);
	for (const [index, { title }] of chapters.entries()) {
		const { top, length } = await list.nth(index).evaluate((node) => {
			const box = node.getBoundingClientRect();
			return { top: box.top + scrollY, length: box.height };
		});
		for (let i = 0; i < places; i++) {
			if (only !== null && i !== only && !process.env.OTR_ALL) continue;
			const place = top - height / 3 + ((i + 0.5) / places) * length;
			const by = place - (await page.evaluate(() => scrollY));
			await page.mouse.wheel(0, Math.round(by));
			await settledScroll(page);
			await frames(page, 3);
			const seen = await look(page);
			await test.step(`${title}, place ${i + 1}: ${seen.read}`, () => {
				expect(seen.selected).toBe(seen.read);
				expect(seen.marked).toBe(seen.read);
				expect(seen.ringShare).toBeGreaterThanOrEqual(0);
				expect(seen.ringShare).toBeLessThanOrEqual(1);
				const number = chapters.findIndex(({ events }) =>
					events.some(({ id }) => id === seen.read)
				);
				expect(seen.heading).toBe(chapters[number]?.title);
				if (seen.isHigh) expect(seen.title).toBe(seen.heading);
				// At least 6 px, so that a day is seen.
				const size = seen.box.right - seen.box.left;
				const [start, end] = partOf(number).map((share) => seen.box.left + share * size);
				expect(Math.abs(seen.part.left - (start ?? NaN))).toBeLessThan(1);
				expect(Math.abs(seen.part.right - Math.max(end ?? NaN, (start ?? NaN) + 6))).toBeLessThan(
					1
				);
				expect(seen.covered).toEqual([]);
				expect(seen.outside).toEqual([]);
			});
		}
	}
	// The drawing itself has not been zoomed, and neither does the address say so.
	await expect(domain(page)).toHaveText(whole);
	await expect(page).toHaveURL(({ searchParams }) =>
		['from', 'to', 'chapter'].every((name) => !searchParams.has(name))
	);
	// After the last card the strip goes, as far as the page can be scrolled.
	await page.mouse.wheel(0, 100_000);
	await settledScroll(page);
	const { end, over } = await page.evaluate(() => ({
		end: document.querySelector('#page_events')?.getBoundingClientRect().bottom ?? NaN,
		over: document.querySelector('#page_strip')?.getBoundingClientRect().bottom ?? NaN
	}));
	expect(over).toBeLessThanOrEqual(Math.max(end, 0) + 0.5);
	await expect(strip(page).locator('[aria-current]')).toHaveCount(1);
	expect(await page.evaluate(() => window.shifts)).toEqual([]);
}

async function openNoting(page: Page, address = '/') {
	await page.addInitScript(noteShifts);
	await open(page, address);
}

for (const [width, height] of [
	[768, 1024],
	[1366, 650]
] as const) {
	const name = `in ${width} × ${height} px what is read, the mark and the strip agree in all chapters`;
	test(name, { tag: '@all' }, async ({ page }) => {
		await openNoting(page);
		await expectAgreement(page, width, height, null);
	});
}

test('an address leads to its chapter; the card being read, the mark and the strip agree; the strip does not cover the foot', async ({
	page
}) => {
	await test.step('an address with a chapter and dates is at that chapter, and the drawing and the strip show the dates', async () => {
		await page.setViewportSize({ width: 390, height: 844 });
		await openNoting(page, '/?from=2025-02&to=2025-04&chapter=ice');
		await settledScroll(page);
		await expect(domain(page)).toHaveText('18 Feb 2025 to 30 Apr 2025');
		const top = () =>
			page.locator('#chapter_ice').evaluate((node) => node.getBoundingClientRect().top);
		await expect.poll(top).toBeGreaterThanOrEqual(0);
		expect(await top()).toBeLessThan(400);
		await expect(strip(page)).toContainText('Apr 2025');
		await expect(strip(page)).not.toContainText('2026');
	});
	await test.step('in 1440 × 900 px what is read, the mark and the strip agree', () =>
		expectAgreement(page, 1440, 900, 0));
	await test.step('in 390 × 844 px, too', () => expectAgreement(page, 390, 844, 1));
	await test.step('the strip covers no part of the foot', async () => {
		const bottomOf = (id: string) =>
			page.evaluate((id) => document.getElementById(id)?.getBoundingClientRect().bottom ?? NaN, id);
		// Its corrections unfolded, the foot is higher than the window.
		await page.locator('main section > details').evaluateAll((nodes) => {
			for (const node of nodes) (node as HTMLDetailsElement).open = true;
		});
		await page.mouse.wheel(0, 100_000);
		await settledScroll(page);
		expect(await bottomOf('page_events')).toBeLessThan(0);
		expect(await bottomOf('page_strip')).toBeLessThanOrEqual(0);
	});
	await test.step('a shift would be seen', async () => {
		await page.evaluate(() => (document.body.style.marginTop = '90px'));
		await expect.poll(() => page.evaluate(() => window.shifts.length)).toBeGreaterThan(0);
	});
});
