import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TimelineEvent } from '#lib/record/timeline.ts';
import { EventRun, placeOf } from '#lib/timeline/layout/event-run.ts';
import { byBegin } from '#lib/timeline/layout/row-index.ts';
import { aLargeTimeline } from '../../fixtures/a-large-timeline.ts';
import { aTimeline } from '../../fixtures/a-timeline.ts';

const lane = [...aTimeline(3, { events: 40, days: 60 }).events].sort(byBegin);

/** A run of a lane, what is taken out of it, and what is hidden. */
const someRuns = fc.record({
	from: fc.nat(lane.length),
	length: fc.nat(lane.length),
	without: fc.integer({ min: -1, max: lane.length - 1 }),
	hidden: fc.uniqueArray(fc.nat(lane.length - 1))
});

describe('a run', () => {
	test('holds what a list of the same events holds, whatever is hidden', () => {
		fc.assert(
			fc.property(someRuns, ({ from, length, without, hidden }) => {
				const to = Math.min(lane.length, from + length);
				const isHidden = new Set(hidden.flatMap((i) => lane[i] ?? []));
				const all = lane.slice(from, to).filter((event) => event !== lane[without]);
				const shown = all.filter((event) => !isHidden.has(event));
				const run = new EventRun(lane, from, to, without);
				for (const [each, list] of [
					[run, all],
					[run.shown(isHidden), shown]
				] as const) {
					expect([...each]).toEqual(list);
					expect(each.length).toBe(list.length);
					expect(each.first).toBe(list[0]);
					for (const i of [-1, ...list.keys(), list.length]) expect(each.at(i)).toBe(list[i]);
					for (const event of lane) expect(each.includes(event)).toBe(list.includes(event));
					const ends = list.map(({ date }) => date.end ?? Infinity);
					expect(each.latest?.date.end ?? Infinity).toBe(
						list.length > 0 ? Math.max(...ends) : Infinity
					);
				}
			}),
			{ numRuns: 500, seed: 7 }
		);
	});

	test('is the same object where nothing is hidden', () => {
		const run = new EventRun(lane, 2, 9);
		expect(run.shown(new Set())).toBe(run);
	});
});

test('finds its first few, and its latest, without a look at each of the many that are hidden', () => {
	const many = aLargeTimeline(1, { events: 20_000 }).events.toSorted(byBegin);
	let looks = 0;
	const watched = new Proxy(many, {
		get(target, key, receiver) {
			if (typeof key === 'string' && /^\d+$/.test(key)) looks++;
			return Reflect.get(target, key, receiver) as unknown;
		}
	});
	const hidden = new Set(many.filter((_, i) => i % 5_000 !== 4_999));
	const run = new EventRun(watched, 0, many.length).shown(hidden);
	// What is counted once for all frames.
	expect(run.latest).toBeDefined();
	looks = 0;
	expect([...run]).toEqual(many.filter((event) => !hidden.has(event)));
	expect(run.length).toBe(4);
	const part = new EventRun(watched, 2, many.length - 3).shown(hidden);
	expect(hidden.has(part.latest as TimelineEvent)).toBe(false);
	expect(looks).toBeLessThan(20);
});

test('placeOf finds each event of a lane, and none of another', () => {
	const half = lane.filter((_, i) => i % 2 === 0);
	for (const [i, event] of lane.entries()) {
		expect(placeOf(half, event)).toBe(i % 2 === 0 ? i / 2 : -1);
	}
});
