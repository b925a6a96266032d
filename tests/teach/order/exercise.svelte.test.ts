import { cleanup, fireEvent, screen, within } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { formatDate } from '#lib/messages/dates.ts';
import { plainDateLabels } from '#lib/messages/plain-dates.ts';
import { formatLink } from '#lib/messages/format.ts';
import { pickEvents } from '#lib/record/pick-events.ts';
import { toRecordData } from '#lib/record/record-data.ts';
import { isTied } from '#lib/record/time-order.ts';
import { toTimeline, type TimelineEvent } from '#lib/record/timeline.ts';
import { generalLessonFor } from '#lib/teach/general-lesson.ts';
import { formatMonth } from '#lib/teach/order/hints.ts';
import { withoutOrder, type Exercise } from '#lib/teach/order/exercise.ts';
import { makeExercise } from '#lib/teach/order/make-exercise.ts';
import { findPositionReasons } from '#lib/teach/order/position-reasons.ts';
import { encodeResult } from '#lib/teach/order/result-code.ts';
import { shippedTimeline } from '../../fixtures/a-timeline.ts';
import { closeRoute, openRoute, setMedia } from '../../fixtures/open-route.ts';
import berlinFile from '../../fixtures/berlin.json' with { type: 'json' };
import elementFile from '../../fixtures/element.json' with { type: 'json' };
import { pressKeys } from '../../fixtures/press-keys.ts';
import { readEventsFile } from '../../fixtures/read-events-file.ts';
import { soon } from '../../fixtures/soon.ts';
import OrderRoute from '../../../src/routes/order/+page.svelte';

afterEach(closeRoute);

function exerciseOf(seed: number, n = 6): Exercise {
	const exercise = makeExercise(shippedTimeline, { n, seed });
	if (!exercise) throw new Error(`no exercise ${seed}`);
	return exercise;
}

function seedWhere(is: (exercise: Exercise) => boolean): number {
	const seed = Array.from({ length: 1_000 }, (_, i) => i).find((seed) => is(exerciseOf(seed)));
	if (seed === undefined) throw new Error('no such exercise');
	return seed;
}

/** Pairs of neighbours in the solution that may change places. */
const tiesOf = ({ solution }: Exercise) =>
	solution.flatMap((event, i) => {
		const next = solution[i + 1];
		return next && isTied(event, next) ? [[event, next] as const] : [];
	});

/** Of an exercise whose dates are all told apart. */
const distinct = seedWhere(({ solution }) =>
	solution.every((a) => solution.every((b) => a === b || !isTied(a, b)))
);

const open = (search = '?n=6&seed=42', window = {}) => openRoute(OrderRoute, search, window);

const spaced = (date: TimelineEvent['date']) =>
	formatDate(date, 'en', plainDateLabels).replace(/\s/g, ' ');

const find = (selector: string) => document.querySelector<HTMLElement>(selector);
const findAll = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
/** As Playwright compares texts: any space is one space. */
const textOf = (node: HTMLElement | null) => node?.innerText.replace(/\s+/g, ' ') ?? '';
const textsOf = (selector: string) => findAll(selector).map(textOf);
const titles = () => textsOf('.cards h3');
const titlesOf = (events: readonly TimelineEvent[]) => events.map(({ title }) => title);
const said = () => find('[aria-live="polite"].spoken')?.textContent;
/** By its name. To ask for it by its role, too, takes most of the time of a press. */
function button(name: string): HTMLElement {
	const [found, ...others] = findAll('button').filter(
		(node) =>
			(node.getAttribute('aria-label') ?? node.textContent.trim()) === name &&
			node.checkVisibility()
	);
	if (!found || others.length > 0) throw new Error(`${found ? 'several are' : 'none is'} ${name}`);
	return found;
}
const of = (action: 'Earlier' | 'Later' | 'Move', { title }: TimelineEvent) =>
	button(`${action}: ${title}`);
const click = (name: string) => userEvent.click(button(name));
const isOff = (node: HTMLElement) => node.getAttribute('aria-disabled') === 'true';

const expectOrder = (events: readonly TimelineEvent[]) =>
	soon(() => expect(titles()).toEqual(titlesOf(events)));

/** Checks the order, and waits for its scores. */
async function check() {
	await click('Check');
	await soon(() => expect(findAll('dt')).toHaveLength(3));
}

async function expectScores(positions: string, neighbours: string) {
	await check();
	expect(textsOf('dt')).toEqual([
		`${positions} in the right position`,
		`${neighbours} neighbouring pairs correct`,
		expect.stringMatching(/^Result code: [2-9A-HJKMNP-Z]{5}$/)
	]);
}

/** Turns to the answer, and waits for it. */
async function showAnswer() {
	await click('Show answer');
	await soon(() =>
		expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'The answer' }))
	);
}

interface Move {
	event: TimelineEvent;
	from: number;
	to: number;
}

/** The moves that make one order of another: each card to its place, from the first one on. */
function movesTo(start: readonly TimelineEvent[], wanted: readonly TimelineEvent[]): Move[] {
	let order = [...start];
	return wanted.flatMap((event, to) => {
		const from = order.indexOf(event);
		order = order.toSpliced(from, 1).toSpliced(to, 0, event);
		return from === to ? [] : [{ event, from, to }];
	});
}

/** What a real press does more is tried below, where a single card is moved. */
async function byButtons({ event, from, to }: Move) {
	for (let i = from; i > to; i--) {
		of('Earlier', event).click();
		await tick();
	}
}

async function byKeys({ event, from, to }: Move) {
	of('Move', event).focus();
	await pressKeys('Space');
	for (let i = from; i > to; i--) await pressKeys(i % 2 ? 'ArrowUp' : 'ArrowLeft');
	await pressKeys('Space');
}

describe('solved', () => {
	test.each([
		[320, 'the buttons', byButtons],
		[1280, 'keys', byKeys],
		...(import.meta.env.OTR_ALL
			? ([
					[320, 'keys', byKeys],
					[1280, 'the buttons', byButtons]
				] as const)
			: [])
	] as const)('at %i px by %s alone', async (width, _, way) => {
		const { start, solution } = exerciseOf(42);
		await open('?n=6&seed=42', { width, height: 1600 });
		await expectOrder(start);
		let order = [...start];
		for (const move of movesTo(start, solution)) {
			await way(move);
			order = order.toSpliced(move.from, 1).toSpliced(move.to, 0, move.event);
			await expectOrder(order);
		}
		await expectScores('6 of 6', '5 of 5');
		expect(said()).toBe('6 of 6 in the right position, 5 of 5 neighbouring pairs correct.');
		const right = textsOf('.cards li').filter((text) => text.includes('Right position'));
		expect(right).toHaveLength(6);
	});

	test('with ties the other way round', async () => {
		const seed = seedWhere((exercise) => tiesOf(exercise).length > 0);
		const { start, solution } = exerciseOf(seed);
		await open(`?seed=${seed}`);
		for (const move of movesTo(start, solution)) await byButtons(move);
		await expectScores('6 of 6', '5 of 5');
		const [first] = tiesOf({ start, solution });
		if (!first) throw new Error('no tie');
		await userEvent.click(of('Later', first[0]));
		expect(findAll('dt')).toHaveLength(0);
		await expectScores('6 of 6', '5 of 5');
		await showAnswer();
		expect(screen.getAllByText('You put it here.')).toHaveLength(6);
		expect(screen.getAllByText(/overlaps/)[0]).toBeVisible();
		expect(textsOf('q').join()).toContain(first[1].title);
	});

	test('the wrong way round no neighbouring pairs are correct, and hints are counted', async () => {
		const { start, solution } = exerciseOf(distinct);
		await open(`?seed=${distinct}`);
		for (const move of movesTo(start, solution.toReversed())) await byButtons(move);
		await expectScores('0 of 6', '0 of 5');
		const cards = textsOf('.cards li');
		expect(cards.filter((text) => text.includes('Belongs later'))).toHaveLength(3);
		expect(cards.filter((text) => text.includes('Belongs earlier'))).toHaveLength(3);
		expect(cards.join()).not.toContain('correctly follows');
		await click('Hint');
		expect(textsOf('.cards li')[0]).toContain('Hint: later than card 6');
		expect(screen.getByText('1 hint used')).toBeVisible();
		await click('Hint');
		const { date } = solution.at(-1) as TimelineEvent;
		expect(textsOf('.cards li')[0]).toContain(`later than card 6; ${formatMonth(date, 'en')}`);
		expect(screen.getByText('2 hints used')).toBeVisible();
	});
});

test('the Tab key comes everywhere', async () => {
	await open();
	const names: string[] = [];
	for (let i = 0; i < 32; i++) {
		await userEvent.tab();
		const node = document.activeElement;
		names.push((node?.getAttribute('aria-label') ?? node?.id) || (node?.textContent ?? ''));
	}
	for (const { title } of exerciseOf(42).start) {
		for (const action of ['Earlier', 'Later', 'Move'])
			expect(names).toContain(`${action}: ${title}`);
	}
	for (const name of ['Undo', 'Start again', 'page_reasons', 'Check', 'Show answer']) {
		expect(names).toContain(name);
	}
});

test('the cards are of what was known then', async () => {
	await open('?n=10&seed=3&asof=2025-05-16');
	expect(screen.getByText('What was known on 16 May 2025: 5 events')).toBeVisible();
	expect(titles()).toHaveLength(5);
	await showAnswer();
	expect(screen.getAllByText(/Microsoft: no evidence/)[0]).toBeVisible();
	expect(find('main')?.innerText).not.toMatch(/2026|August|September/);
});

test('where too little was known then, the page says so', async () => {
	await open('?asof=2025-02-18');
	expect(screen.getByText(/There are too few events/)).toBeVisible();
	expect(screen.queryByRole('button')).toBeNull();
});

test('an address that is not understood says so, and what is there instead', async () => {
	await open('?seed=abc&n=99&asof=2025-12');
	expect(textsOf('.notice')).toEqual([
		'“n=99” was not understood: here are 6 events.',
		'“seed=abc” was not understood: here is set 1.'
	]);
	const back = screen.getByRole('link', { name: 'Back to the story' });
	expect(back).toHaveAttribute('href', '/?asof=2025-12');
});

describe('while cards are moved', () => {
	const order = exerciseOf(42).start;
	const [one, two] = order as [TimelineEvent, TimelineEvent];
	const swapped = order.with(0, two).with(1, one);
	const last = [...order.slice(1), one];

	test('the focus stays on the button, and the ends are said, not taken away', async () => {
		await open();
		const [earlier, later] = [of('Earlier', one), of('Later', one)];
		expect(isOff(earlier)).toBe(true);
		later.focus();
		for (let position = 2; position <= 6; position++) {
			await pressKeys('Enter');
			await soon(() => expect(said()).toBe(`${one.title}, position ${position} of 6`));
			await soon(() => expect(document.activeElement).toBe(later));
			expect(isOff(earlier)).toBe(false);
		}
		expect(isOff(later)).toBe(true);
		await pressKeys('Enter');
		expect(document.activeElement).toBe(later);
		await expectOrder(last);
		expect(findAll('button[disabled]')).toEqual([]);
	});

	test('Space picks up, arrows move, Space drops; Esc puts back', async () => {
		await open();
		const handle = of('Move', one);
		handle.focus();
		await pressKeys('ArrowDown');
		await expectOrder(order);
		await pressKeys('Space');
		expect(handle).toHaveAttribute('aria-pressed', 'true');
		expect(said()).toBe(`Picked up: ${one.title}, position 1 of 6`);
		await pressKeys('ArrowRight');
		await expectOrder(swapped);
		expect(said()).toBe(`${one.title}, position 2 of 6`);
		expect(document.activeElement).toBe(handle);
		await pressKeys('End');
		await expectOrder(last);
		expect(document.activeElement).toBe(handle);
		await pressKeys('Escape');
		await expectOrder(order);
		expect(said()).toBe(`Put back: ${one.title}, position 1 of 6`);
		expect(document.activeElement).toBe(handle);
		expect(handle).toHaveAttribute('aria-pressed', 'false');
		expect(isOff(button('Undo'))).toBe(true);
		// Whoever goes on leaves it where it is.
		await pressKeys('Space', 'ArrowDown', 'Tab');
		expect(handle).toHaveAttribute('aria-pressed', 'false');
		await expectOrder(swapped);
	});

	test('each move can be undone, and all begin again', async () => {
		await open();
		const undo = button('Undo');
		expect(isOff(undo)).toBe(true);
		await userEvent.click(of('Later', one));
		await byKeys({ event: order[5] as TimelineEvent, from: 5, to: 2 });
		await click('Undo');
		await expectOrder(swapped);
		expect(document.activeElement).toBe(undo);
		await click('Start again');
		await expectOrder(order);
		await click('Undo');
		await expectOrder(swapped);
		await click('Undo');
		await expectOrder(order);
		expect(isOff(undo)).toBe(true);
	});

	test('they glide, unless the reader asks for none of that', async () => {
		await open();
		const glides = () =>
			document.getAnimations().filter(({ effect }) => find('.cards')?.contains(targetOf(effect)));
		const targetOf = (effect: AnimationEffect | null) =>
			effect instanceof KeyframeEffect ? effect.target : null;
		await userEvent.click(of('Later', one));
		await expectOrder(swapped);
		expect(glides()).toEqual([]);
		// A reader may change it while the page stands.
		await setMedia({ reducedMotion: 'no-preference' });
		await fireEvent.click(of('Later', one));
		expect(glides()).toHaveLength(2);
		for (const glide of glides()) await glide.finished;
		expect(glides()).toEqual([]);
	});
});

test('without parameters it is the set of the lesson, with links to its sheets; chosen events have another number', async () => {
	const record = toRecordData(readEventsFile(elementFile, 'element.json'));
	const timeline = toTimeline(record);
	await open('', { record });
	const cards = generalLessonFor(timeline)
		.parts.flat()
		.flatMap(({ cards = [] }) => cards);
	const lessonTitles = cards.map((id) => timeline.eventById.get(id)?.title);
	expect(titles().toSorted()).toEqual(lessonTitles.toSorted());
	expect(textsOf('footer .set')).toEqual(['Set 1']);
	const hrefOf = (name: string) => screen.getByRole('link', { name }).getAttribute('href');
	expect(hrefOf('Cards')).toBe('/teach/?n=6&seed=1&print=cards');
	expect(hrefOf('Answer key')).toBe('/teach/?n=6&seed=1&print=answers');
	expect(hrefOf('Teach with this record')).toBe('/teach/?n=6&seed=1');
	await closeRoute();
	cleanup();
	await open(`?events=${cards.slice(0, 4).join()}`, { record });
	expect(titles().toSorted()).toEqual(lessonTitles.slice(0, 4).toSorted());
	expect(textsOf('footer .set')[0]).toMatch(/^Set \d{4}$/);
});

test('the answer shows dates, sources and where the reader had it, and leads back', async () => {
	const { solution, start } = exerciseOf(distinct);
	await open(`?seed=${distinct}&theme=dark`);
	await check();
	await showAnswer();
	const items = findAll('section.order > ol > li');
	expect(items).toHaveLength(solution.length);
	let reasons = 0;
	for (const [i, event] of solution.entries()) {
		const item = items[i] as HTMLElement;
		const part = (selector: string) => item.querySelector<HTMLElement>(selector);
		expect(part('h3')?.innerText).toBe(event.title);
		expect(textOf(part('.date')).toLowerCase()).toBe(spaced(event.date).toLowerCase());
		const had = start.indexOf(event);
		expect(part('.had')?.innerText).toBe(
			`You put it ${had === i ? 'here' : `in position ${had + 1}`}.`
		);
		const { links, source } = findPositionReasons(event, solution);
		const why = [
			...links.map(({ link, index }) => `${formatLink(link)} card ${index + 1}.`),
			...(source
				? [
						`Source dated ${formatDate(source.published, 'en', plainDateLabels)}: ${source.publisher}.`
					]
				: [])
		];
		for (const words of why) expect(part('.why')).toHaveTextContent(words);
		reasons += why.length;
		const sources = [...item.querySelectorAll<HTMLElement>('ul li')].map((node) => node.innerText);
		for (const { publisher, address } of event.sources) {
			const host = address?.host.replace(/^www\./, '');
			const shown = sources.filter((text) => text.includes(publisher) && text.includes(host ?? ''));
			expect(shown.length).toBeGreaterThan(0);
		}
		// The exercise stays as it is.
		for (const link of within(item).getAllByRole('link')) {
			expect(link).toHaveAttribute('target', '_blank');
			expect(link).toHaveAttribute('rel', 'noopener noreferrer');
		}
		expect(part('h3 a')).toHaveAttribute('href', `/?theme=dark&event=${event.id}#${event.id}`);
	}
	expect(reasons).toBeGreaterThan(3);
	await click('Back to the exercise');
	const heading = screen.getByRole('heading', { name: 'Your order' });
	await soon(() => expect(document.activeElement).toBe(heading));
	await expectOrder(start);
	expect(findAll('dt')).toHaveLength(3);
});

describe('a teacher, by keys alone,', () => {
	const chosen = [2, 8, 14, 20].map((i) => shippedTimeline.events[i] as TimelineEvent);
	const ids = chosen.map(({ id }) => id).join(',');
	const enter = async (name: string) => {
		button(name).focus();
		await pressKeys('Enter');
	};

	test('chooses three to eight events, and the address keeps them', async () => {
		await open();
		await enter('Choose events');
		const dialog = within(await screen.findByRole('dialog', { name: 'Choose events' }));
		for (const [i, { title }] of chosen.entries()) {
			const name = (text: string) => text.endsWith(title);
			dialog.getByRole('checkbox', { name }).focus();
			await pressKeys('Space');
			expect(dialog.getByRole('status')).toHaveTextContent(`${i + 1} chosen`);
			expect(isOff(button('Use these events'))).toBe(i < 2);
		}
		await enter('Use these events');
		await soon(() => expect(find('dialog')).toBeNull());
		expect(location.search).toBe(`?seed=42&events=${withoutOrder(ids.split(',')).join()}`);
		expect(titles().sort()).toEqual(titlesOf(chosen).sort());
	});

	test('has the words that are said on each card, and no menu for more cards', async () => {
		await open(`?seed=42&events=${ids}`);
		expect(textsOf('footer option')).toEqual(['3', '4']);
		const said = chosen.flatMap(({ title, statement }) =>
			statement ? [[title, statement.quote]] : []
		);
		expect(said.length).toBeGreaterThan(1);
		for (const [title = '', quote = ''] of said) {
			const card = findAll('.cards li').find((card) => textOf(card).includes(title));
			const words = card?.querySelector('blockquote');
			expect(words?.textContent).toContain(quote);
			expect(words).toBeVisible();
		}
	});

	test('shows two lines of each quote of more than three, and all of it after a press', async () => {
		await open(`?seed=42&events=${ids}`, { width: 390 });
		await document.fonts.ready;
		const linesIn = (node: HTMLElement, height: number) =>
			Math.round(height / parseFloat(getComputedStyle(node).lineHeight));
		const quotes = findAll('.cards blockquote') as HTMLElement[];
		const lines = () => quotes.map((node) => linesIn(node, node.clientHeight));
		const whole = quotes.map((node) => {
			const unfolded = node.cloneNode(true) as HTMLElement;
			unfolded.classList.remove('folded');
			node.after(unfolded);
			const count = linesIn(unfolded, unfolded.clientHeight);
			unfolded.remove();
			return count;
		});
		const isLong = whole.map((count) => count > 3);
		expect(new Set(isLong).size, whole.join()).toBe(2);
		const folded = whole.map((count) => (count > 3 ? 2 : count));
		await soon(() => expect(lines()).toEqual(folded));
		// What is shown of a long one ends with a whole word, before dots.
		const long = quotes[isLong.indexOf(true)] as HTMLElement;
		expect(getComputedStyle(long, '::before').content).toBe('"…"');
		const [text] = long.childNodes as unknown as [Text];
		const { bottom } = long.getBoundingClientRect();
		const range = document.createRange();
		const isShown = (at: number) => {
			range.setStart(text, at);
			range.setEnd(text, at + 1);
			return range.getBoundingClientRect().top < bottom - 4;
		};
		const firstHidden = [...text.data].findIndex(
			(character, at) => character.trim() !== '' && !isShown(at)
		);
		expect(firstHidden).toBeGreaterThan(40);
		expect(text.data.slice(firstHidden - 1, firstHidden)).toBe(' ');
		const buttons = () => screen.getAllByRole('button', { name: /^Whole quotation: / });
		expect(buttons()).toHaveLength(isLong.filter(Boolean).length);
		for (const node of buttons()) {
			expect(node).toHaveAttribute('aria-expanded', 'false');
			node.focus();
			await userEvent.keyboard('{Enter}');
			await soon(() => expect(node).toHaveAttribute('aria-expanded', 'true'));
		}
		expect(lines()).toEqual(whole);
		await userEvent.keyboard(' ');
		await soon(() => expect(lines()).not.toEqual(whole));
		// A wide card has room for three lines of each.
		await page.viewport(1_440, 900);
		await soon(() => expect(lines().every((count) => count <= 3)).toBe(true));
	});

	test('shows all of them to a room, with letters and votes', async () => {
		await open(`?seed=42&events=${ids}`, { height: 720 });
		const before = titles();
		await enter(`Later: ${before[0]}`);
		await enter('Projector view');
		await soon(() => expect(location.search).toMatch(/&view=projector$/));
		const heading = screen.getByRole('heading', { level: 1 });
		await soon(() => expect(document.activeElement).toBe(heading));
		expect(textsOf('h2')).toEqual(before);
		expect(textsOf('.letter')).toEqual(['A', 'B', 'C', 'D']);
		// Below a title is as much as fits: the quote, or whole sentences.
		expect(textsOf('.more').length).toBeGreaterThan(0);
		for (const text of textsOf('.more')) expect(text).toMatch(/^(“.*”|.*\.)$/);
		// Votes begin when they are asked for, and say what they are for.
		expect(textsOf('output')).toEqual([]);
		await userEvent.keyboard('b');
		await enter('Count votes');
		expect(screen.getByText(/^Vote by a show of hands: which card comes first\?/)).toBeTruthy();
		await userEvent.keyboard('bb{Shift>}B{/Shift}d{Shift>}D{/Shift}e');
		expect(textsOf('output')).toEqual(['0', '1', '0', '0']);
		await userEvent.keyboard('dd');
		await enter('One vote fewer for D');
		expect(textsOf('output')).toEqual(['0', '1', '0', '1']);
		await enter('Count votes');
		await userEvent.keyboard('a');
		expect(textsOf('output')).toEqual([]);
		await enter('Count votes');
		expect(textsOf('output')).toEqual(['0', '1', '0', '1']);
		// The type is as large as fits.
		const main = find('main') as HTMLElement;
		const list = find('main ol') as HTMLElement;
		const size = main.style.getPropertyValue('--size');
		expect(list.scrollHeight).toBeLessThanOrEqual(list.clientHeight);
		main.style.setProperty('--size', `${parseFloat(size) + 2}px`);
		expect(list.scrollHeight).toBeGreaterThan(list.clientHeight);
		main.style.setProperty('--size', size);
		// Nothing scrolls.
		const { scrollWidth, scrollHeight } = document.documentElement;
		expect([scrollWidth, scrollHeight]).toEqual([1280, 720]);
		// With dates, the cards are in the right order. Each keeps its letter and its votes.
		await enter('Show dates');
		await soon(() => expect(textsOf('h2')).toEqual(titlesOf(chosen)));
		expect(textsOf('.kind')).toEqual(chosen.map(({ date }) => spaced(date)));
		expect(textsOf('.letter')).toEqual(
			chosen.map(({ title }) => 'ABCD'.charAt(before.indexOf(title)))
		);
		expect(textsOf('output').join('')).toMatch(/^[01]{4}$/);
		await enter('Show dates');
		await soon(() => expect(textsOf('h2')).toEqual(before));
		await enter('Back to the exercise');
		// Nothing is lost by the way.
		await soon(() => expect(titles()).toEqual([before[1], before[0], ...before.slice(2)]));
	});

	test('shows a room the translation of a quote in another language', async () => {
		const record = toRecordData(readEventsFile(berlinFile, 'berlin.json'));
		await open('?view=projector', { record, height: 720 });
		await soon(() =>
			expect(textsOf('.more').join(' ')).toContain(
				'Translation by Class 10b: We are opening the floodgates!'
			)
		);
		expect(textsOf('.more').join(' ')).not.toContain('Wir fluten jetzt');
		// Below the words is who said them; a card without a quote names nobody.
		expect(textsOf('.speaker')).toContain('Harald Jäger');
		expect(textsOf('.speaker').length).toBeLessThan(textsOf('h2').length);
	});

	test('explains what stands for a date, if a card has it', async () => {
		const record = toRecordData(readEventsFile(elementFile, 'element.json'));
		await open('', { record });
		expect(textsOf('.cards li').join()).toContain('the celtium of […] and […].');
		const task = () => textsOf('header p').join();
		expect(task()).toContain('[…] stands for a date.');
		await enter('Show answer');
		await soon(() => expect(task()).not.toContain('[…]'));
		await closeRoute();
		await open('', { record: toRecordData(readEventsFile(berlinFile, 'berlin.json')) });
		expect(task()).toContain('the earliest at the top');
		expect(task()).not.toContain('[…]');
	});

	test('is printed as a worksheet until a card is moved or a reason written', async () => {
		await open();
		const isWorksheet = () => find('.exercise.worksheet') !== null;
		expect(isWorksheet()).toBe(true);
		const [first] = titles();
		await enter(`Later: ${first}`);
		expect(isWorksheet()).toBe(false);
		await enter('Undo');
		expect(isWorksheet()).toBe(true);
		await userEvent.type(screen.getByRole('textbox'), 'a');
		expect(isWorksheet()).toBe(false);
	});

	test('says that either order of two cards is right, but not that a wrong card follows the other rightly', async () => {
		const record = toRecordData(readEventsFile(elementFile, 'element.json'));
		const { events } = toTimeline(record);
		const at = events.findIndex((event, i) => {
			const next = events[i + 1];
			return i > 1 && next && isTied(event, next);
		});
		const [first, second, one, other] = [events[0], events[1], events[at], events[at + 1]];
		if (!first || !second || !one || !other) throw new Error('no such events');
		const all = [first, second, one, other];
		const search = `?seed=1&events=${all.map(({ id }) => id).join()}`;
		const timeline = toTimeline(
			pickEvents(
				record,
				all.map(({ id }) => id)
			)
		);
		const start = makeExercise(timeline, { n: 4, seed: 1 })?.start ?? [];
		const wrong = titlesOf([one, other, first, second]);
		await open(search, { record });
		const asked = (title: string) => start.find((event) => event.title === title) as TimelineEvent;
		for (const move of movesTo(start, wrong.map(asked))) await byButtons(move);
		await check();
		const cards = textsOf('.cards li');
		expect(cards.map((text) => /Belongs (later|earlier)/.exec(text)?.[1])).toEqual([
			...['later', 'later'],
			...['earlier', 'earlier']
		]);
		expect(cards[1]).not.toContain('correctly follows');
		expect(cards[3]).toContain('correctly follows');
		await enter('Projector view');
		await screen.findByRole('button', { name: 'Show dates' });
		expect(textsOf('.kind').join()).toContain(one.track.label);
		const letterOf = ({ title }: TimelineEvent) => 'ABCD'.charAt(textsOf('h2').indexOf(title));
		const letters = [letterOf(other), letterOf(one)];
		await enter('Show dates');
		await soon(() => expect(textsOf('.tied')).toHaveLength(2));
		expect(textsOf('.tied')).toEqual(
			letters.map((letter) => `Its date overlaps with ${letter}. Either order is right.`)
		);
	});

	test('decodes the code that a student reads out', async () => {
		await open();
		await enter('Hint');
		await check();
		const scores = textsOf('dt');
		const code = (scores[2] ?? '').replace('Result code: ', '');
		await enter('Check a code');
		const dialog = within(await screen.findByRole('dialog', { name: 'Check a code' }));
		const field = dialog.getByLabelText('Result code');
		expect(document.activeElement).toBe(field);
		await userEvent.keyboard(code.toLowerCase());
		const status = () => dialog.getByRole('status').textContent;
		expect(status()).toBe(
			`${scores[0]}, ${scores[1]}, 1 hint used. The code belongs to these cards.`
		);
		const fill = (value: string) => fireEvent.input(field, { target: { value } });
		await fill(code.replace(/.$/, (last) => (last === '7' ? '8' : '7')));
		expect(status()).toMatch(/^This is not a result code/);
		await fill(encodeResult({ positions: 1, neighbours: 2, hints: 12 }, exerciseOf(5).start));
		expect(status()).toBe(
			'The code belongs to other cards or another set: 1 in the right position, 2 neighbouring pairs correct, 9 or more hints used.'
		);
	});
});

test('nothing scrolls sideways or is hard to press, from 320 to 1440 px', async () => {
	await open('?n=10&seed=42');
	const fits = async (where: string, min: number) => {
		for (const width of [320, 390, 768, 1024, 1440]) {
			await page.viewport(width, 900);
			const at = `${where} at ${width} px`;
			expect(document.documentElement.scrollWidth, at).toBeLessThanOrEqual(width);
			const seen = findAll('button, select, main > footer a').filter((node) =>
				node.checkVisibility()
			);
			expect(seen.length, at).toBeGreaterThan(min);
			const small = seen.filter((node) => {
				const { width, height } = node.getBoundingClientRect();
				return width < 43.9 || height < 43.9;
			});
			expect(small, at).toEqual([]);
		}
	};
	await document.fonts.ready;
	await check();
	await fits('checked', 30);
	await showAnswer();
	await fits('answered', 4);
	await click('Back to the exercise');
	// The text can be twice as large.
	await page.viewport(320, 900);
	document.documentElement.style.fontSize = '200%';
	const { scrollWidth } = document.documentElement;
	document.documentElement.style.fontSize = '';
	expect(scrollWidth).toBe(320);
});

describe('what is read comes before what is pressed', () => {
	const first = () => exerciseOf(42).start[1] as TimelineEvent;
	const word = (node: HTMLElement) => node.querySelector('span') as HTMLElement;

	test('a card’s buttons are quieter than its title: signs at its end, with words where there is room', async () => {
		await open(undefined, { width: 1_440, height: 900 });
		const later = of('Later', first());
		expect(word(later)).toBeVisible();
		expect(getComputedStyle(later).backgroundColor).toBe('rgba(0, 0, 0, 0)');
		const sizeOf = (node: Element) => parseFloat(getComputedStyle(node).fontSize);
		expect(sizeOf(later)).toBeLessThan(sizeOf(find('.cards h3') as HTMLElement));
		// Narrower than this, or with large text, words have no room.
		await page.viewport(320, 844);
		await soon(() => expect(word(later)).not.toBeVisible());
		await page.viewport(390, 844);
		await soon(() => expect(word(later)).toBeVisible());
		const sign = later.querySelector('svg')?.getBoundingClientRect();
		expect(word(later).getBoundingClientRect().top).toBeGreaterThanOrEqual(sign?.bottom ?? 999);
		expect(later).toHaveAccessibleName(`Later: ${first().title}`);
		const title = screen.getByRole('heading', { name: first().title }).getBoundingClientRect();
		expect(title.width).toBeGreaterThan(300);
		for (const action of ['Earlier', 'Later', 'Move'] as const) {
			const box = of(action, first()).getBoundingClientRect();
			expect(box.bottom).toBeLessThanOrEqual(title.top);
			expect(box.width).toBeGreaterThanOrEqual(44);
			expect(box.height).toBeGreaterThanOrEqual(44);
		}
	});

	test('how cards are moved is said over them, and Check is in sight on a phone, later with the scores', async () => {
		await open(undefined, { width: 390, height: 844 });
		const help = document.getElementById(
			of('Move', first()).getAttribute('aria-describedby') ?? ''
		);
		expect(help).toHaveTextContent(/^Drag a card, or press its arrows\./);
		// A phone has no keys; a screen reader says them of “Move”.
		const keys = help?.querySelector('.keys');
		expect(keys).toHaveTextContent(/^From the keyboard, on “Move”/);
		expect(keys).not.toBeVisible();
		await page.viewport(1_440, 900);
		await soon(() => expect(keys).toBeVisible());
		await page.viewport(390, 844);
		const top = find('.cards')?.getBoundingClientRect().top ?? 0;
		expect(help?.getBoundingClientRect().bottom).toBeLessThan(top);
		const bar = find('.check') as HTMLElement;
		expect(bar.getBoundingClientRect().bottom).toBeLessThanOrEqual(844);
		expect(getComputedStyle(bar).position).toBe('sticky');
		await check();
		for (const node of [button('Check'), ...findAll('.check dt')]) {
			const { top, bottom } = node.getBoundingClientRect();
			expect(top).toBeGreaterThan(844 / 2);
			expect(bottom).toBeLessThanOrEqual(844);
		}
		// A low screen has no room for both.
		await page.viewport(844, 390);
		await soon(() => expect(getComputedStyle(bar).position).toBe('static'));
	});

	test('the actions of a teacher are one group', async () => {
		await open();
		const teachers = screen.getByRole('group', { name: 'For teachers' });
		const names = within(teachers)
			.getAllByRole('button')
			.map(({ innerText }) => innerText);
		expect(names).toEqual([
			'Choose events',
			'Share with the class',
			'Check a code',
			'Projector view'
		]);
	});
});
