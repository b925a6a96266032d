import { expect, test } from 'vitest';
import { generalLessonFor } from '#lib/teach/general-lesson.ts';
import { formatDate } from '#lib/messages/dates.ts';
import { teaching } from '#lib/record/shipped/lessons.ts';
import { events } from '#lib/record/shipped/events.ts';
import { pickEvents } from '#lib/record/pick-events.ts';
import { toRecordData } from '#lib/record/record-data.ts';
import { toTimeline } from '#lib/record/timeline.ts';
import { isBefore } from '#lib/record/time-order.ts';
import { parseExerciseParams, withoutOrder } from '#lib/teach/order/exercise.ts';
import { makeExercise } from '#lib/teach/order/make-exercise.ts';
import { printedCards, sortCards } from '#lib/teach/papers/printed-cards.ts';
import { parseSheetView } from '#lib/teach/papers/sheet-view.ts';
import { revealsDate } from '#lib/teach/reveals-date.ts';
import { cardSetLinks } from '#lib/teach/teach-links.ts';

const record = toRecordData(events);
const { events: all } = toTimeline(record);
const find = (id: string) => {
	const event = all.find((each) => each.id === id);
	if (!event) throw new Error(`no ${id}`);
	return event;
};

const { cards, levels, lessons, background, comparisons, vocabulary } = teaching;
const onLevel = (count: number) =>
	cards.filter(({ levelSize }) => levelSize <= count).map(({ event }) => event);

/** Every text of the lessons, wherever it stands. */
function textsOf(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	return value && typeof value === 'object' ? Object.values(value).flatMap(textsOf) : [];
}
const texts = textsOf(teaching);

/** What the record says, to the byte. */
const said = textsOf(events.events).join('\n');

const minutesOf = (steps: readonly { minutes: number }[]) =>
	steps.reduce((sum, { minutes }) => sum + minutes, 0);

test('the minutes of the steps add up to what each lesson is called', () => {
	expect(lessons.map(({ id, parts }) => [id, parts.map(minutesOf)])).toEqual([
		['20-minutes', [20]],
		['45-minutes', [45]],
		['two-lessons', [45, 45]]
	]);
	expect(generalLessonFor(toTimeline(record)).parts.map(minutesOf)).toEqual([45]);
});

test('the cards are the record’s, in the only right order', () => {
	const set = cards.map(({ event }) => find(event));
	for (const [i, event] of set.entries()) {
		for (const later of set.slice(i + 1)) expect(isBefore(event, later), later.id).toBe(true);
	}
	expect(levels.map(({ cards: count }) => [count, onLevel(count).length])).toEqual([
		[4, 4],
		[6, 6],
		[8, 8]
	]);
});

test('each card of a set of four has a clue, which tells no date', () => {
	for (const { levelSize, clue } of cards) {
		expect(clue !== null).toBe(levelSize === 4);
		if (clue) expect(revealsDate(clue, 'en'), clue).toBe(false);
	}
});

test('each level deals just its cards, on the screen and on paper, and the key has their order', () => {
	for (const { cards: count } of levels) {
		const ids = onLevel(count);
		const links = cardSetLinks((page, query) => `https://a.example/${page}/${query}`, {
			lesson: '45-minutes',
			seed: teaching.seed,
			events: ids
		});
		for (const [target, address] of Object.entries(links)) {
			const { search } = new URL(address);
			const query = new URLSearchParams(search);
			const listed = query.get('events')?.split(',');
			// The address of the exercise does not reveal the answer.
			if (target === 'order') expect(listed).toEqual(withoutOrder(ids));
			else if (target !== 'story') expect(listed, target).toEqual(ids);
			if (target === 'order') {
				expect(parseExerciseParams(search)).toEqual({ n: count, seed: teaching.seed });
			}
			if (query.has('print')) {
				expect(parseSheetView(search, 0)).toMatchObject({
					print: target,
					set: { n: count, seed: teaching.seed }
				});
				expect(query.get('lesson')).toBe('45-minutes');
			}
		}
		const timeline = toTimeline(pickEvents(record, ids));
		const set = { n: count, seed: teaching.seed };
		expect(makeExercise(timeline, set)?.solution.map(({ id }) => id)).toEqual(ids);
		expect(sortCards(printedCards(timeline, set)).map(({ event }) => event.id)).toEqual(ids);
	}
});

test('words in quotation marks are in the record, to the byte', () => {
	const quoted = texts.flatMap((text) =>
		[...text.matchAll(/“([^”]*)”/g)].map(([, words = '']) => words)
	);
	expect(quoted.length).toBeGreaterThan(5);
	for (const words of quoted) expect(said.includes(words), words).toBe(true);
	for (const text of texts) expect(text).not.toMatch(/["']/);
});

test('each line names events of the record, and gives no date but theirs', () => {
	const lines = [
		...background,
		...lessons.flatMap(({ answers, ticket }) => [
			...answers,
			...(ticket.example ? [ticket.example] : [])
		])
	];
	for (const { text, events: ids } of lines) {
		expect(ids.length, text).toBeGreaterThan(0);
		const dates = ids.map(find).flatMap(({ date, known }) => [date, ...(known ? [known] : [])]);
		// Those that it has, and those that its summary tells.
		const own = [
			...dates.map((date) => formatDate(date, 'en')),
			...ids.map((id) => find(id).summary)
		].join('\n');
		for (const [day] of text.matchAll(/\d{1,2} (?:[A-Z][a-z]+) \d{4}/g))
			expect(own, text).toContain(day);
	}
	for (const { event } of comparisons) expect(find(event).sources.length).toBeGreaterThan(0);
});

test('each goal is one that can be seen done: it says what is done at it, near it and not yet', () => {
	for (const { goals, rubric = [] } of lessons) {
		expect(rubric.map(({ goal }) => goal)).toEqual(goals);
		for (const { full, near, notYet } of rubric)
			expect(new Set([full, near, notYet, '']).size).toBe(4);
	}
	// Nobody writes a ticket in three minutes.
	for (const { parts } of lessons) expect(parts.at(-1)?.at(-1)?.minutes).toBe(5);
});

test('the answer to what became public later is all of the set that did', () => {
	const later = cards.filter(({ event }) => find(event).known).map(({ event }) => event);
	expect(later.length).toBeGreaterThan(0);
	for (const { parts, answers } of lessons) {
		const question = 'Which of the eight became public later than they happened?';
		expect(answers.find((answer) => answer.question === question)?.events).toEqual(later);
		const step = parts.flat().find(({ asks }) => asks.includes(question));
		// With both dates on the screen.
		expect(step?.shows).toBe('known');
	}
});

test('each step has the link that its text speaks of', () => {
	for (const { id, parts } of lessons) {
		for (const { title, does, shows, uses } of parts.flat()) {
			const isKnown = /on the screen in the order they became public/.test(does);
			const screen = /the first slide/.test(does) ? 'stage' : isKnown ? 'known' : undefined;
			const hand = /card sheet|pages (of its level|to read)/.test(does)
				? 'levels'
				: /handout/.test(does)
					? 'handout'
					: undefined;
			expect({ shows, uses }, `${id}: ${title}`).toEqual({ shows: screen, uses: hand });
		}
	}
});

test('a question of a step that the record answers has its answer', () => {
	const known = new Set(lessons.flatMap(({ answers }) => answers.map(({ question }) => question)));
	for (const { parts, answers } of lessons) {
		const asked = parts.flat().flatMap(({ asks }) => asks);
		for (const question of asked.filter((ask) => known.has(ask))) {
			expect(
				answers.some((answer) => answer.question === question),
				question
			).toBe(true);
		}
		for (const { question } of answers) expect(asked, question).toContain(question);
	}
});

test('each word to know is used', () => {
	const others = [...texts.filter((text) => !vocabulary.flat().includes(text)), said]
		.join(' ')
		.toLowerCase();
	for (const word of vocabulary.flatMap(([words]) => words.replace(/ \(.*\)/, '').split(', '))) {
		expect(others, word).toContain(word.toLowerCase());
	}
});
