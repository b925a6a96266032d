import { test as base, expect, type Locator, type Page } from '@playwright/test';
import type { EventsFile } from '#lib/record/events-file.ts';
import { aFile } from '../fixtures/a-file.ts';
import { originOf } from './hosts.ts';
import { startAnswers } from '../tools/hosts/answers.mjs';

export type Answers = Awaited<ReturnType<typeof startAnswers>>;

export const goodTitle = 'A story of somebody else’s';

/** A record of three events. To show the shipped one, with its 34, takes three times as long. */
export const aShortRecord = (changes: Partial<EventsFile> = {}): EventsFile =>
	aFile({ title: goodTitle, ...changes });

/** A record of so many events, one a month, for some sheets of paper. */
export function aRecordOf(count: number): EventsFile {
	const months = Array.from({ length: count }, (_, i) => new Date(Date.UTC(2020, i, 1)));
	const events = aFile().events.slice(0, 1);
	return aShortRecord({
		series: [],
		corrections: [],
		events: events.flatMap((event) =>
			months.map((month, i) => ({
				...event,
				id: `event-${i}`,
				date: month.toISOString().slice(0, 7)
			}))
		)
	});
}

export const test = base.extend<{ answers: Answers }>({
	// eslint-disable-next-line no-empty-pattern
	answers: async ({}, use) => {
		const answers = await startAnswers({
			'/good.json': JSON.stringify(aShortRecord()),
			'/empty.json': '[]'
		});
		await use(answers);
		answers.close();
	}
});

/** Opens the page and waits until it has started. */
export async function start(page: Page, query = ''): Promise<void> {
	await page.goto(`/open/${query}`);
	await expect(page.locator('html')).toHaveAttribute('data-script', 'started');
}

export const startTitle = 'Open another record';
export const title = (page: Page): Locator => page.getByRole('heading', { level: 1 });
export const banner = (page: Page): Locator =>
	page.getByRole('complementary', { name: 'Where this record comes from', exact: true });
export const report = (page: Page): Locator =>
	page.getByRole('region', {
		name: /^(?:Could not open this record|One question about this file)$/
	});
export const question = (page: Page): Locator => page.getByRole('dialog');
export const progress = (page: Page): Locator => page.getByRole('progressbar');

/** Shows HTML at another site, where there is no page, and so no policy. */
export async function openEmpty(page: Page, html: string): Promise<void> {
	await page.goto(`${originOf('hosts')}/none.html`);
	await page.setContent(html);
}

/** A file is chosen. */
export const choose = (page: Page, content: string | Uint8Array, name = 'mine.json') =>
	page
		.locator('input[type=file]')
		.setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });

/** The page is told to open an address, and to load it when it asks. */
export async function load(page: Page, address: string): Promise<void> {
	await start(page, `?src=${encodeURIComponent(address)}`);
	await question(page).getByRole('button', { name: 'Load', exact: true }).click();
}

/** A file is dropped on the page. */
export async function drop(page: Page, text: string, name: string): Promise<void> {
	const data = await page.evaluateHandle(
		([text, name]) => {
			const data = new DataTransfer();
			data.items.add(new File([text], name, { type: 'application/json' }));
			return data;
		},
		[text, name] as const
	);
	const body = page.locator('body');
	await body.dispatchEvent('dragover', { dataTransfer: data });
	await expect(page.getByText('Drop the file to open it')).toBeVisible();
	await body.dispatchEvent('drop', { dataTransfer: data });
}

/** A text is pasted where the focus is. */
export const paste = (page: Page, text: string) =>
	page.evaluate((text) => {
		const clipboardData = new DataTransfer();
		clipboardData.setData('text/plain', text);
		const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
		(document.activeElement ?? document.body).dispatchEvent(event);
	}, text);

/** What goes wrong on a page; what a browser says of an address that fails is no news. */
export function watch(page: Page): string[] {
	const wrong: string[] = [];
	page.on('pageerror', (error) => wrong.push(error.message));
	page.on('dialog', (dialog) => void dialog.dismiss().then(() => wrong.push(dialog.message())));
	page.on('console', (message) => {
		const isNews =
			message.type() === 'error' && !/Failed to load resource|CORS/.test(message.text());
		if (isNews) wrong.push(message.text());
	});
	return wrong;
}
