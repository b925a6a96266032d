import { describe, expect, test } from 'vitest';
import type { Series, SeriesPoint } from '#lib/record/timeline.ts';
import { valueY } from '#lib/timeline/layout/series.ts';
import { shippedTimeline } from '../../fixtures/a-timeline.ts';

const [anySeries] = shippedTimeline.series as [Series];
const [anyPoint] = anySeries.points as [SeriesPoint];

const aPoint = (value: number): SeriesPoint => ({ ...anyPoint, value });

const aSeries = (...points: SeriesPoint[]): Series => ({ ...anySeries, points });

describe('valueY', () => {
	const series = aSeries(aPoint(100), aPoint(50), aPoint(0));

	test('the baseline is zero, and heights are as the values', () => {
		const [high, half, zero] = [100, 50, 0].map((value) => valueY(value, series, 200, 60));
		expect(zero).toBe(259);
		expect((zero ?? 0) - (high ?? 0)).toBeCloseTo(2 * ((zero ?? 0) - (half ?? 0)));
		expect(high).toBeGreaterThanOrEqual(200);
	});

	test('a series of zeros is on the baseline', () => {
		expect(valueY(0, aSeries(aPoint(0)), 200, 60)).toBe(259);
		expect(valueY(0, aSeries(), 200, 60)).toBe(259);
	});
});
