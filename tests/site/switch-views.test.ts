import { expect, test, type Page } from '@playwright/test';
import { expectAddress } from './address.ts';
import { anew } from './anew.ts';
import { pagesOf, unbroken } from './pdf.ts';
import { noteShifts } from './shifts.ts';
import { cards, facts, frames } from './story.ts';

// What list and table hold: `story/views.svelte.test.ts`.
test.use({ viewport: { width: 1280, height: 900 } });

const view = (page: Page, name: string) => page.getByRole('radio', { name });
const table = (page: Page) => page.getByRole('table', { name: /^\d+ events?, by / });
const rows = (page: Page) => table(page).locator('tbody tr[id]');

test('the table comes with its address, again after a reload, where nothing shifts, Back leads to the list, and it is printed whole', async ({
	page
}) => {
	await page.addInitScript(noteShifts);
	await page.goto('/?view=list');
	await expect(page.locator('html')).toHaveAttribute('data-script', 'started');
	await expect(cards(page)).toHaveCount(facts.length);
	await expect(page.locator('article blockquote')).toHaveCount(0);
	await test.step('where the table cannot be loaded that is said', async () => {
		await page.route('**/*.js', (route) => route.abort());
		await view(page, 'Table').check();
		await page.getByText('It could not be loaded.').waitFor();
		await view(page, 'List').check();
		await expect(cards(page)).toHaveCount(facts.length);
		await page.unroute('**/*.js');
		await page.goto('/?view=list');
	});
	await view(page, 'Table').check();
	await expectAddress(page, '/?view=table');
	await expect(rows(page)).toHaveCount(facts.length);
	await test.step('the table is printed with its headings and every row', async () => {
		const pages = await pagesOf(await page.pdf({ format: 'A4' }));
		const text = pages.join('');
		// On each page of rows. The corrections, which also name events, come after the rows.
		const end = pages.findLastIndex((words) => words.includes('Corrections'));
		expect(end).toBeGreaterThan(0);
		const withRows = pages.slice(0, end + 1);
		withRows[end] = withRows[end]?.split('Corrections')[0] ?? '';
		for (const [number, words] of withRows.entries()) {
			if (!facts.some(({ title }) => words.includes(unbroken(title)))) continue;
			for (const name of ['Date', 'Kind', 'Statementorfigure', 'Evidence', 'Sources'])
				expect(words, `${name} on page ${number + 1}`).toContain(name);
		}
		for (const { title } of facts) expect(text, title).toContain(unbroken(title));
	});

	// In columns, and in stacks.
	for (const width of process.env.OTR_ALL ? [1440, 768, 390] : [1440, 390]) {
		await test.step(`a reload brings it again, and nothing shifts as it comes at ${width} px`, async () => {
			await page.setViewportSize({ width, height: 900 });
			// A font that comes late may move a word.
			await page.route('**/*.woff2', (route) => route.abort());
			await page.reload();
			await expect(rows(page)).toHaveCount(facts.length);
			await expect(view(page, 'Table')).toBeChecked();
			await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
			expect(await page.evaluate(() => window.shifts)).toEqual([]);
			await page.unroute('**/*.woff2');
		});
	}
	await page.setViewportSize({ width: 1280, height: 900 });

	await page.goBack();
	await expect(view(page, 'List')).toBeChecked();
	await expect(cards(page)).toHaveCount(facts.length);

	await test.step('a press on a choice that the drawing half covers moves nothing, and chooses it', async () => {
		await page.setViewportSize({ width: 390, height: 844 });
		await anew(page);
		const seen = await view(page, 'List').evaluate(async (node) => {
			const find = () => {
				const { left, top, width, height } = node.getBoundingClientRect();
				const at = (share: number) => ({ x: left + width / 2, y: top + height * share });
				const isSeen = ({ x, y }: { x: number; y: number }) =>
					document.elementFromPoint(x, y) === node;
				return { top: isSeen(at(0.6)), bottom: isSeen(at(0.8)), place: at(0.8) };
			};
			node.scrollIntoView({ block: 'center', behavior: 'instant' });
			// Down while its upper part is seen, up while its lower part is covered, because the strip may come some
			// frames late.
			const step = ({ top, bottom }: ReturnType<typeof find>) => (top ? 6 : bottom ? 0 : -3);
			for (let tries = 0; tries < 400; tries++) {
				const by = step(find());
				if (by === 0) break;
				scrollBy({ top: by, behavior: 'instant' });
				await new Promise((resolve) => requestAnimationFrame(resolve));
			}
			return find();
		});
		expect(seen).toMatchObject({ top: false, bottom: true });
		await page.mouse.move(seen.place.x, seen.place.y);
		await page.mouse.down();
		await frames(page, 3);
		await page.mouse.up();
		await expect(view(page, 'List')).toBeChecked();
	});
});
