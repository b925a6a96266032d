import { describe, expect, test } from 'vitest';
import { storyLineHeights, stripSizeClasses } from '#lib/story/strip-classes.ts';
import {
	heightProperties,
	stripHeights,
	stripHeightsWithChapters
} from '#lib/story/strip-heights.ts';
import { layoutRows } from '#lib/timeline/layout/rows.ts';
import { laneHeight } from '#lib/timeline/layout/size-class.ts';
import { aTimeline, shippedTimeline } from '../fixtures/a-timeline.ts';

describe('the strip that stays in view', () => {
	test.each(Object.entries(stripHeights))('%s: as high for any number of tracks', (_, height) => {
		for (let tracks = 1; tracks <= 24; tracks++) {
			const timeline = aTimeline(3, { events: 60, tracks, days: 400 });
			for (const size of stripSizeClasses(height)) {
				const rows = layoutRows(timeline, size);
				expect(rows.height).toBeLessThan(height);
				const last = rows.tracks.at(-1);
				expect(last && last.lanesY + last.lanes * laneHeight).toBeLessThanOrEqual(
					rows.axisY + 1e-9
				);
			}
		}
	});

	test.each(['low', 'high'] as const)('%s: with chapters, also the line of the story', (name) => {
		const height = stripHeightsWithChapters[name];
		expect(height - stripHeights[name]).toBeLessThanOrEqual(name === 'low' ? 8 : 12);
		for (const size of stripSizeClasses(height)) {
			expect(layoutRows(shippedTimeline, size).height + storyLineHeights[name]).toBeLessThan(
				height
			);
		}
	});

	test('two tracks have a lane each, or two where there is room', () => {
		const lanes = Object.values(stripHeights).map((height) =>
			stripSizeClasses(height).map((size) =>
				layoutRows(shippedTimeline, size).tracks.map((row) => row.lanes)
			)
		);
		expect(lanes).toEqual([Array(3).fill([1, 1]), Array(3).fill([2, 2])]);
	});
});

test('heightProperties gives the heights of the shipped drawing and of its strip, which has chapters', () => {
	const drawn = '--narrow: 14.5rem; --medium: 18.75rem; --wide: 22.625rem';
	expect(heightProperties(shippedTimeline)).toBe(`${drawn}; --low: 5.8125rem; --high: 9.6875rem`);
	expect(heightProperties({ ...shippedTimeline, chapters: [] })).toBe(
		`${drawn}; --low: 5.3125rem; --high: 8.9375rem`
	);
});
