import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { events as shipped } from '#lib/record/shipped/events.ts';
import { formatDaysBetween, formatDateWarnings } from '#lib/story/compare/format-comparison.ts';
import {
	eventsBetween,
	firstPair,
	formatCompare,
	groupByLink,
	toPair,
	parseCompare,
	statementEvents,
	suggestPairs,
	type StatementEvent
} from '#lib/story/compare/statement-pairs.ts';
import { asKnown } from '#lib/record/as-known.ts';
import { toRecordData } from '#lib/record/record-data.ts';
import { toTimeline, type Timeline } from '#lib/record/timeline.ts';
import { aTimeline, shippedTimeline } from '../../fixtures/a-timeline.ts';

const principle = 'imod-2025-09-25-mass-surveillance-principle';
const reply = 'ice-2026-02-operational-use-statement';
const december = 'ice-2025-12-internal-response';
const january = 'ice-2026-01-contracts-response';

const behind = (asof: string): Timeline => toTimeline(asKnown(toRecordData(shipped), asof));

function statedIn(id: string, timeline: Timeline = shippedTimeline): StatementEvent {
	const found = statementEvents(timeline).find((event) => event.id === id);
	if (!found) throw new Error(`no statement ${id}`);
	return found;
}

const wordsOf = (a: string, b: string) => formatDaysBetween(toPair(statedIn(a), statedIn(b)));

const idsOf = (timeline: Timeline) =>
	suggestPairs(timeline).map(({ pair: [a, b] }) => [a.id, b.id]);

describe('the pairs that the record links', () => {
	const inAugust = [
		['imod-2025-08-19-encampment', 'imod-2025-08-27-dismissals'],
		['imod-2025-08-26-smith-office-sit-in', 'imod-2025-08-27-dismissals'],
		['imod-2025-08-26-smith-office-sit-in', 'imod-2025-08-26-smith-press-conference']
	];

	test('the pair of two tracks is first, and each pair is there once', () => {
		expect(idsOf(shippedTimeline)).toEqual([
			[principle, reply],
			['imod-2025-08-15-external-review', 'imod-2026-06-final-update'],
			['imod-2025-08-15-external-review', 'imod-2026-05-18-coalition-letter'],
			['imod-2025-08-15-external-review', 'imod-2025-09-25-evidence-statement'],
			[december, january],
			...inAugust,
			['imod-2025-09-25-services-disabled', 'imod-2025-09-25-idf-reply']
		]);
	});

	test('as of a day there are only those of which both were known', () => {
		expect(idsOf(behind('2025-12'))).toEqual([
			['imod-2025-08-15-external-review', 'imod-2025-09-25-evidence-statement'],
			...inAugust,
			['imod-2025-09-25-services-disabled', 'imod-2025-09-25-idf-reply']
		]);
		expect(idsOf(behind('2025-08'))).toEqual(inAugust);
		expect(idsOf(behind('2025-07'))).toEqual([]);
	});

	test('are two different statements that a link joins, in the record’s order', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 5_000 }), (seed) => {
				const timeline = aTimeline(seed, { events: 60 });
				const pairs = suggestPairs(timeline);
				for (const { pair, type } of pairs) {
					const [a, b] = pair;
					expect(a.index).toBeLessThan(b.index);
					expect(a.statement && b.statement).toBeTruthy();
					expect(b.links.some((link) => link.event === a && link.type === type)).toBe(true);
				}
				const keys = pairs.map(({ pair }) => formatCompare(pair));
				expect(new Set(keys).size).toBe(keys.length);
			}),
			{ numRuns: 30 }
		);
	});
});

test('suggestions are grouped by what links them, in their order', () => {
	const suggestions = suggestPairs(shippedTimeline);
	const groups = groupByLink(suggestions);
	expect(groups.map(({ type }) => type)).toEqual([...new Set(suggestions.map(({ type }) => type))]);
	expect(groups.length).toBeGreaterThan(1);
	expect(groups.flatMap(({ type, pairs }) => pairs.map((pair) => ({ pair, type })))).toEqual(
		suggestions
	);
});

describe('what a comparison opens with', () => {
	test('without a statement that is selected it is the first suggestion', () => {
		const ids = firstPair(shippedTimeline, null)?.map(({ id }) => id);
		expect(ids).toEqual([principle, reply]);
		const report = shippedTimeline.eventById.get('ice-2026-02-17-joint-report') ?? null;
		expect(firstPair(shippedTimeline, report)?.map(({ id }) => id)).toEqual(ids);
	});

	test.each(statementEvents(shippedTimeline))('$id is one of the two', (event) => {
		const pair = firstPair(shippedTimeline, event);
		expect(pair).toContain(event);
		expect(new Set(pair).size).toBe(2);
	});

	test('with fewer than two statements there is none', () => {
		const timeline = behind('2025-02');
		expect(statementEvents(timeline)).toHaveLength(1);
		expect(firstPair(timeline, null)).toBeNull();
		expect(firstPair(timeline, statementEvents(timeline)[0] ?? null)).toBeNull();
	});
});

describe('compare in the address', () => {
	test('any two statements are read as they are written', () => {
		const statements = statementEvents(shippedTimeline);
		for (const a of statements) {
			for (const b of statements) {
				const text = formatCompare([a, b]);
				expect(parseCompare(text, shippedTimeline)).toEqual(a === b ? null : [a, b]);
			}
		}
	});

	test.each([
		null,
		'',
		',',
		principle,
		`${principle},`,
		`${principle},${principle}`,
		`${principle},toString`,
		`${principle},ice-2026-02-17-joint-report`,
		`${principle};${reply}`,
		`${principle},${reply},${december}`
	])('%s compares nothing', (text) => {
		expect(parseCompare(text, shippedTimeline)).toBeNull();
	});

	test('pairs that the record does not have are left out', () => {
		const ids = parseCompare(`nothing,${reply},,${principle}`, shippedTimeline)?.map(
			({ id }) => id
		);
		expect(ids).toEqual([reply, principle]);
	});

	test('any string is read', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				expect(parseCompare(text, shippedTimeline)).toBeNull();
			})
		);
	});

	test('statements that were not known then are not compared', () => {
		expect(parseCompare(`${principle},${reply}`, behind('2025-12'))).toBeNull();
		expect(parseCompare(`${december},${january}`, behind('2026-01'))).toBeNull();
	});
});

describe('the days between, in words', () => {
	test.each([
		[principle, reply, '129 to 156 days apart. One of the dates is not certain.'],
		[december, january, '1 to 61 days apart.'],
		['imod-2025-08-15-external-review', 'imod-2025-09-25-evidence-statement', '41 days apart.'],
		['imod-2025-09-25-evidence-statement', principle, 'On the same day.'],
		[
			'imod-2025-08-26-smith-press-conference',
			'imod-2025-08-27-dismissals',
			'1 day apart. The later one lasted 2 days.'
		],
		[
			'ice-2026-02-ai-tools-claim',
			'ice-2026-02-18-naa-statement',
			'At most 17 days apart; which came first is not known.'
		]
	])('%s and %s', (a, b, words) => {
		expect(wordsOf(a, b)).toBe(words);
	});

	test('within one month they cannot be told', () => {
		const claim = statedIn('ice-2026-02-ai-tools-claim');
		expect(formatDaysBetween([claim, { ...claim, id: 'other' }])).toBe(
			'In the same month, at most 27 days apart; which came first is not known.'
		);
	});
});

describe('the events between', () => {
	test('are those that their dates allow there, in the record’s order', () => {
		const found = eventsBetween([statedIn(december), statedIn(january)], shippedTimeline);
		expect(found.map(({ event, isSure }) => [event.id, isSure])).toEqual([
			['ice-2026-01-data-1400', false]
		]);
	});

	test('are all of them, and what is sure is after the one and before the other', () => {
		for (const { pair } of suggestPairs(shippedTimeline)) {
			const found = eventsBetween(pair, shippedTimeline);
			const [a, b] = pair;
			for (const event of shippedTimeline.events) {
				const each = found.find((item) => item.event === event);
				const { start, end } = event.date;
				if (event === a || event === b) expect(each).toBeUndefined();
				else if (start >= (a.date.end ?? 0) && (end ?? Infinity) <= b.date.start) {
					expect(each?.isSure).toBe(true);
				} else expect(each?.isSure ?? false).toBe(false);
			}
			expect(found.map(({ event }) => event.index)).toEqual(
				found.map(({ event }) => event.index).sort((x, y) => x - y)
			);
		}
	});
});

test('a day is said not to be that of words which are quoted with something else', () => {
	const protest = statedIn('imod-2025-02-24-town-hall');
	expect(formatDateWarnings(toPair(protest, statedIn(principle)), shippedTimeline)).toEqual([
		'24 February 2025 is the date of the protest; the words quoted with it may be from another day.'
	]);
	expect(formatDateWarnings(toPair(statedIn(reply), statedIn(principle)), shippedTimeline)).toEqual(
		[]
	);
});
