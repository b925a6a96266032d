import { expect, test, type Frame, type Page } from '@playwright/test';
import * as fileMessages from '#language/file';
import { formatFailure } from '#lib/messages/format-file.ts';
import { rows } from './embed-frame.ts';
import { aRecordOf, aShortRecord, goodTitle, openEmpty } from './open-page.ts';
import { embedded } from './hosts.ts';
import { pagesOf, unbroken } from './pdf.ts';
import { frames } from './story.ts';
import { control, onStage, press, progress, slideTitle } from './stage.ts';

/** What `npm run records` has built with `https://records.example` listed. */
const listed = () => `${test.info().config.metadata.records as string}/listed`;

const host = 'records.example';
const address = `https://${host}/a.json`;
const query = (src: string) => `?src=${encodeURIComponent(src)}`;
const shipped = 'What Microsoft said about government use of its cloud';

const loadedFrom = (site: string) =>
	`Loaded from ${host}. Not checked or published by ${new URL(site).host}.`;
const notice = (page: Page | Frame) => page.locator('#page_notice');
const frameTitle = (page: Page | Frame) => page.locator('.embed header h2');
const banner = (page: Page) =>
	page.getByRole('complementary', { name: 'Where this record comes from', exact: true });

/** Has the listed site, and each other one, send a record; tells what was asked for. */
async function answer(
	page: Page,
	record: unknown = aShortRecord(),
	status = 200
): Promise<string[]> {
	const asked: string[] = [];
	await page.route(
		(url) => url.hostname.endsWith('.example'),
		(route) => {
			asked.push(route.request().url());
			return route.fulfill({
				status,
				json: record,
				headers: { 'access-control-allow-origin': '*' }
			});
		}
	);
	return asked;
}

const started = (page: Page | Frame) =>
	expect(page.locator('html')).toHaveAttribute('data-script', 'started');

for (const width of [320, 600, 1000]) {
	const details = width === 320 ? {} : { tag: '@all' };
	test(
		`S8: a frame of a site that lists none says so, and shows its own, at ${width} px`,
		details,
		async ({ page }) => {
			// S9: the text for a frame is that of its list.
			expect(fileMessages.frameRefusal({ site: 'site.example' })).toBe(
				'This embed only shows stories published on site.example. To load your own file, open the full page:'
			);
			await page.setViewportSize({ width, height: 640 });
			const asked = await answer(page);
			await page.goto(`/embed/${query(address)}&header=0&controls=0&cards=off&theme=dark`);
			await started(page);
			await expect(notice(page)).toHaveText(
				`${fileMessages.frameRefusal({ site: '127.0.0.1:4173' })} Open another record`
			);
			const boxOf = (node: Element) => node.getBoundingClientRect().toJSON() as DOMRect;
			const { bottom } = await notice(page).evaluate(boxOf);
			const { top } = await page.locator('.embed .frame').evaluate(boxOf);
			expect(bottom).toBeLessThanOrEqual(top);
			const foot = page.getByRole('link', { name: 'Open the full timeline' });
			await expect(foot).toBeInViewport({ ratio: 1 });
			// As high as its frame, with its list, too.
			await page.goto(`/embed/${query(address)}`);
			await started(page);
			await expect(page.locator('html')).toHaveAttribute('data-fit');
			await expect(foot).toBeInViewport({ ratio: 1 });
			await test.step('a low frame with a notice overlaps nothing', async () => {
				await page.setViewportSize({ width, height: 200 });
				await frames(page);
				const { bottom } = await page.locator('.embed .body').evaluate(boxOf);
				const { top } = await page.locator('.embed footer').evaluate(boxOf);
				expect(bottom).toBeLessThanOrEqual(top + 1);
				const isCut = (node: Element) => node.scrollHeight > node.clientHeight;
				expect(await notice(page).evaluate(isCut)).toBe(false);
				await page.setViewportSize({ width, height: 640 });
			});
			// It is no picture: it can be pressed.
			const [opened] = await Promise.all([
				page.context().waitForEvent('page'),
				notice(page).getByRole('link').click()
			]);
			await expect(opened).toHaveURL(/\/open\/$/);
			expect(asked).toEqual([]);
		}
	);
}

test('S8: the stage of a site that lists none refuses, and leads on', async ({ page }) => {
	const asked = await answer(page);
	await page.goto(`/present/${query(address)}`);
	await expect(page.getByRole('status')).toHaveText(
		`Only stories published on ${new URL(page.url()).host} can be presented here. You can still open this record and read it.`
	);
	await expect(page.getByRole('article')).toHaveCount(0);
	await expect(page.getByRole('link', { name: 'Open this record' })).toHaveAttribute(
		'href',
		`/open/${query(address)}`
	);
	await page.getByRole('link', { name: 'Present this site’s story' }).click();
	await onStage(page);
	expect(asked).toEqual([]);
});

for (const sandbox of ['allow-scripts', 'allow-scripts allow-same-origin']) {
	const tag = sandbox === 'allow-scripts' ? [] : '@all';
	test(
		`S8: a frame shows a listed site’s record, and who has sent it: ${sandbox}`,
		{ tag },
		async ({ page }) => {
			const wrong: string[] = [];
			page.on('pageerror', (error) => wrong.push(String(error)));
			const image = '<img src=x onerror="document.title=1">';
			await answer(page, aShortRecord({ dek: image }));
			const src = `${listed()}/embed/${query(address)}&header=1&cards=below`;
			await openEmpty(
				page,
				`<iframe sandbox="${sandbox}" width="700" height="600" src="${src.replaceAll('&', '&amp;')}"></iframe>`
			);
			const frame = await embedded(page);
			await started(frame);
			await expect(frameTitle(frame)).toHaveText(goodTitle);
			await expect(notice(frame)).toHaveText(loadedFrom(src));
			await expect(notice(frame)).toBeInViewport();
			expect(await frame.title()).toBe('Imported file');
			await expect(frame.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
			const story = frame.getByRole('link', { name: 'Open the full timeline' });
			await expect(story).toHaveAttribute('href', `../open/${query(address)}`);
			const card = rows(frame).first();
			await card.locator('summary').click();
			await expect(card).toHaveAttribute('open');
			expect(wrong).toEqual([]);
		}
	);
}

test('S8: no address hides who has sent what a frame shows, on screen or on paper', async ({
	page
}) => {
	await answer(page, aRecordOf(20));
	for (const more of [
		'&header=0&controls=0&cards=off&bg=transparent&theme=light#page_after',
		...(process.env.OTR_ALL ? ['&height=auto#page_after'] : []),
		'&height=auto&print=all#event-11'
	]) {
		await page.goto('about:blank');
		await page.goto(`${listed()}/embed/${query(address)}${more}`);
		await started(page);
		await expect(notice(page)).toHaveText(loadedFrom(listed()));
		await expect(notice(page)).toBeInViewport({ ratio: 1 });
		await page.evaluate(() => scrollTo(0, 1e6));
		await expect(notice(page)).toBeInViewport({ ratio: 1 });
	}
	const pages = await pagesOf(await page.pdf({ format: 'A4' }));
	expect(pages.length).toBeGreaterThan(2);
	for (const text of pages) expect(text).toContain(unbroken('Loaded from records.example.'));
});

/** Which sites those are: `import/listed.test.ts`. */
test(
	'S8: a frame and a stage refuse what is not of a listed site',
	{ tag: '@all' },
	async ({ page }) => {
		const asked = await answer(page);
		const other = 'https://records.example.evil.example/a.json';
		await page.goto(`${listed()}/embed/${query(other)}`);
		await started(page);
		await expect(notice(page)).toContainText('This embed only shows stories published on');
		await expect(frameTitle(page)).toHaveText(shipped);
		await page.goto(`${listed()}/present/${query(other)}`);
		await expect(page.getByRole('status')).toContainText('Only stories published on');
		expect(asked).toEqual([]);
	}
);

test('what a listed site does not send is said, and the site’s own story is there', async ({
	page
}) => {
	await answer(page, {}, 404);
	const text = formatFailure({ failure: { code: 'http', host, status: 404 }, problems: [] });
	await page.goto(`${listed()}/embed/${query(address)}`);
	await started(page);
	await expect(notice(page)).toHaveText(`${text} Open another record`);
	const link = notice(page).getByRole('link');
	await expect(link).toHaveAttribute('href', `../open/${query(address)}`);
	await expect(frameTitle(page)).toHaveText(shipped);
	await page.goto(`${listed()}/present/${query(address)}`);
	await expect(page.getByRole('status')).toHaveText(text);
});

test('the stage presents a listed site’s record, and says who has sent it', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 720 });
	await answer(page);
	await page.goto(`${listed()}/present/${query(address)}`);
	await onStage(page);
	await expect(banner(page)).toHaveText(loadedFrom(listed()));
	await expect(page).toHaveTitle('Imported file');
	await expect(slideTitle(page)).toHaveText(goodTitle);
	await press(page, 'Shift+ArrowRight');
	await expect(progress(page)).toHaveText('1 / 3');
	await press(page, 'End');
	await expect(slideTitle(page)).toHaveText('Still open');
	await expect(page).toHaveURL(/src=https%3A%2F%2Frecords.example.*slide=closing/);
	await press(page, 'Shift+ArrowLeft');
	await expect(progress(page)).toHaveText('3 / 3');
	const last = await slideTitle(page).innerText();
	await expect(page).toHaveURL(/src=https%3A%2F%2Frecords.example.*event=/);
	for (const time of process.env.OTR_ALL ? ['once', 'twice'] : ['once']) {
		await page.reload();
		await onStage(page);
		// The address is looked at again after a second.
		await page.waitForTimeout(1_500);
		await expect(slideTitle(page), time).toHaveText(last);
		await expect(page).toHaveURL(/src=https%3A%2F%2Frecords.example.*event=/);
		await expect(progress(page)).toHaveText('3 / 3');
	}
	await expect(banner(page)).toBeInViewport({ ratio: 1 });
	// There is no window beside it: that would show the site's own record.
	await control(page, 'More').click();
	await expect(control(page, 'Copy link to this step')).toBeVisible();
	await expect(control(page, 'Presenter view')).toHaveCount(0);
});

test('the stage of a listed site’s record keeps to the address, and to the record’s language', async ({
	page
}) => {
	await answer(page, aShortRecord({ language: 'ar' }));
	const open = async (more: string) => {
		await page.goto('about:blank');
		await page.goto(`${listed()}/present/${query(address)}${more}`);
		await onStage(page);
	};
	await open('&asof=2025-06-01');
	await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	await expect(page.getByRole('heading', { level: 1 })).toHaveAttribute('lang', 'ar');
	// What was known by then, of all. Left leads on.
	await press(page, 'Shift+ArrowLeft');
	await expect(progress(page)).toHaveText('1 / 2');
	await open('&then=1');
	await control(page, 'More').click();
	await expect(control(page, 'As known then')).toHaveAttribute('aria-pressed', 'true');
	await control(page, 'As known then').click();
	await expect(page).not.toHaveURL(/then=1/);
});
