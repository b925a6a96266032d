import { expect, test, type Page } from '@playwright/test';
import { formatDate } from '#lib/messages/dates.ts';
import { formatPublished } from '#lib/messages/format-sources.ts';
import { plainDateLabels } from '#lib/messages/plain-dates.ts';
import { fragmentsOf } from '#lib/record/steps.ts';
import { expectClean } from './axe.ts';
import { addressOf, eventAt, events, numberOf, stepAt, steps } from '../fixtures/stage-steps.ts';
import { control, expectStep, goTo, onStage, openStage, press } from './stage.ts';
import { shippedTimeline } from '../fixtures/a-timeline.ts';

// The strip, motion, small screens and the names of the controls: `present/stage-page.svelte.test.ts`.
test.use({ viewport: { width: 1280, height: 720 } });

let wrong: string[] = [];

test.beforeEach(({ page }) => {
	wrong = [];
	page.on('pageerror', (error) => wrong.push(error.message));
	page.on('console', (message) => {
		if (message.type() === 'error' || message.type() === 'warning') wrong.push(message.text());
	});
});

// The policy's refusals are among these.
test.afterEach(() => expect(wrong).toEqual([]));

/** Runs in the page: one look at the step that is shown: what it is, what is wrong with it, and where it has what. */
function look(least: { text: number; title: number }) {
	const article = document.querySelector('article');
	const body = document.querySelector<HTMLElement>('.body');
	if (!article || !body) throw new Error('no step');
	const textOf = (node: Element | null) => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
	const isWhole = (node: Element | null) => {
		const { left, right, top, bottom } = node?.getBoundingClientRect() ?? new DOMRect(-1);
		return left >= 0 && right <= innerWidth && top >= 0 && bottom <= innerHeight;
	};

	/** The texts that are cut off, cover something else, or are too small, px. */
	const faults: string[] = [];
	if (body.scrollHeight > body.clientHeight + 1) faults.push('its text is too high');
	const { scrollWidth, scrollHeight } = document.documentElement;
	if (scrollWidth > innerWidth || scrollHeight > innerHeight) faults.push('the page scrolls');
	const end = document.querySelector('.strip')?.getBoundingClientRect().top ?? 0;
	const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
	while (walker.nextNode()) {
		const { textContent, parentElement } = walker.currentNode;
		if (!parentElement || !textContent?.trim()) continue;
		const style = getComputedStyle(parentElement);
		if (style.visibility === 'hidden') continue;
		const size = parseFloat(style.fontSize);
		const isTitle = parentElement.closest('h2') !== null;
		if (size < (isTitle ? least.title : least.text) - 0.01) {
			faults.push(`${size} px: ${textContent}`);
		}
		const range = document.createRange();
		range.selectNodeContents(walker.currentNode);
		for (const box of range.getClientRects()) {
			const isIn =
				box.left >= 0 && box.right <= innerWidth && box.top >= 0 && box.bottom <= end + 8;
			if (!isIn) faults.push(`cut off: ${textContent}`);
		}
	}

	const quote = article.querySelector('blockquote');
	return {
		step: {
			title: textOf(article.querySelector('h2')),
			progress: textOf(document.querySelector('.progress')),
			shown: document.querySelectorAll('[data-fragment]:not(.later)').length
		},
		faults,
		date: textOf(article.querySelector('.date')).toLowerCase(),
		isDateSeen: isWhole(article.querySelector('.date')),
		isQuoteSeen:
			quote !== null && quote.checkVisibility({ visibilityProperty: true }) && isWhole(quote),
		sources: [...article.querySelectorAll('.sources li')]
			.filter((node) => node.checkVisibility({ visibilityProperty: true }))
			.map(textOf),
		/** Where each part is that is seen; of the fragments by their names. */
		boxes: Object.fromEntries(
			[...document.querySelectorAll<HTMLElement>('header, [data-fragment], .sources, .strip, nav')]
				.filter((node) => node.checkVisibility({ visibilityProperty: true }))
				.map((node) => {
					const { x, y, width, height } = node.getBoundingClientRect();
					const name = node.dataset.fragment ?? node.localName + node.className;
					return [name, [x, y, width, height].map(Math.round).join()];
				})
		)
	};
}

type Look = ReturnType<typeof look>;

/** Runs in the page: goes on from step to step by its key, and looks at each once it is the one that is expected. */
async function walk(
	look: (least: { text: number; title: number }) => Look,
	least: { text: number; title: number },
	expected: readonly Look['step'][]
): Promise<Look[]> {
	// Not the next frame: to paint each step would take most of the time.
	const later = () => new Promise((resolve) => setTimeout(resolve));
	const goOn = async () => {
		const key = { key: 'PageDown', bubbles: true, cancelable: true };
		document.body.dispatchEvent(new KeyboardEvent('keydown', key));
		await later();
	};
	const looks: Look[] = [];
	for (const [i, step] of expected.entries()) {
		let now = look(least);
		for (let tries = 0; tries < 300; tries++) {
			if (JSON.stringify(now.step) === JSON.stringify(step)) break;
			await later();
			now = look(least);
		}
		// Long words become smaller until they fit, which is done before they are painted.
		if (now.faults.length > 0) {
			await new Promise((resolve) => requestAnimationFrame(resolve));
			now = look(least);
		}
		looks.push(now);
		if (i === expected.length - 1) break;
		await goOn();
		// Past the slides between two events.
		while (!document.querySelector('article .body')) await goOn();
	}
	return looks;
}

test.describe('P1: large, whole and dated', () => {
	for (const [width, height, least, tag] of [
		[1280, 720, { text: 24, title: 40 }, ''],
		[1024, 768, { text: 19, title: 32 }, '@all'],
		[1280, 680, { text: 22.6, title: 37.7 }, '@all'],
		[1920, 1080, { text: 36, title: 60 }, '@all']
	] as const) {
		test(`every step at ${width} by ${height}`, { tag: tag || [] }, async ({ page }) => {
			await page.setViewportSize({ width, height });
			await openStage(page);
			let before: { title: string; boxes: Record<string, string> } | undefined;
			let compared = 0;
			const expected = steps.map(({ event, fragment }) => ({
				title: event.title.replace(/\s+/g, ' '),
				progress: `${numberOf(event)} / ${events.length}`,
				shown: fragment
			}));
			const looks: Look[] = await page.evaluate(
				`(${walk})(${look}, ${JSON.stringify(least)}, ${JSON.stringify(expected)})`
			);
			for (const [i, { event, fragment }] of steps.entries()) {
				const { title } = event;
				const now = looks[i];
				if (!now) throw new Error('no look');
				const isSaid = fragmentsOf(event).indexOf('statement') === fragment - 1;
				expect(now, `fragment ${fragment}: ${title}`).toMatchObject({
					step: expected[i],
					faults: [],
					date: formatDate(event.date, 'en', plainDateLabels).toLowerCase(),
					isDateSeen: true,
					...(isSaid ? { isQuoteSeen: true } : {}),
					sources: event.sources.map((source) =>
						[source.publisher, formatPublished(source, 'en') ?? []].flat().join(', ')
					)
				});
				// Each part is shown alone, and nothing around it moves.
				if (before?.title === title) {
					const { boxes } = now;
					const parts = fragmentsOf(event).filter((name) => name in (before?.boxes ?? {}));
					const stay = parts.filter((name) => name in boxes);
					expect([[], parts], title).toContainEqual(stay);
					const isKept = ([name]: [string, string]) =>
						!parts.some((part) => part === name) || stay.length > 0;
					const kept = Object.entries(before.boxes).filter(isKept);
					expect(boxes, title).toMatchObject(Object.fromEntries(kept));
					compared++;
				}
				before = { title, boxes: now.boxes };
			}
			expect(compared).toBe(steps.length - events.length);
		});
	}
});

test.describe('P2: the address contains the step', () => {
	test('a step is written, and read again after a reload, within a second; the way to the story names its event; Back goes a step back, and leaves from the first', async ({
		page
	}) => {
		// What one comes from, without the cost of the story.
		await page.goto('/robots.txt');
		await openStage(page, '?theme=dark');
		const title = page.getByRole('heading', { level: 2 });
		await expect(title).toHaveText(shippedTimeline.title);
		// The first chapter's slide comes before its first event.
		await press(page, 'n', 'n', 'n');
		await expectStep(page, stepAt(1));
		await test.step('Back goes one step back', async () => {
			await page.goBack();
			await expectStep(page, stepAt(0));
		});
		// Others: `present/stage-page.svelte.test.ts`.
		for (const i of [...(process.env.OTR_ALL ? [7] : []), steps.length - 1]) {
			await goTo(page, stepAt(i));
			const address = addressOf(stepAt(i)).replace('?', '?theme=dark&');
			await expect(page).toHaveURL(`/present/${address}`);
			await page.reload();
			await onStage(page);
			await expectStep(page, stepAt(i));
			await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
			const time = await page.evaluate(
				() => performance.getEntriesByType('navigation')[0]?.duration ?? NaN
			);
			expect(time, `step ${i}`).toBeLessThan(1_000);
		}
		const { id } = eventAt(events.length - 1);
		await control(page, 'More').click();
		const story = await page
			.getByRole('link', { name: 'Back to the story' })
			.evaluate((link: HTMLAnchorElement) => link.href);
		expect(story).toBe(new URL(`/?theme=dark&event=${id}#${id}`, page.url()).href);
		await control(page, 'More').click();
		await goTo(page, cleanFrom);
		await test.step('dark, 1280 px', () => expectCleanStage(page));
		await test.step('from the first Back leaves', async () => {
			await press(page, 'Escape', 'Home');
			await expect(title).toHaveText(shippedTimeline.title);
			await page.goBack();
			await expect(page).toHaveURL('/robots.txt');
		});
	});
});

/** From the third fragment of the 19th event on. */
async function expectCleanStage(page: Page) {
	const clean = (where: string, ...parts: string[]) =>
		test.step(`${where}: axe finds nothing`, () => expectClean(page, ...parts));
	await clean('step');
	await press(page, 'Shift+ArrowRight', 'n');
	await clean('statement', 'article');
	// What keys open: `present/stage-page.svelte.test.ts`.
	if (!process.env.OTR_ALL) return;
	await press(page, 'o');
	await clean('overview', 'section[aria-labelledby="page_stage-grid"]');
	await press(page, 'Escape', '?');
	await clean('help', 'dialog');
	await press(page, 'Escape', 'g');
	await page.getByRole('textbox').fill('smith');
	await clean('jump', 'dialog');
	await press(page, 'Escape', 'b');
	await clean('black');
}

const cleanFrom = { event: eventAt(18), fragment: 3 };

for (const [colorScheme, width, height] of [
	['light', 320, 640],
	['light', 1280, 720],
	['dark', 320, 640]
] as const) {
	test(`axe finds nothing, ${colorScheme}, ${width} px`, { tag: '@all' }, async ({ page }) => {
		await page.emulateMedia({ colorScheme });
		await page.setViewportSize({ width, height });
		await openStage(page, addressOf(cleanFrom));
		await expectCleanStage(page);
	});
}
