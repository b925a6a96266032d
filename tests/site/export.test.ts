import { expect, test, type Page } from '@playwright/test';
import { pathToFileURL } from 'node:url';
import { copyFileSync } from 'node:fs';
import { lightColors } from '#lib/export/picture/palette.ts';
import { readEventsFile } from '../fixtures/read-events-file.ts';
import { anew } from './anew.ts';
import { isKnown } from '../fixtures/known.ts';
import { pixelsOf } from './pixels.ts';
import { cards, drawing, facts, frames, open } from './story.ts';
import { dialog, openDialog, radio, take } from './export-dialog.ts';

test.use({ viewport: { width: 1280, height: 900 } });

const autumn = '/?from=2025-09-01&to=2025-12-31';

/** The ids of the cards that the page shows. */
const shownIds = (page: Page) => cards(page).evaluateAll((nodes) => nodes.map(({ id }) => id));

/** What the served record says of the events that the page shows. */
async function shownRecords(page: Page) {
	const ids = await shownIds(page);
	const text = await (await page.request.get('/events.json')).text();
	const { events } = readEventsFile(JSON.parse(text), 'served');
	return events.filter(({ id }) => ids.includes(id));
}

/** An event without what an excerpt may leave out. */
const core = (event: Awaited<ReturnType<typeof shownRecords>>[number]) => ({
	id: event.id,
	date: event.date,
	kind: event.kind,
	title: event.title,
	summary: event.summary,
	attribution: event.attribution,
	quote: event.statement?.quote ?? null
});

const hiddenBehind = facts.filter((fact) => !isKnown(fact, '2025-12'));

/** The dialog at another address of the story that is open. */
async function openAnew(page: Page, address: string, part: string) {
	await closeDialog(page);
	await anew(page, address);
	await openDialog(page);
	await radio(page, part).check();
}

async function closeDialog(page: Page) {
	if (await dialog(page).isVisible()) await page.keyboard.press('Escape');
	await expect(dialog(page)).toHaveCount(0);
}

test('a file contains only the shown events, and the picture is the drawing', async ({
	page,
	context
}) => {
	await open(page);
	// What each format has of them: `export/file-formats.test.ts`.
	await test.step('a file contains the shown events: those that are at least partly in the view, or all', async () => {
		await openAnew(
			page,
			`${autumn}&kinds=statement,report,action&asof=2025-12&order=newest`,
			'Export a file'
		);
		const expected = (await shownRecords(page)).map(core);
		expect(expected.length).toBeGreaterThan(5);
		expect(expected.length).toBeLessThan(facts.length - hiddenBehind.length);
		await expect(radio(page, 'This view: ')).toBeChecked();
		const { name, body } = await take(page, 'Data (JSON)');
		const known = 'otr-microsoft-government-cloud-known-2025-12';
		expect(name).toBe(`${known}-2025-09-01_2025-12-31.json`);
		const { events } = readEventsFile(JSON.parse(body.toString()), name);
		expect(events.length).toBeGreaterThan(3);
		expect(events.length).toBeLessThan(expected.length);
		await expect(radio(page, 'This view: ')).toHaveAccessibleName(
			new RegExp(`, ${events.length} events$`)
		);
		await radio(page, 'Everything shown').check();
		const whole = await take(page, 'Data (JSON)');
		expect(whole.name).toBe(`${known}-part.json`);
		expect(readEventsFile(JSON.parse(whole.body.toString()), name).events.map(core)).toEqual(
			expected
		);
	});

	const selected = '/?kinds=statement&asof=2025-12&event=imod-2025-09-25-services-disabled';
	const drawn = process.env.OTR_ALL ? ['/', selected, autumn] : [selected];
	for (const address of drawn) {
		await test.step(`the picture agrees with the drawing of ${address}`, async () => {
			await closeDialog(page);
			await anew(page, address);
			await frames(page, 4);
			const plane = await drawing(page).evaluate((node) => {
				const { left, top, width } = node.getBoundingClientRect();
				const places = [...node.querySelectorAll('.glyph, .count')].flatMap((mark) => {
					const { x, y, width, height } = mark.getBoundingClientRect();
					return width > 0 ? [[x + width / 2 - left, y + height / 2 - top]] : [];
				});
				return { width, places: places as [number, number][] };
			});
			await openDialog(page);
			await radio(page, 'Export a file').check();
			const { path, body } = await take(page, 'Picture (SVG)');
			if (address === selected) expectNothingLater(body.toString());
			const file = `${path}.svg`;
			copyFileSync(path, file);
			const alone = await context.newPage();
			const asked: string[] = [];
			alone.on('request', (request) => asked.push(request.url()));
			await alone.goto(pathToFileURL(file).href);
			expect(asked).toEqual([pathToFileURL(file).href]);
			const picture = await alone.evaluate(() => {
				const group = document.querySelector('#drawing');
				if (!(group instanceof SVGGElement)) throw new Error('no drawing');
				const { e, f } = group.getCTM() ?? { e: NaN, f: NaN };
				const found = group.querySelectorAll('.glyph, .count');
				const places = [...found].map((mark) => {
					const { x, y, width, height } = mark.getBoundingClientRect();
					return [x + width / 2 - e, y + height / 2 - f];
				});
				// No word leaves the picture.
				const { width } = document.documentElement.getBoundingClientRect();
				const cut = [...document.querySelectorAll('text')].flatMap((node) => {
					const box = node.getBoundingClientRect();
					return box.left < 0 || box.right > width ? (node.textContent ?? '') : [];
				});
				return { places: places as [number, number][], cut };
			});
			expect(picture.cut).toEqual([]);
			expect(picture.places).toHaveLength(plane.places.length);
			expect(plane.places.length).toBeGreaterThan(3);
			// Each has a box of its own there. The parts of a glyph are a little higher or lower in the box.
			const left = [...picture.places];
			for (const [x, y] of plane.places) {
				const at = left.findIndex(
					(there) => Math.abs(there[0] - x) <= 1 && Math.abs(there[1] - y) <= 3
				);
				expect(at, `a mark at ${x}, ${y}`).not.toBe(-1);
				left.splice(at, 1);
			}
		});
	}

	await test.step('the PNG from 320 px, dark, is twice the picture, light, and not blank', () =>
		expectPicture(page, 320, 'dark'));
});

/** Nothing in a file tells of what was not known in 2025: no event, and no day of the record itself, which is later. */
function expectNothingLater(text: string) {
	expect(hiddenBehind.length).toBeGreaterThan(5);
	expect(text.length).toBeGreaterThan(1_000);
	expect(hiddenBehind.filter(({ id, title }) => text.includes(id) || text.includes(title))).toEqual(
		[]
	);
	expect(text).not.toMatch(/2[69] November 2026|2026-11-2[69]|2026112[69]T/);
}

/** One of these is looked at above. */
for (const [width, colorScheme] of [
	[1280, 'light'],
	[1280, 'dark']
] as const) {
	const name = `the PNG from ${width} px, ${colorScheme}, is twice the picture, light, and not blank`;
	test(name, { tag: '@all' }, async ({ page }) => {
		await open(page);
		await expectPicture(page, width, colorScheme);
	});
}

async function expectPicture(page: Page, windowWidth: number, colorScheme: 'light' | 'dark') {
	await page.emulateMedia({ colorScheme });
	await page.setViewportSize({ width: windowWidth, height: 900 });

	await openAnew(page, autumn, 'Export a file');
	const image = dialog(page).getByRole('img');
	await expect
		.poll(() => image.evaluate((node: HTMLImageElement) => node.naturalWidth))
		.toBeGreaterThan(900);
	const size = await image.evaluate(({ naturalWidth, naturalHeight }: HTMLImageElement) => [
		naturalWidth,
		naturalHeight
	]);
	const { body, name } = await take(page, 'Picture (PNG)');
	expect(name).toMatch(/\.png$/);
	const { width, height, corner, ink } = await pixelsOf(body, page.context());
	expect([width, height]).toEqual(size.map((px) => 2 * px));
	expect(`#${corner.map((value) => value.toString(16)).join('')}`).toBe(lightColors.paper);
	expect(ink).toBeGreaterThan(width * height * 0.003);
	expect(ink).toBeLessThan(width * height * 0.2);
}
