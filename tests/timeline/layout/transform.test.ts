import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DrawnEvent } from '#lib/messages/drawn.ts';
import { createTimeScale } from '#lib/timeline/layout/time-scale.ts';
import {
	clampDomain,
	cutDomain,
	fitEvents,
	interpolateDomain,
	minSpan,
	panDomain,
	revealSpan,
	extentWithMargin,
	zoomDomain,
	zoomOf,
	type Domain
} from '#lib/timeline/layout/transform.ts';

const day = 86_400_000;

/** An extent from a day to two centuries long, and its whole. */
const anExtent = fc
	.tuple(
		fc.integer({ min: Date.UTC(1000, 0, 1) / day, max: Date.UTC(2900, 0, 1) / day }),
		fc.integer({ min: 1, max: 73_000 })
	)
	.map(([from, days]): Domain => [from * day, (from + days) * day]);

/** A valid domain of a whole: of any scale, anywhere. */
function within(whole: Domain, zoom: number, place: number): Domain {
	const most = whole[1] - whole[0];
	const span = most * (Math.min(minSpan, most) / most) ** zoom;
	const start = whole[0] + (most - span) * place;
	return [start, start + span];
}

const share = fc.double({ min: 0, max: 1, noNaN: true });

const aView = fc.record({ extent: anExtent, zoom: share, place: share }).map((drawn) => {
	const whole = extentWithMargin(drawn.extent);
	return { whole, domain: within(whole, drawn.zoom, drawn.place) };
});

const spanOf = ([start, end]: Domain) => end - start;

/** Equal to a thousandth of the domain's own width. */
function expectSame(actual: Domain, expected: Domain, tolerance = 1e-3) {
	const near = tolerance * spanOf(expected);
	expect(Math.abs(actual[0] - expected[0])).toBeLessThanOrEqual(near);
	expect(Math.abs(actual[1] - expected[1])).toBeLessThanOrEqual(near);
}

function expectInside(domain: Domain, whole: Domain) {
	const rounding = spanOf(whole) * 1e-9;
	expect(domain[0]).toBeGreaterThanOrEqual(whole[0] - rounding);
	expect(domain[1]).toBeLessThanOrEqual(whole[1] + rounding);
	expect(spanOf(domain)).toBeGreaterThanOrEqual(Math.min(minSpan, spanOf(whole)) - rounding);
}

describe('wholeDomain', () => {
	test('is the extent plus 4 %, evenly on both sides', () => {
		const extent: Domain = [Date.UTC(2025, 0, 1), Date.UTC(2025, 0, 1) + 1000 * day];
		expect(extentWithMargin(extent)).toEqual([extent[0] - 20 * day, extent[1] + 20 * day]);
	});

	test('of one day is three days with that day in the middle', () => {
		const start = Date.UTC(2025, 0, 1);
		expect(extentWithMargin([start, start + day])).toEqual([start - day, start + 2 * day]);
	});

	test('is never narrower than 3 days, nor than the extent', () => {
		fc.assert(
			fc.property(anExtent, (extent) => {
				const whole = extentWithMargin(extent);
				expect(spanOf(whole)).toBeGreaterThanOrEqual(minSpan - 1);
				expect(whole[0]).toBeLessThan(extent[0]);
				expect(whole[1]).toBeGreaterThan(extent[1]);
			})
		);
	});
});

describe('clampDomain', () => {
	test('the narrowest domain is 3 days', () => {
		expect(minSpan).toBe(3 * day);
		expect(clampDomain([50 * day, 50 * day], [0, 100 * day], minSpan)).toEqual([
			48.5 * day,
			51.5 * day
		]);
	});

	test.each<[string, Domain, Domain]>([
		['a domain inside stays', [20 * day, 40 * day], [20 * day, 40 * day]],
		['one before the start is moved in', [-30 * day, -10 * day], [0, 20 * day]],
		['one after the end is moved in', [95 * day, 115 * day], [80 * day, 100 * day]],
		['one that is too wide is the whole', [-1 * day, 300 * day], [0, 100 * day]],
		['one turned around is the narrowest', [60 * day, 40 * day], [48.5 * day, 51.5 * day]]
	])('%s', (_, domain, expected) => {
		expect(clampDomain(domain, [0, 100 * day], minSpan)).toEqual(expected);
	});

	test('bounds whatever it is given, and leaves what is within bounds', () => {
		const instant = fc.double({ min: -8e15, max: 8e15, noNaN: true });
		fc.assert(
			fc.property(aView, instant, instant, ({ whole, domain }, a, b) => {
				expectInside(clampDomain([a, b], whole, minSpan), whole);
				expectSame(clampDomain(domain, whole, minSpan), domain);
			}),
			{ numRuns: 1000 }
		);
	});
});

describe('cutDomain', () => {
	test.each<[string, Domain, Domain]>([
		['a domain inside stays', [20 * day, 40 * day], [20 * day, 40 * day]],
		['one over the start keeps its end', [-0.5 * day, 30 * day], [0, 30 * day]],
		['one over the end keeps its start', [70 * day, 100.5 * day], [70 * day, 100 * day]],
		['one over both is the whole', [-1 * day, 300 * day], [0, 100 * day]],
		['one outside is moved in', [120 * day, 140 * day], [80 * day, 100 * day]],
		['one that hardly is inside is the narrowest', [99 * day, 140 * day], [97 * day, 100 * day]]
	])('%s', (_, domain, expected) => {
		expect(cutDomain(domain, [0, 100 * day], minSpan)).toEqual(expected);
	});
});

describe('zoom and scale', () => {
	test('the whole is not zoomed', () => {
		expect(zoomOf([0, 100], [0, 100])).toBe(1);
		expect(createTimeScale([0, 100])(0)).toBeCloseTo(0);
	});

	test('of the second quarter, the story is 4 times as wide, and begins a width to the left', () => {
		expect(zoomOf([25, 50], [0, 100])).toBe(4);
		expect(createTimeScale([25, 50])(0)).toBe(-1);
	});

	test('the ends of the domain are at the ends of the drawing, within 1 px', () => {
		fc.assert(
			fc.property(aView, fc.integer({ min: 200, max: 4000 }), ({ whole, domain }, width) => {
				const x = createTimeScale(domain);
				expect(Math.abs(x(domain[0]) * width)).toBeLessThan(1);
				expect(Math.abs(x(domain[1]) * width - width)).toBeLessThan(1);
				const zoomed = (x(whole[1]) - x(whole[0])) / zoomOf(domain, whole);
				expect(Math.abs(zoomed - 1) * width).toBeLessThan(1);
			}),
			{ numRuns: 1000 }
		);
	});
});

describe('panDomain', () => {
	test('positive is later in time', () => {
		expect(panDomain([20 * day, 40 * day], 0.25, [0, 100 * day])).toEqual([25 * day, 45 * day]);
	});

	test('by a and then −a is the identity where nothing was clamped', () => {
		let tried = 0;
		fc.assert(
			fc.property(aView, fc.double({ min: -2, max: 2, noNaN: true }), ({ whole, domain }, by) => {
				const moved = spanOf(domain) * by;
				fc.pre(domain[0] + moved >= whole[0] && domain[1] + moved <= whole[1]);
				tried++;
				const there = panDomain(domain, by, whole);
				expectSame(there, [domain[0] + moved, domain[1] + moved], 1e-6);
				expectSame(panDomain(there, -by, whole), domain, 1e-6);
			}),
			{ numRuns: 1000 }
		);
		expect(tried).toBeGreaterThanOrEqual(1000);
	});

	test('never changes the width and never leaves the whole', () => {
		fc.assert(
			fc.property(aView, fc.double({ min: -50, max: 50, noNaN: true }), ({ whole, domain }, by) => {
				const moved = panDomain(domain, by, whole);
				expectInside(moved, whole);
				expect(spanOf(moved) / spanOf(domain)).toBeCloseTo(1, 6);
			})
		);
	});
});

describe('zoomDomain', () => {
	test('in about the middle by default', () => {
		expect(zoomDomain([20 * day, 60 * day], 2, [0, 100 * day], undefined, minSpan)).toEqual([
			30 * day,
			50 * day
		]);
	});

	test('keeps the instant where it is, where nothing was clamped', () => {
		const factor = fc.double({ min: 0.2, max: 5, noNaN: true });
		fc.assert(
			fc.property(aView, factor, share, ({ whole, domain }, by, at) => {
				const about = domain[0] + spanOf(domain) * at;
				const span = spanOf(domain) / by;
				const free: Domain = [about - span * at, about + span * (1 - at)];
				fc.pre(span >= minSpan && free[0] >= whole[0] && free[1] <= whole[1]);
				const zoomed = zoomDomain(domain, by, whole, about, minSpan);
				expectSame(zoomed, free, 1e-6);
				expect((about - zoomed[0]) / spanOf(zoomed)).toBeCloseTo(at, 5);
			}),
			{ numRuns: 1000 }
		);
	});

	test('in and then out about the same instant returns', () => {
		const factor = fc.double({ min: 1, max: 16, noNaN: true });
		fc.assert(
			fc.property(aView, factor, share, ({ whole, domain }, by, at) => {
				fc.pre(spanOf(domain) / by >= minSpan);
				const about = domain[0] + spanOf(domain) * at;
				const back = zoomDomain(
					zoomDomain(domain, by, whole, about, minSpan),
					1 / by,
					whole,
					about,
					minSpan
				);
				expectSame(back, domain, 1e-6);
			}),
			{ numRuns: 1000 }
		);
	});

	test('at the narrowest, zooming in more moves nothing, wherever the pointer is', () => {
		const narrowest: Domain = [50 * day, 53 * day];
		for (const at of [50, 50.3, 51.5, 53]) {
			expectSame(zoomDomain(narrowest, 2, [0, 100 * day], at * day, minSpan), narrowest, 1e-9);
		}
	});

	test('is bounded for any factor', () => {
		const factor = fc.double({ min: 1e-9, max: 1e9, noNaN: true });
		fc.assert(
			fc.property(aView, factor, share, ({ whole, domain }, by, at) => {
				const about = domain[0] + spanOf(domain) * at;
				expectInside(zoomDomain(domain, by, whole, about, minSpan), whole);
			})
		);
	});
});

describe('revealSpan', () => {
	test('is the same domain for a span inside the middle 80 %', () => {
		fc.assert(
			fc.property(aView, share, share, ({ whole, domain }, a, b) => {
				const at = (s: number) => domain[0] + spanOf(domain) * (0.101 + 0.798 * s);
				const span: Domain = [at(Math.min(a, b)), at(Math.max(a, b))];
				expect(revealSpan(domain, span, whole)).toBe(domain);
			})
		);
	});

	test.each([
		['late', [70 * day, 72 * day], [61 * day, 81 * day]],
		['early', [8 * day, 12 * day], [0, 20 * day]],
		['just outside the middle', [21 * day, 22 * day], [11.5 * day, 31.5 * day]]
	] as [string, Domain, Domain][])('centres a span that is %s', (_, span, expected) => {
		expect(revealSpan([20 * day, 40 * day], span, [0, 100 * day])).toEqual(expected);
	});

	test('never changes the width, and shows the middle of the span', () => {
		fc.assert(
			fc.property(aView, share, share, ({ whole, domain }, a, b) => {
				const at = (s: number) => whole[0] + spanOf(whole) * s;
				const span: Domain = [at(Math.min(a, b)), at(Math.max(a, b))];
				const shown = revealSpan(domain, span, whole);
				expect(spanOf(shown) / spanOf(domain)).toBeCloseTo(1, 6);
				expectInside(shown, whole);
				const centre = (span[0] + span[1]) / 2;
				expect(centre).toBeGreaterThanOrEqual(shown[0] - 1);
				expect(centre).toBeLessThanOrEqual(shown[1] + 1);
			}),
			{ numRuns: 500 }
		);
	});
});

test('fitEvents shows what events span with a quarter of it as room on either side', () => {
	const fit = (...spans: [start: number, end: number][]) => {
		const events = spans.map(([start, end]) => ({ date: { start: start * day, end: end * day } }));
		return fitEvents(events as DrawnEvent[], [0, 100 * day], minSpan).map((time) => time / day);
	};
	expect(fit([40, 60])).toEqual([35, 65]);
	expect(fit([50, 60], [40, 44], [42, 43])).toEqual([35, 65]);
	expect(fit([40, 40])).toEqual([38.5, 41.5]);
});

describe('interpolateDomain', () => {
	test('begins and ends exactly at what it is given', () => {
		fc.assert(
			fc.property(aView, share, share, ({ whole, domain }, zoom, place) => {
				const to = within(whole, zoom, place);
				const between = interpolateDomain(domain, to);
				expect(between(0)).toEqual(domain);
				expect(between(1)).toEqual(to);
				expectSame(between(1e-9), domain, 1e-3);
				expectSame(between(1 - 1e-9), to, 1e-3);
			})
		);
	});

	test('each end and the width go one way only', () => {
		const steps = Array.from({ length: 21 }, (_, i) => i / 20);
		fc.assert(
			fc.property(aView, share, share, ({ whole, domain }, zoom, place) => {
				const to = within(whole, zoom, place);
				const frames = steps.map(interpolateDomain(domain, to));
				const rounding = spanOf(whole) * 1e-9 + 1;
				for (const read of [(d: Domain) => d[0], (d: Domain) => d[1], spanOf]) {
					const sign = Math.sign(read(to) - read(domain)) || 1;
					for (const [i, frame] of frames.entries()) {
						const next = frames[i + 1];
						if (next) expect((read(next) - read(frame)) * sign).toBeGreaterThanOrEqual(-rounding);
					}
				}
			})
		);
	});

	test('a zoom is even in the logarithm of the scale', () => {
		const between = interpolateDomain([0, 16 * day], [4 * day, 8 * day]);
		expect(spanOf(between(0.5))).toBeCloseTo(8 * day, 0);
	});
});
