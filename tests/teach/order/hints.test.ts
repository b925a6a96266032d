import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatMonth, nextHint, type Hint } from '#lib/teach/order/hints.ts';
import { findPositionReasons } from '#lib/teach/order/position-reasons.ts';
import { makeExercise } from '#lib/teach/order/make-exercise.ts';
import { toDateData } from '#lib/record/date-data.ts';
import { isBefore, isRightOrder } from '#lib/record/time-order.ts';
import type { TimelineEvent } from '#lib/record/timeline.ts';
import { aTimeline, shippedTimeline } from '../../fixtures/a-timeline.ts';
import { runs } from '../../fixtures/runs.ts';

const anOrder = (seed: number): readonly TimelineEvent[] =>
	makeExercise(aTimeline(seed, { events: 30 }), { n: 8, seed })?.start ?? [];

/** All hints that an order has. */
function hintsFor(order: readonly TimelineEvent[]): Hint[] {
	const given: Hint[] = [];
	for (let hint; (hint = nextHint(order, given));) given.push(hint);
	return given;
}

describe('a hint', () => {
	test('is true, is of a card that is too early, and is given once: first another card, then the month', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 1e6 }), (seed) => {
				const order = anOrder(seed);
				const hints = hintsFor(order);
				for (const [i, { event, laterThan }] of hints.entries()) {
					if (!laterThan) expect(hints[i - 1]).toMatchObject({ event });
					else {
						expect(isBefore(laterThan, event)).toBe(true);
						expect(order.indexOf(laterThan)).toBeGreaterThan(order.indexOf(event));
					}
				}
				expect(new Set(hints.map((hint) => `${hint.event.id} ${hint.laterThan?.id}`)).size).toBe(
					hints.length
				);
				expect(hints.length > 0).toBe(!isRightOrder(order));
			}),
			{ numRuns: runs(60), seed: 2025 }
		);
	});

	test('of the first kind puts any exercise right, when each card goes behind the one it names', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 1e6 }), (seed) => {
				let order = anOrder(seed);
				for (let i = 0; i < 100 && !isRightOrder(order); i++) {
					const { event, laterThan } = nextHint(order, []) as Hint & { laterThan: TimelineEvent };
					const others = order.filter((each) => each !== event);
					order = others.toSpliced(others.indexOf(laterThan) + 1, 0, event);
				}
				expect(isRightOrder(order)).toBe(true);
			}),
			{ numRuns: runs(60), seed: 2025 }
		);
	});

	test.each([
		['2025-09-25', 'September 2025'],
		['2025-09', 'September 2025'],
		['2025-08-27/2025-08-28', 'August 2025'],
		['[2025-08-27..2025-09-03]', 'between 27 August and 3 September 2025'],
		['[2025-08-27..2025-08-30]', 'August 2025'],
		['2025-08-27/2025-09-03', '27 August to 3 September 2025'],
		['2025-08-27T10:30', 'August 2025'],
		['2025-08-06/', 'from 6 August 2025, end unknown'],
		['../2025-08-06', 'until 6 August 2025'],
		['2025', '2025'],
		['2025-05~', 'around May 2025'],
		['2025-08-06/..', 'since 6 August 2025']
	])('%s is “%s”', (edtf, month) => {
		expect(formatMonth(toDateData(edtf), 'en')).toBe(month);
	});
});

describe('the reasons of an answer', () => {
	const { events, eventById } = shippedTimeline;

	test('are links to cards before it, by which it is the later one, and a page with its date', () => {
		let links = 0;
		for (const event of events) {
			const reasons = findPositionReasons(event, events);
			for (const { link, index } of reasons.links) {
				links++;
				expect(events[index]).toBe(link.event);
				expect(index).toBeLessThan(event.index);
				expect(['responds-to', 'follows', 'reported-by']).toContain(link.type);
				expect(link.isForward).toBe(link.type !== 'reported-by');
			}
			if (reasons.source) expect(event.sources).toContainEqual(reasons.source);
		}
		expect(links).toBeGreaterThan(10);
	});

	test('are of the cards alone, and the page is the first of those that are dated', () => {
		const event = eventById.get('imod-2025-09-25-mass-surveillance-principle');
		if (!event) throw new Error('no such event');
		expect(findPositionReasons(event, [event]).links).toEqual([]);
		expect(findPositionReasons(event, [event]).source?.publisher).toBe(
			'Hindustan Times (with Reuters)'
		);
		expect(findPositionReasons(event, [event]).source?.published.edtf).toBe('2025-09-26');
		const unpublished = event.sources.map((source) => ({ ...source, published: null }));
		expect(findPositionReasons({ ...event, sources: unpublished }, [event]).source).toBeNull();
	});
});
