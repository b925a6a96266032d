import { describe, expect, test } from 'vitest';
import { layoutRows } from '#lib/timeline/layout/rows.ts';
import {
	laneHeight,
	sizeClasses,
	sizeClassFor,
	stripClasses
} from '#lib/timeline/layout/size-class.ts';
import { asKnown } from '#lib/record/as-known.ts';
import { veilStart } from '#lib/record/as-of-day.ts';
import { toRecordData } from '#lib/record/record-data.ts';
import { events as shipped } from '#lib/record/shipped/events.ts';
import { toTimeline } from '#lib/record/timeline.ts';
import { nameWidth } from '#lib/timeline/layout/track-name.ts';
import { wholeDomainOf } from '#lib/timeline/layout/transform.ts';
import { aTimeline, shippedTimeline } from '../../fixtures/a-timeline.ts';

test.each([
	[0, 'narrow'],
	[280, 'narrow'],
	[639.9, 'narrow'],
	[640, 'medium'],
	[959.9, 'medium'],
	[960, 'wide'],
	[5000, 'wide'],
	[-1, 'narrow']
])('a widget of %s px is %s', (width, name) => {
	expect(sizeClassFor(width).name).toBe(name);
});

test('a class is packed for its least width', () => {
	for (const { packWidth } of sizeClasses) {
		expect(sizeClassFor(packWidth).packWidth).toBe(packWidth);
	}
});

describe('layoutRows', () => {
	test('as known on a day no name with an abbreviation runs into the veil, and all others are whole', () => {
		const then = {
			...toTimeline(asKnown(toRecordData(shipped), '2025-08-10')),
			axis: shippedTimeline.extent
		};
		const known = veilStart(then, wholeDomainOf(then)) ?? NaN;
		expect(known).toBeLessThan(0.5);
		for (const size of sizeClasses) {
			const names = layoutRows(then, size).tracks.map(({ name }) => name);
			for (const [line = '', ...more] of names) {
				expect(more).toEqual([]);
				expect(nameWidth(line), size.name).toBeLessThanOrEqual(known * size.packWidth);
			}
			// Without a veil as before.
			expect(layoutRows(shippedTimeline, size).tracks[0]?.name).toEqual([
				'Israel Ministry of Defense (IMOD)'
			]);
		}
	});

	test.each([
		['narrow', 232],
		['medium', 300],
		['wide', 362]
	])('%s: the shipped record is %s px high', (name, height) => {
		const size = sizeClasses.find((each) => each.name === name);
		expect(size && layoutRows(shippedTimeline, size).height).toBe(height);
	});

	test.each(sizeClasses)('$name: rows are below each other, above the axis', (size) => {
		for (let seed = 0; seed < 20; seed++) {
			for (const tracks of [1, 2, 3, 6]) {
				const timeline = aTimeline(seed, { events: 12, tracks, days: 400 });
				const { tracks: rows, axisY, height } = layoutRows(timeline, size);
				expect(rows).toHaveLength(tracks);
				let y = 0;
				const airs = new Set<number>();
				for (const { track, name, headY, lanesY, lanes, panels } of rows) {
					expect(headY).toBeCloseTo(y);
					const leads = timeline.events.filter((event) => event.track === track && event.lead);
					const air = lanesY - headY - size.headHeight - 14 * (name.length - 1);
					if (leads.length > 1) airs.add(Math.round(air));
					else expect(air).toBeCloseTo(0);
					expect(lanes).toBeGreaterThanOrEqual(leads.length + 1);
					expect(lanes).toBeLessThanOrEqual(4);
					if (leads.length === 0) expect(lanes).toBeLessThanOrEqual(size.maxLanes);
					y = lanesY + lanes * laneHeight;
					for (const panel of panels) {
						expect(panel.y).toBeCloseTo(y);
						expect(panel.height).toBeGreaterThanOrEqual(size.seriesHeight);
						y += panel.height;
					}
				}
				for (const air of airs) expect([0, size.leadGap]).toContain(air);
				expect(axisY).toBeGreaterThanOrEqual(y - 1e-9);
				expect(height).toBe(axisY + size.axisHeight);
				expect(height).toBeGreaterThanOrEqual(size.height);
			}
		}
	});

	test('gives each of two series of one track a panel of its own', () => {
		const [series] = shippedTimeline.series;
		const [, , wide] = sizeClasses;
		if (!series || !wide) throw new Error('nothing to double');
		const doubled = { ...shippedTimeline, series: [series, { ...series, id: 'other' }] };
		const [, track] = layoutRows(doubled, wide).tracks;
		const [first, second] = track?.panels ?? [];
		expect(track?.panels).toHaveLength(2);
		expect(second?.y).toBeCloseTo((first?.y ?? NaN) + (first?.height ?? NaN));
	});

	test('has a panel for a series at every size, and none in the strip of a stage', () => {
		for (const size of [...sizeClasses, ...stripClasses]) {
			const { tracks } = layoutRows(shippedTimeline, size);
			const isStrip = stripClasses.includes(size);
			expect(tracks.map(({ panels }) => panels.length)).toEqual(isStrip ? [0, 0] : [0, 1]);
		}
		const wide = layoutRows(shippedTimeline, sizeClassFor(1080));
		expect(wide.tracks[1]?.panels[0]?.height).toBeGreaterThanOrEqual(80);
	});

	test('leaves the strip of a stage as low as it is, without names and lanes for leads', () => {
		for (const size of stripClasses) {
			const { height, tracks } = layoutRows(shippedTimeline, size);
			expect(height).toBe(84);
			expect(tracks.map(({ lanes, name }) => [lanes, name])).toEqual([
				[1, []],
				[1, []]
			]);
		}
	});

	test.each([
		// Of one track without figures: its name, its rows, a little air and the axis.
		[1, 18 + 2 * laneHeight + 6],
		[3, 18 + 4 * laneHeight + 6],
		[5, 18 + 4 * laneHeight + 6],
		[400, 18 + 4 * laneHeight + 6]
	])('is no higher than one track of %s events fills', (count, height) => {
		const timeline = { ...aTimeline(3, { events: count, tracks: 1, days: 9_000 }), series: [] };
		const events = timeline.events.map((event) => ({ ...event, lead: undefined }));
		const rowsOf = (width: number) => layoutRows({ ...timeline, events }, sizeClassFor(width));
		const wide = rowsOf(1080);
		expect(wide.axisY).toBe(height);
		expect(wide.tracks[0]?.lanes).toBeLessThanOrEqual(4);
		expect(rowsOf(358).height).toBeLessThanOrEqual(232);
	});

	test('has no rows below its lanes, where no series fills them', () => {
		const timeline = { ...aTimeline(5, { events: 60, tracks: 2, days: 900 }), series: [] };
		const events = timeline.events.map((event) => ({ ...event, lead: undefined }));
		const { axisY, tracks } = layoutRows({ ...timeline, events }, sizeClassFor(1080));
		for (const [i, { lanesY, lanes }] of tracks.entries()) {
			const end = tracks[i + 1]?.headY ?? axisY;
			expect(end - (lanesY + lanes * laneHeight)).toBeLessThan(laneHeight / 2);
		}
	});

	test('gives no track more lanes than the others need', () => {
		const [, medium] = sizeClasses;
		const three = aTimeline(8, { events: 12, tracks: 3, days: 400 });
		const lanes =
			medium && layoutRows({ ...three, series: [] }, medium).tracks.map((row) => row.lanes);
		expect(lanes).toEqual([3, 3, 2]);
	});
});
