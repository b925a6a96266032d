import { expect } from '@playwright/test';
import { writeXlsx } from 'hucre/xlsx';
import {
	aShortRecord,
	banner,
	choose,
	drop,
	goodTitle,
	paste,
	progress,
	question,
	report,
	start,
	startTitle,
	test,
	title,
	watch
} from './open-page.ts';
import { cards, drawing } from './story.ts';

const good = JSON.stringify(aShortRecord());
const site = () => new URL(test.info().project.use.baseURL ?? '').host;
const ofDevice = () => `Loaded from a file on this device. Not checked or published by ${site()}.`;

const aWorkbook = () =>
	writeXlsx({
		sheets: [
			{ name: 'Help', rows: [['How to fill this in']] },
			{
				name: 'Events',
				rows: [
					['date', 'title'],
					[new Date(Date.UTC(2025, 8, 25)), 'One']
				]
			}
		]
	});

test('a file is opened, dropped or pasted, takes the place of what was there, and says where it comes from', async ({
	page,
	answers
}) => {
	const wrong = watch(page);
	await start(page);
	await expect(page).toHaveTitle(startTitle);
	// Its link is on the first page alone.
	const savingTemplate = page.waitForEvent('download');
	await page.getByRole('link', { name: 'template' }).click();
	const template = await (await savingTemplate).path();
	await test.step('in a field it stays what it is', async () => {
		await page.getByLabel(/^Paste it here/).focus();
		await paste(page, '[');
		await expect(report(page)).toHaveCount(0);
	});
	await test.step('the button opens the text in the field', async () => {
		await page.getByLabel(/^Paste it here/).fill(good);
		await page.getByRole('button', { name: 'Open text' }).click();
		await expect(title(page)).toHaveText(goodTitle);
	});
	await test.step('a file is chosen: its story, its title, and where it comes from', async () => {
		await choose(page, good);
		await expect(title(page)).toHaveText(goodTitle);
		await expect(page).toHaveTitle('Imported file');
		await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
		await expect(banner(page)).toContainText(ofDevice());
		await expect(cards(page)).toHaveCount(3);
		await expect(cards(page).first()).toContainText('1 May 2025');
		await expect(page.getByRole('status').filter({ hasText: ofDevice() })).toHaveCount(1);
		// What belongs to what this site publishes.
		for (const name of ['Embed', /Download for offline/]) {
			await expect(page.getByRole('link', { name })).toHaveCount(0);
			await expect(page.getByRole('button', { name })).toHaveCount(0);
		}
		await expect(page.getByText('Every event names its sources')).toHaveCount(0);
		// Its other pages are its own, not the site's.
		for (const [name, query] of [
			['Present', '?page=present'],
			['Teach', '?page=teach'],
			['Ordering exercise', '?page=order']
		] as const)
			await expect(page.getByRole('link', { name })).toHaveAttribute('href', query);
	});
	await test.step('it is dropped', async () => {
		await drop(page, JSON.stringify(aShortRecord({ title: 'The second one' })), 'mine.json');
		await expect(title(page)).toHaveText('The second one');
		await drop(page, good, 'b.json');
		await expect(title(page)).toHaveText(goodTitle);
		await expect(banner(page)).toContainText(ofDevice());
		await expect(page.getByText('Drop the file')).toHaveCount(0);
		await expect(banner(page)).toHaveCount(1);
	});
	await test.step('it is pasted', async () => {
		await paste(page, JSON.stringify(aShortRecord({ title: 'The third one' })));
		await expect(title(page)).toHaveText('The third one');
		await expect(banner(page)).toContainText('Loaded from pasted text.');
	});
	await test.step('an address that is pasted is asked for first', async () => {
		await paste(page, ` https://${answers.host}/good.json\n`);
		await expect(question(page)).toContainText(`Load data from ${answers.host}?`);
		await page.keyboard.press('Escape');
		await expect(question(page)).toHaveCount(0);
	});
	await test.step('the template is a table that opens', async () => {
		await page.locator('input[type=file]').setInputFiles(template);
		await expect(title(page)).not.toHaveText('The third one');
		await expect(cards(page)).toHaveCount(3);
	});
	await test.step('a table and what other programs write are opened', async () => {
		await choose(page, 'date,title\n2025-01-02,A first thing\n2025-03,A second thing\n', 'a.csv');
		await expect(cards(page)).toHaveCount(2);
		await expect(cards(page).nth(1)).toContainText('March 2025');
		const event = { start_date: { year: '2020', hour: '7' }, text: { headline: '<b>One</b>' } };
		await choose(page, JSON.stringify({ events: [event] }));
		await expect(cards(page)).toHaveCount(1);
		const notes = page.getByText(/^What was changed or left out/);
		await notes.click();
		await expect(page.locator('details li').first()).toBeVisible();
		const saving = page.waitForEvent('download');
		await page.getByRole('button', { name: 'Download the list' }).click();
		expect((await saving).suggestedFilename()).toBe('import-notes.txt');
		// What reads a workbook comes with the first one.
		await choose(page, await aWorkbook(), 'd.xlsx');
		await expect(cards(page).first()).toContainText('25 September 2025');
		await notes.click();
		await expect(page.getByText('The sheet "Events" was read. Not read: "Help".')).toBeVisible();
	});
	await test.step('a table whose day and month could change places asks which comes first', async () => {
		await choose(page, 'date,title\n03/04/2025,One\n05/04/2025,Two\n,Three\n', 'b.csv');
		await expect(report(page)).toContainText(
			'Column date: "03/04/2025" could be 3 April 2025 or 4 March 2025'
		);
		await expect(cards(page)).toHaveCount(1);
		await report(page).getByRole('button', { name: 'Month first: 4 March 2025' }).click();
		// The answer also applies to the record without the faulty event.
		await expect(report(page)).toContainText('row 4, column date');
		await report(page).getByRole('button', { name: 'Show the 2 valid events' }).click();
		await expect(cards(page).first()).toContainText('4 March 2025');
		await expect(cards(page)).toHaveCount(2);
	});
	await test.step('a table whose columns have other names asks which are meant', async () => {
		await choose(page, 'What?,Wann?\nOne,2025-01-02\n', 'c.csv');
		await report(page).getByLabel('Column with the dates').selectOption('Wann?');
		await report(page).getByLabel('Column with the titles').selectOption('What?');
		await report(page).getByRole('button', { name: 'Use these columns' }).click();
		await expect(cards(page)).toHaveCount(1);
		await expect(cards(page).first()).toContainText('2 January 2025');
		await expect(report(page)).toHaveCount(0);
	});
	await choose(page, good);
	await expect(title(page)).toHaveText(goodTitle);
	await test.step('it is edited at a press, unless it is no record at all', async () => {
		await choose(page, '{"format":2,"events":[]}');
		await expect(report(page)).toBeVisible();
		await expect(report(page).getByRole('button', { name: 'Edit it' })).toHaveCount(0);
		// What has problems: `make-with-long-texts.test.ts`; a file that is chosen for it: `make-a-record.test.ts`.
		await banner(page).getByRole('button', { name: 'Edit it' }).click();
		await expect(page).toHaveURL('/make/');
		await expect(title(page)).toHaveText(goodTitle);
	});
	await test.step('nothing of it stays in the browser', async () => {
		await page.reload();
		await expect(title(page)).toHaveText('Make a record');
	});
	expect(wrong).toEqual([]);
});

test('an address is asked about before anything is loaded, and is the page’s own once it is', async ({
	page,
	answers
}) => {
	const wrong = watch(page);
	const before = answers.asked.length;
	const address = `https://${answers.host}/good.json`;
	const load = () => question(page).getByRole('button', { name: 'Load', exact: true }).click();
	await test.step('in the page’s address: it asks, and names the host', async () => {
		await start(page, `?src=${encodeURIComponent(address)}&event=answer`);
		await expect(question(page)).toContainText(
			`Load data from ${answers.host}? This site has not checked it.`
		);
		// A key that was meant for something else loads nothing.
		await page.keyboard.press('Enter');
		await page.waitForTimeout(300);
	});
	await test.step('Escape and Cancel leave the page as it was, and ask for nothing', async () => {
		await page.keyboard.press('Escape');
		await expect(question(page)).toHaveCount(0);
		await expect(title(page)).toHaveText(startTitle);
		await page.getByLabel(/^Enter a full https/).fill(address);
		await page.keyboard.press('Enter');
		await question(page).getByRole('button', { name: 'Cancel' }).click();
		await expect(question(page)).toHaveCount(0);
		await expect(title(page)).toHaveText(startTitle);
		expect(answers.asked.length).toBe(before);
	});
	await test.step('one that is typed is loaded, once, and told nothing of the reader', async () => {
		await page.getByLabel(/^Enter a full https/).fill(address);
		await page.keyboard.press('Enter');
		await load();
		await expect(title(page)).toHaveText(goodTitle);
		await expect(banner(page)).toContainText(
			`Loaded from ${answers.host}. Not checked or published by ${site()}.`
		);
		const [asked, ...more] = answers.asked.slice(before);
		expect(more).toEqual([]);
		expect(asked?.path).toBe('/good.json');
		expect(asked?.headers.cookie).toBeUndefined();
		expect(asked?.headers.referer).toBeUndefined();
		await expect(page).toHaveURL(new RegExp(`\\?src=${encodeURIComponent(address)}`));
	});
	await test.step('the page’s address opens it again', async () => {
		await page.reload();
		await expect(question(page)).toContainText(answers.host);
		await load();
		await expect(title(page)).toHaveText(goodTitle);
	});
	await test.step('what is sent in another way is read, and where an address leads is who has sent it', async () => {
		for (const [path, from] of [
			['/byte-order.json', answers.host],
			['/wrong-type.json', answers.host],
			['/led.json', answers.elsewhere]
		] as const) {
			await paste(page, '[]');
			await expect(report(page)).toBeVisible();
			await paste(page, `https://${answers.host}${path}`);
			await load();
			await expect(report(page)).toHaveCount(0);
			await expect(progress(page)).toHaveCount(0);
			await expect(page).toHaveURL(new RegExp(encodeURIComponent(path)));
			await expect(title(page)).toHaveText(goodTitle);
			await expect(banner(page)).toContainText(`Loaded from ${from}.`);
		}
	});
	await test.step('what is on screen stays until the new one is there; Cancel works at once', async () => {
		for (let turn = 0; turn < 2; turn++) {
			await paste(page, `https://${answers.host}/slow.json`);
			await question(page).getByRole('button', { name: 'Load', exact: true }).click();
			await expect(progress(page)).toBeVisible();
			await expect(page.getByText(/^Loading slow\.json/)).toBeVisible();
			await expect(title(page)).toHaveText(goodTitle);
			await page.getByRole('button', { name: 'Cancel' }).click();
			await expect(progress(page)).toHaveCount(0);
		}
		await expect(page.getByText('Cancelled. Nothing has changed.')).toBeAttached();
		await expect(report(page)).toHaveCount(0);
		// It still works.
		await drawing(page).locator('a[data-event]').first().press('Enter');
		await expect(page.locator('article.selected')).toBeInViewport();
		await expect(cards(page).first()).toContainText('1 May 2025');
	});
	await test.step('of another record nothing is left in the address', async () => {
		await choose(page, JSON.stringify(aShortRecord({ title: 'The second one' })));
		await expect(title(page)).toHaveText('The second one');
		await expect(page).toHaveURL(/\/open\/$/);
	});
	expect(wrong).toEqual([]);
});

test('keys alone: an address, the question, the story, another file', async ({ page, answers }) => {
	await start(page);
	const tabTo = async (name: RegExp) => {
		for (let i = 0; i < 40; i++) {
			await page.keyboard.press('Tab');
			const text = await page.evaluate(() => {
				const { activeElement } = document;
				return (
					(activeElement as HTMLInputElement | null)?.labels?.[0]?.textContent ??
					activeElement?.textContent ??
					''
				);
			});
			if (name.test(text.trim())) return;
		}
		throw new Error(`no ${name} by Tab`);
	};
	await tabTo(/^Enter a full https/);
	await page.keyboard.type(`https://${answers.host}/good.json`);
	await tabTo(/^Open address$/);
	await page.keyboard.press('Enter');
	await expect(question(page)).toBeVisible();
	await tabTo(/^Load$/);
	await page.keyboard.press('Enter');
	await expect(title(page)).toHaveText(goodTitle);
	// Asked for well before the key: a browser that is not yet told so opens a window of its own.
	const choosing = page.waitForEvent('filechooser');
	await tabTo(/^Open another file$/);
	await page.keyboard.press('Enter');
	await (
		await choosing
	).setFiles({
		name: 'b.json',
		mimeType: 'application/json',
		buffer: Buffer.from('{')
	});
	await expect(report(page).getByRole('heading')).toBeFocused();
	await tabTo(/^Close$/);
	await page.keyboard.press('Enter');
	await expect(report(page)).toHaveCount(0);
	await expect(title(page)).toHaveText(goodTitle);
});
