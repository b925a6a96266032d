import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { page, userEvent, type Locator } from 'vitest/browser';
import { formatKind } from '#lib/messages/format-drawn.ts';
import { standardKinds } from '#lib/record/kinds.ts';
import { expectClean } from '../fixtures/axe.ts';
import { pressKeys } from '../fixtures/press-keys.ts';
import { soon } from '../fixtures/soon.ts';
import {
	anew,
	cards,
	close,
	clusters,
	drawn,
	expectAddress,
	expectCount,
	facts as all,
	find,
	findAll,
	frames,
	get,
	markOf,
	marks,
	open,
	openTool,
	rested,
	shownCount,
	toldMark,
	tool
} from '../fixtures/story-page.ts';

beforeAll(open);
afterAll(close);

/** As the page names their kinds: a figure is a measurement. */
const facts = all.map((fact) => ({ ...fact, kind: fact.kind.replace('data', 'measurement') }));

const imod = 'Israel Ministry of Defense (IMOD)';
const trackOf = (id: string) => id.split('-', 1)[0];

/** Each kind of filter, what it hides, and what the address then says. */
const filters = [
	{
		name: imod,
		hides: ({ id }: { id: string }) => trackOf(id) === 'imod',
		query: 'tracks=ice'
	},
	{
		name: /^Reported figure \d+$/,
		hides: ({ kind }: { kind: string }) => kind === 'measurement',
		query: 'kinds=statement,report,protest,action'
	},
	// Marks of this kind are symbols, as are those of the track above.
	...(import.meta.env.OTR_ALL
		? [
				{
					name: /^Protest \d+$/,
					hides: ({ kind }: { kind: string }) => kind === 'protest',
					query: 'kinds=statement,report,action,measurement'
				}
			]
		: [])
];

const box = (name: string | RegExp) => page.getByRole('checkbox', { name });
const isChecked = (of: Locator) => (of.element() as HTMLInputElement).checked;
/** Turns a box, as a press does. */
function turn(name: string | RegExp, isOn: boolean) {
	const node = box(name).element() as HTMLInputElement;
	expect(node.checked).toBe(!isOn);
	node.click();
}
const everything = () => page.getByRole('button', { name: 'Clear' }).first();
const press = (button: Locator) => (button.element() as HTMLElement).click();
const order = () => page.getByRole('combobox', { name: 'Order' }).element() as HTMLSelectElement;

function choose(value: string) {
	order().value = value;
	order().dispatchEvent(new Event('change', { bubbles: true }));
}

/** The parameters may be in any order, and so may the kinds. */
const hasQuery = (query: string) => {
	const sorted = (text: string) =>
		[...new URLSearchParams(text)].map(([key, value]) => [key, value.split(',').sort()]).sort();
	return soon(() => expect(sorted(location.search)).toEqual(sorted(query)));
};

const isFaint = (node: Element) => Number(getComputedStyle(node).opacity) < 0.5;

/** Where every mark and cluster stands, faint ones too, and whether it is faint. */
const places = () =>
	findAll(`${drawn} a`)
		.map((node) => {
			const { x, y, width, height } = node.getBoundingClientRect();
			return {
				id: node.getAttribute('data-event'),
				box: [x, y + scrollY, width, height].map((value) => Math.round(value * 10) / 10),
				isFaint: isFaint(node)
			};
		})
		// A cluster is told where the first of its events that are shown is.
		.sort((a, b) => String(a.box).localeCompare(String(b.box)));

/** How many boxes the overview's strip is drawn of, in each track. */
const stripParts = () =>
	findAll('.overview svg g').map((track) =>
		[...track.querySelectorAll('path')]
			.map((path) => path.getAttribute('d')?.split('M').length ?? 0)
			.reduce((sum, parts) => sum + parts - 1, 0)
	);

const ids = () => cards().map(({ id }) => id);
const expectCards = (count: number) => expectCount('article', count);

/** For every mark of a single event, whether it can have the focus, and its accessible name. */
const marksAlone = () =>
	findAll(`${drawn} a[data-event]`).map((node) => {
		node.focus({ preventScroll: true });
		return {
			id: node.getAttribute('data-event') ?? '',
			isReachable: document.activeElement === node,
			isFaint: isFaint(node),
			isLink: node.hasAttribute('href'),
			isStop: node.hasAttribute('tabindex'),
			isHidden: node.getAttribute('aria-hidden') === 'true'
		};
	});

test.each(filters)(
	'$name: what is filtered out leaves the cards; its marks stay where they are, faint and out of reach',
	async ({ name, hides, query }) => {
		await anew();
		await openTool('filter');
		const hidden = facts.filter(hides);
		const shown = facts.filter((fact) => !hides(fact));
		const before = places();
		const strip = stripParts();
		turn(name, false);
		await expectCards(shown.length);
		expect(ids().sort()).toEqual(shown.map(({ id }) => id).sort());
		await hasQuery(query);
		const after = places();
		expect(after.map(({ box }) => box)).toEqual(before.map(({ box }) => box));
		// A cluster of which one event is left is that event’s mark.
		for (const [i, { id }] of before.entries()) if (id) expect(after[i]?.id).toBe(id);
		const alone = marksAlone();
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
			if (one) expect(toldMark(one.id).elements()).toHaveLength(isHidden(one.id) ? 0 : 1);
		}
		expect(marks().elements()).toHaveLength(findAll(`${drawn} a[href]`).length);
		const sum = (parts: number[]) => parts.reduce((total, count) => total + count, 0);
		expect(sum(stripParts())).toBeLessThan(sum(strip));

		press(everything());
		await expectCards(facts.length);
		await expectAddress('/');
		expect(isChecked(box(name))).toBe(true);
		await soon(() => expect(places()).toEqual(before));
		expect(stripParts()).toEqual(strip);
	}
);

test.each([768, 1440])(
	'at %s px the filters are as wide as the page, and nothing to clear looks like no button',
	async (width) => {
		await anew('/', { width, height: 900 });
		await openTool('filter');
		const edges = (selector: string) => {
			const { left, right } = get(selector).getBoundingClientRect();
			return [Math.round(left), Math.round(right)];
		};
		await soon(() => expect(edges('#page_filter .panel')).toEqual(edges('.tools')));
		const clear = everything().element() as HTMLButtonElement;
		const paper = () => getComputedStyle(clear).backgroundColor;
		expect([clear.disabled, paper()]).toEqual([true, 'rgba(0, 0, 0, 0)']);
		turn(imod, false);
		await soon(() => expect(clear.disabled).toBe(false));
		expect(paper()).not.toBe('rgba(0, 0, 0, 0)');
		clear.click();
	}
);

test.each([320, 768, 1440])(
	'at %s px the number of shown events covers no head of a chapter and no choice of the table',
	async (width) => {
		const boxes = (nodes: Iterable<Element>) =>
			[...nodes]
				.filter((node) => node.checkVisibility())
				.map((node) => node.getBoundingClientRect());
		for (const [view, beside] of [
			['', '.chapter .head > *'],
			['&view=table', '#page_events :is(label, select, caption)']
		]) {
			await anew(`/?tracks=ice${view}`, { width, height: 900 });
			await soon(() => expect(boxes(findAll(beside ?? '')).length).toBeGreaterThan(1));
			await soon(() => expect(shownCount()).toMatch(/^\d+ of \d+ events shown\s+Clear$/));
			const others = boxes(findAll(beside ?? ''));
			const covered = boxes(get('p.shown').children).filter((box) =>
				others.some(
					({ left, right, top, bottom }) =>
						left < box.right && right > box.left && top < box.bottom && bottom > box.top
				)
			);
			expect(covered, view).toEqual([]);
		}
	}
);

test('on a phone the kinds are in two columns, and the page is shaded behind the sheet', async () => {
	await anew('/', { width: 390, height: 844 });
	await openTool('filter');
	const lefts = () =>
		findAll('#page_filter fieldset:nth-of-type(2) > label').map(
			(label) => label.getBoundingClientRect().left
		);
	await soon(() => expect(lefts().length).toBeGreaterThan(3));
	expect(new Set(lefts()).size).toBe(2);
	const backdrop = getComputedStyle(get('#page_filter .panel'), '::backdrop');
	expect(backdrop.backgroundColor).toMatch(/^oklch\(.+ \/ 0\.25\)$/);
});

test('on a wide page the field for a past day is in line with the buttons for such days', async () => {
	await anew('/', { width: 1440, height: 900 });
	await openTool('as-of');
	const middleOf = (selector: string) => {
		const { top, bottom } = get(selector).getBoundingClientRect();
		return (top + bottom) / 2;
	};
	await soon(() =>
		expect(Math.abs(middleOf('#page_as-of input') - middleOf('#page_as-of .days'))).toBeLessThan(4)
	);
});

test('a track that is off leaves its row of the overview empty', async () => {
	await anew();
	await openTool('filter');
	const [first = 0, second = 0] = stripParts();
	expect(first).toBeGreaterThan(0);
	turn(imod, false);
	await soon(() => expect(stripParts()).toEqual([0, second]));
});

test.each(filters)(
	'$name off: the arrows go from shown event to shown event',
	async ({ hides, query }) => {
		const shown = facts.filter((fact) => !hides(fact));
		await anew(`/?${query}`);
		await expectCards(shown.length);
		get(`${drawn} a[tabindex="0"]`).focus();
		await pressKeys('Home');
		const passed: string[] = [];
		const focused = () => {
			const { activeElement: node } = document;
			return node?.closest('.drawing') ? (node.getAttribute('href') ?? 'no link') : 'outside';
		};
		for (let last = ''; last !== focused(); await frames()) {
			last = focused();
			passed.push(last.slice(1));
			await pressKeys('ArrowRight');
			await frames();
		}
		expect(passed.length).toBeGreaterThan(1);
		expect(passed.filter((id) => !shown.some((fact) => fact.id === id))).toEqual([]);
		expect(new Set(passed).size).toBe(passed.length);
		// The keys have passed every single event, and each cluster by its first event.
		expect(passed).toHaveLength(marks().elements().length);
	}
);

const one = 'imod-2025-08-06-unit-8200-report';
const isCurrent = (id: string) =>
	soon(() => expect(markOf(id)).toHaveAttribute('aria-current', 'true'));

test('an event that a filter hides is not selected, and is again once it is shown', async () => {
	await anew(`/?event=${one}#${one}`);
	await openTool('filter');
	await isCurrent(one);
	turn(/^Report \d+$/, false);
	await expectCount(`${drawn} [aria-current]`, 0);
	await hasQuery('kinds=statement,protest,action,measurement');
	expect(location.hash).toBe('');
	turn(/^Report \d+$/, true);
	await isCurrent(one);
	await hasQuery(`event=${one}`);
});

test('filters and the order keep the selection: the page moves, but nobody scrolls it', async () => {
	await anew();
	await userEvent.click(markOf(one) as HTMLElement);
	await openTool('filter');
	await expectAddress(new RegExp(`event=${one}`));
	const { length } = history;
	const isKept = async () => {
		await rested();
		await isCurrent(one);
	};
	choose('newest');
	await hasQuery(`order=newest&event=${one}`);
	await isKept();
	turn(/^Protest \d+$/, false);
	await hasQuery(`order=newest&event=${one}&kinds=statement,report,action,measurement`);
	await isKept();
	// Hidden and shown again, it has not been chosen again.
	for (let i = 0; i < 2; i++) {
		turn(imod, i === 1);
		await expectCount('article.selected', i);
		await soon(() => expect(new URLSearchParams(location.search).has('event')).toBe(i === 1));
	}
	await isKept();
	expect(history).toHaveLength(length);
});

test('newest first turns the cards and not the drawing', async () => {
	await anew();
	await openTool('filter');
	const [oldest, drawing] = [ids(), places()];
	await anew('/?order=newest');
	await openTool('filter');
	expect(ids()).toEqual(oldest.toReversed());
	expect(places()).toEqual(drawing);
	expect(order().value).toBe('newest');
	choose('oldest');
	await expectAddress('/');
	expect(ids()).toEqual(oldest);
	choose('newest');
	await expectAddress('/?order=newest');
	expect(places()).toEqual(drawing);
});

// Which values those are: `cards/filters.svelte.test.ts`.
test('values that there are not give the whole', async () => {
	const queries = [
		'tracks=nope&kinds=zzz&order=sideways',
		'tracks=__proto__,constructor',
		'kinds=Statement',
		'tracks=%3Cb%3E&kinds=%2C%2C',
		'speakers=nobody&how=hearsay'
	];
	for (const query of queries) {
		await anew(`/?${query}`);
		await expectCards(facts.length);
		await openTool('filter');
		const boxes = findAll<HTMLInputElement>('#page_filter input[type="checkbox"]');
		expect(boxes.length).toBeGreaterThan(0);
		expect(boxes.filter(({ checked }) => !checked)).toEqual([]);
		expect(everything().element()).toBeDisabled();
	}
	// What there is counts beside what there is not.
	await anew('/?tracks=ice,nope&kinds=protest,zzz,report');
	const left = facts.filter(
		({ id, kind }) => trackOf(id) === 'ice' && ['protest', 'report'].includes(kind)
	);
	await expectCards(left.length);
});

test('with every kind off the page says so, and its button shows everything', async () => {
	await anew();
	await openTool('filter');
	for (const words of standardKinds.map((kind) => formatKind(kind)))
		turn(new RegExp(`^${words} \\d+$`), false);
	await expectCards(0);
	await expectAddress('/?kinds=');
	const list = page.getByRole('region', { name: 'The record, in order' });
	expect(list.element()).toHaveTextContent('No event matches the filters.');
	await expectClean('#page_events');
	expect(stripParts()).toEqual([0, 0]);
	expect(marks().elements()).toEqual([]);
	// The view is not empty: the marks are where they were.
	expect(places().length).toBeGreaterThan(0);
	expect(places().filter(({ isFaint }) => !isFaint)).toEqual([]);
	// As a reload reads it.
	await anew('/?kinds=');
	await expectCards(0);
	press(list.getByRole('button', { name: 'Show all events' }));
	await expectCards(facts.length);
	await expectAddress('/');
});

test('Back and Forward restore the filters that an address has', async () => {
	const query = 'tracks=ice&kinds=statement,report,action,measurement';
	const left = facts.filter(({ id, kind }) => trackOf(id) === 'ice' && kind !== 'protest');
	await anew(`/?${query}`);
	await expectCards(left.length);
	// How many are on is said where they are folded, too.
	const folded = () => tool('filter').querySelector('summary')?.textContent.trim();
	expect(folded()).toBe('Filter (2)');
	const push = vi.spyOn(history, 'pushState');
	const id = left.find(({ kind }) => kind === 'measurement')?.id ?? '';
	markOf(id)?.click();
	await hasQuery(`${query}&event=${id}`);
	await openTool('filter');
	press(everything());
	await hasQuery(`event=${id}`);
	await expectCards(facts.length);
	expect(folded()).toBe('Filter');
	// A filter is a step of the same page, a press a new one.
	expect(push).toHaveBeenCalledTimes(1);
	push.mockRestore();
	history.back();
	await hasQuery(query);
	await expectCards(left.length);
	await openTool('filter');
	expect(isChecked(box(imod))).toBe(false);
	expect(isChecked(box(/^Protest \d+$/))).toBe(false);
	history.forward();
	await hasQuery(`event=${id}`);
	await expectCards(facts.length);
});

test('a cluster counts what is shown of it', async () => {
	await anew('/', { width: 760 });
	await openTool('filter');
	const countAll = () =>
		clusters()
			.elements()
			.map(({ textContent }) => Number(textContent))
			.reduce((sum, count) => sum + count, 0) + findAll(`${drawn} [data-event]:not(.faint)`).length;
	await soon(() => expect(countAll()).toBe(facts.length));
	const statements = facts.filter(({ kind }) => kind === 'statement');
	const alone = findAll(`${drawn} [data-event]`).map((node) => node.dataset.event);
	expect(statements.filter(({ id }) => !alone.includes(id)).length).toBeGreaterThan(0);
	turn(/^Statement \d+$/, false);
	// A cluster of which one event is left is the mark of that event.
	await soon(() => expect(countAll()).toBe(facts.length - statements.length));
	expect(
		clusters()
			.elements()
			.filter(({ textContent }) => textContent?.trim() === '1')
	).toEqual([]);
});

test.each([
	[1440, 900],
	[1280, 560],
	// From 640 px on, a tool opens as at 1440 px.
	...(import.meta.env.OTR_ALL ? [[768, 1024] as const] : []),
	[390, 844]
] as const)(
	'at %s × %s px each tool opens under its row, where all of it can be reached',
	async (width, height) => {
		for (const name of ['filter', 'as-of', 'share'] as const) {
			await anew('/', { width, height });
			// Where a reader can press it.
			tool(name).scrollIntoView({ block: 'nearest', behavior: 'instant' });
			await openTool(name);
			await frames();
			const panel = get(`#page_${name} .panel`);
			// On a phone it has a name and a way out.
			const out = [...panel.querySelectorAll('button')].find(
				(node) => node.textContent === 'Close'
			);
			expect(out?.checkVisibility()).toBe(width < 640);
			const { top, bottom, left, right } = panel.getBoundingClientRect();
			// The text below it fades out in paper, with no half letters at its edge and no shade.
			const paper = getComputedStyle(panel).backgroundColor;
			const shadows = getComputedStyle(panel).boxShadow.match(/[a-z]+\([^)]*\)/g) ?? [];
			expect(shadows).toEqual(width < 640 ? [] : [paper, paper]);
			expect(top, name).toBeGreaterThanOrEqual(0);
			expect(bottom, name).toBeLessThanOrEqual(height);
			// The panels are low, so the page moves by at most one line of its headline.
			if (width === 1440) expect(scrollY, name).toBeLessThan(36);
			// All in one direction, over the cards: the drawing, which they may change, is not covered.
			const row = tool(name).getBoundingClientRect();
			if (width >= 640) expect(Math.abs(top - row.bottom), name).toBeLessThan(1);
			const strip = find('#page_strip.up')?.getBoundingClientRect().bottom ?? 0;
			if (width >= 640) expect(row.top, name).toBeGreaterThanOrEqual(strip);
			expect([left >= 0, right <= width], name).toEqual([true, true]);
			// What does not fit scrolls within it, and there is room to read it.
			if (panel.scrollHeight > panel.clientHeight) {
				expect(getComputedStyle(panel).overflowY).toBe('auto');
				expect(panel.clientHeight, name).toBeGreaterThan(height / 3);
			}
		}
	}
);

test('its groups are in two columns in a wide window, and the way back is in sight before there is one', async () => {
	await anew('/', { width: 1440, height: 900 });
	await openTool('filter');
	await frames();
	const leftOf = (name: string, role: 'group' | 'combobox') =>
		page.getByRole(role, { name, exact: true }).element().getBoundingClientRect().left;
	expect(leftOf('Date range', 'group')).toBe(leftOf('Tracks to show', 'group'));
	const label = page.getByRole('combobox', { name: 'Order' }).element().closest('label');
	expect(label?.getBoundingClientRect().left).toBe(leftOf('Kinds of event to show', 'group'));
	expect(everything().element()).toBeDisabled();
	const { color, borderTopColor } = getComputedStyle(everything().element());
	for (const each of [color, borderTopColor])
		expect(each).not.toMatch(/^rgba\(0, 0, 0, 0\)|\/ 0\)/);
	(box(/^Protest/).element() as HTMLElement).click();
	await soon(() => expect(everything().element()).toBeEnabled());
});
