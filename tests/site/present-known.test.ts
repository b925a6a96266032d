import { expect, test, type Page } from '@playwright/test';
import { isKnown, passed, readPage } from '../fixtures/known.ts';
import { readable } from './readable.ts';
import { connected } from './presenter.ts';
import { pressMore, toEvent } from './stage.ts';
import { facts } from './story.ts';

test.use({ viewport: { width: 1280, height: 720 } });

const title = (page: Page) => page.getByRole('main').getByRole('heading', { level: 2 });
const progress = (page: Page) => page.locator('.progress');
/** What only an event's slide has. */
const ofEvent = (page: Page) => page.locator('.slide .body');

async function openStage(page: Page, query = ''): Promise<void> {
	await page.goto(`/present/${query}`);
	await expect(title(page)).toBeVisible();
	await toEvent(page);
}

/** What must not be read of facts that came to be known later. */
const wordsOf = (later: typeof facts) =>
	later.flatMap(({ id, title, quote }) => [id, title, ...(quote ? [quote] : [])]);

/** An event's slide, as `walk` has found it. */
interface Look {
	id: string;
	progress: string;
	title: string;
	sources: number;
	/** Words that must not be read there, and are. */
	told: string[];
}

/** Runs in the page: goes from event to event by keys, past the other slides, and looks at each event. */
async function walk(
	readPage: () => string,
	/** What must not be read at each. */
	words: readonly string[][]
): Promise<Look[]> {
	// Not the next frame: to paint each step would take most of the time.
	const later = () => new Promise((resolve) => setTimeout(resolve));
	const goOn = async () => {
		const key = { key: 'ArrowRight', shiftKey: true, bubbles: true, cancelable: true };
		document.body.dispatchEvent(new KeyboardEvent('keydown', key));
		await later();
	};
	const isOver = () => document.querySelector('.slide .body') === null;
	const textOf = (selector: string) =>
		document.querySelector<HTMLElement>(selector)?.innerText.trim() ?? '';
	const looks: Look[] = [];
	for (const late of words) {
		const text = readPage();
		looks.push({
			id: new URL(location.href).searchParams.get('event') ?? '',
			progress: textOf('.progress'),
			title: textOf('main h2'),
			sources: document.querySelectorAll('.sources li').length,
			told: late.filter((word) => text.includes(word))
		});
		await goOn();
		if (isOver()) await goOn();
	}
	return looks;
}

/** Looks at as many events as there are lists of words that must not be read. */
const look = (page: Page, words: readonly string[][]): Promise<Look[]> =>
	page.evaluate(`(${walk})(${readPage}, ${JSON.stringify(words)})`);

const typed = (text: string) => text.replace(/[‘’]/g, "'");

test('with a day in the address stage and presenter go through what was known on it, and no more', async ({
	page
}) => {
	const asof = '2025-12-31';
	const known = facts.filter((fact) => isKnown(fact, asof));
	const words = wordsOf(facts.filter((fact) => !isKnown(fact, asof)));
	await openStage(page, `?asof=${asof}`);
	// What is told of it in another way has the same words; of the layers it is read, too.
	const late = [...words, '400 TB', '1,400', `/ ${facts.length}`];
	const looks = await look(
		page,
		known.map(() => late)
	);
	expect(looks.flatMap(({ told }) => told)).toEqual([]);
	expect(looks.map(({ progress }) => progress)).toEqual(
		known.map((_, i) => `${i + 1} / ${known.length}`)
	);
	expect(looks.map(({ title }) => typed(title))).toEqual(known.map(({ title }) => typed(title)));
	for (const layer of ['o', 'g']) {
		await page.keyboard.press(layer);
		const text = await readable(page);
		expect(words.filter((word) => text.includes(word))).toEqual([]);
		await page.keyboard.press('Escape');
	}
	await page.keyboard.press('Home');
	const [presenter] = await Promise.all([
		page.waitForEvent('popup'),
		pressMore(page, 'Presenter view')
	]);
	await expect(presenter.getByRole('banner').getByRole('status')).toHaveText(connected);
	await presenter.keyboard.press('Shift+ArrowRight');
	await presenter.keyboard.press('Shift+ArrowRight');
	await expect(presenter.getByText(`1 / ${known.length}`).first()).toBeVisible();
	await presenter.keyboard.press('End');
	await expect(progress(page)).toHaveText(`${known.length} / ${known.length}`);
	const text = await presenter.evaluate(() => document.body.innerText);
	expect(words.filter((word) => text.includes(word))).toEqual([]);
});

test('what was known then is lifted step by step, in the order in which it became known', async ({
	page
}) => {
	const dayOf = (id: string) => {
		const fact = facts.find((each) => each.id === id);
		return passed(fact?.known ?? fact?.date ?? '');
	};
	/** What must not be read while an event is shown. */
	const lateAt = (id: string) => wordsOf(facts.filter((each) => dayOf(each.id) > dayOf(id)));
	await openStage(page);
	await expect(progress(page)).toHaveText(`1 / ${facts.length}`);
	await pressMore(page, 'As known then');
	await expect(progress(page)).toHaveText('1');
	expect(new URL(page.url()).searchParams.get('then')).toBe('1');
	const inOrder = facts.toSorted((a, b) => dayOf(a.id) - dayOf(b.id));
	const looks = await look(
		page,
		inOrder.map(({ id }) => lateAt(id))
	);
	expect(looks.flatMap(({ told }) => told)).toEqual([]);
	expect(looks.map(({ progress }) => progress)).toEqual(facts.map((_, i) => `${i + 1}`));
	const seen = looks.map(({ id }) => id);
	expect(new Set(seen).size).toBe(facts.length);
	expect(seen.map(dayOf)).toEqual(inOrder.map(({ id }) => dayOf(id)));
	expect(looks.map(({ sources }) => sources)).toEqual(
		seen.map((id) => facts.find((each) => each.id === id)?.sources.length ?? 0)
	);
	// The 400 TB of July 2025 came with the report of February 2026.
	expect(seen.indexOf('ice-2025-07-data-400')).toBeGreaterThan(
		seen.indexOf('imod-2025-09-25-mass-surveillance-principle')
	);

	// A reload shows the same step of the same order; pressed again, all is there.
	while ((await ofEvent(page).count()) === 0) await page.keyboard.press('Shift+ArrowLeft');
	const last = await title(page).innerText();
	await page.reload();
	await expect(title(page)).toHaveText(last);
	await test.step('of an event far on the overview has the same number, and its sources say when they came', async () => {
		const town = seen.findIndex((id) => id.endsWith('town-hall'));
		await page.keyboard.press('g');
		await page.keyboard.type(`${town + 1}`);
		await page.keyboard.press('Enter');
		await expect(progress(page)).toHaveText(`${town + 1}`);
		await expect(page.locator('.sources')).toContainText('published 2 March 2025, 6 days later');
		await page.keyboard.press('o');
		await expect(page.locator('[aria-current="step"] .place')).toHaveText(`${town + 1}`);
		const text = await readable(page);
		expect(lateAt(seen[town] ?? '').filter((word) => text.includes(word))).toEqual([]);
		await page.keyboard.press('o');
	});
	const here = await title(page).innerText();
	await pressMore(page, 'As known then');
	await expect(progress(page)).toHaveText(/ \/ 34$/);
	await expect(title(page)).toHaveText(here);
	expect(new URL(page.url()).searchParams.has('then')).toBe(false);
});
