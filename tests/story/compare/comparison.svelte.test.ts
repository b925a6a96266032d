import { afterAll, afterEach, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { expectClean } from '../../fixtures/axe.ts';
import { isKnown, readPage } from '../../fixtures/known.ts';
import { setMedia } from '../../fixtures/open-route.ts';
import { pressKeys } from '../../fixtures/press-keys.ts';
import { soon } from '../../fixtures/soon.ts';
import {
	anew,
	cardOf,
	cards,
	close,
	expectAddress,
	expectCount,
	factOf,
	facts,
	find,
	findAll,
	get,
	goTo,
	open,
	rested,
	tool
} from '../../fixtures/story-page.ts';

beforeAll(open);
afterAll(close);

// As a reader leaves it: the next test begins without a dialog.
afterEach(async () => {
	goTo('/');
	await expectCount('dialog', 0);
});

const principle = 'imod-2025-09-25-mass-surveillance-principle';
const reply = 'ice-2026-02-operational-use-statement';
const december = 'ice-2025-12-internal-response';
const january = 'ice-2026-01-contracts-response';
const address = `/?compare=${principle},${reply}`;

const dialog = () => find('dialog');
const sides = () => findAll('dialog article');
/** The facts about each statement, in the same order. */
const abouts = () => findAll('dialog section section');
const opener = () => get('#page_open-comparison');
const status = () => find('dialog [role="status"]')?.innerText.replace(/\s+/g, ' ').trim();
const linked = () => findAll<HTMLButtonElement>('dialog [aria-pressed]');
const comparedIn = () => new URLSearchParams(location.search).get('compare');
const isCompared = (wanted: string | null) => soon(() => expect(comparedIn()).toBe(wanted));
const hasFocus = (node: () => Element | null | undefined) =>
	soon(() => expect(document.activeElement).toBe(node()));
const isAtHeading = () =>
	soon(() => {
		expect(document.activeElement).toHaveTextContent('Compare two statements');
		expect(document.activeElement?.localName).toBe('h2');
		expect(dialog()).toHaveAccessibleName('Compare two statements');
	});
const isClosed = () => expectCount('dialog', 0);

/** The quote of one side, without words for screen readers only. */
function quoteOf(side: HTMLElement | undefined) {
	const copy = side?.querySelector('blockquote p')?.cloneNode(true) as Element | undefined;
	for (const spoken of copy?.querySelectorAll('.spoken') ?? []) spoken.remove();
	return copy?.textContent;
}

const titleOf = (id: string) => factOf(id).title;

const expectCompared = (a: string, b: string) =>
	soon(() => {
		const [one, other, ...more] = sides();
		expect(more).toEqual([]);
		expect(one).toHaveTextContent(titleOf(a));
		expect(other).toHaveTextContent(titleOf(b));
		expect([quoteOf(one), quoteOf(other)]).toEqual([factOf(a).quote, factOf(b).quote]);
	});

const openFromTool = () => opener().click();

test('the address restores it: speakers, audiences, dates, pages, and the events between', async () => {
	await anew(`/?compare=${january},${december}&theme=dark`);
	await isAtHeading();
	await expectCompared(december, january);
	const [one, other] = abouts();
	expect(sides()[0]).toHaveTextContent('Microsoft sources');
	for (const words of [
		'December 2025, day unknown',
		'company, as reported by the sources',
		'Microsoft sources',
		'reported reply',
		'press reports',
		'February 2026, day unknown'
	]) {
		expect(one).toHaveTextContent(words);
	}
	// It says nothing of how it was said.
	const names = [...(other?.querySelectorAll('dt') ?? [])].map((node) => node.textContent);
	expect(names.length).toBeGreaterThan(0);
	expect(names).not.toContain('Channel');
	for (const [side, id] of [
		[one, december],
		[other, january]
	] as const) {
		const hrefs = [...(side?.querySelectorAll('a') ?? [])].map((a) => a.getAttribute('href') ?? '');
		for (const { url } of factOf(id).sources) {
			expect(hrefs.some((href) => href.startsWith(url))).toBe(true);
		}
	}
	const between = page.getByRole('region', { name: 'Between them' });
	expect(between.getByRole('listitem').elements()).toHaveLength(1);
	expect(between.element()).toHaveTextContent(titleOf('ice-2026-01-data-1400'));
	// Their dates leave it open, and it says so once, above the list.
	expect(between.element()).toHaveTextContent(
		/^Perhaps between them 1 event\. The dates leave it open\./
	);
	// Nothing else of the address is touched.
	await rested();
	expect(comparedIn()).toBe(`${january},${december}`);
});

test('by keys alone: opened, a suggested pair, any two, closed, and the focus is back', async () => {
	await anew();
	opener().focus();
	await pressKeys('Enter');
	await isAtHeading();
	await expectCompared(principle, reply);
	await isCompared(`${principle},${reply}`);
	expect(status()).toBe('129 to 156 days apart. One of the dates is not certain.');

	const reason = 'The later one follows on from the earlier one';
	expect(page.getByRole('list', { name: reason }).element()).toContainElement(
		linked()[0] as HTMLElement
	);
	// It is said once of all such pairs.
	expect(linked().length).toBeGreaterThan(3);
	expect(dialog()?.textContent.split(reason)).toHaveLength(2);
	expect(linked()[0]).toHaveAttribute('aria-pressed', 'true');
	const winter = linked().find(({ textContent }) => textContent.includes(titleOf(december)));
	expect(winter).toHaveTextContent(titleOf(january));
	const controls = findAll('dialog :is(a[href], button, select)').length;
	for (let i = 0; i < controls && document.activeElement !== winter; i++) await pressKeys('Tab');
	expect(winter).toHaveFocus();
	await pressKeys('Enter');
	await expectCompared(december, january);
	// The dialog scrolls to the changed pair, which is above.
	expect(page.getByRole('group', { name: 'The two quotes' }).element()).toHaveFocus();
	expect(sides()[0]?.getBoundingClientRect().top).toBeGreaterThan(60);
	expect(status()).toContain('1 to 61 days apart');

	(page.getByRole('combobox', { name: 'Compare' }).element() as HTMLElement).focus();
	await pressKeys('Home');
	await expectCompared('imod-2025-02-24-town-hall', january);
	await isCompared(`imod-2025-02-24-town-hall,${january}`);

	await pressKeys('Escape');
	await isClosed();
	await hasFocus(() => opener());
	await isCompared(null);
});

test('the statement that is selected is one of the two; where only one was known, it says that there are not two', async () => {
	const id = 'imod-2026-06-final-update';
	await anew(`/?event=${id}`);
	openFromTool();
	await expectCompared('imod-2025-08-15-external-review', id);
	await pressKeys('Escape');
	await isClosed();
	goTo('/?asof=2025-02');
	openFromTool();
	await soon(() => expect(dialog()).toHaveTextContent('There are not two statements to compare.'));
	(page.getByRole('button', { name: 'Close' }).element() as HTMLElement).click();
	await hasFocus(() => opener());
	expect(comparedIn()).toBeNull();
});

test('a card compares its own statement, by keys, and has the focus back', async () => {
	await anew();
	// Its length says nothing once the browser's limit is reached.
	const pushed = vi.spyOn(history, 'pushState');
	onTestFinished(() => pushed.mockRestore());
	for (const menu of findAll<HTMLDetailsElement>('article .menu')) menu.open = true;
	const compares = () =>
		findAll<HTMLButtonElement>('article button').filter(
			({ textContent }) => textContent.trim() === 'Compare with…'
		);
	// An event without a quote has no such action.
	const quoting = facts.filter(({ quote }) => quote).length;
	await soon(() => expect(compares()).toHaveLength(quoting));
	const own = compares().find((button) => cardOf(january).contains(button));
	own?.focus();
	await pressKeys('Enter');
	await isAtHeading();
	await expectCompared(december, january);
	await isCompared(`${december},${january}`);
	expect(pushed).toHaveBeenCalledTimes(1);
	await pressKeys('Escape');
	await isClosed();
	await hasFocus(() => own);
});

test('opening it makes one entry in the history, choosing another pair none', async () => {
	await anew();
	// Its length says nothing once the browser's limit is reached.
	const pushed = vi.spyOn(history, 'pushState');
	onTestFinished(() => pushed.mockRestore());
	openFromTool();
	await isCompared(`${principle},${reply}`);
	linked()[1]?.click();
	await soon(() => expect(comparedIn()).not.toBe(`${principle},${reply}`));
	expect(pushed).toHaveBeenCalledTimes(1);
	history.back();
	await isClosed();
	expect(comparedIn()).toBeNull();
	history.forward();
	await soon(() => expect(sides()).toHaveLength(2));
});

// `statement-pairs.test.ts` tests addresses without two statements.
describe('an address', () => {
	test('with one statement compares it with the statement that the record links to it; without a valid pair compares nothing', async () => {
		await anew(`/?compare=${principle},nothing`);
		await rested();
		expect(dialog()).toBeNull();
		for (const query of ['compare=', `compare=${principle},ice-2026-02-17-joint-report`]) {
			goTo(`/?compare=${january}`);
			await expectCompared(december, january);
			await isCompared(`${december},${january}`);
			goTo(`/?${query}`);
			await isClosed();
			expect(cards(), query).toHaveLength(facts.length);
		}
	});
});

test('every quote has its context, and no quote has the date of another day', async () => {
	const protest = 'imod-2025-02-24-town-hall';
	await anew(`/?compare=${december},${protest}`);
	await soon(() => expect(sides()).toHaveLength(2));
	for (const [side, id] of [protest, december].entries()) {
		const summary = cardOf(id).querySelector<HTMLElement>('.summary')?.textContent?.trim() ?? '';
		expect(summary.length).toBeGreaterThan(20);
		expect(sides()[side]).toHaveTextContent(summary.replace(/\s+/g, ' '));
	}
	expect(status()).toContain(
		'24 February 2025 is the date of the protest; the words quoted with it may be from another day.'
	);
});

test('a link in it leads to the card, and Back to the comparison', async () => {
	await anew(`${address}&kinds=protest`);
	// Filters hide neither the compared statements nor the events between them.
	await expectCompared(principle, reply);
	const report = 'ice-2026-02-17-joint-report';
	const link = findAll<HTMLAnchorElement>('dialog a').find(({ textContent }) =>
		textContent.includes(titleOf(report))
	);
	link?.click();
	await isClosed();
	await hasFocus(() => find(`article[id="${report}"]`));
	await expectAddress(new RegExp(`event=${report}`));
	expect(comparedIn()).toBeNull();
	history.back();
	await expectCompared(principle, reply);
});

test('shared words are underlined, and marked for screen readers', async () => {
	await anew(address);
	await soon(() => expect(find('dialog article mark')).not.toBeNull());
	const marks = findAll('dialog article mark');
	const areUnderlined = () => {
		for (const mark of marks) expect(getComputedStyle(mark).textDecorationLine).toBe('underline');
	};
	for (const { textContent } of marks) expect(textContent).toMatch(/^in both: .+; end\.$/);
	areUnderlined();
	const words = (text: string | null | undefined) => text?.toLowerCase().match(/\p{L}+/gu) ?? [];
	const marked = findAll('dialog article blockquote p').map((node) => {
		const copy = node.cloneNode(true) as Element;
		for (const spoken of copy.querySelectorAll('.spoken')) spoken.remove();
		const shared = [...copy.querySelectorAll('mark')].flatMap((mark) => words(mark.textContent));
		return { shared, all: words(copy.textContent) };
	});
	const [one, other] = marked;
	if (!one || !other) throw new Error('two quotes are there');
	for (const word of one.shared) expect(other.all).toContain(word);
	for (const word of other.shared) expect(one.all).toContain(word);
	// Not nearly everything.
	for (const { shared, all } of marked) expect(shared.length).toBeLessThan(all.length / 3);
	await setMedia({ reducedMotion: 'reduce', forcedColors: 'active' });
	areUnderlined();
	expect(dialog()).toHaveTextContent('nothing about what they mean');
});

test('on a past day, only statements that were known then can be chosen and read', async () => {
	const asof = '2025-12';
	await anew(`/?asof=${asof}&compare=${december},${january}`);
	await isCompared(null);
	await isClosed();
	openFromTool();
	await expectCompared('imod-2025-08-15-external-review', 'imod-2025-09-25-evidence-statement');
	expect(linked()).toHaveLength(5);
	expect(dialog()).toHaveTextContent('What was known on 31 December 2025');
	const text = readPage();
	expect(text).toContain(titleOf('imod-2025-08-15-external-review'));
	const later = facts.filter((fact) => !isKnown(fact, asof));
	expect(later.length).toBeGreaterThan(5);
	for (const { id, title, quote } of later) {
		for (const words of [id, title, quote]) if (words) expect(text).not.toContain(words);
	}
});

test('a press above the quotes leads to the other pairs', async () => {
	await anew(address, { width: 390, height: 844 });
	await soon(() => expect(sides()).toHaveLength(2));
	get('dialog .note button').click();
	expect(get('#page_other_pairs')).toHaveFocus();
	await soon(() =>
		expect(get('#page_other_pairs').getBoundingClientRect().bottom).toBeLessThan(844)
	);
});

test.each([
	[390, 844],
	[700, 900],
	[1440, 900]
])(
	'at %s px both quotes come first, in one screen, and other pairs last',
	async (width, height) => {
		await anew(address, { width, height });
		await soon(() => expect(sides()).toHaveLength(2));
		const quotes = findAll('dialog blockquote').map((node) => node.getBoundingClientRect());
		const [one, other] = quotes;
		if (!one || !other) throw new Error('two quotes are there');
		for (const { top, bottom } of quotes) {
			expect(top).toBeGreaterThan(0);
			expect(bottom).toBeLessThan(get('dialog').getBoundingClientRect().bottom);
		}
		if (width < 700) expect(other.top).toBeGreaterThan(one.bottom);
		else {
			expect(other.top).toBe(one.top);
			// The shorter quote leaves no hole of more than two lines, and what is below both is level.
			expect(Math.abs(other.bottom - one.bottom)).toBeLessThan(75);
			const contexts = findAll('dialog .context').map((node) => node.getBoundingClientRect().top);
			expect(contexts[1]).toBe(contexts[0]);
			const [a, b] = sides().map((node) => node.getBoundingClientRect().bottom);
			expect(b).toBe(a);
		}
		const order = [
			...findAll('dialog article'),
			...['[role="status"]', '#page_between', '#page_about_both', '#page_other_pairs'].map((each) =>
				get(`dialog ${each}`)
			)
		];
		const tops = order.map((node) => node.getBoundingClientRect().top);
		expect(tops).toEqual(tops.toSorted((a, b) => a - b));
		// The words of both are lit, and by more than a line.
		for (const mark of findAll('dialog mark')) {
			expect(getComputedStyle(mark).backgroundColor).not.toBe('rgba(0, 0, 0, 0)');
		}
	}
);

test.each(
	(
		[
			[320, 'light'],
			[1280, 'light'],
			[320, 'dark'],
			[1280, 'dark']
		] as const
	).slice(0, import.meta.env.OTR_ALL ? undefined : 1)
)(
	'open at %s px, %s, it has no fault that axe finds, fits, and nothing in it is too small',
	async (width, colorScheme) => {
		await anew(address, { width, colorScheme });
		await soon(() => expect(sides()).toHaveLength(2));
		await expectClean('dialog');
		const node = get('dialog');
		expect(node.scrollWidth - node.clientWidth).toBe(0);
		// WebKit would scroll by the part of a long choice that is cut off, without `contain: paint`.
		const selects = findAll('dialog select');
		expect(selects.length).toBeGreaterThan(0);
		for (const select of selects) expect(getComputedStyle(select).contain).toBe('paint');
		const controls = findAll('dialog :is(a[href]:not(.source a), button, select)');
		const small = controls.filter((node) => node.getBoundingClientRect().height < 24);
		expect(small.map(({ textContent }) => textContent)).toEqual([]);
		const [one, other] = sides().map((node) => node.getBoundingClientRect());
		if (!one || !other) throw new Error('two sides are there');
		// One over the other where there is no room beside it.
		if (width === 320) expect(other.top).toBeGreaterThan(one.bottom);
		else expect(other.top).toBe(one.top);
		await pressKeys('Escape');
		await isClosed();
		await hasFocus(() =>
			opener().checkVisibility() ? opener() : tool('share').querySelector('summary')
		);
	}
);
