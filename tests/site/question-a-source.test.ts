import { expect, test, type Locator, type Page } from '@playwright/test';
import { anew } from './anew.ts';
import { expectClean } from './axe.ts';
import { formatDate } from '#lib/messages/dates.ts';
import { plainDateLabels } from '#lib/messages/plain-dates.ts';
import { formatPageTitle } from '#lib/messages/quotes.ts';
import { formatEvidence, formatHost } from '#lib/messages/format.ts';
import type { TimelineEvent } from '#lib/record/timeline.ts';
import { shippedTimeline } from '../fixtures/a-timeline.ts';
import { watch } from './hosts.ts';
import {
	addressOfRecord,
	boxOf,
	cardOf,
	cards,
	drawing,
	facts,
	frames,
	open,
	menuOf,
	openMenu,
	questionOf,
	scrollY,
	settledScroll,
	started,
	openTool
} from './story.ts';

test.use({ viewport: { width: 1280, height: 900 } });

const statement = 'ice-2026-02-operational-use-statement';
const panel = (page: Page, id: string) => cardOf(page, id).locator('.actions details');
const selected = (page: Page) => drawing(page).locator('[aria-current="true"]');

/** The answer beside a question. */
const answer = (within: Locator, question: string) =>
	within.locator('dl > div').filter({ has: within.page().getByText(question, { exact: true }) });

/** Opens every card’s panel as a press would. */
async function openAll(page: Page): Promise<void> {
	const clickAll = (folded: string) =>
		page.locator(`article ${folded}:not([open]) > summary`).evaluateAll((nodes: HTMLElement[]) => {
			for (const node of nodes) node.click();
		});
	await clickAll('.menu');
	await expect(page.locator('article .actions details')).toHaveCount(facts.length);
	await clickAll('.actions details');
	await frames(page);
	// What is in them comes with code of its own.
	await expect(page.locator('article .actions details[open] dl')).toHaveCount(facts.length);
}

/** All that the panels of these events are to show, and what others say. */
async function expectComplete(page: Page, events: readonly TimelineEvent[]): Promise<void> {
	/** Each panel’s words and where its links lead; of one that is not seen, nothing. */
	const panels = await page.locator('article').evaluateAll((articles) =>
		articles.map((article) => {
			const details = article.querySelector<HTMLElement>('.actions details');
			const isSeen = details?.querySelector('dl')?.checkVisibility() ?? false;
			return {
				id: article.id,
				text: isSeen ? (details?.innerText ?? '').replace(/\s+/g, ' ') : '',
				hrefs: [...(details?.querySelectorAll('a') ?? [])].map((a) => a.getAttribute('href'))
			};
		})
	);
	for (const event of events) {
		const { text, hrefs } = panels.find(({ id }) => id === event.id) ?? { text: '', hrefs: [] };
		expectAnswered(event, text, hrefs);
		expect(hrefs).toEqual(
			expect.arrayContaining(event.links.map(({ event: other }) => `#${other.id}`))
		);
	}
}

function expectAnswered(
	event: TimelineEvent,
	text: string,
	hrefs: (string | null)[],
	isPlain = false
): void {
	const { statement: said } = event;
	const needed = [
		...(said
			? [
					said.speaker.name,
					`Role at the time: ${said.speaker.role}`,
					...(said.to ? [`To: ${said.to}`] : []),
					...(said.channel ? [`Channel: ${said.channel}`] : [])
				]
			: ['No one is quoted.']),
		formatEvidence(event) ?? 'evidence of some kind',
		formatDate(event.date, 'en'),
		...(event.known ? [`Made public: ${formatDate(event.known, 'en')}`] : []),
		...event.sources.flatMap(({ publisher, title, published, address }) => [
			`${publisher}, ${published ? formatDate(published, 'en', plainDateLabels) : 'undated'}`,
			title ? formatPageTitle(title, 'en') : 'Read it at the source',
			formatHost(address?.host ?? '')
		]),
		'No archived copy is listed.',
		...event.links.map(({ event: other }) => other.title),
		...(event.unknown ? [event.unknown] : []),
		...(event.disputed ? [event.disputed] : []),
		'Who else would know, and what do they say?'
	].map((words) => words.replace(/\s+/g, ' '));
	expect(
		needed.filter((words) => !text.includes(words)),
		event.id
	).toEqual([]);
	expect(hrefs).toEqual(expect.arrayContaining(event.sources.map(({ address }) => address?.href)));
	const words = event.sources.find(({ id }) => id === said?.source?.id);
	if (words) expect(text, event.id).toContain(`Quoted from: ${words.publisher}`);
	// The page that is quoted from opens at the words; an event’s own page has plain addresses.
	const { href } = said?.source ?? {};
	expect(hrefs.filter((each) => each?.includes(':~:'))).toEqual(
		href?.includes(':~:') && !isPlain ? [href] : []
	);
}

test.describe('with scripts off', () => {
	test.use({ javaScriptEnabled: false });

	test('the event’s own page, to which its card leads, has all of it', async ({ page }) => {
		// Each is made in the same way. What `sourcing` says of every event: `cards/sourcing.test.ts`.
		const last = shippedTimeline.events.slice(process.env.OTR_ALL ? -3 : -1);
		for (const [i, event] of last.entries()) {
			// From its card once; of the others the page alone.
			if (i === 0) {
				await page.goto('/');
				await openMenu(page, event.id);
				await expect(panel(page, event.id)).toBeHidden();
				await cardOf(page, event.id).getByRole('link', { name: 'Link to this' }).click();
			} else await page.goto(`/e/${event.id}/`);
			const details = page.locator('details', { hasText: 'Question the source' });
			await details.locator('summary').press('Enter');
			await expect(details.locator('dl')).toBeVisible();
			const hrefs = await details
				.getByRole('link')
				.evaluateAll((nodes) => nodes.map((node) => node.getAttribute('href')));
			expectAnswered(event, (await details.innerText()).replace(/\s+/g, ' '), hrefs, true);
		}
	});
});

test('a panel opens where the page stands, has all that is required of it, and folded shows none of it', async ({
	page
}) => {
	const width = 320;
	const found = watch(page);
	const asked: string[] = [];
	await test.step('opening one moves neither the page nor the selection at 320 px', async () => {
		await page.setViewportSize({ width, height: 900 });
		await open(page);
		await expect(page.locator('article .menu')).toHaveCount(facts.length);
		await expect(page.locator('article dl').filter({ visible: true })).toHaveCount(0);
		await page.waitForLoadState('networkidle');
		page.on('request', (request) => asked.push(request.url()));
		await openMenu(page, statement);
		// The reader scrolls, and so selects.
		await questionOf(page, statement).scrollIntoViewIfNeeded();
		await page.mouse.move(width / 2, 700);
		await page.mouse.wheel(0, -80);
		await settledScroll(page);
		await expect(selected(page)).toHaveCount(1);
		// The address is written a little later.
		await expect(page).toHaveURL(/event=/);
		const where = async () => ({
			name: await selected(page).getAttribute('aria-label'),
			scroll: await scrollY(page),
			box: await boxOf(questionOf(page, statement)),
			url: page.url()
		});
		const before = await where();
		const acts = ['press', 'Space', ...(process.env.OTR_ALL ? ['Enter', 'press'] : [])];
		for (const [i, act] of acts.entries()) {
			if (act === 'press') await questionOf(page, statement).click();
			else await questionOf(page, statement).press(act);
			await expect(panel(page, statement).locator('dl')).toBeVisible({ visible: i % 2 === 0 });
			// Longer than the page waits before it takes a card for one that is read.
			await frames(page, 25);
			expect(await where()).toEqual(before);
		}
	});

	await test.step('with words and without: axe finds nothing in the panel at 320 px, light', () =>
		expectCleanPanels(page));

	await test.step('each panel has all that is required of it, and nothing leaves the window', async () => {
		await expectComplete(
			page,
			shippedTimeline.events.filter(({ id }) => ofKinds.includes(id))
		);
		await expectInWindow(page);
	});

	await test.step('nothing but their own code is asked for when panels open, nor when a link is pointed at', async () => {
		await page.locator('article dl a').first().hover();
		await frames(page, 30);
		const code = new URL('/_app/immutable/', page.url()).href;
		expect(asked.filter((url) => !url.startsWith(code))).toEqual([]);
		const outside = await panel(page, statement).locator('a[href^="http"]').all();
		expect(outside).toHaveLength(2);
		for (const link of outside) await expect(link).toHaveAttribute('rel', 'noopener noreferrer');
	});

	await test.step('by keys alone: it is opened, its link brings the other card, and Escape the mark', async () => {
		await page.setViewportSize({ width: 1280, height: 900 });
		await anew(page, `/?event=${statement}#${statement}`);
		await menuOf(page, statement).press('Enter');
		await expect(questionOf(page, statement)).toBeHidden();
		await cardOf(page, statement).locator('.sources summary').focus();
		await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		await expect(questionOf(page, statement)).toBeVisible();
		await page.keyboard.press('Tab');
		await expect(questionOf(page, statement)).toBeFocused();
		await page.keyboard.press('Enter');
		await expect(panel(page, statement).locator('dl')).toBeVisible();
		const other = 'imod-2025-09-25-mass-surveillance-principle';
		const link = answer(panel(page, statement), 'What do others say?').locator(
			`a[href="#${other}"]`
		);
		for (let i = 0; i < 10 && !(await link.evaluate((node) => node.matches(':focus'))); i++) {
			await page.keyboard.press('Tab');
		}
		await expect(link).toBeFocused();
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(`/?event=${other}#${other}`);
		await expect(cardOf(page, other)).toBeFocused();
		await page.goBack();
		await expect(panel(page, statement).locator('dl')).toBeVisible();
		await questionOf(page, statement).focus();
		await page.keyboard.press('Escape');
		await expect(menuOf(page, statement)).toBeFocused();
		await expect(panel(page, statement).locator('dl')).toBeHidden();
		await page.keyboard.press('Escape');
		await expect(selected(page)).toBeFocused();
	});

	await test.step('on paper the story’s cards say it once: no panel is printed, open or not', async () => {
		await anew(page);
		await openMenu(page, statement);
		await questionOf(page, statement).click();
		await expect(panel(page, statement).locator('dl')).toBeVisible();
		await page.emulateMedia({ media: 'print' });
		await expect(page.locator('article dl').filter({ visible: true })).toHaveCount(0);
		await expect(cardOf(page, statement).getByRole('heading').first()).toBeVisible();
		await page.emulateMedia({ media: null });
	});

	await test.step('an as-of day that moves leaves a panel open, and takes from it what was not known, but sources', async () => {
		const principle = 'imod-2025-09-25-mass-surveillance-principle';
		await anew(page);
		await openMenu(page, principle);
		await questionOf(page, principle).click();
		const others = answer(panel(page, principle), 'What do others say?');
		await expect(others).toContainText('Spokesperson: same approach everywhere');
		await expect(others).toContainText('Where sources differ');
		await openTool(page, 'as-of');
		await page.getByLabel('As known on', { exact: true }).fill('2025-12-31');
		await page.getByLabel('As known on', { exact: true }).blur();
		await expect(cards(page)).toHaveCount(21);
		await expect(panel(page, principle).locator('dl')).toBeVisible();
		await expect(others).not.toContainText('Spokesperson: same approach everywhere');
		await expect(others).not.toContainText('Where sources differ');
		await expect(panel(page, principle)).toContainText(
			'Windows Central, published later (February 2026, day unknown)'
		);
	});

	expect(found).toEqual([]);
});

/** All panels at once. */
for (const [width, colorScheme] of [
	[320, 'light'],
	[1280, 'light'],
	[320, 'dark'],
	[1280, 'dark']
] as const) {
	const name = `open panels at ${width} px, ${colorScheme}: axe finds nothing, all is there, nothing leaves the window`;
	test(name, { tag: '@all' }, async ({ page }) => {
		await page.emulateMedia({ colorScheme });
		await page.setViewportSize({ width, height: 900 });
		await open(page);
		await expectCleanPanels(page);
		await expectFits(page, width);
	});
}

/** One that quotes and one that does not; where all is tried, one of each kind. */
const ofKinds = [...new Set(facts.map(({ kind }) => kind))]
	.filter((kind) => Boolean(process.env.OTR_ALL) || ['statement', 'report'].includes(kind))
	.map((kind) =>
		kind === 'statement' ? statement : (facts.find((fact) => fact.kind === kind)?.id ?? '')
	);

/** Opens the panels on those cards, and looks at them; at the page where all is tried. */
async function expectCleanPanels(page: Page) {
	for (const id of ofKinds) {
		await openMenu(page, id);
		await questionOf(page, id).click();
		await expect(panel(page, id).locator('dl')).toBeVisible();
	}
	await expectClean(page, ...ofKinds.map((id) => `article[id="${id}"] .menu`));
}

async function expectFits(page: Page, width: number) {
	await page.setViewportSize({ width, height: 900 });
	await anew(page);
	await openAll(page);
	await expectComplete(page, shippedTimeline.events);
	await expectInWindow(page);
}

/** Where panels are open, that of `statement` among them. */
async function expectInWindow(page: Page) {
	const wide = await panel(page, statement)
		.locator('dd a')
		.first()
		.evaluate((link) => {
			/** How far the page, or a link of the panels, extends beyond its box, px. */
			const isOut = () =>
				Math.max(
					document.documentElement.scrollWidth - innerWidth,
					...[...document.querySelectorAll('article dl *')].map(
						(node) =>
							node.getBoundingClientRect().right -
							(node.closest('.actions')?.getBoundingClientRect().right ?? 0)
					)
				);
			const before = isOut();
			const words = [...link.childNodes];
			link.replaceChildren('x'.repeat(200));
			const long = isOut();
			link.replaceChildren(...words);
			return [before, long];
		});
	// Nor does a word that is longer than the line.
	for (const out of wide) expect(out).toBeLessThanOrEqual(1);
	const low = await page.locator('article summary, article dl a').evaluateAll((nodes) =>
		nodes.flatMap((node) => {
			const isInText = getComputedStyle(node).display === 'inline';
			const { height } = node.getBoundingClientRect();
			return !node.checkVisibility() || isInText || height >= 24
				? []
				: [`${node.textContent} ${height}`];
		})
	);
	expect(low).toEqual([]);
}

test(
	'of a record that is too long for it, a panel comes as it is opened',
	{ tag: '@all' },
	async ({ page }) => {
		await page.goto(addressOfRecord('1000'));
		// A thousand cards keep a processor busy for seconds, and one that others use, too, for many.
		const html = page.locator('html');
		await expect(html).toHaveAttribute('data-script', 'started', { timeout: 90_000 });
		await started(page);
		// By selectors and by its id: to ask a thousand cards for their roles again and again takes seconds.
		await expect(page.locator('article')).toHaveCount(1000);
		await expect(page.locator('article dl')).toHaveCount(0);
		const quoting = page.locator('article:has(blockquote)').first();
		const card = page.locator(`article[id="${await quoting.getAttribute('id')}"]`);
		await card.locator('.menu > summary').click();
		await card.locator('.actions summary').click();
		await expect(card.locator('dl a').last()).toBeVisible();
		await expect(answer(card, 'What do others say?')).toContainText(
			/(Follows|Includes): Title \d+ word/
		);
		await expect(page.locator('article dl')).toHaveCount(1);
	}
);
