import { expect, test, type Page } from '@playwright/test';
import { formatKind } from '#lib/messages/format.ts';
import { eventKinds } from '#lib/record/terms.ts';
import {
	cards,
	clusters,
	drawing,
	facts as all,
	frames,
	markOf,
	open,
	started,
	openTool
} from './story.ts';
import { anew } from './anew.ts';

// High enough for the filters to be unfolded without scrolling.
test.use({ viewport: { width: 1280, height: 1200 } });

/** As the page names their kinds: a figure is a measurement. */
const facts = all.map((fact) => ({ ...fact, kind: fact.kind.replace('data', 'measurement') }));

const imod = 'Israel Ministry of Defense (IMOD)';
const trackOf = (id: string) => id.split('-', 1)[0];

/** Each filter, what it hides, and what the address then says. */
const filters = [
	{
		name: imod,
		hides: ({ id }: { id: string }) => trackOf(id) === 'imod',
		query: 'tracks=ice'
	},
	{
		name: /^Protest \d+$/,
		hides: ({ kind }: { kind: string }) => kind === 'protest',
		query: 'kinds=statement,report,action,measurement'
	},
	{
		name: /^Reported figure \d+$/,
		hides: ({ kind }: { kind: string }) => kind === 'measurement',
		query: 'kinds=statement,report,protest,action'
	}
];

const box = (page: Page, name: string | RegExp) => page.getByRole('checkbox', { name });
const everything = (page: Page) => page.getByRole('button', { name: 'Clear' }).first();

/** The parameters may stand in any order, as may the kinds. */
const hasQuery = (page: Page, query: string) =>
	expect(page).toHaveURL((url) => {
		const sorted = (text: string) =>
			[...new URLSearchParams(text)].map(([key, value]) => [key, value.split(',').sort()]).sort();
		return JSON.stringify(sorted(url.search)) === JSON.stringify(sorted(query));
	});

/** Where every mark and cluster stands, faint ones too, and whether it is faint. */
const places = (page: Page) =>
	drawing(page)
		.locator('a')
		.evaluateAll((nodes) =>
			nodes.map((node) => {
				const { x, y, width, height } = node.getBoundingClientRect();
				return {
					id: node.getAttribute('data-event'),
					box: [x, y + scrollY, width, height].map((value) => Math.round(value * 10) / 10),
					isFaint: Number(getComputedStyle(node).opacity) < 0.5
				};
			})
		)
		// A cluster is told where the first of its events that are shown is.
		.then((all) => all.sort((a, b) => String(a.box).localeCompare(String(b.box))));

/** How many boxes the overview's strip is drawn of, in each track. */
const stripParts = (page: Page) =>
	page
		.locator('.overview svg g')
		.evaluateAll((tracks) =>
			tracks.map((track) =>
				[...track.querySelectorAll('path')]
					.map((path) => path.getAttribute('d')?.split('M').length ?? 0)
					.reduce((sum, parts) => sum + parts - 1, 0)
			)
		);

const ids = (page: Page) => cards(page).evaluateAll((nodes) => nodes.map(({ id }) => id));

/** Of every mark that stands alone: whether the focus can come to it, and what it says of itself. */
const marksAlone = (page: Page) =>
	drawing(page)
		.locator('a[data-event]')
		.evaluateAll((nodes) =>
			nodes.map((node) => {
				if (node instanceof HTMLElement) node.focus({ preventScroll: true });
				return {
					id: node.getAttribute('data-event') ?? '',
					isReachable: document.activeElement === node,
					isFaint: Number(getComputedStyle(node).opacity) < 0.5,
					isLink: node.hasAttribute('href'),
					isStop: node.hasAttribute('tabindex'),
					isHidden: node.getAttribute('aria-hidden') === 'true'
				};
			})
		);

test('filters hide cards, leave the marks where they are, are in the address, and come back with it', async ({
	page
}) => {
	await test.step('what is filtered out leaves the cards; its marks stay where they are, faint and out of reach', async () => {
		await open(page);
		await openTool(page, 'filter');
		for (const { name, hides, query } of filters) {
			await test.step(String(name), async () => {
				const hidden = facts.filter(hides);
				const shown = facts.filter((fact) => !hides(fact));
				const before = await places(page);
				const strip = await stripParts(page);
				await box(page, name).uncheck();
				await expect(cards(page)).toHaveCount(shown.length);
				expect((await ids(page)).sort()).toEqual(shown.map(({ id }) => id).sort());
				await hasQuery(page, query);
				const after = await places(page);
				expect(after.map(({ box }) => box)).toEqual(before.map(({ box }) => box));
				// A cluster of which one event is left is that event’s mark.
				for (const [i, { id }] of before.entries()) if (id) expect(after[i]?.id).toBe(id);
				const alone = await marksAlone(page);
				const isHidden = (id: string) => hidden.some((fact) => fact.id === id);
				expect(alone.filter(({ id }) => isHidden(id)).length).toBeGreaterThan(0);
				for (const { id, ...mark } of alone) {
					const off = isHidden(id);
					expect({ isReachable: mark.isReachable, isFaint: mark.isFaint }, id).toEqual({
						isReachable: !off,
						isFaint: off
					});
					if (!off) continue;
					expect(mark, id).toMatchObject({ isLink: false, isStop: false, isHidden: true });
				}
				// As it is told: one that is shown is a link by its name, one that is not is none.
				for (const one of [
					alone.find(({ id }) => isHidden(id)),
					alone.find(({ id }) => !isHidden(id))
				]) {
					if (one) await expect(markOf(page, one.id)).toHaveCount(isHidden(one.id) ? 0 : 1);
				}
				const told = await drawing(page).getByRole('link').count();
				expect(told).toBe(await drawing(page).locator('a[href]').count());
				const sum = (parts: number[]) => parts.reduce((total, count) => total + count, 0);
				expect(sum(await stripParts(page))).toBeLessThan(sum(strip));

				await everything(page).click();
				await expect(cards(page)).toHaveCount(facts.length);
				await expect(page).toHaveURL('/');
				await expect(box(page, name)).toBeChecked();
				await expect.poll(() => places(page)).toEqual(before);
				expect(await stripParts(page)).toEqual(strip);
			});
		}
		await test.step('a track that is off leaves its row of the overview empty', async () => {
			const [first = 0, second = 0] = await stripParts(page);
			expect(first).toBeGreaterThan(0);
			await box(page, imod).uncheck();
			await expect.poll(() => stripParts(page)).toEqual([0, second]);
		});
		// Of the kinds one will do.
		for (const { name, hides, query } of process.env.OTR_ALL ? filters : filters.slice(0, 2)) {
			await test.step(`${name} off: the arrows go from shown event to shown event`, async () => {
				const shown = facts.filter((fact) => !hides(fact));
				await anew(page, `/?${query}`);
				await expect(cards(page)).toHaveCount(shown.length);
				await drawing(page).locator('a[tabindex="0"]').focus();
				await page.keyboard.press('Home');
				const passed: string[] = [];
				const focused = () =>
					page.evaluate(() => {
						const { activeElement: node } = document;
						return node?.closest('.drawing') ? (node.getAttribute('href') ?? 'no link') : 'outside';
					});
				for (let last = ''; last !== (await focused()); await frames(page)) {
					last = await focused();
					passed.push(last.slice(1));
					await page.keyboard.press('ArrowRight');
					await frames(page);
				}
				expect(passed.length).toBeGreaterThan(1);
				expect(passed.filter((id) => !shown.some((fact) => fact.id === id))).toEqual([]);
				expect(new Set(passed).size).toBe(passed.length);
				// Whatever stands alone has been passed, and each cluster by its first.
				const links = await drawing(page).getByRole('link').count();
				expect(passed.length).toBe(links);
			});
		}
	});

	await test.step('an event that a filter hides is not selected, and is again once it is shown', async () => {
		const id = 'imod-2025-08-06-unit-8200-report';
		await anew(page, `/?event=${id}#${id}`);
		await openTool(page, 'filter');
		await expect(markOf(page, id)).toHaveAttribute('aria-current', 'true');
		await box(page, /^Report \d+$/).uncheck();
		await expect(drawing(page).locator('[aria-current]')).toHaveCount(0);
		await hasQuery(page, 'kinds=statement,protest,action,measurement');
		expect(new URL(page.url()).hash).toBe('');
		await box(page, /^Report \d+$/).check();
		await expect(markOf(page, id)).toHaveAttribute('aria-current', 'true');
		await hasQuery(page, `event=${id}`);
	});
	await test.step('filters and the order keep the selection: the page moves, but nobody scrolls it', async () => {
		const id = 'imod-2025-08-06-unit-8200-report';
		await anew(page);
		await markOf(page, id).click();
		await openTool(page, 'filter');
		await expect(page).toHaveURL(new RegExp(`event=${id}`));
		const length = await page.evaluate(() => history.length);
		const isKept = async () => {
			await frames(page, 30);
			await expect(markOf(page, id)).toHaveAttribute('aria-current', 'true');
		};
		// The controls are far above the card: to go there would be to scroll.
		await page.getByRole('combobox', { name: 'Order' }).evaluate((select: HTMLSelectElement) => {
			select.value = 'newest';
			select.dispatchEvent(new Event('change', { bubbles: true }));
		});
		await hasQuery(page, `order=newest&event=${id}`);
		await isKept();
		await box(page, /^Protest \d+$/).dispatchEvent('click');
		await hasQuery(page, `order=newest&event=${id}&kinds=statement,report,action,measurement`);
		await isKept();
		// Hidden and shown again, it has not been chosen again.
		for (let i = 0; i < 2; i++) {
			await box(page, imod).dispatchEvent('click');
			await expect(page.locator('article.selected')).toHaveCount(i);
			await expect(page).toHaveURL((url) => url.searchParams.has('event') === (i === 1));
		}
		await isKept();
		expect(await page.evaluate(() => history.length)).toBe(length);
	});

	await test.step('newest first turns the cards and not the drawing', async () => {
		await anew(page);
		await openTool(page, 'filter');
		const [oldest, drawn] = [await ids(page), await places(page)];
		await anew(page, '/?order=newest');
		await openTool(page, 'filter');
		expect(await ids(page)).toEqual(oldest.toReversed());
		expect(await places(page)).toEqual(drawn);
		await expect(page.getByRole('combobox', { name: 'Order' })).toHaveValue('newest');
		await page.getByRole('combobox', { name: 'Order' }).selectOption('oldest');
		await expect(page).toHaveURL('/');
		expect(await ids(page)).toEqual(oldest);
		await page.getByRole('combobox', { name: 'Order' }).selectOption('newest');
		await expect(page).toHaveURL('/?order=newest');
		expect(await places(page)).toEqual(drawn);
	});
	await test.step('values that there are not give the whole', async () => {
		const queries = [
			'tracks=nope&kinds=zzz&order=sideways',
			'tracks=__proto__,constructor',
			'kinds=Statement',
			'tracks=%3Cb%3E&kinds=%2C%2C'
		];
		for (const query of queries) {
			await anew(page, `/?${query}`);
			await expect(cards(page)).toHaveCount(facts.length);
			await openTool(page, 'filter');
			for (const input of await page.getByRole('checkbox').all()) await expect(input).toBeChecked();
			await expect(everything(page)).toHaveCount(0);
		}
		// What there is counts beside what there is not.
		await anew(page, '/?tracks=ice,nope&kinds=protest,zzz,report');
		const left = facts.filter(
			({ id, kind }) => trackOf(id) === 'ice' && ['protest', 'report'].includes(kind)
		);
		await expect(cards(page)).toHaveCount(left.length);
	});

	await test.step('with every kind off the page says so, and its button shows everything', async () => {
		await anew(page);
		await openTool(page, 'filter');
		for (const words of eventKinds.map(formatKind)) {
			await box(page, new RegExp(`^${words} \\d+$`)).uncheck();
		}
		await expect(cards(page)).toHaveCount(0);
		await expect(page).toHaveURL('/?kinds=');
		const list = page.getByRole('region', { name: 'The record, in order' });
		await expect(list).toContainText('No event matches the filters.');
		expect(await stripParts(page)).toEqual([0, 0]);
		await expect(drawing(page).getByRole('link')).toHaveCount(0);
		// It is no empty view: the marks stand where they stood.
		expect((await places(page)).every(({ isFaint }) => isFaint)).toBe(true);
		await page.reload();
		await started(page);
		await openTool(page, 'filter');
		await expect(cards(page)).toHaveCount(0);
		await list.getByRole('button', { name: 'Show all events' }).click();
		await expect(cards(page)).toHaveCount(facts.length);
		await expect(page).toHaveURL('/');
	});

	await test.step('a reload and Back restore the filters that the address had', async () => {
		await anew(page);
		await openTool(page, 'filter');
		await box(page, imod).uncheck();
		await box(page, /^Protest \d+$/).uncheck();
		const query = 'tracks=ice&kinds=statement,report,action,measurement';
		await hasQuery(page, query);
		const left = facts.filter(({ id, kind }) => trackOf(id) === 'ice' && kind !== 'protest');
		await page.reload();
		await started(page);
		await openTool(page, 'filter');
		await expect(cards(page)).toHaveCount(left.length);
		await expect(box(page, imod)).not.toBeChecked();
		await expect(box(page, /^Protest \d+$/)).not.toBeChecked();
		const length = await page.evaluate(() => history.length);

		const id = left.find(({ kind }) => kind === 'measurement')?.id ?? '';
		await markOf(page, id).click();
		await hasQuery(page, `${query}&event=${id}`);
		// The button is far above the card: a press would scroll there, and reading select another.
		await everything(page).dispatchEvent('click');
		await hasQuery(page, `event=${id}`);
		await expect(cards(page)).toHaveCount(facts.length);
		// A filter is a step of the same page, a press a new one.
		expect(await page.evaluate(() => history.length)).toBe(length + 1);
		await page.goBack();
		await hasQuery(page, query);
		await expect(cards(page)).toHaveCount(left.length);
		await openTool(page, 'filter');
		await expect(box(page, imod)).not.toBeChecked();
		await page.goForward();
		await hasQuery(page, `event=${id}`);
		await expect(cards(page)).toHaveCount(facts.length);
	});

	await test.step('a cluster counts what is shown of it', async () => {
		await page.setViewportSize({ width: 760, height: 900 });
		await anew(page);
		await openTool(page, 'filter');
		const countOf = async () => {
			const texts = await clusters(page).allInnerTexts();
			return texts.map(Number).reduce((sum, count) => sum + count, 0);
		};
		const countAll = async () =>
			(await countOf()) + (await drawing(page).locator('[data-event]:not(.faint)').count());
		await expect.poll(countAll).toBe(facts.length);
		const statements = facts.filter(({ kind }) => kind === 'statement');
		const aloneIds = await drawing(page)
			.locator('[data-event]')
			.evaluateAll((nodes) => nodes.map((node) => node.getAttribute('data-event')));
		const hiddenInClusters = statements.filter(({ id }) => !aloneIds.includes(id)).length;
		expect(hiddenInClusters).toBeGreaterThan(0);
		await box(page, /^Statement \d+$/).uncheck();
		// A cluster of which one event is left is the mark of that event.
		await expect.poll(countAll).toBe(facts.length - statements.length);
		await expect(clusters(page).filter({ hasText: /^\s*1\s*$/ })).toHaveCount(0);
	});
});
