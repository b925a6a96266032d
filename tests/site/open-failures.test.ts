import { expect, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import {
	aShortRecord,
	banner,
	choose,
	goodTitle,
	load,
	paste,
	progress,
	question,
	report,
	start,
	startTitle,
	test,
	title,
	watch,
	type Answers
} from './open-page.ts';
import { cards, openTool } from './story.ts';

/** It is said once, in these words, where the focus is, and the page before stays under it. */
async function expectSaid(page: Page, text: string, before = startTitle) {
	await expect(report(page)).toBeVisible();
	await expect(report(page).getByRole('alert')).toHaveText(text);
	await expect(page.getByRole('alert')).toHaveCount(1);
	await expect(report(page).getByRole('heading')).toBeFocused();
	await expect(title(page)).toHaveText(before);
	await expect(page.getByRole('progressbar')).toHaveCount(0);
}

const net = (host: string) =>
	`Could not read from ${host}. You may be offline, the address may be wrong, or ${host} does not let ` +
	'other sites read the file (CORS). Download the file and use "Open file", or serve it with ' +
	'Access-Control-Allow-Origin: *.';
const html = (host: string) =>
	`${host} sent a web page, not data. Use the address of the file itself.`;
const notLoaded =
	'That is not an address this page can load. Use the full https:// address of a JSON or CSV file.';
const tooLarge = 'The file is larger than 32 MB, the limit of this page.';

/** The failures for which a test must wait as long as a reader. They run beside all others. */
const waitedFor = ['/slow.json', '/silent.json'];
/** The cases that `import/read-bytes.test.ts` tests in the same way without a browser. */
const readByCode = [
	'/failing.json',
	'/endless.json',
	'/announced.json',
	'/page.json',
	...waitedFor
];
/** The ways in which another site may answer, each with the message for the reader. */
const allSites: [path: string, text: (host: string) => string][] = [
	[
		'/missing.json',
		(host) => `${host} answered 404. Check the address and that the file is public.`
	],
	[
		'/failing.json',
		(host) => `${host} answered 503. Check the address and that the file is public.`
	],
	[
		'/slow.json',
		(host) =>
			`${host} did not finish within 10 seconds. Try again, or download the file and use "Open file".`
	],
	[
		'/silent.json',
		(host) =>
			`${host} did not finish within 10 seconds. Try again, or download the file and use "Open file".`
	],
	['/endless.json', () => tooLarge],
	['/announced.json', () => tooLarge],
	['/bomb.json', () => tooLarge],
	['/page.json', html],
	['/page-as-json.json', html],
	['/closed.json', net],
	['/broken-off.json', net],
	['/led-round.json', net],
	['/empty.json', () => 'The file has no events. Add some, or choose another file.']
];
const sites = allSites.filter(([path]) => process.env.OTR_ALL || !readByCode.includes(path));

/** What an address that was pasted leads to is asked for, as the reader agrees to it. */
async function loadPasted(page: Page, address: string) {
	await paste(page, address);
	await question(page).getByRole('button', { name: 'Load', exact: true }).click();
}

test('whatever an address, another site or a file may be is said in its own words; the story before stays, and works on, when the next cannot be opened; of many problems 20 are shown, and what is left is offered', async ({
	page,
	context,
	answers
}) => {
	const askedFor = (path: string) => answers.asked.filter((asked) => asked.path === path).length;
	const waited = await Promise.all(
		(process.env.OTR_ALL ? waitedFor : []).map(async (path) => {
			const other = await context.newPage();
			const [wrong, before] = [watch(other), askedFor(path)];
			await load(other, `https://${answers.host}${path}`);
			await expect(progress(other)).toBeVisible();
			return { path, page: other, wrong, before };
		})
	);
	const wrong = watch(page);
	await test.step('invalid addresses are refused, in the page’s own address and in the field', async () => {
		await start(page, `?src=${encodeURIComponent('https://me:secret@data.example/a.json')}`);
		await expectSaid(page, notLoaded);
		await expect(question(page)).toHaveCount(0);
		for (const address of process.env.OTR_ALL ? noAddresses : ['', 'http://data.example/a.json']) {
			await test.step(`“${address}”`, async () => {
				await report(page).getByRole('button', { name: 'Close' }).click();
				await expect(report(page)).toHaveCount(0);
				await page.getByLabel(/^Enter a full https/).fill(address);
				await page.getByRole('button', { name: 'Open address' }).click();
				await expectSaid(page, notLoaded);
				await expect(question(page), address).toHaveCount(0);
			});
		}
	});
	for (const [path, text] of sites) {
		if (waitedFor.includes(path)) continue;
		await test.step(path, async () => {
			const before = answers.asked.length;
			await loadPasted(page, `https://${answers.host}${path}`);
			await expectSaid(page, text(answers.host));
			// Nothing is tried again, but by the one that leads nowhere.
			if (path !== '/led-round.json') expect(answers.asked.length, path).toBe(before + 1);
		});
	}
	await test.step('a host that is not there', async () => {
		await loadPasted(page, 'https://nobody.example:9/a.json');
		await expectSaid(page, net('nobody.example:9'));
	});
	await test.step('a redirect to an address without https is not followed', async () => {
		await loadPasted(page, `https://${answers.host}/led-down.json`);
		await expectSaid(page, notLoaded);
	});
	for (const [label, text, says] of files) {
		await test.step(label, async () => {
			await choose(page, text());
			if (typeof says === 'string') await expectSaid(page, says);
			else await expect(report(page).getByRole('alert')).toHaveText(says);
		});
	}
	await test.step('one that is too large is not read', async () => {
		// A text over 50 MB does not fit through the protocol that drives the browser: it is made there.
		await page.evaluate(() => {
			const data = new DataTransfer();
			data.items.add(new File([new Uint8Array(32 * 1024 * 1024 + 1).fill(32)], 'large.json'));
			const input = document.querySelector<HTMLInputElement>('input[type=file]');
			if (!input) throw new Error('there is no field for files');
			input.files = data.files;
			input.dispatchEvent(new Event('change', { bubbles: true }));
		});
		await expectSaid(page, tooLarge);
	});
	for (const { path, page, wrong, before } of waited) {
		const text = sites.find(([each]) => each === path)?.[1] ?? String;
		await expectSaid(page, text(answers.host));
		expect(askedFor(path), path).toBe(before + 1);
		expect(wrong, path).toEqual([]);
	}
	expect(wrong).toEqual([]);
	await test.step('once a story is open', () => expectKept(page, answers));
});

/** Texts that are not accepted as the address of a record, as in `open/choices.test.ts`. */
const noAddresses = [
	'http://data.example/a.json',
	'a.json',
	'',
	'javascript:alert(1)',
	'data:application/json,[]',
	'//data.example/a.json',
	'https://me:secret@data.example/a.json',
	'file:///etc/passwd'
];

for (const address of noAddresses) {
	test(`“${address}” is no address to load`, { tag: '@all' }, async ({ page }) => {
		await start(page, `?src=${encodeURIComponent(address)}`);
		await expectSaid(page, notLoaded);
		await expect(question(page)).toHaveCount(0);
	});
}

const changed = (change: (file: Record<string, unknown[]>) => void) => {
	const file = aShortRecord() as unknown as Record<string, unknown[]>;
	change(file);
	return JSON.stringify(file);
};

/** Unusable files, each with the message for the reader. */
const files: [label: string, text: () => string, says: string | RegExp][] = [
	[
		'broken',
		() => '{\n  "format": 1,\n  "id" "a"\n}',
		/^Not valid JSON at line 3, column 8: .+\.$/
	],
	['empty', () => '', 'The file has no events. Add some, or choose another file.'],
	['without events', () => '[]', 'The file has no events. Add some, or choose another file.'],
	[
		'a web page',
		() => '<!doctype html>',
		'mine.json is HTML, which this page cannot read. Save it as CSV or JSON.'
	],
	[
		'of another version',
		() => JSON.stringify({ ...aShortRecord(), format: 2 }),
		'The file is in format 2; this page reads format 1. Save it in that format.'
	],
	[
		'with one wrong date',
		() => changed((file) => Object.assign(file.events?.[1] ?? {}, { date: '25 May' })),
		'events[1].date: "25 May" isn’t a date format we recognise. Use YYYY, YYYY-MM or YYYY-MM-DD, with ? or ~; YYYY-21 to YYYY-24 for spring to winter; A/B for what lasted from A to B; [A..B] for one day from A to B.'
	],
	[
		'with one wrong link',
		() => changed((file) => Object.assign(file.sources?.[1] ?? {}, { url: 'ftp://a.example/' })),
		'sources[1].url: Begin the link with https:// or http://. Found: "ftp://a.example/"'
	],
	[
		'wrong in more than one place',
		() =>
			changed((file) => {
				Object.assign(file.events?.[0] ?? {}, { kind: 'rumour' });
				Object.assign(file.events?.[1] ?? {}, { date: 'soon' });
			}),
		/^2 problems found\. events\[0\]\.kind: .+/
	]
];

/** Every second event has a wrong date, of 60. */
const many = () => {
	const events = Array.from({ length: 60 }, (_, i) => ({
		id: `event-${i}`,
		title: `Event ${i}`,
		start: i % 2 === 0 ? '2020-01-01' : `on <b>day</b> ${i}`,
		end: null
	}));
	return JSON.stringify(events, null, 1);
};

/** On a page that has opened nothing yet. */
async function expectKept(page: Page, answers: Answers) {
	await choose(page, JSON.stringify(aShortRecord()));
	await expect(title(page)).toHaveText(goodTitle);
	await choose(page, '{');
	await expect(report(page)).toBeVisible();
	await expect(title(page)).toHaveText(goodTitle);
	await paste(page, `https://${answers.host}/missing.json`);
	await question(page).getByRole('button', { name: 'Load', exact: true }).click();
	await expectSaid(
		page,
		`${answers.host} answered 404. Check the address and that the file is public.`,
		goodTitle
	);
	await expect(banner(page)).toBeVisible();
	await report(page).getByRole('button', { name: 'Close' }).click();
	await expect(report(page)).toHaveCount(0);
	await expect(cards(page)).toHaveCount(3);
	await expect(cards(page).last()).toContainText('June 2025');
	await test.step('many problems are counted, the first 20 shown, all of them downloaded; what is left is shown, and how many are not', async () => {
		await choose(page, many());
		await expect(report(page).getByRole('alert')).toContainText(
			/^30 problems found\. \[1\]\.start: /
		);
		const items = report(page).getByRole('listitem');
		await expect(items).toHaveCount(20);
		await expect(items.first()).toHaveText(/^\[1\]\.start \(line \d+, column \d+\) — .+/);
		await expect(items.first()).toContainText('on <b>day</b> 1');
		const saving = page.waitForEvent('download');
		await report(page).getByRole('button', { name: 'Download the list (30 problems)' }).click();
		const download = await saving;
		expect(download.suggestedFilename()).toBe('problems.txt');
		const lines = readFileSync(await download.path(), 'utf8')
			.trim()
			.split('\n');
		// A line with the summary, an empty one, and one for each problem.
		expect(lines).toHaveLength(32);
		expect(lines.at(-1)).toMatch(/^\[59\]\.start/);
		await report(page).getByRole('button', { name: 'Show the 30 valid events' }).click();
		await expect(title(page)).toHaveText('mine.json');
		await expect(report(page)).toHaveCount(0);
		await expect(banner(page)).toContainText('30 entries left out.');
		await expect(cards(page)).toHaveCount(30);
		await openTool(page, 'filter');
		await expect(page.getByText('30 of 30 events shown')).toBeVisible();
		await page.keyboard.press('Escape');
		await test.step('where nothing is left, nothing is offered but another file', async () => {
			// Asked for well before the press: a browser that is not yet told so opens a window of its own.
			const choosing = page.waitForEvent('filechooser');
			await choose(page, JSON.stringify([{ id: 'a', title: 'A', start: 'soon' }]));
			await expect(report(page)).toBeVisible();
			await expect(report(page).getByRole('button', { name: /valid/ })).toHaveCount(0);
			await report(page).getByRole('button', { name: 'Choose another file' }).click();
			await (
				await choosing
			).setFiles({
				name: 'good.json',
				mimeType: 'application/json',
				buffer: Buffer.from(JSON.stringify(aShortRecord()))
			});
			await expect(title(page)).toHaveText(goodTitle);
			await expect(report(page)).toHaveCount(0);
		});
	});
}
