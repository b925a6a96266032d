import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { events as shipped } from '#lib/record/shipped/events.ts';
import { asKnown } from '#lib/record/as-known.ts';
import {
	formatSetNumber,
	withExerciseParams,
	parseExerciseParams,
	withoutOrder,
	type Exercise
} from '#lib/teach/order/exercise.ts';
import { makeExercise, nextSeed } from '#lib/teach/order/make-exercise.ts';
import { generalLessonFor } from '#lib/teach/general-lesson.ts';
import { pickLessonCards } from '#lib/teach/pick-lesson-events.ts';
import { toDateData } from '#lib/record/date-data.ts';
import { toRecordData } from '#lib/record/record-data.ts';
import { gradeOrder, isBefore, isRightOrder } from '#lib/record/time-order.ts';
import { formatDate } from '#lib/messages/dates.ts';
import { toTimeline } from '#lib/record/timeline.ts';
import type { Timeline } from '#lib/record/timeline.ts';
import { aTimeline, shippedTimeline } from '../../fixtures/a-timeline.ts';
import berlinFile from '../../fixtures/berlin.json' with { type: 'json' };
import elementFile from '../../fixtures/element.json' with { type: 'json' };
import schoolFile from '../../fixtures/school.json' with { type: 'json' };
import { readEventsFile } from '../../fixtures/read-events-file.ts';
import { runs } from '../../fixtures/runs.ts';

const [berlin, element, school] = [berlinFile, elementFile, schoolFile].map((file) =>
	toTimeline(toRecordData(readEventsFile(file, 'record.json')))
) as [Timeline, Timeline, Timeline];

const made = (timeline: Timeline, n: number, seed: number): Exercise => {
	const exercise = makeExercise(timeline, { n, seed });
	if (!exercise) throw new Error('there is no exercise');
	return exercise;
};
const ids = (events: readonly { id: string }[]) => events.map(({ id }) => id);

describe('an exercise', () => {
	test('is the same one for the same seed, in every engine', () => {
		expect(ids(made(shippedTimeline, 6, 42).start)).toEqual([
			'imod-2026-05-israel-head-departure',
			'imod-2025-08-19-encampment',
			'imod-2025-04-04-50th-anniversary',
			'imod-2025-09-25-idf-reply',
			'imod-2025-05-20-build-parikh',
			'ice-2025-12-internal-response'
		]);
	});

	test('of another record has its cards in another order, whatever its number', () => {
		const orders = Array.from({ length: 8 }, (_, i) => {
			const { solution, start } = made(aTimeline(i + 1, { events: 30 }), 6, 1);
			return start.map((event) => solution.indexOf(event)).join();
		});
		expect(new Set(orders).size).toBeGreaterThan(5);
	});

	test('contains the requested number of events, each once, shuffled, and never in a right order', () => {
		const cases = fc.record({
			seed: fc.nat(),
			n: fc.integer({ min: 3, max: 10 }),
			record: fc.integer({ min: 1, max: 1e6 }),
			events: fc.integer({ min: 1, max: 40 })
		});
		let none = 0;
		fc.assert(
			fc.property(cases, ({ seed, n, record, events }) => {
				const timeline = aTimeline(record, { events });
				const exercise = makeExercise(timeline, { n, seed });
				if (!exercise) return void none++;
				const { solution, start } = exercise;
				expect(solution.length).toBeLessThanOrEqual(n);
				expect(new Set(solution).size).toBe(solution.length);
				expect(ids(start).sort()).toEqual(ids(solution).sort());
				expect(isRightOrder(solution)).toBe(true);
				expect(isRightOrder(start)).toBe(false);
				expect(ids(solution)).toEqual(
					ids(timeline.events.filter((event) => solution.includes(event)))
				);
				expect(made(timeline, n, seed)).toEqual(exercise);
			}),
			{ numRuns: runs(500), seed: 2025 }
		);
		expect(none).toBeLessThan(60);
	});

	test('does not start in a right order, even if most of its cards may be anywhere', () => {
		const record = aTimeline(3, { events: 4 });
		const dates = ['2025', '2025', '2025-03-01', '2025-06-01'];
		const events = record.events.map((event, i) => ({
			...event,
			links: [],
			date: toDateData(dates[i] ?? '')
		}));
		for (let seed = 0; seed < 200; seed++) {
			expect(isRightOrder(made({ ...record, events }, 4, seed).start)).toBe(false);
		}
	});

	test('has at most one card at its position when it starts', () => {
		const ordered = aTimeline(3, { events: 12 });
		const distinct = {
			...ordered,
			events: ordered.events.map((event, i) => ({
				...event,
				links: [],
				date: toDateData(`${1900 + i}`)
			}))
		};
		for (const timeline of [shippedTimeline, distinct, berlin, element, school]) {
			for (let seed = 0; seed < 40; seed++) {
				const { start } = made(timeline, 3 + (seed % 6), seed);
				expect(gradeOrder(start).positions.filter(Boolean).length).toBeLessThanOrEqual(1);
			}
		}
	});

	test('is of all of the shipped record, and nearly all of its pairs are told apart', () => {
		const seen = new Set<string>();
		let withTies = 0;
		// The first set has the cards of the lesson.
		for (let seed = 2; seed < 200; seed++) {
			for (const n of [4, 6, 10]) {
				const { solution } = made(shippedTimeline, n, seed);
				expect(solution).toHaveLength(n);
				for (const { id } of solution) seen.add(id);
				const pairs = solution.flatMap((a, i) => solution.slice(i + 1).map((b) => isBefore(a, b)));
				expect(pairs.filter(Boolean).length / pairs.length).toBeGreaterThan(0.85);
				if (n === 6 && !pairs.every(Boolean)) withTies++;
				const [first, last] = [solution[0], solution.at(-1)];
				expect((last?.index ?? 0) - (first?.index ?? 0)).toBeGreaterThan(15);
			}
		}
		expect(seen.size).toBe(shippedTimeline.events.length);
		expect(withTies).toBeGreaterThan(10);
	});

	test('has none whose card would say when it was', () => {
		const record = toRecordData(shipped);
		const telling = [
			'What was said in September',
			'The budget of 2025',
			'On 25 September 2025 it was said'
		];
		const events = record.events.map((event, i) => ({
			...event,
			date: toDateData(i < 20 ? '2025-09-25' : '2026-02'),
			title: i % 5 < 3 ? (telling[i % 5] ?? '') : `It was said ${i}`
		}));
		const timeline = toTimeline({ ...record, events });
		for (let seed = 0; seed < 50; seed++) {
			for (const { title, date } of made(timeline, 10, seed).solution) {
				// September says nothing of what was in February.
				if (formatDate(date, 'en').includes('September')) expect(title).toMatch(/^It was said/);
				else expect(title).not.toContain('in 2026');
			}
		}
	});

	test('contains only events that were known then, and fewer if there were fewer', () => {
		const record = toRecordData(shipped);
		const then = toTimeline(asKnown(record, '2025-05-16'));
		const { solution } = made(then, 10, 1);
		expect(solution).toEqual(then.events);
		expect(solution).toHaveLength(5);
		const early = (asof: string) =>
			makeExercise(toTimeline(asKnown(record, asof)), { n: 6, seed: 1 });
		expect(early('2025-02-17')).toBeNull();
		expect(early('2025-02-18')).toBeNull();
		expect(early('2025-02-24')?.start.map(({ index }) => index)).toEqual([1, 0]);
	});

	test('there is none of events that all overlap', () => {
		const record = toRecordData(shipped);
		const events = record.events.map((event) => ({
			...event,
			links: [],
			date: toDateData('2025')
		}));
		expect(makeExercise(toTimeline({ ...record, events }), { n: 6, seed: 1 })).toBeNull();
	});

	test.each([
		['berlin', berlin],
		['element', element],
		['school', school]
	])(
		'of %s has in its first set the cards of the lesson, and in the next one others',
		(_, timeline) => {
			const steps = generalLessonFor(timeline).parts.flat();
			const cards = steps.find(({ cards }) => cards)?.cards ?? [];
			const set = parseExerciseParams('', pickLessonCards(timeline).length);
			expect(ids(made(timeline, set.n, set.seed).solution)).toEqual(cards);
			const next = ids(made(timeline, set.n, nextSeed(timeline, set)).solution);
			expect(next.filter((id) => !cards.includes(id))).not.toEqual([]);
		}
	);

	test('of chosen events has a number of its own, whatever their order', () => {
		const [a = '', b = '', c = '', d = ''] = ids(shippedTimeline.events);
		const numberOf = (...ids: string[]) =>
			formatSetNumber(
				1,
				ids.map((id) => ({ id }))
			);
		expect(formatSetNumber(1, null)).toBe('1');
		expect(numberOf(a, b, c)).toMatch(/^\d{4}$/);
		expect(numberOf(c, a, b)).toBe(numberOf(a, b, c));
		expect(numberOf(a, b, d)).not.toBe(numberOf(a, b, c));
		expect(Number(formatSetNumber(2, [{ id: a }])) - Number(numberOf(a))).toBe(1);
	});

	test('another one is really another one, and the same for all', () => {
		const small = toTimeline(asKnown(toRecordData(shipped), '2025-04-07'));
		for (const timeline of [shippedTimeline, small]) {
			for (let seed = 0, i = 0; i < 20; i++) {
				const next = nextSeed(timeline, { n: 4, seed });
				expect(ids(made(timeline, 4, next).start)).not.toEqual(ids(made(timeline, 4, seed).start));
				seed = next;
			}
		}
		expect(nextSeed(shippedTimeline, { n: 6, seed: 42 })).toBe(43);
		expect(nextSeed(shippedTimeline, { n: 6, seed: 999_999_999 })).toBe(0);
	});
});

test('the events in an address have an order of their own, whatever theirs is', () => {
	const all = ids(berlin.events);
	const written = withoutOrder(all);
	expect(written.toSorted()).toEqual(all.toSorted());
	expect(withoutOrder(all.toReversed())).toEqual(written);
	const later = written.filter((id, i) => all.indexOf(id) < all.indexOf(written[i - 1] ?? ''));
	expect(later.length).toBeGreaterThan(2);
});

describe('the address', () => {
	test.each([
		['', { n: 6, seed: 1 }],
		['?n=4&seed=42', { n: 4, seed: 42 }],
		['?n=10&seed=0', { n: 10, seed: 0 }],
		['?n=3&seed=999999999', { n: 3, seed: 999_999_999 }],
		['?n=2&events=a,b,c,d', { n: 4, seed: 1 }],
		['?events=a,b', { n: 6, seed: 1 }],
		['?events=a,b,c,d,e,f,g,h,i', { n: 6, seed: 1 }],
		['?n=11&seed=1000000000', { n: 6, seed: 1 }],
		['?n=06&seed=007', { n: 6, seed: 1 }],
		['?n=5.5&seed=-1', { n: 6, seed: 1 }],
		['?n=1e1&seed=0x2a', { n: 6, seed: 1 }],
		['?n=&seed=%F0%9F%92%A9', { n: 6, seed: 1 }]
	])('%s', (search, expected) => {
		expect(parseExerciseParams(search)).toEqual(expected);
	});

	test('written parameters are read again, beside others; any string gives an exercise', () => {
		fc.assert(
			fc.property(
				fc.string({ unit: 'binary' }),
				fc.record({ n: fc.integer({ min: 3, max: 10 }), seed: fc.nat(999_999_999) }),
				(text, set) => {
					const { n, seed } = parseExerciseParams(text);
					expect(n >= 3 && n <= 10 && Number.isInteger(seed)).toBe(true);
					expect(parseExerciseParams(withExerciseParams(set, text))).toEqual(set);
				}
			),
			{ numRuns: runs(500), seed: 2025 }
		);
		expect(withExerciseParams({ n: 6, seed: 7 }, '?asof=2025&seed=3')).toBe(
			'?asof=2025&seed=7&n=6'
		);
	});
});

test('no card has a title that makes no sense alone, unless there are too few others', () => {
	const { events } = shippedTimeline;
	const titled = (every: number) => ({
		...shippedTimeline,
		events: events.map((event, i) => ({
			...event,
			title: i % every ? `Event ${i}` : `A week later, event ${i}`
		}))
	});
	const titlesOf = (timeline: Timeline, seed: number) =>
		makeExercise(timeline, { n: 6, seed })?.start.map(({ title }) => title) ?? [];
	for (let seed = 0; seed < 20; seed++) {
		expect(titlesOf(titled(2), seed)).toHaveLength(6);
		expect(titlesOf(titled(2), seed).join()).not.toContain('later');
	}
	expect(titlesOf(titled(1), 1)).toHaveLength(6);
});
