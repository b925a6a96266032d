import { expect, test, type Frame, type Page } from '@playwright/test';
import { expectClean } from './axe.ts';
import { typeset } from '../fixtures/facts.ts';
import { shippedTimeline } from '../fixtures/a-timeline.ts';
import {
	expectAloneOnPaper,
	isWithin,
	openFrame,
	openFrames,
	panel,
	rowOf,
	rows
} from './embed-frame.ts';
import { embedded, originOf, watch, type Site } from './hosts.ts';
import { button, domain, drawing, facts, frames, settledDomain, started } from './story.ts';

/** Every title of the record and every host that it cites. */
const titles = facts.map(({ title }) => typeset(title));
const hosts = [
	...new Set(
		facts.flatMap(({ sources }) =>
			sources.map(({ url }) => new URL(url).host.replace(/^www\./, ''))
		)
	)
];

/** Spaces in HTML are one. */
const plain = (text: string) => text.replace(/\s+/g, ' ');

test.describe('E2: without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('everything is there to be read at any width, and what does nothing then is not', async ({
		page
	}) => {
		await page.goto('/embed/');
		// Below its drawing, and beside it.
		for (const width of process.env.OTR_ALL ? [320, 720, 1200] : [320, 1200]) {
			const size = `${width} px`;
			await page.setViewportSize({ width, height: 700 });
			const text = plain(await page.locator('body').innerText());
			expect(
				titles.filter((title) => !text.includes(plain(title))),
				size
			).toEqual([]);
			expect(
				hosts.filter((host) => !text.includes(host)),
				size
			).toEqual([]);
			const full = page.getByRole('link', { name: 'Open the full timeline' });
			await expect(full, size).toBeVisible();
			const picture = drawing(page).locator('> div').filter({ visible: true });
			await expect(picture, size).toHaveCount(1);
			expect(await picture.getByRole('link').count(), size).toBeGreaterThan(5);
			await expect(page.locator('.live, .live *').filter({ visible: true }), size).toHaveCount(0);
			await expect(page.getByRole('button').filter({ visible: true }), size).toHaveCount(0);
		}
	});
});

/** Presses a button of the drawing's and sees that it does something. */
async function expectInteractive(page: Page) {
	const frame = await embedded(page);
	const before = await domain(frame).innerText();
	await button(frame, 'Zoom in').click();
	await expect(domain(frame)).not.toHaveText(before);
	expect(await settledDomain(frame)).not.toBe(before);
	await expect(rows(frame)).toHaveCount(facts.length);
	await rows(frame).first().locator('summary').click();
	await expect(rows(frame).first()).toHaveAttribute('open');
	// Its words are in the list also if the drawing shows only a part of the story.
	expect(await rows(frame).evaluateAll((all) => all.every((row) => row.checkVisibility()))).toBe(
		true
	);
}

// Without a sandbox it is read in all the other tests; each of the two is of files open to others, or closed, once.
test('E2, E3, E4, E12, P12: a sandbox without scripts leaves everything to be read; with them it works and nothing fails, also where storage and clipboard refuse; what it keeps from opening can be copied', async ({
	page
}) => {
	await test.step('without scripts', async () => {
		await openFrames(page, 'frame-sandboxed', { sandbox: '' });
		const frame = await embedded(page);
		await expect(rows(frame)).toHaveCount(facts.length);
		const text = plain(await panel(frame).innerText());
		expect(titles.filter((title) => !text.includes(plain(title)))).toEqual([]);
		expect(hosts.filter((host) => !text.includes(host))).toEqual([]);
	});
	await test.step('allow-scripts', async () => {
		const frame = await expectSandboxed(page, 'allow-scripts', 'closed');
		await expectBlocked(page, frame);
	});
	await test.step('allow-scripts allow-same-origin, refusing', async () => {
		// What the sandbox lets have storage is kept from it by the page: without that, all other tests have it.
		await refuse(page);
		const frame = await expectSandboxed(page, 'allow-scripts allow-same-origin', 'open');
		await expectNoFullScreen(frame);
	});
});

/** With this sandbox and files of this site it works, and nothing fails. */
async function expectSandboxed(page: Page, sandbox: string | null, site: Site): Promise<Frame> {
	const wrong = watch(page);
	const given = sandbox === null ? { site } : { site, sandbox };
	const name = sandbox === null ? 'frame' : 'frame-sandboxed';
	const frame = await openFrame(page, given, 'silent', name);
	expect(new URL(frame.url()).origin).toBe(originOf(site));
	// As a stranger to its own site it has no storage, which is what this is about.
	const isStranger = await frame.evaluate(() => origin === 'null');
	expect(isStranger).toBe(sandbox === 'allow-scripts');
	await expectInteractive(page);
	await expect(frame.locator('html')).toHaveAttribute('data-script', 'started');
	expect(wrong).toEqual([]);
	return frame;
}

/** Where a sandbox may keep a source or the stage from opening, its address can be copied. */
async function expectBlocked(page: Page, frame: Frame) {
	const errors: string[] = [];
	page.on('pageerror', (error) => errors.push(String(error)));
	const row = rowOf(frame, 'imod-2025-08-06-unit-8200-report');
	await row.locator('summary').click();
	const link = row.locator('a[target="_blank"]').filter({ visible: true }).first();
	const href = await link.getAttribute('href');
	await link.click();
	const field = frame.getByRole('textbox', { name: 'If the link did not open, copy its address' });
	await expect(field).toHaveValue(href ?? 'none');
	await expect(field).toBeFocused();
	expect(await frame.evaluate(() => getSelection()?.toString())).toBe(href);
	await frame.getByRole('button', { name: 'Copy link' }).click();
	await expect(frame.getByRole('status')).toHaveText(
		/^(Copied\.|Press Ctrl\+C, or ⌘C on a Mac\.)$/
	);
	await page.keyboard.press('Escape');
	await expect(field).toHaveCount(0);
	await expect(link).toBeFocused();
	expect(await isWithin(frame)).toBe(true);
	await frame.getByRole('link', { name: 'Present', exact: true }).click();
	await expect(field).toHaveValue(`${originOf('closed')}/present/`);
	expect(errors).toEqual([]);
}

for (const sandbox of [null, 'allow-scripts', 'allow-scripts allow-same-origin']) {
	for (const site of ['open', 'closed'] satisfies Site[]) {
		const title = `E3, E4: with ${sandbox ?? 'no sandbox'}, files ${site} to others: works, and nothing fails`;
		test(title, { tag: '@all' }, async ({ page }) => {
			await expectSandboxed(page, sandbox, site);
		});
	}
}

/** Has every storage, the clipboard, the whole screen and new windows refuse. */
function refuse(page: Page) {
	return page.addInitScript(() => {
		const refuse = () => {
			throw new DOMException('refused', 'SecurityError');
		};
		for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
			Object.defineProperty(window, name, { get: refuse });
		}
		Object.defineProperty(Document.prototype, 'cookie', { get: refuse, set: refuse });
		Object.defineProperty(Navigator.prototype, 'clipboard', { get: refuse });
		Object.defineProperty(Document.prototype, 'fullscreenEnabled', { get: () => true });
		Element.prototype.requestFullscreen = () => Promise.reject(new TypeError('refused'));
		window.open = refuse;
	});
}

/** Asked for the whole screen, which is refused, it does not offer it again. */
async function expectNoFullScreen(frame: Frame) {
	await frame.getByRole('button', { name: 'Full screen' }).click();
	await expect(frame.getByRole('button', { name: 'Full screen' })).toHaveCount(0);
}

test(
	'E4: works where every storage and the clipboard refuse',
	{ tag: '@all' },
	async ({ page }) => {
		const wrong = watch(page);
		await refuse(page);
		const frame = await openFrame(page);
		await expectInteractive(page);
		await expectNoFullScreen(frame);
		expect(wrong).toEqual([]);
	}
);

test('E24, E26: opened by itself it has a main part and a first heading, keeps nothing, and all of it is on paper; a chapter of its address is what it lists and shows', async ({
	page,
	context
}) => {
	await page.setViewportSize({ width: 900, height: 640 });
	await page.goto('/embed/?print=all');
	await started(page);
	await expect(rows(page)).toHaveCount(facts.length);
	const whole = await settledDomain(page);
	await expect(page.getByRole('main')).toHaveCount(1);
	await expect(page.locator('[aria-level="1"]')).toHaveCount(1);
	// What is said of another’s record has nothing to say.
	await expect(page.locator('#page_notice')).toBeHidden();
	await button(page, 'Zoom in').click();
	await rows(page).nth(3).locator('summary').click();
	await expect(page).toHaveURL(/event=/);
	const kept = await page.evaluate(async () => [
		document.cookie,
		localStorage.length,
		sessionStorage.length,
		(await indexedDB.databases()).length,
		(await caches.keys()).length
	]);
	expect(kept).toEqual(['', 0, 0, 0, 0]);
	expect(await context.cookies()).toEqual([]);
	await test.step('on paper, it has all of its list, which scrolls on the screen', async () => {
		await page.setViewportSize({ width: 1200, height: 700 });
		await expectAloneOnPaper(page);
	});
	await test.step('a chapter', () => expectChapter(page, whole));
});

/** In which axe looks at a frame; one of them is enough where not all is tried. */
const looks = [
	{ colorScheme: 'light', width: 320, height: 640 },
	{ colorScheme: 'light', width: 1200, height: 700 },
	{ colorScheme: 'dark', width: 320, height: 640 },
	{ colorScheme: 'dark', width: 1200, height: 700 }
] as const;

test('E23, E26, E30: a frame says its language, story and title, leaves the first heading to its page, leads out beside the article, axe finds nothing, and it asks for its own document only', async ({
	page,
	context
}) => {
	const asked = askedInFrames(page);
	await page.emulateMedia({ colorScheme: 'dark' });
	await page.setViewportSize({ width: 1200, height: 700 });
	const frame = await openFrame(page);
	await test.step('E30: it says its language, and the story by title and heading', async () => {
		await expect(frame.locator('html')).toHaveAttribute('lang', 'en');
		// What the record is called, as on the story’s own page.
		expect(await frame.title()).toBe(shippedTimeline.title);
		await expect(frame.getByRole('heading', { level: 2 }).first()).toHaveText(
			shippedTimeline.title
		);
	});
	await test.step('in a page it leaves the main part and the first heading to that', async () => {
		await expect(frame.getByRole('region').first()).toBeVisible();
		await expect(frame.getByRole('main')).toHaveCount(0);
		await expect(frame.locator('[aria-level="1"]')).toHaveCount(0);
	});
	await test.step('E23: every link to elsewhere opens beside the article and tells it nothing', () =>
		expectBeside(frame));
	await rows(frame).nth(1).locator('summary').click();
	for (const { colorScheme, ...size } of process.env.OTR_ALL ? looks : looks.slice(-1)) {
		await test.step(`E30: axe finds nothing, ${colorScheme}, ${size.width} px`, async () => {
			await page.emulateMedia({ colorScheme });
			await page.setViewportSize(size);
			await frames(frame, 4);
			// The article is none of ours.
			await expectClean(process.env.OTR_ALL ? page : frame);
		});
	}
	await test.step('E26: it has asked for its own document only, and keeps nothing', async () => {
		await rows(frame).nth(1).locator('summary').click();
		await expectInteractive(page);
		await rows(frame).nth(3).locator('summary').click();
		await expect.poll(() => frame.url()).toContain('event=');
		await page.waitForLoadState('networkidle');
		expect(asked).toEqual([`${originOf('closed')}/embed/`]);
		expect(await context.cookies()).toEqual([]);
	});
});

/** What the frames of the page ask for. Whatever else the host's page asks for is the host's. */
function askedInFrames(page: Page): string[] {
	const asked: string[] = [];
	page.on('request', (request) => {
		if (request.isNavigationRequest() && !request.url().includes('/embed/')) return;
		if (request.frame() !== page.mainFrame()) asked.push(request.url());
	});
	return asked;
}

async function expectBeside(frame: Frame) {
	const links = await frame
		.locator('a')
		.evaluateAll((nodes) =>
			(nodes as HTMLAnchorElement[]).map(({ href, target, rel }) => ({ href, target, rel }))
		);
	const own = new URL(frame.url());
	const outside = links.filter(({ href }) => new URL(href).host !== own.host);
	expect(outside.length).toBeGreaterThan(facts.length);
	const kept = { target: '_blank', rel: 'noopener noreferrer' };
	for (const { href, target, rel } of outside) {
		expect(new URL(href).protocol, href).toMatch(/^https?:$/);
		expect({ target, rel }, href).toEqual(kept);
	}
	// What stays on this site is a place of this page, or the whole page beside the article.
	const places = links.filter(({ href }) => new URL(href).host === own.host);
	const stays = ({ href }: { href: string }) => href.startsWith(`${own.origin}${own.pathname}#`);
	// Where any record may be opened, for who asks for another one; the whole story and its stage.
	const leaves = places.filter((link) => !stays(link)).map(({ target }) => target);
	expect(leaves).toEqual(['_blank', '_blank', '_blank']);
	for (const source of await frame.locator('.host').allTextContents()) {
		expect(source.trim()).toMatch(/^[\w.-]+(, not secure)?$/);
	}
}

/** What a frame shows whose address names a chapter. `embed/listed-chapter.test.ts` has what is listed when. */
async function expectChapter(page: Page, whole: string) {
	await page.setViewportSize({ width: 900, height: 640 });
	const { chapters } = shippedTimeline;
	const last = chapters.at(-1);
	const [other] = chapters[0]?.events ?? [];
	if (!last || !other || chapters.length < 2) throw new Error('no chapters');
	await page.goto(`/embed/?chapter=${last.id}`);
	await started(page);
	await expect(rows(page)).toHaveCount(last.events.length);
	expect(await settledDomain(page)).not.toBe(whole);
	// Dates of the address win, and an event of another chapter is opened in the list of all.
	await page.goto(`/embed/?chapter=${last.id}&from=2025-03&to=2025-04&event=${other.id}`);
	await started(page);
	await expect(domain(page)).toHaveText('1 Mar 2025 to 30 Apr 2025');
	await expect(page.locator(`details[id="${other.id}"]`)).toHaveAttribute('open');
	await expect(rows(page)).toHaveCount(facts.length);
}
