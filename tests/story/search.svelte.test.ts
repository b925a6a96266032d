import { afterAll, beforeAll, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { expectClean } from '../fixtures/axe.ts';
import { pressKeys } from '../fixtures/press-keys.ts';
import { soon } from '../fixtures/soon.ts';
import {
	anew,
	cards,
	close,
	drawn,
	expectAddress,
	expectCount,
	factOf,
	facts,
	find,
	findAll,
	get,
	open,
	openTool,
	rested,
	shownCount,
	toldMark
} from '../fixtures/story-page.ts';

beforeAll(open);
afterAll(close);

const isAll = Boolean(import.meta.env.OTR_ALL);

const field = () => get<HTMLInputElement>('input[type="search"]');
const ids = () => cards().map(({ id }) => id);
const expectCards = (count: number) => expectCount('article', count);
const list = () => page.getByRole('region', { name: 'The record, in order' });

/** The words that are lit in the cards, in their order. */
const lit = () =>
	[...((CSS.highlights.get('page_found') ?? []) as Iterable<Range>)].map((range) => ({
		text: range.toString(),
		card: range.startContainer.parentElement?.closest('article, tr')?.id ?? ''
	}));

/** That so much is found as is said, of what is searched for. */
const isFound = (words: string | RegExp) => soon(() => expect(shownCount()).toMatch(words));

const holding = (pattern: RegExp) =>
	facts.filter((fact) => pattern.test(JSON.stringify(fact))).map(({ id }) => id);

/** A box by how its words begin; null while the further filters are folded. */
const box = (words: RegExp) =>
	findAll<HTMLInputElement>('#page_filter input[type="checkbox"]').find((input) =>
		words.test(input.labels?.[0]?.innerText.replace(/\s+/g, ' ').trim() ?? '')
	);

const noteOfSources = 'Search match only in the title of a source';
const noted = () => cards().filter(({ textContent }) => textContent.includes(noteOfSources));

test('a search leaves the cards with the typed words, highlights these, and is in the address', async () => {
	await anew();
	expect(page.getByRole('searchbox', { name: 'Find' }).element()).toBe(field());
	await userEvent.fill(field(), 'contract');
	await isFound(/\d+ of 34 events match “contract”/);
	const left = ids();
	expect(left.length).toBeGreaterThan(2);
	expect(left.length).toBeLessThan(10);
	for (const id of left) expect(holding(/contract/i)).toContain(id);
	await expectAddress('/?q=contract');
	const words = lit();
	expect(new Set(words.map(({ text }) => text.toLowerCase().slice(0, 8)))).toEqual(
		new Set(['contract'])
	);
	// A word that is only in the title of a source is not on the page: the card says so.
	const unlit = noted().map(({ id }) => id);
	expect(unlit).toEqual(
		left.filter((id) => !/contract/i.test(JSON.stringify({ ...factOf(id), sources: [] })))
	);
	expect([...new Set(words.map(({ card }) => card)), ...unlit].sort()).toEqual([...left].sort());
	// Nothing is written into the text itself.
	expect(find('article mark')).toBeNull();
	const faint = 'imod-2025-02-18-ap-investigation';
	expect(left).not.toContain(faint);
	expect(get(`${drawn} [data-event="${faint}"]`)).toHaveClass('faint');
	expect(toldMark(faint).elements()).toEqual([]);
	const ticks = get('svg.hits path').getAttribute('d');
	expect(ticks?.match(/M/g)).toHaveLength(left.length);

	// As a reload reads it.
	await anew();
	await expectCards(facts.length);
	await anew('/?q=contract');
	expect(field().value).toBe('contract');
	await soon(() => expect(ids()).toEqual(left));
	await soon(() => expect(lit()).toEqual(words));

	field().focus();
	await pressKeys('Escape');
	expect(field().value).toBe('');
	await expectCards(facts.length);
	await expectAddress('/');
	expect(lit()).toEqual([]);
	expect(find('svg.hits')).toBeNull();
});

test.each([320, 1440])(
	'at %s px the ticks of what is found begin on the line of the axis, and so cover no label above it',
	async (width) => {
		await anew('/?q=contract', { width, height: 900 });
		await soon(() => expect(find('svg.hits path')).not.toBeNull());
		const bottoms = (selector: string) =>
			findAll(`${drawn} ${selector}`)
				.filter((node) => node.innerText?.trim() && node.checkVisibility())
				.map((node) => node.getBoundingClientRect().bottom);
		const labels = bottoms(':not(.tick, .tick *, :has(*))');
		expect(labels.length).toBeGreaterThan(3);
		const { top, bottom } = get('svg.hits').getBoundingClientRect();
		expect(top).toBeGreaterThan(Math.max(...labels) - 1);
		expect(bottom).toBeLessThan(Math.min(...bottoms('.tick')));
	}
);

test('matches in title, quote or speaker come first, and a match only in a source’s title is pointed out', async () => {
	await anew('/?q=data');
	await isFound('match');
	const telling = facts
		.filter(({ title, quote = '' }) => /\bdata/i.test(`${title} ${quote}`))
		.map(({ id }) => id);
	const left = ids();
	expect(telling.length).toBeGreaterThan(1);
	expect(left.slice(0, telling.length)).toEqual(telling);
	// The last ones, which say it: neither before them nor after.
	const said = noted().map(({ id }) => id);
	expect(said.length).toBeGreaterThan(0);
	expect(left.slice(-said.length)).toEqual(said);
	for (const id of said) {
		const { title, summary, quote = '', sources } = factOf(id);
		expect(`${title} ${summary} ${quote}`).not.toMatch(/\bdata/i);
		expect(sources.some((source) => /\bdata/i.test(source.title ?? ''))).toBe(true);
	}
	await userEvent.fill(field(), '');
	await expectCards(facts.length);
	expect(noted()).toEqual([]);
});

test('with nothing found the page says so, shows everything, and takes that back', async () => {
	await anew('/?q=zzzz&kinds=protest');
	await soon(() => expect(list().element()).toHaveTextContent('No event matches “zzzz”.'));
	await expectCards(0);
	(list().getByRole('button', { name: 'Show all events' }).element() as HTMLElement).focus();
	await pressKeys('Enter');
	await expectCards(facts.length);
	await expectAddress('/');
	await soon(() =>
		expect(document.activeElement).toBe(list().getByRole('button', { name: 'Undo' }).element())
	);
	await pressKeys('Enter');
	await expectCards(0);
	expect(field().value).toBe('zzzz');
	await expectAddress(/kinds=protest.*q=zzzz|q=zzzz.*kinds=protest/);
});

test('Back gives what was searched for before an event was chosen', async () => {
	await anew('/?q=contract');
	await isFound('match');
	const left = ids();
	// A linked event that is not found: the search gives way to it.
	const link = findAll<HTMLAnchorElement>('article .margin a[href^="#"]').find(
		({ hash }) => !left.includes(hash.slice(1))
	);
	const target = link?.hash.slice(1);
	expect(target).toBeTruthy();
	link?.click();
	await expectCards(facts.length);
	await expectAddress(new RegExp(`event=${target}`));
	expect(field().value).toBe('');
	history.back();
	await soon(() => expect(field().value).toBe('contract'));
	await soon(() => expect(ids()).toEqual(left));
});

test('speakers and how we know are folded, have their counts, and filter by keys alone', async () => {
	await anew();
	await openTool('filter');
	const more = findAll('#page_filter summary').find(({ textContent }) =>
		textContent.includes('Speaker and evidence')
	);
	expect(box(/^Brad Smith/)?.checkVisibility() ?? false).toBe(false);
	more?.focus();
	await pressKeys('Enter');
	await soon(() => expect(box(/^Brad Smith 4$/)).toBeVisible());
	expect(box(/^Brad Smith 4$/)?.checked).toBe(true);
	(page.getByRole('button', { name: 'None of the speakers' }).element() as HTMLElement).focus();
	await pressKeys('Enter');
	await expectCards(0);
	await expectAddress('/?speakers=');
	box(/^Brad Smith/)?.focus();
	await pressKeys('Space');
	await expectCards(4);
	await expectAddress('/?speakers=brad-smith');
	box(/^Spokesperson/)?.focus();
	await pressKeys('Space');
	await expectAddress('/?speakers=brad-smith&how=document,reported,direct');
	await anew();
	await expectCards(facts.length);
	await anew('/?speakers=brad-smith&how=document,reported,direct');
	await openTool('filter');
	expect(box(/^Brad Smith/)?.checked).toBe(true);
	expect(box(/^Spokesperson/)?.checked).toBe(false);
	(page.getByRole('button', { name: 'Clear' }).first().element() as HTMLElement).click();
	await expectCards(facts.length);
	await expectAddress('/');
});

test('no more is searched for than anybody types, and the page goes on', async () => {
	await anew(`/?q=${'x'.repeat(10_000)}`);
	expect(field().value).toBe('x'.repeat(200));
	await isFound(`0 of ${facts.length}`);
	await userEvent.fill(field(), 'contract');
	await soon(() => expect(cards().length).toBeGreaterThan(0));
});

test('a wrong letter and a foreign accent find the same', async () => {
	await anew('/?q=contract');
	await isFound('match “contract”');
	const left = ids();
	for (const typed of ['contarct', 'CÓNTRACT', 'contrct ']) {
		await userEvent.fill(field(), typed);
		await isFound(`match “${typed.trim()}”`);
		expect(ids(), typed).toEqual(left);
		await soon(() => expect(lit().length, typed).toBeGreaterThan(0));
	}
});

test('the as-of day holds: only what was known is found', async () => {
	await anew('/?q=400+TB');
	await soon(() => expect(find('article[id="ice-2025-07-data-400"]')).toBeVisible());
	await anew('/?q=400+TB&asof=2025-12');
	await soon(() => expect(list().element()).toHaveTextContent('No event matches “400 TB”.'));
	await expectCards(0);
	await isFound('0 of 21 events match');
});

test('any text in the address is taken as it is', async () => {
	for (const q of ['<b>&"\'', '%E2%80%9C', '🙂', '…', '%']) {
		await anew(`/?q=${encodeURIComponent(q)}`);
		await soon(() => expect(field().value).toBe(q));
		await rested();
		expect(new URLSearchParams(location.search).get('q')).toBe(q);
		expect(document.documentElement.scrollWidth).toBe(1280);
	}
	await anew('/?q=%20%20');
	await soon(() => expect(field().value).toBe(''));
	await expectCards(facts.length);
});

test.each(
	(
		[
			[320, 'light'],
			[1280, 'light'],
			[320, 'dark'],
			[1280, 'dark']
		] as const
	).slice(0, isAll ? undefined : 1)
)('axe finds nothing at %s px, %s', async (width, colorScheme) => {
	for (const [query, ...parts] of [
		['q=contract', isAll ? '#page_timeline' : 'search', '#page_filter', '#page_events'],
		['q=zzzz', '#page_events'],
		['speakers=brad-smith&how=direct', '#page_timeline']
	]) {
		await anew(`/?${query}`, { width, colorScheme });
		if (width < 640) await openTool('filter');
		await soon(() => expect(cards().length).not.toBe(facts.length));
		await rested();
		await expectClean(...parts);
		expect(document.documentElement.scrollWidth).toBe(width);
	}
});
