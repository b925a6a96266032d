import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeExercise } from '#lib/teach/order/make-exercise.ts';
import { printedCards, sortCards } from '#lib/teach/papers/printed-cards.ts';
import { formatPositionReasons } from '#lib/teach/papers/format-position-reasons.ts';
import { isRightOrder } from '#lib/record/time-order.ts';
import type { TimelineEvent } from '#lib/record/timeline.ts';
import { toRecordData } from '#lib/record/record-data.ts';
import { toTimeline } from '#lib/record/timeline.ts';
import { aFileOfPictures } from '../../fixtures/a-file-of-pictures.ts';
import { aFile } from '../../fixtures/a-file.ts';
import { readEventsFile } from '../../fixtures/read-events-file.ts';
import berlin from '../../fixtures/berlin.json' with { type: 'json' };
import element from '../../fixtures/element.json' with { type: 'json' };
import school from '../../fixtures/school.json' with { type: 'json' };
import { aTimeline, aTimelineOf, shippedTimeline } from '../../fixtures/a-timeline.ts';

/** The words that a date of the shipped record may be told by. */
const english = /\b(20\d\d|January|February|March|April|May|June|July|August|September)\b/;

test('the cards are those of the exercise, lettered as it hands them out, and tell no date', () => {
	for (let seed = 0; seed < 300; seed++) {
		const set = { n: 4 + (seed % 7), seed };
		const cards = printedCards(shippedTimeline, set);
		expect(cards.map(({ event }) => event)).toEqual(makeExercise(shippedTimeline, set)?.start);
		expect(cards.map(({ letter }) => letter).join('')).toBe('ABCDEFGHIJ'.slice(0, set.n));
		for (const { event, quote, summary } of cards) {
			expect(`${event.title} ${quote} ${summary}`).not.toMatch(english);
		}
	}
});

test('a picture is on its card, unless its credit tells a date', () => {
	const file = aFileOfPictures();
	const [wide] = file.events;
	if (wide?.picture) wide.picture.credit = 'A. Painter, 1901';
	const cards = printedCards(toTimeline(toRecordData(file)), { n: 4, seed: 1 });
	const pictured = cards.filter(({ hasPicture }) => hasPicture).map(({ event }) => event.id);
	expect(pictured.sort()).toEqual(['small', 'tall']);
});

test('of any record they are put in a right order, or there are none', () => {
	fc.assert(
		fc.property(fc.nat(999_999), fc.integer({ min: 1, max: 60 }), (seed, events) => {
			const timeline = aTimeline(seed, { events });
			const cards = printedCards(timeline, { n: 8, seed });
			const solution = sortCards(cards);
			expect(new Set(solution)).toEqual(new Set(cards));
			expect(isRightOrder(solution.map(({ event }) => event))).toBe(true);
		}),
		{ numRuns: 100 }
	);
});

test('the reasons are links and ties among the cards, when it became public, its earliest page', () => {
	const eventOf = (id: string) => {
		const event = shippedTimeline.events.find((event) => event.id === id);
		if (!event) throw new Error(`no ${id}`);
		return event;
	};
	const toCard = (event: TimelineEvent, i: number) => ({
		letter: 'ABCD'.charAt(i),
		event
	});
	const cards = [
		'imod-2025-05-19-build-keynote',
		'imod-2025-05-keynote-dismissal',
		'ice-2025-07-data-400',
		'imod-2025-05-20-build-parikh'
	].map((id, i) => toCard(eventOf(id), i));
	const solution = sortCards(cards);
	const reasons = cards.map((card) => formatPositionReasons(card, solution, 'en'));
	expect(reasons).toEqual([
		['Earliest dated page: NewsBytes, 19 May 2025.'],
		[
			'Follows A.',
			'Its date overlaps with D: either order is right.',
			'Earliest dated page: AP via The Independent, 22 May 2025.'
		],
		[
			'Made public: 17 February 2026.',
			'Earliest dated page: Anadolu via A News, 18 February 2026.'
		],
		[
			'Follows A.',
			'Its date overlaps with B: either order is right.',
			'Earliest dated page: Windows Central, 21 May 2025.'
		]
	]);
});

test('a reason ends with one full stop, where its date has one too', () => {
	const [first, ...others] = aFile().events;
	if (!first) throw new Error('It has no events.');
	const { events } = aTimelineOf(
		aFile({ events: [{ ...first, date: '-0044', known: '-0043' }, ...others] })
	);
	const [event] = events;
	if (!event) throw new Error('It has no events.');
	const card = { letter: 'A', event };
	expect(formatPositionReasons(card, [card], 'es')).toContain('Made public: 44 a. C.');
});

test.each([berlin, school, element])(
	'a card of a foreign record has its text, or says that it has not',
	(data) => {
		const timeline = toTimeline(toRecordData(readEventsFile(data, 'record.json')));
		for (let seed = 1; seed < 6; seed++) {
			for (const card of printedCards(timeline, { n: 6, seed })) {
				const { event, quote, translation, summary, isShortened } = card;
				const isWhole =
					quote === (event.statement?.quote ?? null) &&
					translation === (event.statement?.translation ?? null) &&
					summary === event.summary;
				expect(isShortened, event.title).toBe(!isWhole);
				// Nothing is left out for lack of room.
				if (quote === null && summary === null) expect(event.summary).toMatch(/\d|day/);
			}
		}
	}
);

test('no card of a foreign record gets a date at which it did not become known', () => {
	for (const data of [berlin, school, element]) {
		const timeline = toTimeline(toRecordData(readEventsFile(data, 'record.json')));
		const cards = timeline.events.map((event, i) => ({
			...{ letter: `${i}`, event }
		}));
		const reasons = cards.flatMap((card) => formatPositionReasons(card, cards, 'en'));
		const last = timeline.events.at(-1)?.date.start ?? 0;
		const dated = reasons.filter((reason) => reason.startsWith('Earliest'));
		expect(dated.length).toBeGreaterThan(0);
		for (const reason of dated) {
			const year = Number(/(\d{4})\.$/.exec(reason)?.[1]);
			expect(year, reason).toBeLessThanOrEqual(new Date(last).getUTCFullYear());
		}
	}
	const timeline = toTimeline(toRecordData(readEventsFile(berlin, 'berlin.json')));
	const cards = [
		'schabowski-says-that-travel-is-free-immediately',
		'the-brandenburg-gate-opens'
	].map((id) => {
		const event = timeline.eventById.get(id);
		if (!event) throw new Error(`no ${id}`);
		return { letter: 'A', event };
	});
	expect(cards.map((card) => formatPositionReasons(card, cards, 'en'))).toEqual([
		['Earliest dated source: Pressekonferenz des ZK der SED, 9 November 1989.'],
		[]
	]);
});
