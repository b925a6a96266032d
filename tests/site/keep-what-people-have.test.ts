import { readFileSync } from 'node:fs';
import { expect, test, type Download, type Page } from '@playwright/test';
import { readRecord } from '#lib/import/read-record.ts';
import { bytesOf, keptFile, keptLines, keptLink, lostOf, textOf } from '../fixtures/kept.ts';
import { go } from './address.ts';
import { embedded, openHost, originOf, sized } from './hosts.ts';
import { problemsAtStart } from './problems-at-start.ts';
import { expectCards, title } from './kept-cards.ts';
import {
	keptAddresses,
	keptEmbeds,
	keptExercises,
	keptInFile,
	keptPapers,
	keptStages,
	keptStories,
	type KeptAddress
} from '../fixtures/kept-addresses.ts';
import { expectKept } from './kept-addresses.ts';
import { openTool } from './story.ts';

/** Loads one after the other: each starts on what was prerendered, and shows what it did. */
async function expectAllKept(page: Page, all: KeptAddress[]): Promise<void> {
	const problems = problemsAtStart(page);
	for (const kept of all) {
		await page.goto(kept.address);
		await expectKept(page, kept);
	}
	expect(problems).toEqual([]);
}

/**
 * Of the addresses of an embed, the stage, the exercise, papers and the one file those that are loaded here, since
 * the pages show what they have read. What each of all of them is read as: `fixtures/kept-addresses.test.ts`.
 */
const loaded = [
	// Others of an embed are in other people’s pages, below.
	/^\/embed\/.*cards=one/,
	/^\/embed\/\?compare=/,
	/^\/present\/\?slide=series/,
	/^\/present\/\?then=1/,
	/^\/present\/\?print=slides/,
	/^\/order\/\?n=3/,
	/^\/order\/\?view=projector/,
	/^\/teach\/\?print=cards/
];
const readByCode = [
	...[...keptEmbeds, ...keptStages, ...keptExercises],
	...[...keptPapers, ...keptInFile]
];
const isLoaded = (kept: KeptAddress) =>
	Boolean(process.env.OTR_ALL) ||
	!readByCode.includes(kept) ||
	loaded.some((pattern) => pattern.test(kept.address));

test('every address of the story still shows what it did, and the story starts on what was prerendered', async ({
	page
}) => {
	const problems = problemsAtStart(page);
	const [first, ...more] = keptStories;
	// One is loaded, the others are gone to, as by Back.
	for (const kept of [...(first ? [first] : []), ...more]) {
		if (kept === first) await page.goto(kept.address);
		else await go(page, kept.address);
		await expectKept(page, kept);
	}
	expect(problems).toEqual([]);
});

// The one file reads them as the site does; that it opens them: `take-the-one-file.test.ts`.
test('addresses of each other page still show what they did, and start on what was prerendered', async ({
	page
}) => {
	const others = keptAddresses.filter(
		(kept) => !kept.must.type && !keptStories.includes(kept) && isLoaded(kept)
	);
	expect(others.length).toBeGreaterThan(11);
	await expectAllKept(page, others);
});

/** What is lost in a record that the page saves. */
async function lostIn(saving: Promise<Download>, lines = keptLines): Promise<string[]> {
	const text = readFileSync(await (await saving).path(), 'utf8');
	return lostOf(readRecord(text, 'a.json', '2026-12-01').file, lines);
}

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });

test('a link with a record, and its files, open with all that they had', async ({ page }) => {
	await page.goto(keptLink.replace('https://story.example', ''));
	await expect(heading(page, title)).toBeVisible();
	await expectCards(page);
	// What is corrected is folded at the foot.
	await page.getByRole('region', { name: 'Corrections' }).locator('summary').click();
	const text = await page.locator('body').innerText();
	const inFoot = [
		'Made by “The Otterford reading circle”',
		'1,040 crossings',
		'left out who was spoken to'
	];
	expect(inFoot.filter((words) => !text.includes(words))).toEqual([]);
	for (const [name, values] of [
		['Crossings a day', ['212', 'about 1,400', 'almost 3,950.5', 'carts and cars']],
		['Heaviest load', ['at least 31 t']]
	] as const) {
		await page.locator('summary', { hasText: `See the numbers: ${name}` }).click();
		const table = page.getByRole('table', { name });
		for (const value of values) await expect(table).toContainText(value);
	}
	await openTool(page, 'share');
	const saving = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Download as JSON' }).click();
	expect(await lostIn(saving)).toEqual([]);

	// A table has no title of its own: so each of them differs from the one before.
	// That nothing of any of them is lost: `fixtures/kept.test.ts`. A workbook has a reader of its own.
	const files = ['record.csv', 'record.json', 'record.xlsx', 'page.html'] as const;
	for (const name of process.env.OTR_ALL ? files : files.slice(2)) {
		const mimeType = 'application/octet-stream';
		await page.getByLabel('File to open').setInputFiles({ name, mimeType, buffer: keptFile(name) });
		await expect(heading(page, /csv|xlsx/.test(name) ? 'record' : title)).toBeVisible();
		await expectCards(page);
	}
});

test('a draft that is kept in the browser is gone on with', async ({ page }) => {
	await page.goto('/make/');
	await page.evaluate(
		async ({ database, version, store, values }) => {
			const asked = indexedDB.open(database, version);
			asked.onupgradeneeded = () => asked.result.createObjectStore(store);
			await new Promise((resolve) => (asked.onsuccess = resolve));
			const transaction = asked.result.transaction(store, 'readwrite');
			for (const [key, value] of Object.entries(values))
				transaction.objectStore(store).put(value, key);
			await new Promise((resolve) => (transaction.oncomplete = resolve));
			asked.result.close();
		},
		JSON.parse(textOf('draft.json')) as {
			database: string;
			version: number;
			store: string;
			values: object;
		}
	);
	await page.reload();
	await page.getByRole('button', { name: title }).click();
	await expect(heading(page, title)).toBeVisible();
	// Its fifteen events, the unfinished one, and the head.
	const table = page.getByRole('table', { name: 'Events in order of time' });
	await expect(table).toHaveAttribute('aria-rowcount', '17');
	await page.evaluate(() => Reflect.set(window, 'showSaveFilePicker', undefined));
	const saving = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save', exact: true }).click();
	const lines = keptLines.filter((line) => !/^(events in order|head updated)/.test(line));
	expect(await lostIn(saving, lines)).toEqual([]);
	// “Between” was written as what lasted is now.
	const saved = readFileSync(await (await saving).path(), 'utf8');
	const dates = ['[1902..1904~]', '[2024-03-04..2024-03-10]', '[2024-10..2025-09]'];
	expect(
		[...dates, '2025-10-04?/..'].filter((date) => !saved.includes(`"date": "${date}"`))
	).toEqual([]);
	expect(saved).not.toMatch(/"date": "[^"]*\d[~?]?\/\d/);
});

/** The snippets, as if the site that made them were the one that is tested. */
const snippets = () =>
	JSON.parse(
		textOf('snippets.json').replaceAll('https://story.example', originOf('open'))
	) as Record<
		| 'frame'
		| 'figure'
		| 'chosen-frame'
		| 'chosen-figure'
		| 'fixed-figure'
		| 'held-figure'
		| 'element',
		string
	>;

/** The address of an embed that has been chosen, and what it shows. */
const chosen = keptAddresses.find(({ address }) =>
	/^\/embed\/.*cards=few/.test(address)
) as KeptAddress;

const openSnippets = (page: Page, ...all: string[]) =>
	openHost(page, 'e34-pasted', { site: 'open', snippet: all.join('\n') });

test.describe('in other people’s pages', () => {
	// What is far below is not loaded.
	test.use({ viewport: { width: 1000, height: 4_000 } });

	test('the loader has the hash that pages check, and makes the frames of all its snippets', async ({
		page,
		request
	}) => {
		const served = await request.get(`${originOf('open')}/embed-1.0.0.js`);
		expect((await served.body()).equals(bytesOf('embed-1.0.0.js.txt'))).toBe(true);
		const { 'held-figure': held, 'chosen-figure': figure, 'fixed-figure': fixed } = snippets();
		const withoutScript = (html: string) => html.replace(/<script.*/s, '');
		await openSnippets(page, held, withoutScript(figure), withoutScript(fixed));
		await sized(page, 3);
		for (const n of [1, 2]) await expectKept(await embedded(page, n), chosen);
		await expectKept(await embedded(page), {
			address: '/embed/',
			must: { root: { height: 'auto', theme: 'light' } }
		});
		const heights = await page
			.locator('iframe')
			.evaluateAll((all) => all.map((node) => node.getBoundingClientRect().height));
		expect(heights[2]).toBe(480);
	});

	test('the loader of the site makes them, too, and frames need none', async ({ page }) => {
		const { figure, element, frame, 'chosen-frame': chosenFrame } = snippets();
		await openSnippets(page, figure, element, frame, chosenFrame);
		const plain: KeptAddress = { address: '/embed/', must: { root: { theme: 'light' } } };
		const { selected = '' } = chosen.must;
		for (const [place, kept] of [
			['.otr-embed iframe', plain],
			['otr-timeline iframe', { address: `/embed/?event=${selected}`, must: { selected } }],
			['body > iframe:nth-of-type(1)', plain],
			['body > iframe:nth-of-type(2)', chosen]
		] as const) {
			const iframe = await page.locator(place).first().elementHandle();
			const frame = await iframe?.contentFrame();
			if (!frame) throw new Error(`no ${place}`);
			await expectKept(frame, kept);
		}
		await expect(page.getByRole('link')).toHaveCount(0);
	});
});

test('every file is still there', async ({ request }) => {
	const files = keptAddresses.filter(({ must }) => must.type);
	const types = await Promise.all(
		files.map(async ({ address }) => {
			const response = await request.get(address);
			return [address, response.ok() && response.headers()['content-type']?.split(';')[0]];
		})
	);
	expect(types).toEqual(files.map(({ address, must }) => [address, must.type]));
	for (const name of ['events.json', 'events.csv', 'template.csv']) {
		const text = await (await request.get(`/${name}`)).text();
		expect(readRecord(text, name, '2026-12-01').file.events.length, name).toBeGreaterThan(0);
	}
});
