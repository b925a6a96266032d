import fc from 'fast-check';
import { expect, test, type Frame, type Page } from '@playwright/test';
import { fitted, infosOf, openFrame, panel, rowOf, rows } from './embed-frame.ts';
import { watch } from './hosts.ts';
import { button, domain, drawing, facts, marks, started } from './story.ts';

test.use({ viewport: { width: 1100, height: 700 } });

const one = 'imod-2025-08-06-unit-8200-report';
const pair = ['ice-2025-12-internal-response', 'ice-2026-01-contracts-response'];

const scheme = (frame: Frame) =>
	frame.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
const isBeside = (frame: Frame) => frame.locator('html[data-side]').count();

/** Each value, and what there is to be seen of it. */
const values: Record<string, (frame: Frame) => Promise<void>> = {
	'theme=auto': async (frame) => expect(await scheme(frame)).toBe('light dark'),
	'theme=light': async (frame) => expect(await scheme(frame)).toBe('light'),
	'theme=dark': async (frame) => expect(await scheme(frame)).toBe('dark'),
	'height=fit': async (frame) => expect(await frame.locator('html[data-fit]').count()).toBe(1),
	'height=auto': async (frame) => expect(await frame.locator('html[data-fit]').count()).toBe(0),
	'cards=side': async (frame) => expect(await isBeside(frame)).toBe(1),
	'cards=below': async (frame) => expect(await isBeside(frame)).toBe(0),
	'cards=all': async (frame) => expect(frame.getByRole('button', { name: /^All \d/ })).toBeHidden(),
	'cards=few': async (frame) => expect(await rows(frame).count()).toBe(5),
	'cards=one': async (frame) => expect(panel(frame)).toBeHidden(),
	'cards=off': async (frame) => expect(panel(frame)).toBeHidden(),
	'controls=1': async (frame) => expect(button(frame, 'Zoom in')).toBeVisible(),
	'controls=0': async (frame) => expect(button(frame, 'Zoom in')).toBeHidden(),
	'header=1': async (frame) =>
		expect(frame.getByRole('heading', { level: 2 }).first()).toBeVisible(),
	'header=0': async (frame) => expect(frame.locator('header')).toBeHidden(),
	'gestures=cooperative': async (frame) => expect(drawing(frame)).toBeVisible(),
	'gestures=greedy': async (frame) => expect(drawing(frame)).toBeVisible(),
	'motion=auto': async (frame) => expect(drawing(frame)).toBeVisible(),
	'print=screen': async (frame) => expect(frame.locator('html[data-print=screen]')).toHaveCount(1),
	'print=all': async (frame) => expect(frame.locator('html[data-print=all]')).toHaveCount(1),
	'print=link': async (frame) => {
		await expect(frame.locator('html[data-print=link]')).toHaveCount(1);
		const print = (type: string) => frame.evaluate((type) => dispatchEvent(new Event(type)), type);
		await print('beforeprint');
		await expect(frame.getByText('The rest is at')).toBeVisible();
		await expect(frame.locator('.body')).toBeHidden();
		await print('afterprint');
		await expect(frame.locator('.body')).toBeVisible();
	},
	'motion=off': async (frame) => {
		const second = await frame.evaluate(() =>
			getComputedStyle(document.documentElement).getPropertyValue('--otr-1s')
		);
		expect(second).toBe('1ms');
		// Though motion is welcome, a zoom is there at once.
		const zoom = await button(frame, 'Zoom in').elementHandle();
		const words = await domain(frame).evaluate(async (node, zoom) => {
			const all = [node.textContent ?? ''];
			(zoom as HTMLElement | null)?.click();
			for (let i = 0; i < 6; i++) {
				await new Promise((resolve) => requestAnimationFrame(resolve));
				all.push(node.textContent ?? '');
			}
			return all;
		}, zoom);
		expect(new Set(words.slice(2)).size).toBe(1);
		expect(words.at(-1)).not.toBe(words[0]);
	},
	[`event=${one}`]: async (frame) =>
		expect(frame.locator(`details[id="${one}"]`)).toHaveAttribute('open'),
	[`compare=${pair.join(',')}`]: async (frame) => {
		const open = await frame.locator('details[open]').evaluateAll((all) => all.map(({ id }) => id));
		expect(open.filter((id) => id !== one).toSorted()).toEqual(pair.toSorted());
		for (const id of pair)
			await expect(frame.locator(`details[id="${id}"] blockquote`)).toBeVisible();
	},
	'compare=nothing,,constructor': async (frame) =>
		expect(frame.locator('details[open]')).toHaveCount(0),
	'from=2025': async (frame) => expect(domain(frame)).toContainText('2025 to'),
	'to=2025-06': async (frame) => expect(domain(frame)).toHaveText(/ to (30 )?June? 2025$/),
	'from=2025-06-01&to=2025-10-31': async (frame) =>
		expect(domain(frame)).toHaveText('1 Jun 2025 to 31 Oct 2025'),
	'tracks=': async (frame) => {
		await expect(rows(frame)).toHaveCount(0);
		await expect(marks(frame)).toHaveCount(0);
	},
	'unknown=1&__proto__=2': async (frame) => expect(rows(frame)).toHaveCount(facts.length)
};

async function expectValues(page: Page, together: string[]) {
	const infos = infosOf(page);
	const wrong = watch(page);
	if (together.includes('motion=off')) await page.emulateMedia({ reducedMotion: 'no-preference' });
	const frame = await openFrame(page, { query: `?${together.join('&')}` });
	for (const query of together) {
		await test.step(query, async () => {
			const expectIt = values[query];
			if (!expectIt) throw new Error(`nothing is known of ${query}`);
			await expectIt(frame);
		});
	}
	expect(infos).toEqual([]);
	expect(wrong).toEqual([]);
}

/** Each value once, beside others that leave it to be seen. */
const groups = [
	[
		'theme=auto',
		'height=fit',
		'cards=side',
		'controls=1',
		'header=1',
		'gestures=cooperative',
		'print=screen',
		`event=${one}`,
		`compare=${pair.join(',')}`,
		'from=2025-06-01&to=2025-10-31',
		'unknown=1&__proto__=2',
		'motion=off'
	],
	[
		'theme=light',
		'height=auto',
		'cards=below',
		'controls=0',
		'header=0',
		'print=link',
		'to=2025-06',
		'compare=nothing,,constructor'
	],
	['theme=dark', 'gestures=greedy', 'motion=auto', 'from=2025', 'cards=off', 'print=all', 'tracks=']
];

/** What a test of their own looks at: `fit-a-card.test.ts`, the one below, and `fit-a-frame.test.ts`. */
const apart = ['cards=one', 'cards=few', 'cards=all'];

test('E18: each value has its effect, beside others, and what is invalid is said; a low frame has five cards around that of an event, and a pressed mark changes them', async ({
	page
}) => {
	for (const group of groups) await test.step(group.join('&'), () => expectValues(page, group));
	await test.step('five cards', () => expectFew(page));
	await test.step('what is invalid is said once, and the default taken; what is no text at all is nothing', () =>
		expectDefaults(page, firstOfName, junk));
});

for (const query of Object.keys(values)) {
	test(`E18: ${query} alone`, { tag: '@all' }, ({ page }) => expectValues(page, [query]));
}

test('E18: every value is one of those that are tried together', () => {
	expect([...groups.flat(), ...apart].toSorted()).toEqual(Object.keys(values).toSorted());
});

/** A low frame has five cards around that of an event, and a pressed mark changes them. With one: `fit-a-card.test.ts`. */
async function expectFew(page: Page) {
	const at = facts.findIndex(({ id }) => id === 'imod-2025-08-26-smith-press-conference');
	const { id = '' } = facts[at] ?? {};
	const infos = infosOf(page);
	const few = await openFrame(page, { query: `?cards=few&event=${id}` }, 'hello');
	await values['cards=few']?.(few);
	expect(infos).toEqual([]);
	const titles = few.locator('details h3');
	await expect(titles).toHaveText(facts.slice(at - 2, at + 3).map((fact) => fact.title));
	await expect(few.locator('details[open]')).toHaveCount(1);
	await expect(rowOf(few, id).locator('blockquote')).toBeVisible();
	await fitted(page, few);
	// A row that is pressed leaves the others where they are; a mark brings those around it.
	await titles.last().click();
	await expect(few.locator('details[open]')).toHaveCount(2);
	await expect(titles.first()).toHaveText(facts[at - 2]?.title ?? '');
	await marks(few).last().click();
	await expect(titles).toHaveText(facts.slice(-5).map((fact) => fact.title));
}

const invalid = [
	'theme=blue',
	'height=500',
	'cards=left',
	'controls=no',
	'header=',
	'gestures=all',
	'motion=none',
	'print=some',
	'event=no-such-event',
	'event=%3Cimg%3E',
	'from=yesterday',
	'to=2025-13',
	'from=2026&to=2025',
	'tracks=no-such-track'
];

/** Names and values that are no words at all, of which nothing is said. */
const junk = [
	'=',
	'%',
	'%00=%',
	'data=%E0%A4%A',
	'order=<script>',
	`__proto__=${'x'.repeat(5_000)}`
];

const nameOf = (query: string) => query.split('=')[0] ?? '';

async function expectDefaults(page: Page, together: string[], ignored: string[] = []) {
	const infos = infosOf(page);
	const wrong = watch(page);
	const frame = await openFrame(page, { query: `?${[...together, ...ignored].join('&')}` });
	await expect(button(frame, 'Zoom in')).toBeVisible();
	await expect(frame.getByRole('link', { name: 'Open the full timeline' })).toBeVisible();
	await expect(rows(frame)).toHaveCount(facts.length);
	const words = together.map((query) => expect.stringContaining(nameOf(query)));
	expect(infos).toHaveLength(together.length);
	expect(infos).toEqual(expect.arrayContaining(words));
	expect(wrong).toEqual([]);
}

/** Expects that an address has no parameter twice. */
const firstOfName = invalid.filter(
	(query, i) =>
		!query.includes('&') && invalid.findIndex((other) => nameOf(other) === nameOf(query)) === i
);

for (const query of invalid) {
	test(`E18: ${query} is said once, and the default taken`, { tag: '@all' }, ({ page }) =>
		expectDefaults(page, [query])
	);
}

test('E18: every query string gives a page that works', async ({ page }) => {
	const wrong = watch(page);
	const names = ['theme', 'height', 'cards', 'controls', 'header', 'gestures', 'motion'];
	const more = ['event', 'from', 'to', 'kinds', 'order', 'lang', 'data', '', '__proto__'];
	const value = fc.oneof(
		fc.constantFrom('auto', 'fit', 'off', '0', '1', 'dark', 'side', 'greedy', one, '2025-06', ''),
		fc.string({ maxLength: 20 }),
		fc.constantFrom('%', '%E0%A4%A', '%00', '\ud800', '<script>', 'x'.repeat(5_000))
	);
	const query = fc
		.array(fc.tuple(fc.constantFrom(...names, ...more), value), { maxLength: 6 })
		.map((pairs) => pairs.map(([name, text]) => `${name}=${text.replace(/[#&]/g, '')}`).join('&'));
	const isAll = Boolean(process.env.OTR_ALL);
	const seed = Number(process.env.OTR_SEED ?? (isAll ? Date.now() : 418));
	console.log(`seed of the queries: ${seed}`);
	// `embed/options.test.ts` and `address-problems.test.ts` try hundreds; here is what the page makes of them.
	for (const search of fc.sample(query, { numRuns: isAll ? 25 : 2, seed })) {
		await page.goto(`/embed/?${search}`);
		await started(page);
		await expect(page.getByRole('link', { name: 'Open the full timeline' })).toBeVisible();
		await expect(page.locator('html')).toHaveAttribute('data-script', 'started');
	}
	expect(wrong).toEqual([]);
});
