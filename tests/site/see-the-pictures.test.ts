import { expect, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { aFileOfPictures } from '../fixtures/a-file-of-pictures.ts';
import { go } from './address.ts';
import { choose, start, test, watch } from './open-page.ts';
import { noteShifts } from './shifts.ts';

/** The next port serves the sites that `npm run records` has built. */
const made = (path = '') => {
	const url = new URL(test.info().project.use.baseURL ?? '');
	return `http://${url.hostname}:${Number(url.port) + 1}/pictures/${path}`;
};

const pictures = (page: Page) => page.locator('figure.picture img');

/** Brings each picture into the window, since they load late; and says how many pixels they have across. */
async function widthsOf(page: Page): Promise<number[]> {
	const widths: number[] = [];
	for (const picture of await pictures(page).all()) {
		await picture.scrollIntoViewIfNeeded();
		await expect
			.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
			.toBeGreaterThan(0);
		widths.push(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth));
	}
	return widths;
}

/** What a page asks for besides its own site. */
function watchRequests(page: Page): string[] {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	return asked;
}

test.describe('the pictures of a site’s own record', () => {
	test('are on its cards, in their place before and after scripts start, load late, are not in its list, and travel in its data; they are on its own page, on the stage, on paper and in a frame', async ({
		page
	}) => {
		await test.step('in a frame’s cards, and only asked for once one is opened', () =>
			expectInFrame(page));
		const wrong = watch(page);
		const asked = watchRequests(page);
		await page.addInitScript(() => {
			const shifts = Object.assign(globalThis, { shifted: 0 });
			new PerformanceObserver((list) => {
				for (const entry of list.getEntries())
					shifts.shifted += (entry as PerformanceEntry & { value: number }).value;
			}).observe({ type: 'layout-shift', buffered: true });
		});
		await page.setViewportSize({ width: 1_280, height: 700 });
		await page.goto(made());
		await expect(page.locator('html')).toHaveAttribute('data-script', 'started');
		await expect(pictures(page)).toHaveCount(3);
		await expect(pictures(page).last()).toHaveAttribute('loading', 'lazy');
		expect(await widthsOf(page)).toHaveLength(3);
		expect(await page.evaluate('shifted')).toBe(0);
		await expect(page.getByRole('img', { name: 'Green hills in three rows' })).toBeVisible();
		const [box] = await Promise.all([pictures(page).first().boundingBox()]);
		expect((box?.width ?? 0) / (box?.height ?? 1)).toBeCloseTo(2, 1);
		expect(asked.filter((url) => !url.startsWith(made()))).toEqual([]);
		await test.step('not in its list', async () => {
			await go(page, made('?view=list'));
			await page.getByRole('article').first().getByRole('heading').click();
			await expect(pictures(page)).toHaveCount(0);
		});
		await test.step('in its data', () => expectInData(page));
		expect(wrong).toEqual([]);
		await test.step('on its own page without scripts, large and whole on the stage, with their words', () =>
			expectOnStage(page));
		await test.step('grey in the handout and on cards to cut out', () => expectGrey(page));
	});

	async function expectOnStage(page: Page) {
		await page.goto(made('e/wide/'));
		expect(await widthsOf(page)).toHaveLength(1);
		for (const [event, width, height] of [
			['tall', 1280, 720],
			['wide', 1920, 1080],
			...(process.env.OTR_ALL
				? ([
						['wide', 1280, 720],
						['tall', 1920, 1080]
					] as const)
				: [])
		] as const) {
			const label = `${event}, ${width} × ${height}`;
			await page.setViewportSize({ width, height });
			await page.goto(made(`present/?event=${event}&step=2`));
			const body = page.locator('.body:has(figure.picture)');
			const expectWhole = (size: string) =>
				expect
					.poll(() => body.evaluate((node) => node.scrollHeight - node.clientHeight), size)
					.toBeLessThanOrEqual(0);
			await expectWhole(label);
			await page.setViewportSize({ width: width * 1.5, height: height * 1.5 });
			await expectWhole(`${label}, in a larger window`);
			await page.setViewportSize({ width, height });
			await expectWhole(label);
			await expect(body.locator('figure.picture figcaption'), label).toBeVisible();
			expect(await widthsOf(page), label).toHaveLength(1);
			const image = await pictures(page).boundingBox();
			const caption = await body.locator('figure.picture figcaption').boundingBox();
			expect(image?.height, label).toBeGreaterThan(300);
			// Beside its caption, so that it has the whole height.
			expect(image?.x, label).toBeGreaterThan((caption?.x ?? NaN) + (caption?.width ?? NaN));
		}
	}

	async function expectGrey(page: Page) {
		for (const sheet of ['handout', 'cards']) {
			await page.goto(made(`teach/?print=${sheet}`));
			await expect(pictures(page)).toHaveCount(3);
			await widthsOf(page);
			await expect(pictures(page).first()).toHaveCSS('filter', 'grayscale(1)');
		}
	}

	async function expectInFrame(page: Page) {
		const wrong = watch(page);
		const asked = watchRequests(page);
		await page.goto(made('embed/?height=auto'));
		await expect(page.locator('html')).toHaveAttribute('data-script', 'started');
		expect(asked.filter((url) => url.includes('/pictures/wide-'))).toEqual([]);
		await page.locator('#wide > summary').click();
		const picture = page.locator('#wide figure.picture img');
		await expect(picture).toBeVisible();
		await expect
			.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
			.toBeGreaterThan(0);
		expect(asked.filter((url) => !url.startsWith(made()))).toEqual([]);
		expect(wrong).toEqual([]);
	}
});

/** Its data and its file have them, and a table says that it leaves them out. */
async function expectInData(page: Page) {
	const { events } = (await (await page.request.get(made('events.json'))).json()) as {
		events: { picture?: { data: string } }[];
	};
	expect(events.map(({ picture }) => (picture?.data.length ?? 0) > 500)).toEqual([
		true,
		true,
		true,
		false
	]);
	await page.getByText('Share', { exact: true }).first().click();
	await page.locator('#page_open-export').click();
	await page.getByLabel('Export a file').click();
	await page.getByLabel('Table (CSV)').click();
	await expect(page.getByText('Left out: pictures (3).')).toBeVisible();
	await page.getByLabel('Data (JSON)').click();
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Download file' }).click()
	]);
	const chunks: Buffer[] = [];
	for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
	const file = JSON.parse(Buffer.concat(chunks).toString()) as { events: typeof events };
	expect(file.events.map(({ picture }) => picture?.data)).toEqual(
		events.map(({ picture }) => picture?.data)
	);
}

test.describe('the pictures of a record that is opened', () => {
	const file = aFileOfPictures();

	test('are shown from the file, and nothing is asked for; one that is none is refused in words', async ({
		page
	}) => {
		const wrong = watch(page);
		await page.addInitScript(noteShifts);
		await start(page);
		const asked = watchRequests(page);
		await choose(page, JSON.stringify(file));
		await expect(pictures(page)).toHaveCount(3);
		// Their places are there when the cards come; what says how far the reading is may go.
		const shifts = await page.evaluate(() => window.shifts);
		expect(shifts.filter((each) => !each.includes('PROGRESS'))).toEqual([]);
		expect(await widthsOf(page)).toEqual([1_400, 400, 120]);
		const own = new URL(page.url()).origin;
		expect(asked.filter((url) => !url.startsWith(own) && !url.startsWith('blob:'))).toEqual([]);
		expect(wrong).toEqual([]);
		const [none] = file.events.slice(-1);
		await choose(page, JSON.stringify({ ...file, speakers: [], events: [none] }));
		await expect(page.getByRole('article')).toHaveCount(1);
		await expect(pictures(page)).toHaveCount(0);
		await test.step('one that is none is refused in words, and the rest can be shown', () =>
			expectRefused(page));
		expect(asked.filter((url) => url.includes('a.example'))).toEqual([]);
		expect(wrong).toEqual([]);
	});

	test('are whole on the stage at the first look, though their places are known only then', async ({
		page
	}) => {
		await page.setViewportSize({ width: 1280, height: 720 });
		await start(page);
		await choose(page, readFileSync('tests/fixtures/element.json', 'utf8'));
		await page.getByRole('link', { name: 'Present', exact: true }).click();
		const picture = page.locator('.body [data-fragment="picture"]:not(.off, .later) figure');
		while ((await picture.count()) === 0) await page.keyboard.press('PageDown');
		const below = () =>
			picture.evaluate((figure) => {
				const { bottom = NaN } = figure.closest('.body')?.getBoundingClientRect() ?? {};
				return figure.getBoundingClientRect().bottom - bottom;
			});
		await expect(picture.locator('img')).toHaveJSProperty('complete', true);
		await expect.poll(below).toBeLessThanOrEqual(1);
	});

	const svg =
		'<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"><image href="https://a.example/1.png"/></svg>';
	const [good] = file.events;
	const hostile: [string, object][] = [
		['SVG as PNG', { data: Buffer.from(svg).toString('base64') }],
		[
			'a picture with a page after it',
			{
				data: Buffer.concat([
					Buffer.from(good?.picture?.data ?? '', 'base64'),
					Buffer.from(svg)
				]).toString('base64')
			}
		],
		['an address', { data: undefined, file: 'https://a.example/1.png' }]
	];
	// Each is refused by code that `import/hostile-pictures.test.ts` tries; one of each kind: bytes, and an address.
	async function expectRefused(page: Page) {
		for (const [label, changes] of process.env.OTR_ALL
			? hostile
			: [hostile[0], hostile[2]].flatMap((each) => (each ? [each] : [])))
			await test.step(label, async () => {
				const [first, ...events] = file.events;
				const own = { ...first, picture: { ...first?.picture, ...changes } };
				await choose(page, JSON.stringify({ ...file, events: [own, ...events] }));
				const report = page.getByRole('region', { name: 'Could not open this record' });
				await expect(report).toContainText('events[0].picture');
				await report
					.getByRole('button', { name: /^Show the|^Open the|without/i })
					.first()
					.click();
				await expect(page.getByRole('article')).toHaveCount(4);
				await expect(pictures(page)).toHaveCount(2);
			});
	}
});
