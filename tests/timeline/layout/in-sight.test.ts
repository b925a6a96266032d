import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keepEventInSight, zoomCentre } from '#lib/timeline/layout/in-sight.ts';
import { countOverlapping, type EventSpans } from '#lib/timeline/layout/spans.ts';
import { zoomDomain, type Domain, minSpan } from '#lib/timeline/layout/transform.ts';

const day = 86_400_000;
const whole: Domain = [-20 * day, 1_020 * day];

const spansOf = (all: readonly Domain[]): EventSpans => ({
	begins: Float64Array.from(all, ([begin]) => begin).sort(),
	ends: Float64Array.from(all, ([, end]) => end).sort()
});

const at = (...days: number[]) => spansOf(days.map((each) => [each * day, each * day]));
const days = ([start, end]: Domain) => [start / day, end / day];

describe('a view over nothing', () => {
	test.each([
		['before the nearest', at(500), [100, 200], [404, 504]],
		['after the nearest', at(50), [100, 200], [46, 146]],
		['between two, nearer to the later one', at(10, 210), [100, 200], [114, 214]],
		['beside what has lasted', spansOf([[0, 95 * day]]), [100, 200], [91, 191]]
	])('goes to the nearest event, as wide as it was: %s', (_, spans, [start = 0, end = 0], to) => {
		expect(days(keepEventInSight([start * day, end * day], spans, whole))).toEqual(to);
	});

	test('stays where there is no event at all', () => {
		const domain: Domain = [100 * day, 200 * day];
		expect(keepEventInSight(domain, spansOf([]), whole)).toBe(domain);
	});
});

test.each([
	['an event in it', at(150)],
	['within what lasts longer', spansOf([[0, 900 * day]])]
])('a view with something to see stays: %s', (_, spans) => {
	const domain: Domain = [100 * day, 200 * day];
	expect(keepEventInSight(domain, spans, whole)).toBe(domain);
});

const aTime = fc.integer({ min: 0, max: 1_000 }).map((n) => n * day);

const aShare = fc.double({ min: 0, max: 1, noNaN: true });

test('after each step of a zoom about any place of the view there is an event, and the view does not leap', () => {
	fc.assert(
		fc.property(fc.array(aTime, { minLength: 1, maxLength: 12 }), aShare, (times, share) => {
			const spans = spansOf(times.map((time) => [time, time]));
			let domain = whole;
			for (let i = 0; i < 40; i++) {
				const about = domain[0] + share * (domain[1] - domain[0]);
				const zoomed = zoomDomain(domain, 1.1, whole, about, minSpan);
				const next = keepEventInSight(zoomed, spans, whole);
				const width = next[1] - next[0];
				expect(width).toBeCloseTo(zoomed[1] - zoomed[0], 0);
				expect(countOverlapping(spans, next)).toBeGreaterThan(0);
				expect(next[0]).toBeGreaterThanOrEqual(whole[0]);
				expect(next[1]).toBeLessThanOrEqual(whole[1]);
				// A tenth is what the zoom itself takes away at one side.
				expect(Math.abs(next[0] - zoomed[0])).toBeLessThan(width * 0.15);
				domain = next;
			}
		}),
		{ seed: 2025 }
	);
});

describe('a zoom without a place of its own', () => {
	const domain: Domain = [0, 1_000 * day];

	test.each([
		['without events', at(), 500],
		['with events in the middle', at(10, 400, 450, 990), 450],
		['with events all over', at(0, 100, 200, 300, 400, 500, 600, 700, 800, 900), 500],
		['with all but one at the end', at(10, 900, 910, 920, 930, 940), 920],
		['with all at the start', at(0, 10, 20), 10],
		['with events outside the view', at(-500, -400, 510, 1_500), 510],
		['with all events outside the view', at(-500, -400, 1_500), -400],
		['with one at an edge of the view', at(960), 960]
	])(
		'goes to the event nearest to the middle, or to where most events are: %s',
		(_, spans, expected) => {
			expect(zoomCentre(domain, spans)).toBe(expected * day);
		}
	);
});
