import { expect, test, type Page } from '@playwright/test';
import { teaching } from '#lib/record/shipped/lessons.ts';
import { notes } from '#lib/record/shipped/notes.ts';
import { fragmentCount, toDeck } from '#lib/record/steps.ts';
import { shippedTimeline } from '../fixtures/a-timeline.ts';
import { pagesOf, sizesOf, unbroken } from './pdf.ts';
import { publishersOf } from '#lib/messages/format-sources.ts';
import { addressOf, events, stepAt, steps, type EventStep } from '../fixtures/stage-steps.ts';
import { control, controls, goTo, openStage, pressMore } from './stage.ts';

const controlNames = ['Previous', 'Black screen', 'Auto-advance', 'Presenter view', 'Copy link'];

const printed = async (page: Page) => pagesOf(await page.pdf({ format: 'A4' }));

const isIn = (text: string, words: string) => text.includes(unbroken(words));

/** The longest step that there is, and one that has no more than its first part. */
const chosen = [
	steps.findIndex(({ event }) => event.id === 'imod-2025-09-25-evidence-statement') + 2,
	0
];

/** The step that is shown, on paper in the colours that the page has. */
async function expectStepPrinted(page: Page, { event, fragment }: EventStep) {
	const pages = await printed(page);
	expect(pages.length).toBeLessThanOrEqual(2);
	const text = pages.join('');
	expect(isIn(text, event.title)).toBe(true);
	expect(isIn(text, event.summary)).toBe(true);
	expect(isIn(text, event.statement?.quote ?? event.title)).toBe(true);
	expect(isIn(text, event.disputed ?? event.title)).toBe(fragment === 3 || !event.disputed);
	for (const name of controlNames) expect(isIn(text, name), name).toBe(false);
}

for (const isOther of [false, true]) {
	const name = `a step on paper: what is shown of it, also behind a black screen, and no control${isOther ? ', in the other colours' : ''}`;
	test(name, { tag: isOther ? '@all' : [] }, async ({ page }) => {
		for (const [i, at] of chosen.entries()) {
			const colorScheme = (i === 0) === isOther ? 'light' : 'dark';
			await test.step(`step ${at}, ${colorScheme}`, async () => {
				await page.emulateMedia({ colorScheme });
				if (i === 0) await openStage(page, addressOf(stepAt(at)));
				else await goTo(page, stepAt(at));
				// What a black screen hides is printed all the same.
				if (i > 0) await pressMore(page, 'Black screen');
				await expectStepPrinted(page, stepAt(at));
				if (i > 0) await page.keyboard.press('b');
				await page.emulateMedia({ media: 'print', colorScheme });
				const paper = await page.evaluate(
					() => getComputedStyle(document.documentElement).backgroundColor
				);
				expect(paper).toBe('rgb(255, 255, 255)');
				await page.emulateMedia({ media: null });
			});
		}
		await test.step('the overview has every event', async () => {
			await control(page, 'Overview').click();
			const text = (await printed(page)).join('');
			for (const { title } of events) expect(isIn(text, title), title).toBe(true);
			await control(page, 'Overview').click();
		});
		await control(page, 'More').click();
		const link = controls(page).getByRole('link', { name: 'Print or PDF' });
		await expect(link).toHaveAttribute('href', /\/present\/\?print=slides$/);
	});
}

/** Opens the whole show on paper, waits until its slides fit their pages, and prints it. */
async function printSlides(page: Page, query = ''): Promise<{ pdf: Buffer; pages: string[] }> {
	await page.goto(`/present/?print=slides${query}`);
	await expect(page.getByRole('article').first()).toBeVisible();
	await expect
		.poll(() =>
			page.locator('article, .body, article > ul, .notes').evaluateAll((nodes) => {
				const isHigh = (node: Element) => node.scrollHeight > node.clientHeight + 1;
				return nodes.filter(isHigh).map(({ textContent }) => textContent);
			})
		)
		.toEqual([]);
	const pdf = await page.pdf({ preferCSSPageSize: true });
	return { pdf, pages: await pagesOf(pdf) };
}

test('the whole show on paper: a page for each slide, landscape, with its title and its sources', async ({
	page
}) => {
	const { pdf, pages } = await printSlides(page);
	// What is still open takes as many pages as steps; its title is the same on each.
	const { slides } = toDeck(shippedTimeline);
	const expected = slides.flatMap((slide) => {
		if (slide.kind === 'event') return [[slide.event.title, ...publishersOf([slide.event])]];
		if (slide.kind === 'closing') return Array<string[]>(fragmentCount(slide)).fill(['Still open']);
		return [[slide.kind === 'chapter' ? slide.chapter.title : shippedTimeline.title]];
	});
	expect(pages).toHaveLength(expected.length);
	for (const [i, words] of expected.entries()) {
		for (const word of words) expect(isIn(pages[i] ?? '', word), `${i}: ${word}`).toBe(true);
	}
	for (const { id, title, summary, statement, unknown, links } of events) {
		const own = pages[slides.findIndex((slide) => slide.id === id)] ?? '';
		expect(isIn(own, summary), summary).toBe(true);
		for (const words of [statement?.quote, unknown, links[0]?.event.title]) {
			expect(isIn(own, words ?? title), words ?? title).toBe(true);
		}
	}
	// The slide of the last figure has the bars of all.
	const last = pages[slides.findIndex(({ id }) => id === 'ice-2026-01-data-1400')] ?? '';
	for (const words of [
		'about 400 TB',
		'almost 1,400 TB',
		'about 3.5 times the figure for July 2025'
	])
		expect(isIn(last, words), words).toBe(true);
	for (const name of [...controlNames, 'With notes', 'Print or save']) {
		expect(isIn(pages.join(''), name), name).toBe(false);
	}
	expect(new Set((await sizesOf(pdf)).map((size) => size.join()))).toEqual(new Set(['960,540']));
});

test('on paper are the chosen events, in the chosen order, with their notes where they are asked for, as wide as ever also from a phone', async ({
	page
}) => {
	await page.setViewportSize({ width: 390, height: 844 });
	const [early, late] = ['ice-2025-07-data-400', 'imod-2025-09-25-mass-surveillance-principle'];
	const query = `&events=${early},${late}`;
	const titles = [early, late].map((id) => shippedTimeline.eventById.get(id)?.title ?? '-');
	const noteOf = (id: string) => notes[id as keyof typeof notes].notes;
	const inOrder = await printSlides(page, query);
	const at = ({ pages }: typeof inOrder) =>
		titles.map((title) => pages.findIndex((text, i) => i > 0 && isIn(text, title)));
	expect(at(inOrder)).toEqual([1, 2]);
	expect(inOrder.pages).toHaveLength(4);
	expect(isIn(inOrder.pages.join(''), noteOf(early))).toBe(false);
	const sizesOfPages = (await sizesOf(inOrder.pdf)).map((size) => size.join());
	expect(new Set(sizesOfPages)).toEqual(new Set(['960,540']));
	await test.step('on a phone’s screen a slide is as wide as it', () => expectOnPhone(page));
	await page.setViewportSize({ width: 1280, height: 720 });
	// What was reported later became known later.
	const then = await printSlides(page, `${query}&then=1&notes=1&lesson=45-minutes`);
	// After two pages of the lesson.
	expect(at(then)).toEqual([4, 3]);
	expect(isIn(then.pages[4] ?? '', noteOf(early))).toBe(true);
	expect(isIn(then.pages[3] ?? '', noteOf(late))).toBe(true);
	for (const prompt of notes[early as keyof typeof notes].prompts) {
		expect(isIn(then.pages[4] ?? '', prompt)).toBe(true);
	}
	await expect(page.getByRole('link', { name: 'Without notes' })).toHaveAttribute(
		'href',
		`/present/?events=${early},${late}&then=1&lesson=45-minutes&print=slides`
	);
	// The lesson's steps name no event: they have pages of their own after the title, three on each.
	const lesson = teaching.lessons.find(({ id }) => id === '45-minutes');
	const ofSteps = then.pages.slice(1, 3).join('');
	for (const { title, does, asks } of lesson?.parts.flat() ?? []) {
		for (const words of [title, does, ...asks]) expect(isIn(ofSteps, words), words).toBe(true);
	}
	expect(isIn(ofSteps, lesson?.answers[0]?.text ?? 'no answer')).toBe(true);
	expect(then.pages).toHaveLength(6);
	const sizes = page
		.locator('.steps')
		.evaluateAll((nodes) => nodes.map((node) => parseFloat(getComputedStyle(node).fontSize)));
	for (const size of await sizes) expect(size).toBeGreaterThan(15);
});

async function expectOnPhone(page: Page) {
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
	const boxes = await page.locator('.page').evaluateAll((pages) =>
		pages.map((each) => {
			const { x, y, width, height } = each.getBoundingClientRect();
			return [x, y, width, height].map(Math.round);
		})
	);
	const [first = []] = boxes;
	expect(first.slice(0, 3)).toEqual([0, first[1], 390]);
	expect(first[3]).toBeCloseTo((390 * 720) / 1280, 0);
	// One right under the other.
	expect(boxes[1]?.[1]).toBeCloseTo((first[1] ?? 0) + (first[3] ?? 0), -0.5);
}
