import { expect, type Page } from '@playwright/test';
import type { EventsFile } from '#lib/record/events-file.ts';
import { aWorkbookOf } from '../fixtures/a-zip.ts';
import { shortHostileFile, withPayloads } from '../fixtures/payload-record.ts';
import { hostileFile, payloads } from '../fixtures/payloads.ts';
import { choose, openEmpty, report, start, startTitle, test, title, watch } from './open-page.ts';
import { expectSeen } from './banner.ts';
import { missingIn, pagesOf } from './pdf.ts';
import { cards, clusters, drawing, openTool, tool, settledScroll } from './story.ts';

declare global {
	interface Window {
		otrRan?: number;
		/** How many bytes the page’s own thread has made text of. */
		otrDecoded?: number;
	}
}

const ran = (page: Page) => page.evaluate(() => window.otrRan);

/** Elements that no story has, wherever they came from. */
const strangers =
	'iframe, object, embed, form:not([method=dialog]), base, video, audio, math, template, foreignObject, ' +
	'body script:not([data-sveltekit-hydrate]), img, [onerror], [onload], [onclick], [onfocus]';

async function expectHarmless(page: Page, before: number, wrong: string[]) {
	expect(await ran(page)).toBeUndefined();
	expect(await page.locator(strangers).count()).toBe(before);
	const protocols = await page
		.locator('a[href]')
		.evaluateAll((links) =>
			links.map((link) => new URL((link as HTMLAnchorElement).href).protocol)
		);
	expect(protocols.filter((each) => !/^(https?|file):$/.test(each))).toEqual([]);
	expect(wrong).toEqual([]);
}

const same = (text: string) => text.replace(/\s+/g, ' ').trim();

test('there are sixty payloads, and a page that takes one for markup runs it', async ({ page }) => {
	expect(new Set(payloads).size).toBe(60);
	// So that the test can fail: in a page without a policy this one runs.
	await openEmpty(page, payloads[12] ?? '');
	await expect.poll(() => ran(page)).toBe(1);
});

/**
 * A record in which each place has one of them, and each of them several places: `export/payloads-everywhere.svelte.test.ts`
 * puts any of them in any place of the components. Where all is tried, each is in each place of an event.
 */
function aHostileFile(): EventsFile {
	if (process.env.OTR_ALL) return hostileFile();
	let next = 0;
	const { file } = withPayloads(() => payloads[next++ % payloads.length] ?? '');
	delete file.madeBy;
	return file;
}

/** What is seen of an event on its card. */
const textsOf = (file: EventsFile, { statement, ...event }: EventsFile['events'][number]) => {
	const speaker = file.speakers.find(({ id }) => id === statement?.speaker);
	const sources = file.sources.filter(({ id }) => event.sources.includes(id));
	return [
		...[event.title, event.summary, event.unknown, event.disputed],
		...[statement?.quote, statement?.to, statement?.channel],
		...[statement?.translation?.text, statement?.translation?.by],
		...[speaker?.name, speaker?.role, speaker?.organisation],
		...sources.map(({ publisher }) => publisher)
	].filter((text) => text !== undefined);
};

test('in every text of our format they are text: cards, drawing, lists, paper', async ({
	page
}) => {
	const file = aHostileFile();
	const count = file.events.length;
	expect(payloads.filter((text) => !JSON.stringify(file).includes(JSON.stringify(text)))).toEqual(
		[]
	);
	const wrong = watch(page);
	await start(page);
	const before = await page.locator(strangers).count();
	await choose(page, JSON.stringify(file));
	await expect(cards(page)).toHaveCount(count);
	await expect(title(page)).toHaveText(same(file.title));
	await expect(page.getByText('Loading…')).toHaveCount(0);
	await test.step('none hides where they come from', async () => {
		await expectSeen(page);
		await page.evaluate(() => scrollTo(0, 2_000));
		await settledScroll(page);
		await expectSeen(page);
	});
	const texts = await cards(page).evaluateAll((nodes) => nodes.map((node) => node.textContent));
	for (const [i, event] of file.events.entries()) {
		const wanted = textsOf(file, event);
		expect(wanted.length).toBeGreaterThan(i === 0 ? 4 : 12);
		const card = same(texts[i] ?? '');
		expect(
			wanted.filter((text) => !card.includes(same(text))),
			`event ${i}`
		).toEqual([]);
	}
	await expectHarmless(page, before, wrong);
	// The marks’ names, and the list of a cluster.
	await drawing(page).locator('a').first().hover();
	if ((await clusters(page).count()) > 0) {
		await clusters(page).first().click();
		await page.keyboard.press('Escape');
	}
	await page.locator('details').evaluateAll((all) => {
		for (const details of all) (details as HTMLDetailsElement).open = true;
	});
	await expectHarmless(page, before, wrong);
	const paper = (await pagesOf(await page.pdf())).join('');
	const written = file.events.flatMap(({ title, summary }) => [title, summary]);
	expect(missingIn(paper, written)).toEqual([]);
	await expectHarmless(page, before, wrong);
	const view = (name: string) => page.getByRole('radio', { name, exact: true });
	const dialog = page.getByRole('dialog');
	await test.step('in the table and in the list', async () => {
		await view('Table').check();
		const rows = page.locator('#page_table tbody tr[id]');
		await expect(rows).toHaveCount(count);
		const inRows = await rows.allTextContents();
		for (const [i, event] of file.events.entries()) {
			const speaker = file.speakers.find(({ id }) => id === event.statement?.speaker);
			const track = file.tracks.find(({ id }) => id === event.track);
			const source = file.sources.find(({ id }) => id === event.sources[0]);
			for (const text of [
				event.title,
				event.statement?.quote,
				speaker?.name,
				track?.label,
				source?.publisher
			])
				expect(same(inRows[i] ?? '')).toContain(same(text ?? ''));
		}
		await expectHarmless(page, before, wrong);
		await view('List').check();
		await expect(page.locator('article.brief')).toHaveCount(count);
		await expectHarmless(page, before, wrong);
	});
	await test.step('in a search', async () => {
		const field = page.getByRole('searchbox', { name: 'Find' });
		const words = file.events[5]?.title ?? '';
		await field.fill(words);
		await expect(page.locator('.shown')).toContainText(words);
		await expectHarmless(page, before, wrong);
		await field.fill('');
		await expect(cards(page)).toHaveCount(count);
	});
	await test.step('in a comparison, which says who has sent them', async () => {
		await openTool(page, 'share');
		await page.getByRole('button', { name: 'Compare two statements' }).click();
		await expect(dialog.getByRole('article')).toHaveCount(2);
		await expect(dialog).toContainText('Loaded from a file on this device.');
		await expectHarmless(page, before, wrong);
		await page.keyboard.press('Escape');
	});
	await test.step('in citations and files', async () => {
		await openTool(page, 'share');
		await page.getByRole('button', { name: 'Cite, export' }).click();
		await expect(dialog).toContainText('Loaded from a file on this device.');
		await dialog.getByRole('combobox').selectOption({ index: 5 });
		await expect(dialog.getByRole('textbox', { name: 'APA' })).toHaveValue(
			/mine\.json, opened in On the Record\.$/
		);
		await expectHarmless(page, before, wrong);
		await dialog.getByRole('radio', { name: 'Export a file' }).check();
		await expect(dialog.locator('img')).toBeVisible();
		// `export/payloads-everywhere.svelte.test.ts` checks their contents.
		for (const format of process.env.OTR_ALL ? ['Table', 'Data', 'Calendar', 'Text'] : ['Text']) {
			await dialog.getByRole('radio', { name: format }).check();
			await expect(dialog.getByRole('textbox')).toBeVisible();
			await expectHarmless(page, before, wrong);
		}
		// It says whose it is, and has a name of its own.
		const text = await dialog.getByRole('textbox').inputValue();
		expect(text).toContain('Loaded from a file on this device');
		expect(text).not.toContain(new URL(page.url()).origin);
		const coming = page.waitForEvent('download');
		await dialog.getByRole('button', { name: 'Download file' }).click();
		expect((await coming).suggestedFilename()).toMatch(/^(?!otr).*-not-checked-by-.*\.md$/);
		await page.keyboard.press('Escape');
	});
});

test('in an address, in the cells of a table, where TimelineJS takes them for markup, and in what is wrong they are text; words of 300 to 5,000 letters widen no view of a phone', async ({
	page
}) => {
	const wrong = watch(page);
	await test.step('in the page’s address', async () => {
		await start(page, `?src=${encodeURIComponent(payloads[12] ?? '')}`);
		await expect(page.getByRole('alert')).toBeVisible();
		await expect(title(page)).toHaveText(startTitle);
	});
	const before = await page.locator(strangers).count();
	/** Each is in one cell; where all is tried, in each column of a row. */
	const rowsOf = (columns: number) =>
		process.env.OTR_ALL
			? payloads.map((text) => Array.from({ length: columns }, () => text))
			: Array.from({ length: payloads.length / columns }, (_, i) =>
					payloads.slice(columns * i, columns * (i + 1))
				);
	await test.step('in the cells of a table', async () => {
		const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
		const rows = rowsOf(3).map(([title = '', summary = '', track = ''], i) =>
			[`2025-01-${String(1 + (i % 28)).padStart(2, '0')}`, title, summary, track.slice(0, 20)]
				.map(cell)
				.join(',')
		);
		await choose(page, ['date,title,summary,track', ...rows].join('\n'), 'a.csv');
		await expect(cards(page)).toHaveCount(rows.length);
		await expect(page.getByText('Loading…')).toHaveCount(0);
		const all = same((await cards(page).allTextContents()).join(' '));
		for (const [title = '', summary = ''] of rowsOf(3)) {
			expect(all).toContain(same(title));
			expect(all).toContain(same(summary));
		}
		await expectHarmless(page, before, wrong);
	});
	await test.step('what TimelineJS takes for markup', async () => {
		const events = rowsOf(6).map(([a = '', b = '', url, caption, credit, f = ''], i) => ({
			start_date: { year: String(1900 + i) },
			text: { headline: `Event ${i} ${a}`, text: b },
			media: { url, caption, credit },
			group: f.slice(0, 20)
		}));
		await choose(page, JSON.stringify({ title: { text: { headline: payloads[12] } }, events }));
		await expect(cards(page)).toHaveCount(events.length);
		await expect(cards(page).first()).toContainText('Event 0');
		await expect(page.getByText('Loading…')).toHaveCount(0);
		await page.getByText(/^What was changed or left out/).click();
		await expectHarmless(page, before, wrong);
	});
	await test.step('in what is wrong', () => expectHarmlessProblems(page));
	await test.step('words of 300 to 5,000 letters', () => expectNarrowViews(page));
});

/** On a page that has opened a file. */
async function expectHarmlessProblems(page: Page) {
	await test.step('keys that are every object’s own change nothing', async () => {
		await choose(
			page,
			'{"format":1,"__proto__":{"otrRan":1},"constructor":{"prototype":{"otrRan":1}},"events":[]}'
		);
		await expect(page.getByRole('alert')).toBeVisible();
		expect(
			await page.evaluate(() => ({}) as { otrRan?: number }).then(({ otrRan }) => otrRan)
		).toBe(undefined);
		expect(await ran(page)).toBeUndefined();
	});
	await test.step('in what is wrong they are text', async () => {
		const wrong = watch(page);
		const before = await page.locator(strangers).count();
		// A report shows twenty problems, two of each event. All of the payloads: `open/hostile-problems.svelte.test.ts`.
		for (let i = 0; i < (process.env.OTR_ALL ? payloads.length : 10); i += 10) {
			const some = payloads.slice(i, i + 10);
			const events = some.flatMap((payload) => {
				const event = { id: payload, title: 'A', start: payload, [payload]: payload };
				return [event, event];
			});
			const name = some[2]?.replaceAll('/', '') ?? '';
			await choose(page, JSON.stringify(events), `${name}.json`);
			await expect(page.getByRole('alert')).toContainText(JSON.stringify(some[0]).slice(1, 13));
			await expectHarmless(page, before, wrong);
		}
	});
}

/** On a page that has opened a file. */
async function expectNarrowViews(page: Page) {
	await page.setViewportSize({ width: 320, height: 700 });
	const short = 'w'.repeat(300);
	const long = short.repeat(10);
	const file = shortHostileFile();
	const wide = {
		...file,
		title: short,
		dek: long,
		tracks: file.tracks.map((track) => ({ ...track, label: track.id + short, description: long })),
		series: file.series.map((series) => ({ ...series, label: short, unit: short })),
		speakers: file.speakers.map((one) => ({ ...one, name: long, role: long, organisation: long })),
		sources: file.sources.map((one) => ({ ...one, publisher: one.id + long, title: short })),
		events: file.events.map((event) => ({
			...event,
			title: short,
			summary: long,
			unknown: long,
			disputed: long,
			statement: event.statement && {
				...event.statement,
				quote: 'q'.repeat(5_000),
				to: long,
				channel: long
			}
		}))
	};
	await choose(page, JSON.stringify(wide));
	await expect(cards(page)).toHaveCount(12);
	const expectNarrow = () =>
		expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
	await expectNarrow();
	await openTool(page, 'filter');
	await expectNarrow();
	// On a phone, the open panel covers the choice of the view.
	await tool(page, 'filter').locator('summary').first().press('Escape');
	for (const [name, shown] of [
		['List', 'article.brief'],
		['Table', '#page_table tbody tr[id]']
	] as const) {
		await page.getByRole('radio', { name, exact: true }).check();
		await expect(page.locator(shown)).toHaveCount(12);
		await expectNarrow();
	}
	await openTool(page, 'share');
	await page.getByRole('button', { name: 'Compare two statements' }).click();
	const dialog = page.getByRole('dialog');
	await expect(dialog.getByRole('article')).toHaveCount(2);
	await expectNarrow();
	expect(await dialog.evaluate((node) => node.scrollWidth - node.clientWidth)).toBe(0);
}

test('a workbook that is too much is refused beside the page, whose own thread reads nothing of it', async ({
	page
}) => {
	await page.addInitScript(() => {
		// A worker has another one.
		window.TextDecoder = class extends TextDecoder {
			override decode(bytes?: AllowSharedBufferSource, options?: TextDecodeOptions): string {
				window.otrDecoded = (window.otrDecoded ?? 0) + (bytes?.byteLength ?? 0);
				return super.decode(bytes, options);
			}
		};
	});
	await start(page);
	await choose(page, aWorkbookOf(' '.repeat(2 * 1024 * 1024) + '<col/>'.repeat(101)), 'mine.xlsx');
	await expect(report(page)).toContainText('"xl/worksheets/sheet1.xml" has more than 100 entries');
	await expect(title(page)).toHaveText(startTitle);
	const decoded = await page.evaluate(() => {
		// So that the test can fail.
		new TextDecoder().decode(new Uint8Array(1_000));
		return window.otrDecoded;
	});
	expect(decoded).toBeGreaterThanOrEqual(1_000);
	expect(decoded).toBeLessThan(100_000);
});
