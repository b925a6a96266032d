import { expect, test, type Page } from '@playwright/test';
import { withoutOrder } from '#lib/teach/order/exercise.ts';
import { teaching } from '#lib/record/shipped/lessons.ts';
import { recordAnswers, recordPrompts } from '#lib/record/shipped/notes.ts';
import { cardSetOfTeaching } from '#lib/teach/lesson-cards.ts';
import { sheetNames } from '#lib/teach/papers/sheet-view.ts';
import { isKnown } from '../fixtures/known.ts';
import { readable } from './readable.ts';
import { expectCode, expectUsable, onSheet, printButton, sheet } from './paper.ts';
import { missingIn, pagesOf, unbroken } from './pdf.ts';
import { facts } from './story.ts';

const addresses = ['/teach/', ...sheetNames.map((print) => `/teach/?print=${print}`)];

const titles: Record<string, string> = {
	'/teach/': 'Teach with this record',
	'/teach/?print=handout': 'Handout',
	'/teach/?print=cards': 'Cards',
	// Of few cards: the others are answered alike.
	'/teach/?print=answers&n=3': 'Answer key'
};

const heading = (page: Page) => page.getByRole('heading', { name: 'Teach with this record' });

async function open(page: Page, address: string) {
	await page.goto(address);
	if (address.includes('print=')) await onSheet(page);
	else await expect(page.locator('html')).toHaveAttribute('data-script', 'started');
}

/** Notes who is asked for what the page needs. */
function noteAsked(page: Page): Set<string> {
	const asked = new Set<string>();
	page.on('request', (request) => asked.add(new URL(request.url()).origin));
	return asked;
}

/** Nothing is stored, nor asked of another site. */
async function expectPrivate(page: Page, asked: Set<string>) {
	expect(asked.size).toBe(1);
	expect(await page.context().cookies()).toEqual([]);
	const kept = await page.evaluate(() => [
		...Object.keys(localStorage),
		...Object.keys(sessionStorage)
	]);
	expect(kept).toEqual([]);
}

// Light at 320 px: page and handout below, cards and key in `print-papers.test.ts`.
for (const colorScheme of ['light', 'dark'] as const) {
	for (const width of [320, 1280]) {
		test.describe(`${colorScheme}, ${width} px`, { tag: '@all' }, () => {
			test.use({ colorScheme, viewport: { width, height: 900 } });

			test('each has a title, no fault that axe finds, fits its window, and can be pressed; nothing is stored, nor asked of another site', async ({
				page
			}) => {
				const asked = noteAsked(page);
				for (const [address, title] of Object.entries(titles)) {
					await test.step(address, async () => {
						await open(page, address);
						await expectUsable(page, title);
						if (address.endsWith('=cards'))
							await page.getByRole('button', { name: 'Different cards' }).click();
					});
				}
				await expectPrivate(page, asked);
			});
		});
	}
}

const lessonsOf = (page: Page) =>
	page.locator('article[aria-labelledby]').filter({
		has: page.getByRole('heading', { level: 2 })
	});

/** What is read of the page, and printed of it: the chosen lesson, whole, with a page for students. */
async function expectLesson(page: Page, chosen: string, isPrinted = true) {
	const lesson = teaching.lessons.find(({ title }) => title === chosen);
	if (!lesson) throw new Error(`no ${chosen}`);
	const shown = lessonsOf(page).filter({ visible: true });
	await expect(shown).toHaveCount(1);
	await expect(shown.getByRole('heading', { level: 2 })).toHaveText(chosen);
	const steps = await shown.locator('ol > li > p.quiet > b').allInnerTexts();
	expect(steps).toEqual(lesson.parts.flat().map(({ minutes }) => String(minutes)));
	const text = unbroken(await shown.innerText());
	const lines = [
		...lesson.goals,
		...lesson.prepare,
		...lesson.answers.flatMap(({ question, text }) => [question, text]),
		...Object.values(lesson.ticket.rubric ?? {}),
		lesson.ticket.task,
		lesson.homework,
		...teaching.background.map(({ text }) => text),
		...teaching.vocabulary.flat(),
		...teaching.cards.flatMap(({ reason, clue }) => [reason, clue ?? ''])
	];
	expect(missingIn(text, lines)).toEqual([]);
	if (!isPrinted) return;
	const pages = await pagesOf(await page.pdf({ preferCSSPageSize: true, format: 'A4' }));
	const last = pages.findIndex((text) => text.includes('Forstudents:readlaterally'));
	expect(pages[0]).toContain(unbroken(`${chosen}${lesson.summary}`));
	// No page of a few lines.
	pages.forEach((text, i) => expect(text.length, `page ${i + 1}`).toBeGreaterThan(500));
	expect(pages[last]).toContain(unbroken(lesson.ticket.task));
	expect(pages[last]).not.toContain('Homework');
	expect(pages.join('')).not.toContain('Privacy');
	expect(pages).toHaveLength(last + 1);
	// The student's page is a full one.
	await page.emulateMedia({ media: 'print' });
	const form = await shown.locator('.organiser').boundingBox();
	expect(form?.height).toBeGreaterThan((225 / 25.4) * 96);
	await page.emulateMedia({ media: null });
}

test('three lessons to choose from: the one that is chosen is shown, kept and printed; nothing is stored, nor asked of another site', async ({
	page
}) => {
	const asked = noteAsked(page);
	await open(page, '/teach/');
	await test.step('light, 320 px: nothing is wrong with it', async () => {
		const before = page.viewportSize();
		await page.setViewportSize({ width: 320, height: 900 });
		await expectUsable(page, 'Teach with this record');
		await expect(page.locator('meta[name="description"]')).toHaveAttribute(
			'content',
			/Lesson plans/
		);
		if (before) await page.setViewportSize(before);
	});
	const choice = page.getByRole('group', { name: 'Choose a lesson' });
	await expect(choice.getByRole('radio')).toHaveCount(3);
	await expect(choice.getByRole('radio', { name: /^45 minutes/ })).toBeChecked();
	await test.step('it has the record’s questions, and a way to all that it names', () =>
		expectWays(page));
	// Printed are the longest, and without scripts the shortest.
	await expectLesson(page, '45 minutes', Boolean(process.env.OTR_ALL));
	await choice.getByRole('radio', { name: 'Two lessons' }).check();
	await expectLesson(page, 'Two lessons');
	await expect(page).toHaveURL(/\?lesson=two-lessons$/);
	// From one of its papers the way back leads to the same lesson.
	const level = page
		.getByRole('listitem')
		.filter({ visible: true, has: page.getByRole('heading', { name: '6 cards' }) });
	await level.getByRole('link', { name: 'Card sheet' }).click();
	await expect(sheet(page).getByRole('listitem')).toHaveCount(6);
	await expectPrivate(page, asked);
	await page.getByRole('link', { name: 'Teach with this record' }).click();
	await expect(choice.getByRole('radio', { name: /^Two lessons/ })).toBeChecked();
	// A choice of events that is no lesson’s has the general one, which takes less time for two events.
	await page.goto(`/teach/?events=${facts[0]?.id},${facts[5]?.id}`);
	await expect(choice).toHaveCount(0);
	await expect(lessonsOf(page).getByRole('heading', { level: 2 })).toHaveText('25 minutes');
	await expect(page.getByText('Unit 8200')).toHaveCount(0);
	await test.step('nor by the handout, light, 320 px, with which nothing is wrong, or the key', async () => {
		await page.setViewportSize({ width: 320, height: 900 });
		await open(page, '/teach/?print=handout');
		await expectUsable(page, 'Handout');
		await open(page, '/teach/?print=answers&n=3');
		await expectPrivate(page, asked);
	});
});

async function expectWays(page: Page) {
	for (const prompt of recordPrompts) await expect(page.getByText(prompt)).toBeVisible();
	const links = await page
		.getByRole('link')
		.evaluateAll((nodes) => nodes.map((node) => (node as HTMLAnchorElement).href));
	const { origin } = new URL(page.url());
	const own = links.map((link) => new URL(link)).filter((url) => url.origin === origin);
	const paths = new Set(own.map(({ pathname }) => pathname));
	const pages = teaching.comparisons.map(({ event }) => `/e/${event}/`);
	expect([...paths].sort()).toEqual([
		'/',
		...pages.toSorted(),
		'/on-the-record-pupils.html',
		'/on-the-record.html',
		'/order/',
		'/present/',
		'/teach/'
	]);
	for (const path of paths) {
		expect((await page.request.head(path)).status(), path).toBe(200);
	}
	// The cards of the lessons, everywhere the same.
	const { n, seed, events } = cardSetOfTeaching(teaching);
	const set = `n=${n}&seed=${seed}&events=${events.join()}`;
	const order = `n=${n}&seed=${seed}&events=${withoutOrder(events).join()}`;
	expect(links.some((link) => link.endsWith(`/order/?${order}`))).toBe(true);
	expect(links.some((link) => link.endsWith('/present/?then=1&lesson=45-minutes'))).toBe(true);
	for (const print of sheetNames) {
		const query = print === 'handout' ? '' : `&${set}`;
		expect(links.some((link) => link.endsWith(`/teach/?print=${print}${query}`))).toBe(true);
	}
	const others = new Set(links.map((link) => new URL(link).origin));
	for (const host of ['cor.inquirygroup.org', 'hapgood.us', 'iste.org', 'namle.net']) {
		expect([...others]).toContain(`https://${host}`);
	}
}

test('with a day in the address nothing of it shows what became public later', async ({
	page,
	baseURL
}) => {
	const asof = '2025-12';
	const later = facts.filter((fact) => !isKnown(fact, asof));
	const known = facts.filter((fact) => isKnown(fact, asof));
	expect(later.length).toBeGreaterThan(5);
	// The page itself comes last, by its link from a sheet.
	for (const address of [...addresses.slice(1), '/teach/']) {
		// Which cards are chosen then: `teach/order/ordering.test.ts`.
		if (address.includes('cards') && !process.env.OTR_ALL) continue;
		if (address.includes('?')) await open(page, `${address}&all=1&asof=${asof}`);
		else await page.getByRole('link', { name: 'Teach with this record' }).click();
		if (address === '/teach/') await expect(heading(page)).toBeVisible();
		await expect(page.getByText('What was known on 31 December 2025').first()).toBeVisible({
			visible: !address.includes('cards')
		});
		const text = await readable(page);
		const hidden = later.flatMap(({ id, title, quote }) => [id, title, ...(quote ? [quote] : [])]);
		const told = [...hidden, '400 TB', '1,400', '34 events'].filter((words) =>
			text.includes(words)
		);
		expect(told, address).toEqual([]);
		if (/handout|answers/.test(address)) {
			const missing = known.filter(({ title }) => !text.includes(title));
			expect(missing, address).toEqual([]);
		}
		if (address.includes('answers')) {
			await expect(sheet(page).getByText(recordPrompts[0] ?? '')).toBeVisible();
			// An answer of the record may tell what came later.
			const words = unbroken(text);
			expect(recordAnswers.filter((answer) => words.includes(unbroken(answer)))).toEqual([]);
			await test.step('its code leads a camera to the story as of that day', () =>
				expectCode(page, `${baseURL}/?asof=2025-12`, 'On the web'));
		}
	}
	await expect(page).toHaveURL(/\/teach\/\?(all=1&)?asof=2025-12$/);
	const story = page.getByRole('link', { name: 'The story' }).first();
	await expect(story).toHaveAttribute('href', /\?asof=2025-12$/);
});

test('where the address names a sheet, the page before it is not seen', async ({ page }) => {
	let release: () => void = () => undefined;
	const held = new Promise<void>((resolve) => (release = resolve));
	await page.route(/\/_app\/.*\.js$/, async (route) => {
		await held;
		await route.continue();
	});
	await page.goto('/teach/?print=cards', { waitUntil: 'commit' });
	const first = page.getByText('Teach with this record', { exact: true });
	await expect(first).toBeAttached();
	await expect(first).toBeHidden();
	await expect(sheet(page)).toBeHidden();
	release();
	await expect(printButton(page)).toBeVisible();
	await expect(sheet(page)).toBeVisible();
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	// Also where they fail: `lose-the-scripts.test.ts`.
	test('the page is there, and says what the sheets need', async ({ page }) => {
		await page.goto('/teach/');
		await expect(heading(page)).toBeVisible();
		await expect(page.getByText('JavaScript is off or has failed')).toBeVisible();
		await expect(page.getByRole('link', { name: 'The story' }).last()).toBeVisible();
		await expect(printButton(page)).toHaveCount(0);
		await page.getByRole('radio', { name: '20 minutes' }).check();
		await expectLesson(page, '20 minutes');
	});
});
