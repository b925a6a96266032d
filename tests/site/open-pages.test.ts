import { expect, type Page } from '@playwright/test';
import { expectClean } from './axe.ts';
import { readFileSync } from 'node:fs';
import { packText, toRecordFragment } from '#lib/import/packed-text.ts';
import { banner, choose, start, startTitle, test, title, watch } from './open-page.ts';
import { printed, onSheet } from './paper.ts';
import { footsOf, pagesOf, unbroken } from './pdf.ts';
import { connected, openPresenter, status } from './presenter.ts';

const school = readFileSync('tests/fixtures/school.json', 'utf8');
const inArabic = readFileSync('tests/fixtures/story-ar.json', 'utf8');

const site = () => new URL(test.info().project.use.baseURL ?? '').host;
const words = () => `Made by “Class 10b”, not by ${site()}, which has not checked it.`;

const linkTo = (page: Page, name: string) => page.getByRole('link', { name, exact: true });

/** Goes to a page of the record from its story, by keyboard. */
async function go(page: Page, name: string): Promise<void> {
	await linkTo(page, name).focus();
	await page.keyboard.press('Enter');
	await expect(linkTo(page, name)).toHaveCount(0);
	await expect(title(page)).toBeFocused();
}

/** Back is the story, at the link that was followed. */
async function expectBack(page: Page, name: string): Promise<void> {
	await page.goBack();
	await expect(title(page)).toHaveText('How a school came to be');
	await expect(linkTo(page, name)).toBeFocused();
	await expect(page).toHaveTitle('Imported file');
}

test('an opened record is presented, put in order and taught with, and Back is its story', async ({
	page,
	context
}) => {
	const wrong = watch(page);
	await start(page);
	await choose(page, school);
	await expect(title(page)).toHaveText('How a school came to be');
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));

	await go(page, 'Present');
	await expect(page).toHaveTitle('Presentation: Imported file');
	await expect(banner(page)).toHaveText(words());
	const shown: string[] = [];
	for (let step = 0; step < 3; step++) {
		const before = page.url();
		shown.push(before);
		await page.keyboard.press('ArrowRight');
		await expect(page).not.toHaveURL(before);
	}
	await expect(page.getByRole('heading', { level: 2 })).toHaveText(/^The town buys/);
	await expect(page.locator('.stage img')).toBeVisible();
	await page.getByRole('button', { name: 'More', exact: true }).click();
	await expect(page.getByRole('button', { name: /^Presenter/ })).toBeVisible();
	await page.keyboard.press('Escape');
	// The presenter's window has the record, too, from this page alone.
	const presenter = await openPresenter(page);
	await expect(presenter).toHaveTitle('Presenter view');
	await expect(presenter.getByRole('banner')).toContainText(words());
	await expect(presenter.getByRole('heading', { name: /^The town buys/ }).first()).toBeVisible();
	await expect(presenter.locator('.now img')).toBeVisible();
	await expect(presenter.locator('.next')).toContainText('The school opens with 212 pupils');
	await presenter.reload();
	await expect(status(presenter)).toHaveText(connected);
	await expect(presenter.getByRole('heading', { name: /^The town buys/ }).first()).toBeVisible();
	await presenter.close();
	// Back goes through the steps first. Each one that is shown has made the history's next entry.
	for (const url of shown.reverse()) {
		await page.goBack();
		await expect(page).toHaveURL(url);
	}
	await expectBack(page, 'Present');

	await go(page, 'Ordering exercise');
	await expect(page).toHaveTitle('Put the events in order: Imported file');
	await expect(banner(page)).toContainText(words());
	await expect(page.getByText('Lessons in coats')).toBeVisible();
	await test.step('its address for a class contains the record, and opens with the cards', async () => {
		await page.getByRole('button', { name: 'Share with the class' }).click();
		const dialog = page.getByRole('dialog');
		await expect(dialog.getByText('The address contains the record itself')).toBeVisible();
		const link = await dialog.getByRole('textbox').inputValue();
		await dialog.getByRole('button', { name: 'Close' }).click();
		const cards = await page.getByRole('heading', { level: 3 }).allTextContents();
		expect(cards.length).toBeGreaterThan(2);

		const pupil = await context.newPage();
		await pupil.goto(link);
		await expect(title(pupil)).toHaveText('Put the events in order');
		expect(await pupil.getByRole('heading', { level: 3 }).allTextContents()).toEqual(cards);
		await expect(pupil.getByText('which has not checked it').first()).toBeVisible();
		await pupil.close();
	});
	await expectBack(page, 'Ordering exercise');

	await go(page, 'Teach');
	await expect(page).toHaveTitle('Teach with this record: Imported file');
	await expect(banner(page)).toContainText(words());
	await page.getByRole('link', { name: 'Handout', exact: true }).first().focus();
	await page.keyboard.press('Enter');
	await onSheet(page);
	const pdf = await printed(page);
	expect((await pagesOf(pdf))[0]).toContain(unbroken('The mayor asks for a secondary school'));
	for (const foot of await footsOf(pdf)) expect(foot).toContain(unbroken(words()));
	await page.goBack();
	await expectBack(page, 'Teach');

	// Its pictures are blobs of this document; nothing else is asked of anybody.
	for (const url of asked) expect(url).toMatch(/^blob:|\/_app\/immutable\//);
	await test.step('another record that is opened on such a page begins with its story, and a reload keeps none', async () => {
		await go(page, 'Teach');
		// What a record that is opened adds to the page.
		await expectClean(page, '.banner', 'h1');
		await choose(page, inArabic);
		await expect(title(page)).toHaveText('الجسر القديم في مرجانة');
		await expect(title(page)).toHaveAttribute('lang', 'ar');
		expect(new URL(page.url()).search).toBe('');
		await go(page, 'Ordering exercise');
		await expectClean(page);
		await page.goBack();
		await go(page, 'Present');
		await expect(title(page)).toHaveText('الجسر القديم في مرجانة');
		await expectClean(page, '.banner', '.stage');
		await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
		await page.reload();
		await expect(title(page)).toHaveText(startTitle);
	});
	expect(wrong).toEqual([]);
});

test('an address that contains the record keeps it on the other pages, too, and opens the story', async ({
	page
}) => {
	const { events, ...record } = JSON.parse(school) as { events: { picture?: unknown }[] };
	const withoutPictures = { ...record, events: events.map(({ picture: _, ...event }) => event) };
	const link = toRecordFragment(await packText(JSON.stringify(withoutPictures)));
	await start(page, `?page=teach${link}`);
	await expect(title(page)).toHaveText('How a school came to be');
	expect(new URL(page.url()).search).toBe('');
	await go(page, 'Ordering exercise');
	await page.getByRole('link', { name: 'Back to the story' }).click();
	await expect(title(page)).toHaveText('How a school came to be');
	await page.goBack();
	await expect(title(page)).toHaveText('Put the events in order');
	expect(new URL(page.url()).hash).toBe(link);
	await page.reload();
	await expect(title(page)).toHaveText('How a school came to be');
	expect(new URL(page.url()).hash).toBe(link);
});
