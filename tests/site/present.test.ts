import { expect, test, type Page } from '@playwright/test';
import { dateWords } from '#lib/model/timeline.ts';
import { fragmentsOf } from '#lib/model/steps.ts';
import { axe } from './axe.ts';
import {
	addressOf,
	control,
	controls,
	eventAt,
	events,
	expectStep,
	onStage,
	openStage,
	press,
	slide,
	slideTitle,
	stepAt,
	steps
} from './stage.ts';
import { open } from './story.ts';

test.use({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' });

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

/** What of the step is cut off, stands over something else, or is set too small, in px. */
const faults = (page: Page, least: { text: number; title: number }) =>
	page.evaluate((least) => {
		const found: string[] = [];
		const article = document.querySelector('article');
		const body = document.querySelector<HTMLElement>('.body');
		if (!article || !body) return ['no step'];
		if (body.scrollHeight > body.clientHeight + 1) found.push('its text is too high');
		const { scrollWidth, scrollHeight } = document.documentElement;
		if (scrollWidth > innerWidth || scrollHeight > innerHeight) found.push('the page scrolls');
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
				found.push(`${size} px: ${textContent}`);
			}
			const range = document.createRange();
			range.selectNodeContents(walker.currentNode);
			for (const box of range.getClientRects()) {
				const isIn =
					box.left >= 0 && box.right <= innerWidth && box.top >= 0 && box.bottom <= end + 8;
				if (!isIn) found.push(`cut off: ${textContent}`);
			}
		}
		return found;
	}, least);

test.describe('P1: large, whole and dated', () => {
	for (const [width, height, least] of [
		[1280, 720, { text: 24, title: 40 }],
		[1024, 768, { text: 19, title: 32 }],
		[1920, 1080, { text: 36, title: 60 }]
	] as const) {
		test(`every step at ${width} by ${height}`, async ({ page }) => {
			await page.setViewportSize({ width, height });
			await openStage(page);
			for (const step of steps) {
				await expectStep(page, step);
				expect(await faults(page, least), step.event.title).toEqual([]);
				const { event, fragment } = step;
				await expect(slide(page).locator('.date')).toHaveText(dateWords(event.date), {
					ignoreCase: true
				});
				await expect(slide(page).locator('.date')).toBeInViewport({ ratio: 1 });
				const isSaid = fragmentsOf(event).indexOf('statement') === fragment - 1;
				if (isSaid) await expect(page.locator('blockquote')).toBeInViewport({ ratio: 1 });
				await page.keyboard.press('PageDown');
			}
		});
	}

	test('nothing moves when a fragment comes', async ({ page }) => {
		const boxes = () =>
			page.evaluate(() =>
				[...document.querySelectorAll('header, h2, [data-fragment], .sources, .strip, nav')].map(
					(node) => {
						const { x, y, width, height } = node.getBoundingClientRect();
						return [x, y, width, height].map(Math.round).join();
					}
				)
			);
		await openStage(page);
		let before: { title: string; boxes: string[] } | undefined;
		let compared = 0;
		for (const step of steps) {
			await expectStep(page, step);
			const now = { title: step.event.title, boxes: await boxes() };
			if (before?.title === now.title) {
				expect(now.boxes, now.title).toEqual(before.boxes);
				compared++;
			}
			before = now;
			await page.keyboard.press('PageDown');
		}
		expect(compared).toBe(steps.length - events.length);
	});

	test('the strip marks where the stage is', async ({ page }) => {
		await openStage(page);
		for (const i of [0, 9, 18, 31]) {
			await openStage(page, addressOf({ event: eventAt(i), fragment: 1 }));
			const mark = page.locator('.strip [aria-current="true"]');
			await expect(mark).toHaveAttribute('data-event', eventAt(i).id);
			await expect(mark).toBeInViewport({ ratio: 1 });
		}
		await page.locator(`.strip [data-event="${eventAt(9).id}"]`).click();
		await expectStep(page, { event: eventAt(9), fragment: 1 });
	});

	test('each source is named with its host', async ({ page }) => {
		await openStage(page);
		for (const event of events) {
			await expect(slideTitle(page)).toHaveText(event.title);
			for (const { publisher, address } of event.sources) {
				const item = slide(page).locator('.sources li').filter({ hasText: address.host });
				await expect(item.filter({ hasText: publisher }).first()).toBeVisible();
			}
			await page.keyboard.press('Shift+ArrowRight');
		}
	});

	test('at 320 px it is a page that scrolls down only', async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 640 });
		for (const i of [0, 18, 24, 26]) {
			await openStage(page, addressOf({ event: eventAt(i), fragment: 3 }));
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
			await expect(control(page, 'Next')).toBeInViewport({ ratio: 1 });
			await page.locator('.sources').scrollIntoViewIfNeeded();
			await expect(page.locator('.sources')).toBeInViewport();
		}
	});
});

test.describe('P2: the address holds the step', () => {
	for (const i of [0, 1, 7, 23, 40, steps.length - 1]) {
		test(`step ${i}: written, read again after a reload, within a second`, async ({ page }) => {
			await openStage(page);
			for (let n = 0; n < i; n++) await page.keyboard.press('PageDown');
			await expectStep(page, stepAt(i));
			if (i > 0) await expect(page).toHaveURL(`/present/${addressOf(stepAt(i))}`);
			await page.reload();
			await onStage(page);
			await expectStep(page, stepAt(i));
			const time = await page.evaluate(
				() => performance.getEntriesByType('navigation')[0]?.duration ?? NaN
			);
			expect(time).toBeLessThan(1_000);
		});
	}

	test('it makes no history: Back leaves', async ({ page }) => {
		await open(page);
		await page.getByRole('link', { name: 'Present', exact: true }).click();
		await onStage(page);
		await press(page, 'n', 'n', 'n', 'End');
		await expect(page).toHaveURL(new RegExp(eventAt(31).id));
		await page.goBack();
		await expect(page).toHaveURL('/');
	});

	test('what else is in it stays, and nonsense is the beginning', async ({ page }) => {
		await openStage(page, '?theme=dark&event=none&step=99');
		await expectStep(page, stepAt(0));
		await press(page, 'End');
		await expect(page).toHaveURL(/theme=dark&event=/);
		await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	});

	test('the story is left at the same event', async ({ page }) => {
		await openStage(page, addressOf({ event: eventAt(4), fragment: 2 }));
		await page.getByRole('link', { name: 'Back to the story' }).click();
		await expect(page).toHaveURL(`/?event=${eventAt(4).id}#${eventAt(4).id}`);
	});
});

test.describe('P8: motion', () => {
	const running = (page: Page) => page.evaluate(() => document.getAnimations().length);
	/** A step that brings a statement, and one that takes it away. */
	const i = steps.findIndex(({ fragment }) => fragment === 2);

	test('is there where it may be', async ({ page }) => {
		await page.emulateMedia({ reducedMotion: 'no-preference' });
		await openStage(page, addressOf(stepAt(i - 1)));
		// Looked for in every frame: it may have ended before it is asked for.
		await page.evaluate(() => {
			document.body.dataset.moved = '0';
			const look = () => {
				const most = Math.max(Number(document.body.dataset.moved), document.getAnimations().length);
				document.body.dataset.moved = String(most);
				requestAnimationFrame(look);
			};
			look();
		});
		await expect(page.locator('body')).toHaveAttribute('data-moved', '0');
		await page.keyboard.press('PageDown');
		await expect(page.locator('body')).not.toHaveAttribute('data-moved', '0');
	});

	test('is not where the system asks for none', async ({ page }) => {
		await openStage(page, addressOf(stepAt(i - 1)));
		for (const key of ['PageDown', 'PageDown', 'PageUp', 'o', 'Escape', 'b', 'b', '+', '0', '?']) {
			await page.keyboard.press(key);
			expect(await running(page), key).toBe(0);
		}
	});

	test('is not where the address asks for none', async ({ page }) => {
		await page.emulateMedia({ reducedMotion: 'no-preference' });
		await openStage(page, `${addressOf(stepAt(i - 1))}&motion=off`);
		const place = () => page.locator('.strip .mark').first().boundingBox();
		for (const key of ['PageDown', 'PageDown', 'PageUp', 'o', 'Escape', 'b', 'b']) {
			await page.keyboard.press(key);
			expect(await running(page), key).toBe(0);
		}
		await page.keyboard.press('+');
		const at = await place();
		await page.waitForTimeout(300);
		expect(await place()).toEqual(at);
	});
});

for (const colorScheme of ['light', 'dark'] as const) {
	for (const [width, height] of [
		[320, 640],
		[1280, 720]
	] as const) {
		test(`axe finds nothing, ${colorScheme}, ${width} px`, async ({ page }) => {
			await page.emulateMedia({ colorScheme });
			await page.setViewportSize({ width, height });
			const clean = async (where: string) => {
				const { violations, passes } = await axe(page).analyze();
				expect(passes.length).toBeGreaterThan(10);
				const found = violations.map(
					({ id, nodes }) => `${where}, ${id}: ${nodes.map(({ html }) => html).join(' | ')}`
				);
				expect(found).toEqual([]);
			};
			await openStage(page, addressOf({ event: eventAt(18), fragment: 3 }));
			await clean('step');
			await press(page, 'Shift+ArrowRight', 'n');
			await clean('statement');
			await press(page, 'o');
			await clean('overview');
			await press(page, 'Escape', '?');
			await clean('help');
			await press(page, 'Escape', 'g');
			await page.getByRole('textbox').fill('smith');
			await clean('jump');
			await press(page, 'Escape', 'b');
			await clean('black');
		});
	}
}

for (const [width, height] of [
	[320, 640],
	[768, 1024],
	[1280, 720]
] as const) {
	test(`every control is at least 44 px, ${width} px`, async ({ page }) => {
		await page.setViewportSize({ width, height });
		const small = async (where: string) => {
			const nodes = await page
				.locator(':is(button, a[href], input):visible:not(.strip *)')
				.evaluateAll((nodes) =>
					nodes.map((node) => {
						const { width, height } = node.getBoundingClientRect();
						return { text: node.textContent, width, height };
					})
				);
			expect(nodes.length).toBeGreaterThan(8);
			const found = nodes.filter(({ width, height }) => width < 43.9 || height < 43.9);
			expect(found, where).toEqual([]);
		};
		await openStage(page, addressOf({ event: eventAt(24), fragment: 3 }));
		await small('step');
		await press(page, 'o');
		await small('overview');
		await press(page, 'Escape', '?');
		await small('help');
		await press(page, 'Escape');
		await expect(page.getByRole('dialog')).toHaveCount(0);
		await press(page, 'g');
		await page.getByRole('textbox').fill('smith');
		await small('jump');
	});
}

test('the buttons say what they do, at rest', async ({ page }) => {
	await openStage(page);
	const names = await controls(page).getByRole('button').allInnerTexts();
	expect(names).toEqual([
		'Previous',
		'Next',
		'Overview',
		'Go to',
		'Black screen',
		'Auto-advance',
		'Full screen',
		'Known then',
		'Presenter view',
		'Copy link',
		'Keys'
	]);
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('all of the record is there, in order', async ({ page }) => {
		await page.goto('/present/');
		await expect(page.getByRole('heading', { level: 2 })).toHaveText(
			events.map(({ title }) => title)
		);
		await expect(page.getByText(eventAt(0).summary)).toBeVisible();
		await expect(page.locator('blockquote').first()).toBeVisible();
		await page.getByRole('link', { name: 'Back to the story' }).click();
		await expect(page).toHaveURL('/');
		// And from there to here.
		await page.getByRole('link', { name: 'Present', exact: true }).click();
		await expect(page).toHaveURL('/present/');
	});
});

test('where the scripts fail, the list is there', async ({ page }) => {
	await page.route(/\/_app\/.*\.js$/, (route) => route.fulfill({ body: 'throw new Error("x")' }));
	await page.goto('/present/');
	await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
	wrong = [];
});
