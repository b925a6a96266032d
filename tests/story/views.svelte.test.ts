import { afterAll, beforeAll, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { formatChapterSpan } from '#lib/messages/format.ts';
import { formatKind } from '#lib/messages/format-drawn.ts';
import { isStatement } from '#lib/record/kinds.ts';
import { shippedTimeline } from '../fixtures/a-timeline.ts';
import { expectClean } from '../fixtures/axe.ts';
import { pressKeys } from '../fixtures/press-keys.ts';
import { soon } from '../fixtures/soon.ts';
import {
	address,
	anew,
	cardOf,
	cards,
	close,
	drawn,
	expectAddress,
	expectCount,
	facts,
	find,
	findAll,
	frames,
	get,
	markOf,
	open,
	openTool,
	shownCount
} from '../fixtures/story-page.ts';
import { inChapters } from '../fixtures/facts.ts';

beforeAll(open);
afterAll(close);

const isAll = Boolean(import.meta.env.OTR_ALL);

const one = 'imod-2025-08-06-unit-8200-report';

const view = (name: string) => page.getByRole('radio', { name }).element() as HTMLInputElement;
const rows = () => findAll('#page_table tbody tr[id]');
const rowIds = () => rows().map(({ id }) => id);
const expectRows = (count: number) => expectCount('#page_table tbody tr[id]', count);
const expectCards = (count: number) => expectCount('article', count);
const fold = (id: string) => cardOf(id).querySelector<HTMLElement>(':scope > details > summary');
const isDrawn = () => find(drawn)?.checkVisibility() ?? false;
const hasFocus = (node: () => Element | null | undefined) =>
	soon(() => expect(document.activeElement).toBe(node()));

/** The texts of a column: of a statement the speaker, who is below the quote; of an event the title, which comes first. */
const column = (index: number) =>
	rows().map((row) => {
		const cell = row.children[index];
		const first = cell?.querySelector('cite') ?? cell?.querySelector('a, .part span');
		return (cell?.querySelector('q, .part, a') ? first : cell)?.textContent.trim() ?? '';
	});
const table = () => page.getByRole('table', { name: /^\d+ events?, by / });
const header = (name: string) =>
	findAll('#page_table th').find((node) => node.textContent.trim().startsWith(name));
const sortButton = (name: string) => header(name)?.querySelector('button');

async function sortBy(name: string) {
	sortButton(name)?.focus();
	await pressKeys('Enter');
}

test('in the list each event is one line, which unfolds into its card', async () => {
	await anew('/?view=list');
	await soon(() => expect(find('article.brief')).not.toBeNull());
	await expectCards(facts.length);
	const heights = cards().map((node) => node.getBoundingClientRect().height);
	// Only a very long title needs a second line.
	expect(heights.filter((height) => height > 50).length).toBeLessThanOrEqual(3);
	expect(Math.max(...heights)).toBeLessThan(75);
	for (const [i, { title }] of inChapters(facts).entries()) {
		expect(cards()[i]?.querySelector('summary')).toHaveTextContent(title);
	}
	expect(find('article blockquote')).toBeNull();
	// What it is, with its sign, then who speaks, and that it unfolds.
	for (const { id, statement, kind } of shippedTimeline.events) {
		const who = get(`article[id="${id}"] .who`);
		// A protest is not by those whom its entry quotes.
		const speaker = isStatement(kind) ? statement?.speaker.name : null;
		const words = [formatKind(kind), speaker].filter(Boolean).join(', ');
		expect(who.textContent.replace(/\s+/g, ' ').trim()).toBe(words);
		expect(who.querySelector('svg')).not.toBeNull();
	}
	// The links of the foot begin at few edges.
	const items = findAll('footer li').filter((item) => item.offsetWidth > 0);
	expect(items.length).toBeGreaterThan(5);
	const edges = items.map((item) => Math.round(item.getBoundingClientRect().left));
	expect(new Set(edges).size).toBeLessThanOrEqual(4);
	expect(getComputedStyle(get('article summary'), '::after').rotate).toBe('45deg');
	const { id, quote = '' } = facts.find(({ quote }) => quote) ?? { id: '' };
	fold(id)?.click();
	await soon(() => expect(cardOf(id).querySelector('blockquote')?.textContent.trim()).toBe(quote));
	expect(cardOf(id).querySelector('.sources')).toBeVisible();
	fold(id)?.click();
	await expectCount('article blockquote', 0);
});

test('in the list no chapter says more loudly what it is than an event', async () => {
	await anew('/?view=list', { width: 390 });
	await soon(() => expect(find('article.brief')).not.toBeNull());
	const size = (selector: string) => parseFloat(getComputedStyle(get(selector)).fontSize);
	expect(size('.chapter .summary')).toBeLessThan(size('article h3'));
});

test('a date in the list leads to the drawing and to its mark, by Enter', async () => {
	await anew('/?view=list');
	await soon(() => expect(isDrawn()).toBe(false));
	fold(one)?.focus();
	await pressKeys('Enter');
	await soon(() => expect(cardOf(one).querySelector('.date a')).not.toBeNull());
	const link = cardOf(one).querySelector<HTMLElement>('.date a');
	expect(link).toHaveAttribute('href', '#page_timeline');
	link?.focus();
	await pressKeys('Enter');
	await soon(() => expect(isDrawn()).toBe(true));
	await hasFocus(() => markOf(one));
});

test('the three are one press apart, in the address, and keep selection and filters', async () => {
	await anew(`/?event=${one}&tracks=imod`);
	view('List').click();
	await expectAddress(/view=list/);
	await soon(() => expect(isDrawn()).toBe(false));
	expect(cardOf(one)).toHaveClass('selected');
	const listed = cards().length;
	expect(listed).toBeGreaterThan(5);
	view('Table').click();
	await expectAddress(/view=table/);
	await expectRows(listed);
	await expectCards(0);
	expect(get('#page_table [aria-current="true"]').id).toBe(one);
	history.back();
	await soon(() => expect(view('List').checked).toBe(true));
	await expectCards(listed);
	view('Timeline').click();
	await soon(() => expect(new URLSearchParams(location.search).has('view')).toBe(false));
	await soon(() => expect(isDrawn()).toBe(true));
	await soon(() => expect(markOf(one)).toHaveAttribute('aria-current', 'true'));
});

test('arrow keys go from view to view', async () => {
	await anew();
	view('Timeline').focus();
	await pressKeys('ArrowRight');
	await expectAddress('/?view=list');
	await pressKeys('ArrowRight');
	await expectAddress('/?view=table');
	expect(view('Table')).toHaveFocus();
	await expectRows(facts.length);
});

test('the table has a row for each event that is shown, and says what the drawing does', async () => {
	await anew('/?view=table');
	await expectRows(facts.length);
	expect(rowIds()).toEqual(facts.map(({ id }) => id));
	const said = new Map(rows().map(({ id, textContent }) => [id, textContent.replace(/\s+/g, ' ')]));
	for (const { id, title, sources, unknown, disputed } of facts) {
		const publishers = sources.map(({ publisher }) => publisher);
		for (const words of [title, ...publishers, unknown, disputed])
			if (words) expect(said.get(id), id).toContain(words);
	}
	const quotes = findAll('#page_table q').map(({ textContent }) => textContent);
	expect(quotes).toEqual(facts.flatMap(({ quote }) => quote ?? []));
	expect(said.get('ice-2025-07-data-400')).toContain('about 400 TB');
	const last = said.get('ice-2026-01-data-1400');
	expect(last).toContain('almost 1,400 TB, about 3.5 times the figure for July 2025');
	expect(last).toContain('no figure between July 2025 and January 2026');
});

test('a row leads to its card, and Back to the table', async () => {
	await anew('/?view=table');
	await expectRows(facts.length);
	get(`#page_table a[href="#${one}"]`).focus();
	await pressKeys('Enter');
	await hasFocus(() => find(`article[id="${one}"]`));
	await expectAddress(`/?event=${one}#${one}`);
	history.back();
	await expectRows(facts.length);
});

test('columns sort by keys, say which way, and the date is the order of the cards', async () => {
	await anew('/?view=table');
	await expectRows(facts.length);
	expect(table().elements()).toHaveLength(1);
	expect(table().getByRole('columnheader', { name: 'Date' }).element()).toBe(header('Date'));
	expect(header('Date')).toHaveAttribute('aria-sort', 'ascending');
	for (const [name, index] of [
		['Event', 1],
		['Kind', 2],
		['Statement or figure', 3],
		['Evidence', 4],
		['Sources', 5],
		['Not known or disputed', 6]
	] as const) {
		const words = () =>
			column(index).filter((words) => words !== '' && !(index === 3 && /\d TB/.test(words)));
		await sortBy(name);
		await soon(() => expect(header(name)).toHaveAttribute('aria-sort', 'ascending'));
		expect(findAll('#page_table [aria-sort]')).toHaveLength(1);
		expect(words().length).toBeGreaterThan(1);
		expect(words()).toEqual(words().toSorted((a, b) => a.localeCompare(b, 'en')));
		await pressKeys('Enter');
		await soon(() => expect(header(name)).toHaveAttribute('aria-sort', 'descending'));
		expect(sortButton(name)).toHaveFocus();
		expect(words()).toEqual(words().toSorted((a, b) => b.localeCompare(a, 'en')));
		expect(rowIds()).toHaveLength(facts.length);
	}
	await sortBy('Date');
	await soon(() => expect(rowIds()).toEqual(facts.map(({ id }) => id)));
	await sortBy('Date');
	await expectAddress(/order=newest/);
	await soon(() => expect(rowIds()).toEqual(facts.map(({ id }) => id).toReversed()));
	await openTool('filter');
	const order = page.getByRole('combobox', { name: 'Order' }).element() as HTMLSelectElement;
	expect(order.value).toBe('newest');
});

test('the address keeps the column that a table is sorted by', async () => {
	await anew('/?view=table');
	await expectRows(facts.length);
	await sortBy('Statement or figure');
	await expectAddress('/?view=table&sort=speaker');
	await sortBy('Statement or figure');
	await expectAddress('/?view=table&sort=-speaker');
	const sorted = rowIds();
	await anew();
	await soon(() => expect(isDrawn()).toBe(true));
	await anew('/?view=table&sort=-speaker');
	await expectRows(facts.length);
	expect(header('Statement or figure')).toHaveAttribute('aria-sort', 'descending');
	expect(rowIds()).toEqual(sorted);
	// What is no column is the date.
	await anew('/?view=table&sort=constructor');
	await soon(() => expect(rowIds()).toEqual(facts.map(({ id }) => id)));
});

test('rows are grouped under chapter titles only in the order by chapter', async () => {
	await anew('/?view=table');
	await expectRows(facts.length);
	const { chapters } = shippedTimeline;
	const titleOf = new Map(
		chapters.flatMap(({ title, events }) => events.map(({ id }) => [id, title]))
	);
	// In another order a row says its chapter itself, once it is unfolded.
	expect(findAll('#page_table th[scope="rowgroup"]')).toEqual([]);
	const [row] = rows();
	row?.querySelector<HTMLElement>('.when button')?.click();
	await soon(() =>
		expect(row?.innerText).toContain(`Chapter: ${titleOf.get(row?.id ?? '') ?? 'none'}`)
	);
	await anew('/?view=table');
	await expectRows(facts.length);
	const box = page.getByRole('checkbox', { name: 'By chapter' });
	await expect.element(box).not.toBeChecked();
	(box.element() as HTMLElement).focus();
	await pressKeys(' ');
	await expectAddress('/?view=table&sort=chapter');
	expect(box.element()).toHaveFocus();
	await expect.element(box).toBeChecked();
	const groups = () =>
		findAll('#page_table tbody').map((group) => ({
			title: group.querySelector('th[scope="rowgroup"] .title')?.textContent,
			ids: [...group.querySelectorAll('tr[id]')].map(({ id }) => id)
		}));
	const inOrder = chapters.map(({ title, events }) => ({ title, ids: events.map(({ id }) => id) }));
	expect(groups()).toEqual(inOrder);
	for (const chapter of chapters) {
		const name = `${chapter.title} ${formatChapterSpan(chapter, shippedTimeline)}`;
		expect(table().getByRole('rowheader', { name, exact: true }).elements()).toHaveLength(1);
	}
	expect(table().element()).toHaveAccessibleName(/^34 events, by chapter, oldest first/);
	expect(findAll('#page_table [aria-sort]')).toEqual([]);
	expect(get('#page_table').textContent).not.toContain('Chapter:');
	// What the filters leave of a chapter, and no chapter of which they leave nothing.
	await anew('/?view=table&sort=chapter&order=newest&kinds=protest,measurement');
	const left = new Set(
		shippedTimeline.events
			.filter(({ kind }) => kind.id === 'protest' || kind.id === 'measurement')
			.map(({ id }) => id)
	);
	await soon(() =>
		expect(groups()).toEqual(
			inOrder
				.map(({ title, ids }) => ({ title, ids: ids.filter((id) => left.has(id)).toReversed() }))
				.filter(({ ids }) => ids.length > 0)
				.toReversed()
		)
	);
	await sortBy('Date');
	await soon(() => expect(new URLSearchParams(location.search).has('sort')).toBe(false));
	expect(findAll('#page_table th[scope="rowgroup"]')).toEqual([]);
});

test('filters, a search and the as-of day also apply to the table', async () => {
	await anew('/?view=table&kinds=protest');
	await expectRows(facts.filter(({ kind }) => kind === 'protest').length);
	await anew('/?view=table&q=contract');
	await soon(() => expect(shownCount()).toContain('match'));
	await expectRows(Number(/(\d+) of/.exec(shownCount())?.[1]));
	await soon(() => expect(CSS.highlights.get('page_found')?.size).toBeGreaterThan(0));
	await anew('/?view=table&asof=2025-12');
	await expectRows(21);
	// Of the year after nothing is there but when some sources were published.
	const text = get('main').innerText;
	expect(text.length).toBeGreaterThan(1_000);
	expect(
		document.body.innerText.replace(
			/published later \([^)]*\)|published [^,]*, \d+ days later/g,
			''
		)
	).not.toMatch(/400 TB|2026/);
	await anew('/?view=table&q=zzzz');
	await soon(() => expect(get('main')).toHaveTextContent('No event matches “zzzz”.'));
	(page.getByRole('button', { name: 'Show all events' }).element() as HTMLElement).click();
	await expectRows(facts.length);
	expect(address()).toContain('view=table');
});

test.each(
	(
		[
			[320, 'light'],
			[768, 'light'],
			[1280, 'light'],
			[320, 'dark'],
			[768, 'dark'],
			[1280, 'dark']
		] as const
	).slice(0, isAll ? undefined : 1)
)(
	'axe finds nothing in list and table at %s px, %s, and nothing is too wide',
	async (width, colorScheme) => {
		for (const form of ['list', 'table', 'table&sort=chapter']) {
			await anew(`/?view=${form}&event=${one}`, { width, colorScheme });
			if (form === 'list') await expectCards(facts.length);
			else await expectRows(facts.length);
			// By chapter the table has the same rows, and the heads of groups.
			if (form !== 'table' || isAll)
				await expectClean(form === 'list' ? '#page_events' : '#page_table', 'fieldset');
			expect(document.documentElement.scrollWidth).toBe(width);
			const small = findAll('#page_table button, fieldset label').filter((node) => {
				const { width, height } = node.getBoundingClientRect();
				return width > 0 && Math.min(width, height) < 23.99;
			});
			expect(small).toEqual([]);
		}
	}
);

test('axe finds nothing in the list of keys', async () => {
	await anew('/', { colorScheme: 'dark' });
	(page.getByRole('button', { name: 'Keyboard shortcuts' }).element() as HTMLElement).click();
	await soon(() => expect(get('dialog')).toBeVisible());
	await expectClean('dialog');
	await pressKeys('Escape');
	await soon(() => expect(find('dialog')).toBeNull());
});

test('in stacks one list chooses the column, and one which way', async () => {
	await anew('/?view=table', { width: 390 });
	await expectRows(facts.length);
	expect(findAll('#page_table thead button').filter((node) => node.checkVisibility())).toEqual([]);
	const column = page.getByRole('combobox', { name: 'Sort by' });
	const way = page.getByRole('combobox', { name: 'Order' });
	await column.selectOptions('Event');
	await expectAddress('/?view=table&sort=event');
	const titles = () => findAll('#page_table tbody th a').map((node) => node.textContent);
	const sorted = titles();
	expect(sorted).toEqual(sorted.toSorted((a, b) => a.localeCompare(b, 'en')));
	await way.selectOptions('Z to A');
	await expectAddress('/?view=table&sort=-event');
	expect(titles()).toEqual(sorted.toReversed());
	await column.selectOptions('Date');
	await way.selectOptions('Newest first');
	await expectAddress(/order=newest/);
	await soon(() => expect(rowIds()).toEqual(facts.map(({ id }) => id).toReversed()));
	// Between the columns' names and the rows nothing is twice.
	await anew('/?view=table', { width: 1280 });
	await expectRows(facts.length);
	await soon(() => expect(column.query()?.checkVisibility() ?? false).toBe(false));
	expect(sortButton('Date')).toBeVisible();
});

const fits = (node: Element | null | undefined) => node?.checkVisibility() ?? false;

test.each([
	[390, 3],
	[768, 4],
	[1000, 4]
])('in a window of %s px a row is a block, and at least %s fit', async (width, least) => {
	await anew('/?view=table', { width });
	await expectRows(facts.length);
	const [row, other] = [rows()[0], get('#page_table tr:has(.doubt .part)')];
	const [date, ...cells] = [...(row?.children ?? [])].filter(fits).map((cell) => ({
		...{ text: (cell as HTMLElement).innerText, top: cell.getBoundingClientRect().top },
		left: cell.getBoundingClientRect().left
	}));
	// Date and kind in the first; the others below each other, from 600 px beside it.
	expect(date?.text.replace(/\s+/g, ' ')).toMatch(/: 18 February 2025 .*Report/);
	const tops = cells.map(({ top }) => top);
	expect(tops).toEqual(tops.toSorted((a, b) => a - b));
	expect(new Set(tops).size).toBe(cells.length);
	for (const { left, top } of cells) {
		if (width < 600) expect(top).toBeGreaterThan(date?.top ?? NaN);
		else expect(left).toBeGreaterThan((date?.left ?? NaN) + 100);
	}
	const heights = rows().map((each) => each.getBoundingClientRect().height);
	expect(heights.reduce((sum, height) => sum + height, 0) / heights.length).toBeLessThan(
		(width < 600 ? 400 : 570) / least
	);
	expect(document.documentElement.scrollWidth).toBe(width);
	// One press unfolds what is not said at first: what the event was, and what is not known.
	const button = other.querySelector('button');
	expect(button).toHaveAttribute('aria-expanded', 'false');
	expect([fits(other.querySelector('.details')), fits(other.querySelector('.doubt'))]).toEqual([
		false,
		false
	]);
	button?.click();
	await soon(() => expect(button).toHaveAttribute('aria-expanded', 'true'));
	expect([fits(other.querySelector('.details')), fits(other.querySelector('.doubt'))]).toEqual([
		true,
		true
	]);
	button?.click();
	await soon(() => expect(fits(other.querySelector('.details'))).toBe(false));
});

test('on a phone the choice of the view is on the screen, in the story and in the table', async () => {
	await anew('/', { width: 390, height: 844 });
	const shown = () => findAll('input[name="page_view"]').filter(fits);
	await soon(() => expect(shown()).toHaveLength(3));
	for (const node of shown()) {
		const { height, bottom } = node.getBoundingClientRect();
		expect(height).toBeGreaterThanOrEqual(24);
		expect(bottom).toBeLessThan(640);
	}
	view('Table').click();
	await expectRows(facts.length);
	expect(shown()).toHaveLength(3);
	expect(view('Table').checked).toBe(true);
	view('Timeline').click();
	await soon(() => expect(isDrawn()).toBe(true));
});

test('where a row says what is not known, the words of the record run in their own direction', async () => {
	await anew('/?view=table');
	await expectRows(facts.length);
	const words = findAll('#page_table .part > span, #page_table .details .note > span');
	expect(words.length).toBeGreaterThan(10);
	for (const node of words) expect(node).toHaveAttribute('dir', 'auto');
});

test('a search unfolds the rows in which it may have found words', async () => {
	await anew('/?view=table&q=Redmond', { width: 1440 });
	await soon(() => expect(rows().length).toBeGreaterThan(0));
	await soon(() => expect(rows().length).toBeLessThan(facts.length));
	for (const row of rows()) expect(fits(row.querySelector('.details'))).toBe(true);
});

test('with room for its columns it scrolls in large text: the dates stay, and its end fades', async () => {
	await anew('/?view=table', { width: 1440 });
	await expectRows(facts.length);
	const scroller = page.getByRole('region', { name: 'The table, which may scroll' }).element();
	const fades = () => getComputedStyle(scroller).maskImage !== 'none';
	expect(fades()).toBe(false);
	document.documentElement.style.fontSize = '150%';
	try {
		await soon(() => expect(scroller.scrollWidth).toBeGreaterThan(scroller.clientWidth));
		await soon(() => expect(fades()).toBe(true));
		scroller.scrollLeft = 200;
		await frames();
		const { left } = scroller.getBoundingClientRect();
		for (const node of findAll('#page_table :is(thead th, tbody td):first-child').slice(0, 5)) {
			expect(node.getBoundingClientRect().left).toBeCloseTo(left, 0);
			expect(getComputedStyle(node).backgroundColor).not.toBe('rgba(0, 0, 0, 0)');
		}
		scroller.scrollLeft = scroller.scrollWidth;
		await soon(() => expect(fades()).toBe(false));
	} finally {
		document.documentElement.style.fontSize = '';
	}
});

test('the first source of a row is on the line of the cells beside it', async () => {
	await anew('/?view=table', { width: 1440 });
	await expectRows(facts.length);
	const lineOf = (node: Node) => {
		const range = document.createRange();
		range.selectNodeContents(node);
		return range.getClientRects()[0]?.bottom;
	};
	const [row] = rows();
	const [kind, source] = [row?.children[2], row?.querySelector('.sources a')];
	if (!kind || !source) throw new Error('both are there');
	expect(Math.abs((lineOf(source) ?? 0) - (lineOf(kind) ?? 0))).toBeLessThan(1);
});

test.each([390, 768, 1440])('at %s px a title of 300 letters does not widen it', async (width) => {
	await anew('/?view=table', { width });
	await expectRows(facts.length);
	const before = get('#page_table').getBoundingClientRect().width;
	const link = get('#page_table tbody th a');
	const title = link.textContent;
	link.textContent = 'x'.repeat(300);
	expect(get('#page_table').getBoundingClientRect().width).toBe(before);
	const cell = link.closest('th')?.getBoundingClientRect();
	expect(link.getBoundingClientRect().right).toBeLessThanOrEqual(cell?.right ?? 0);
	expect(document.documentElement.scrollWidth).toBe(width);
	link.textContent = title;
});
