import { afterAll, beforeAll, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { expectClean } from '../fixtures/axe.ts';
import { expectUnknown, laterSource } from '../fixtures/expect-unknown.ts';
import { readPage } from '../fixtures/known.ts';
import { pressKeys } from '../fixtures/press-keys.ts';
import { soon } from '../fixtures/soon.ts';
import {
	address,
	anew,
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
	goTo,
	open,
	openTool,
	shownCount,
	tool
} from '../fixtures/story-page.ts';

beforeAll(open);
afterAll(close);

const isAll = Boolean(import.meta.env.OTR_ALL);

const dateField = () => get<HTMLInputElement>('#page_as-of input');
const lateDay = (name: string) =>
	page
		.getByRole('group', { name: 'See it as it was known on a day' })
		.getByRole('button', { name })
		.element() as HTMLElement;
const spoken = () => get('p[aria-live]');
const line = () => find('header strong')?.innerText.replace(/\s+/g, ' ').trim();
const isSaid = (words: string) => soon(() => expect(line()).toBe(words));
const expectCards = (count: number) => expectCount('article', count);
const button = (name: string) =>
	page
		.getByRole('toolbar', { name: 'Zoom and pan' })
		.getByRole('button', { name })
		.element() as HTMLElement;
const box = (name: string) =>
	findAll<HTMLInputElement>('#page_filter input').find(({ labels }) =>
		labels?.[0]?.textContent.trim().startsWith(name)
	);

async function typeDay(iso: string) {
	await userEvent.fill(dateField(), iso);
	dateField().blur();
}

/** The date of every event, as its card writes it. */
function dateTexts(): Map<string, string> {
	const texts = cards().map((node): [string, string] => {
		const date = node.querySelector('.date a')?.firstChild?.parentElement;
		return [node.id, (date?.textContent ?? '').replace(', show it on the timeline', '').trim()];
	});
	expect(texts).toHaveLength(facts.length);
	return new Map(texts);
}

/** Days on both sides of the largest change, and a month; more days in `test:all`. */
test.each([
	...['2025-02-17', '2025-08-06', '2026-02-16', '2026-02'],
	...(isAll
		? [
				'2025-02-18',
				'2025-04-05',
				'2025-05-19',
				'2025-08-20',
				'2025-09-24',
				'2025-12-31',
				'2026-02-17',
				'2026-05'
			]
		: [])
])('on %s nothing can be read that was not known', async (asof) => {
	await anew();
	const dateOf = dateTexts();
	goTo(`/?asof=${asof}`);
	await soon(() => expect(line()).toBeTruthy());
	await frames();
	// Whatever unfolds is unfolded, too.
	for (const summary of findAll('details:not([open]) > summary')) summary.click();
	await frames();
	const shown = { line: line() ?? '', ids: cards().map(({ id }) => id), text: readPage(), dateOf };
	expectUnknown(asof, shown);
	expect(new URLSearchParams(location.search).get('asof')).toBe(asof);
});

test('at the end of 2025, the 400 TB, the reply of December and the foot’s facts about today are missing', async () => {
	await anew();
	expect(get('footer')).toHaveTextContent(/Version .* 2026.* checked/);
	expect(page.getByRole('region', { name: 'Corrections' }).elements()).toHaveLength(1);
	await anew('/?asof=2025-12-31');
	await soon(() => expect(get('footer')).not.toHaveTextContent(/Version|2026|checked/));
	expect(page.getByRole('region', { name: 'Corrections' }).elements()).toEqual([]);
	for (const asof of ['2025', '2025-12', '2025-12-31']) {
		goTo(`/?asof=${asof}`);
		await isSaid('What was known on 31 December 2025: 21 events.');
		const present = page.getByRole('link', { name: 'Present', exact: true });
		await soon(() => expect(present.element()).toHaveAttribute('href', `/present/?asof=${asof}`));
		expect(find('article[id="ice-2025-07-data-400"]'), asof).toBeNull();
		expect(find('article[id="ice-2025-12-internal-response"]'), asof).toBeNull();
		const text = readPage();
		expect(text).toContain('21 events');
		for (const word of ['400 TB', 'ICE data', 'Reported reply', 'Azure data usage']) {
			expect(text, `${word}, on ${asof}`).not.toContain(word);
		}
		expect(text).toMatch(laterSource);
	}
});

// `record/address-state.test.ts` tests invalid dates.
test('a value that is no date gives the whole', async () => {
	await anew('/?asof=2025');
	await soon(() => expect(line()).toBeTruthy());
	goTo('/?asof=2025-02-30');
	await expectCards(facts.length);
	expect(line()).toBeUndefined();
	expect(find(drawn)).toBeVisible();
});

test('before anything was known the page says so, and what to do', async () => {
	await anew('/?asof=2024');
	await isSaid('What was known on 31 December 2024: 0 events.');
	expect(get('main')).toHaveTextContent('Nothing in this record was public by then.');
	await expectCards(0);
	(page.getByRole('button', { name: 'Show all dates' }).first().element() as HTMLElement).click();
	await expectCards(facts.length);
	await soon(() => expect(document.activeElement).toBe(tool('as-of').querySelector('summary')));
	await expectAddress('/');
});

test('a day is pressed by keys, keeps the focus, and the page stays where it is', async () => {
	await anew();
	await openTool('as-of');
	scrollTo({ top: 120, behavior: 'instant' });
	await frames();
	const [top, place] = [scrollY, dateField().getBoundingClientRect().y];
	expect(place).toBeGreaterThan(0);
	expect(place).toBeLessThan(innerHeight);
	lateDay('17 February 2026').focus();
	await pressKeys('Enter');
	await isSaid('What was known on 17 February 2026: 24 events.');
	await expectAddress('/?asof=2026-02-17');
	expect(lateDay('17 February 2026')).toHaveFocus();
	// The chosen day has a tick and a frame in ink, and the field shows the day as the page writes it.
	const chosen = lateDay('17 February 2026');
	const other = lateDay('All dates');
	const tickOf = (node: Element) =>
		getComputedStyle(node.querySelector('b') ?? node, '::before').content;
	expect(tickOf(chosen)).toContain('✓');
	expect(tickOf(other)).toBe('none');
	expect(getComputedStyle(chosen).borderColor).not.toBe(getComputedStyle(other).borderColor);
	expect(dateField().value).toBe('17 February 2026');
	expect(scrollY).toBe(top);
	expect(dateField().getBoundingClientRect().y).toBeCloseTo(place, 0);
	lateDay('All dates').focus();
	await pressKeys('Enter');
	await expectCards(facts.length);
	await expectAddress('/');
	expect(lateDay('All dates')).toHaveFocus();
	expect(scrollY).toBe(top);
	// One control lifts it, and none says the same again.
	expect(findAll('#page_as-of :is(select, [type="range"])')).toEqual([]);
	expect(page.getByRole('button', { name: 'All dates' }).elements()).toHaveLength(1);
});

test('one sentence is said for a move of the as-of day', async () => {
	await anew('/?event=imod-2025-08-06-unit-8200-report');
	await openTool('as-of');
	const all: string[] = [];
	const observer = new MutationObserver(() => all.push(spoken().textContent));
	observer.observe(spoken(), { childList: true, characterData: true, subtree: true });
	// As fast as a hand on the keys: each takes the place of the one before.
	for (const day of ['2026-06-30', '2026-05-31', '2026-02-28']) {
		dateField().value = day;
		dateField().dispatchEvent(new Event('change', { bubbles: true }));
		await frames();
	}
	const sentence = 'What was known on 28 February 2026: 31 events.';
	await soon(() => expect(spoken()).toHaveTextContent(sentence));
	lateDay('All dates').click();
	await soon(() => expect(spoken()).toHaveTextContent('All dates are shown.'));
	expect(all.filter(Boolean)).toEqual([sentence, 'All dates are shown.']);
	observer.disconnect();
});

test('it explains its purpose, and a press on a day on which many earlier events became public goes there, a second one back', async () => {
	await anew();
	await openTool('as-of');
	const group = page.getByRole('group', { name: 'See it as it was known on a day' });
	const pressed = () => group.getByRole('button', { pressed: true }).element().textContent.trim();
	const press = (name: RegExp) =>
		(group.getByRole('button', { name }).element() as HTMLElement).click();
	expect(pressed()).toBe('All dates');
	// The days are before the field.
	expect(dateField().compareDocumentPosition(group.element())).toBe(
		Node.DOCUMENT_POSITION_PRECEDING
	);
	// Where the panel opens is known once all of it is there.
	await frames();
	// The field and its button are one control: as high as each other, with a border all round.
	const show = page.getByRole('button', { name: 'Show', exact: true }).element();
	for (const node of [dateField(), show]) {
		expect(node.getBoundingClientRect().height).toBe(44);
		expect(getComputedStyle(node).borderTopWidth).toBe('1px');
	}
	const place = dateField().getBoundingClientRect().y;
	press(/^17 February 2026 2 earlier events became public July 2025 to January 2026$/);
	await isSaid('What was known on 17 February 2026: 24 events.');
	expect(pressed()).toMatch(/^17 February 2026/);
	// None after it is told.
	expect(group.getByRole('button').elements()).toHaveLength(2);
	expect(dateField().getBoundingClientRect().y).toBeCloseTo(place, 0);
	press(/^All dates$/);
	await expectCards(facts.length);
	await expectAddress('/');
});

test('on a phone nothing is blank under its line, which is close to no heading', async () => {
	await anew('/', { width: 390, height: 844 });
	const drawingTop = () => get(drawn).getBoundingClientRect().top;
	await frames();
	const before = drawingTop();
	goTo('/?asof=2025-12-31');
	await soon(() => expect(line()).toBeTruthy());
	await frames();
	expect(Math.abs(drawingTop() - before)).toBeLessThan(1);
	const boxes = findAll('header :is(h1, .on, .leads li)').map((node) =>
		node.getBoundingClientRect()
	);
	const gaps = boxes.slice(1).map(({ top }, i) => top - (boxes[i]?.bottom ?? 0));
	expect(gaps[0]).toBeGreaterThanOrEqual(12);
	expect(Math.max(...gaps)).toBeLessThan(40);
	const last = boxes.at(-1)?.bottom ?? 0;
	expect(get('#page_timeline').getBoundingClientRect().top - last).toBeLessThan(24);
});

test('labels of known events are in ink, and the words of the veil are not', async () => {
	await anew('/?asof=2026-02-17');
	await soon(() => expect(find('#page_timeline .veil .words')).not.toBeNull());
	const color = (node: Element) => getComputedStyle(node).color;
	const later = color(get('#page_timeline .veil .words'));
	const words = findAll('#page_timeline .drawing span.label');
	expect(words.length).toBeGreaterThan(3);
	for (const each of words) expect(color(each), each.textContent).not.toBe(later);
});

test.each([
	['2025-04-25', false],
	['2025-09-25', true],
	['2025-12-31', true]
])(
	'on a phone no words of a track without a known event lie on the line of %s, or away from its name if there is room',
	async (day, hasRoom) => {
		for (const width of [320, 390]) {
			await anew(`/?asof=${day}`, { width, height: 800 });
			await soon(() => expect(find('#page_timeline .none')).not.toBeNull());
			await frames();
			const line = get('#page_timeline span.edge').getBoundingClientRect();
			const words = get('#page_timeline .none').getBoundingClientRect();
			expect(words.right <= line.left || words.left >= line.right).toBe(true);
			expect(words.right).toBeLessThanOrEqual(width);
			expect(words.right <= line.left, `${width} px`).toBe(hasRoom);
			const name = findAll('#page_timeline .head')
				.find(({ textContent }) => textContent.trim() === 'ICE')
				?.getBoundingClientRect();
			expect(name).toBeDefined();
			const over = (a: DOMRect, b: DOMRect) =>
				a.left < b.right && a.right > b.left && a.top < b.bottom - 1 && a.bottom - 1 > b.top;
			expect(over(words, name as DOMRect), `${width} px`).toBe(false);
			expect(words.bottom).toBeLessThanOrEqual(line.bottom + 1);
		}
	}
);

test.each([390, 1280])(
	'at %s px the grey begins beside the marks of the day, and so do its words',
	async (width) => {
		await anew('/?asof=2025-09-25', { width, height: 900 });
		await soon(() => expect(find('#page_timeline .veil')).not.toBeNull());
		const veil = get('#page_timeline .veil');
		const { borderInlineStartWidth, backgroundClip } = getComputedStyle(veil);
		expect(backgroundClip).toBe('padding-box');
		const line = get('#page_timeline span.edge').getBoundingClientRect().left;
		const grey = veil.getBoundingClientRect().left + parseFloat(borderInlineStartWidth);
		const marks = findAll(`${drawn} a.mark`).map((mark) => mark.getBoundingClientRect());
		const ofTheDay = marks.filter(({ left, right }) => left < line && right > line);
		expect(ofTheDay.length).toBeGreaterThan(2);
		for (const { right } of ofTheDay) expect(right).toBeLessThanOrEqual(grey);
		expect(get('#page_timeline .veil .words').getBoundingClientRect().left).toBeGreaterThan(grey);
		// It still ends with the drawing.
		expect(veil.getBoundingClientRect().right).toBeCloseTo(
			get(drawn).getBoundingClientRect().right,
			0
		);
		// Where all that is shown is later, there is no line to keep clear of.
		goTo('/?asof=2025-02-28&from=2025-06&to=2025-09');
		await soon(() => expect(find('#page_timeline span.edge')).toBeNull());
		expect(getComputedStyle(get('#page_timeline .veil')).borderInlineStartWidth).toBe('0px');
	}
);

test('the words at the line say how many events were not yet known on which day', async () => {
	await anew('/?asof=2026-02-17');
	const text = () => find('#page_timeline .veil')?.innerText.replace(/\s+/g, ' ').trim();
	await soon(() => expect(text()).toBe('Not yet known on 17 Feb 2026 10 events'));
});

test('the date field changes the day, and an invalid text leaves it unchanged', async () => {
	await anew();
	await openTool('as-of');
	await typeDay('2025-08-31');
	await expectAddress('/?asof=2025-08-31');
	await typeDay('2025-12-31');
	await isSaid('What was known on 31 December 2025: 21 events.');
	// An emptied field does not lift it.
	await typeDay('');
	await soon(() => expect(dateField().value).toBe('31 December 2025'));
	await expectCards(21);
	lateDay('All dates').click();
	await expectAddress('/');
	expect(dateField().value).toBe('');
});

test('the drawing still works behind it', async () => {
	await anew();
	for (const day of ['2025-09-30', '2025-05-31']) {
		await openTool('as-of');
		await typeDay(day);
		button('Zoom in').click();
		await soon(() => button('Whole story').click());
		await openTool('filter');
		box('Protest')?.click();
		await soon(() => expect(shownCount()).toContain('events shown'));
		box('Protest')?.click();
		get(`${drawn} a[tabindex="0"]`).focus();
		await pressKeys('End', 'Enter');
		await soon(() => expect(document.activeElement?.localName).toBe('article'));
		await pressKeys('Escape');
		await soon(() => expect(document.activeElement?.closest(drawn)).toBeTruthy());
		expect(document.activeElement?.localName).toBe('a');
	}
});

test('an event in the address is selected if it was known, and ignored if it was not', async () => {
	await anew('/?asof=2025&event=ice-2025-07-data-400#ice-2025-07-data-400');
	expect(find(`${drawn} [aria-current]`)).toBeNull();
	// The reader's next action writes the address without it.
	button('Zoom in').click();
	await expectAddress(/^\/\?asof=2025&from=[\d-]+&to=[\d-]+$/);
	const id = 'imod-2025-08-06-unit-8200-report';
	await anew(`/?asof=2025&event=${id}`);
	expect(find(`${drawn} [aria-current="true"]`)).toHaveAttribute('data-event', id);
	expect(address()).toBe(`/?asof=2025&event=${id}`);
});

test.each(
	(
		[
			[1280, 'dark'],
			[320, 'light'],
			[1280, 'light'],
			[320, 'dark']
		] as const
	).slice(0, isAll ? undefined : 1)
)('axe finds nothing at %s px, %s, and nothing is too wide', async (width, colorScheme) => {
	for (const [asof = '', ...parts] of [
		['2025-12-31', 'header', '#page_timeline'],
		['2024', 'header', '#page_events']
	]) {
		await anew(`/?asof=${asof}`, { width, colorScheme });
		await soon(() => expect(line()).toBeTruthy());
		await expectClean(...parts);
		expect(document.documentElement.scrollWidth).toBe(width);
	}
});
