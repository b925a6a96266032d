import fc from 'fast-check';
import { expect, test, type Frame, type Page } from '@playwright/test';
import { openFrame, panel, rows } from './embed-frame.ts';
import { watch } from './hosts.ts';
import { button, domain, drawing, facts, started } from './story.ts';

test.use({ viewport: { width: 1100, height: 700 }, reducedMotion: 'reduce' });

const one = 'imod-2025-08-06-unit-8200-report';
const pair = ['ice-2025-12-internal-response', 'ice-2026-01-contracts-response'];

/** What the frame says on its console by `info`. */
function infosOf(page: Page): string[] {
	const infos: string[] = [];
	page.on('console', (message) => {
		if (message.type() === 'info') infos.push(message.text());
	});
	return infos;
}

const scheme = (frame: Frame) =>
	frame.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
const background = (frame: Frame) =>
	frame.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
const isBeside = (frame: Frame) => frame.locator('html[data-side]').count();

/** Each value, and what there is to be seen of it. */
const values: Record<string, (frame: Frame) => Promise<void>> = {
	'theme=auto': async (frame) => expect(await scheme(frame)).toBe('light dark'),
	'theme=light': async (frame) => expect(await scheme(frame)).toBe('light'),
	'theme=dark': async (frame) => expect(await scheme(frame)).toBe('dark'),
	'bg=solid': async (frame) => expect(await background(frame)).not.toBe('rgba(0, 0, 0, 0)'),
	'bg=transparent': async (frame) => expect(await background(frame)).toBe('rgba(0, 0, 0, 0)'),
	'height=fit': async (frame) => expect(await frame.locator('html[data-fit]').count()).toBe(1),
	'height=auto': async (frame) => expect(await frame.locator('html[data-fit]').count()).toBe(0),
	'cards=side': async (frame) => expect(await isBeside(frame)).toBe(1),
	'cards=below': async (frame) => expect(await isBeside(frame)).toBe(0),
	'cards=off': async (frame) => expect(panel(frame)).toBeHidden(),
	'controls=1': async (frame) => expect(button(frame, 'Zoom in')).toBeVisible(),
	'controls=0': async (frame) => expect(button(frame, 'Zoom in')).toBeHidden(),
	'header=1': async (frame) =>
		expect(frame.getByRole('heading', { level: 2 }).first()).toBeVisible(),
	'header=0': async (frame) => expect(frame.locator('header')).toBeHidden(),
	'gestures=cooperative': async (frame) => expect(drawing(frame)).toBeVisible(),
	'gestures=greedy': async (frame) => expect(drawing(frame)).toBeVisible(),
	'motion=auto': async (frame) => expect(drawing(frame)).toBeVisible(),
	'motion=off': async (frame) =>
		expect(
			await frame.evaluate(() =>
				getComputedStyle(document.documentElement).getPropertyValue('--otr-1s')
			)
		).toBe('1ms'),
	[`event=${one}`]: async (frame) =>
		expect(frame.locator(`details[id="${one}"]`)).toHaveAttribute('open'),
	[`compare=${pair.join(',')}`]: async (frame) => {
		await expect(frame.locator('details[open]')).toHaveCount(2);
		for (const id of pair)
			await expect(frame.locator(`details[id="${id}"] blockquote`)).toBeVisible();
	},
	'compare=nothing,,constructor': async (frame) =>
		expect(frame.locator('details[open]')).toHaveCount(0),
	'from=2025': async (frame) => expect(domain(frame)).toContainText('2025 to'),
	'to=2025-06': async (frame) => expect(domain(frame)).toHaveText(/ to (30 )?June? 2025$/),
	'from=2025-06-01&to=2025-10-31': async (frame) =>
		expect(domain(frame)).toHaveText('1 Jun 2025 to 31 Oct 2025'),
	'tracks=': async (frame) => expect(rows(frame)).toHaveCount(0),
	'unknown=1&__proto__=2': async (frame) => expect(rows(frame)).toHaveCount(facts.length)
};

for (const [query, expectIt] of Object.entries(values)) {
	test(`E18: ${query}`, async ({ page }) => {
		const infos = infosOf(page);
		const wrong = watch(page);
		await expectIt(await openFrame(page, { query: `?${query}` }));
		expect(infos).toEqual([]);
		expect(wrong).toEqual([]);
	});
}

test('E18: without motion a zoom is there at once', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'no-preference' });
	const frame = await openFrame(page, { query: '?motion=off' });
	const words = await domain(frame).evaluate(async (node) => {
		document.querySelector<HTMLElement>('[aria-label="Zoom in"], button[title="Zoom in"]')?.click();
		const all: string[] = [];
		for (let i = 0; i < 6; i++) {
			await new Promise((resolve) => requestAnimationFrame(resolve));
			all.push(node.textContent ?? '');
		}
		return all;
	});
	expect(new Set(words.slice(1)).size).toBe(1);
});

const invalid = [
	'theme=blue',
	'bg=red',
	'height=500',
	'cards=left',
	'controls=no',
	'header=',
	'gestures=all',
	'motion=none',
	'event=no-such-event',
	'event=%3Cimg%3E',
	'from=yesterday',
	'to=2025-13',
	'from=2026&to=2025',
	'tracks=no-such-track'
];

for (const query of invalid) {
	test(`E18: ${query} is said once, and the default taken`, async ({ page }) => {
		const infos = infosOf(page);
		const wrong = watch(page);
		const frame = await openFrame(page, { query: `?${query}` });
		await expect(button(frame, 'Zoom in')).toBeVisible();
		await expect(rows(frame)).toHaveCount(facts.length);
		expect(infos).toEqual([expect.stringContaining(query.split('=')[0] ?? '')]);
		expect(wrong).toEqual([]);
	});
}

test('E18: every query string gives a page that works', async ({ page }) => {
	const wrong = watch(page);
	const names = ['theme', 'bg', 'height', 'cards', 'controls', 'header', 'gestures', 'motion'];
	const more = ['event', 'from', 'to', 'kinds', 'order', 'lang', 'data', '', '__proto__'];
	const value = fc.oneof(
		fc.constantFrom('auto', 'fit', 'off', '0', '1', 'dark', 'side', 'greedy', one, '2025-06', ''),
		fc.string({ maxLength: 20 }),
		fc.constantFrom('%', '%E0%A4%A', '%00', '\ud800', '<script>', 'x'.repeat(5_000))
	);
	const query = fc
		.array(fc.tuple(fc.constantFrom(...names, ...more), value), { maxLength: 6 })
		.map((pairs) => pairs.map(([name, text]) => `${name}=${text.replace(/[#&]/g, '')}`).join('&'));
	const seed = Number(process.env.OTR_SEED ?? 418);
	console.log(`seed of the queries: ${seed}`);
	for (const search of fc.sample(query, { numRuns: 25, seed })) {
		await page.goto(`/embed/?${search}`);
		await started(page);
		await expect(page.getByRole('link', { name: 'Open the full timeline' })).toBeVisible();
		await expect(page.locator('html')).toHaveAttribute('data-script', 'started');
	}
	expect(wrong).toEqual([]);
});
