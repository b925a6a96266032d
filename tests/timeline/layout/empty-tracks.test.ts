import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyTracks } from '#lib/timeline/layout/empty-tracks.ts';
import { drawnMarks } from '#lib/timeline/layout/marks.ts';
import type { Scene } from '#lib/timeline/layout/scene.ts';
import { layoutScene } from '#lib/timeline/layout/selected.ts';
import { layoutRows } from '#lib/timeline/layout/rows.ts';
import { sizeClasses, sizeClassFor } from '#lib/timeline/layout/size-class.ts';
import { extentWithMargin, type Domain } from '#lib/timeline/layout/transform.ts';
import type { Timeline } from '#lib/record/timeline.ts';
import { aTimeline, shippedTimeline } from '../../fixtures/a-timeline.ts';
import { runs } from '../../fixtures/runs.ts';

const utc = (text: string) => Date.parse(`${text}T00:00:00Z`);
const autumn: Domain = [utc('2025-08-01'), utc('2025-11-01')];

function draw(timeline: Timeline, domain: Domain, width: number, isGiving = true): Scene {
	const empty = isGiving ? emptyTracks(timeline, domain) : [];
	return layoutScene(timeline, { class: sizeClassFor(width), width }, domain, { empty });
}

describe('a track without events in the view', () => {
	test.each([320, 700, 1080])('says so in one line, at %d px', (width) => {
		const [imod, ice] = draw(shippedTimeline, autumn, width).tracks;
		expect(imod).toMatchObject({ isEmpty: false });
		expect(ice).toMatchObject({ isEmpty: true, name: ['No ICE events in this period'] });
		const before = draw(shippedTimeline, autumn, width, false).tracks[0];
		expect(imod?.height).toBeGreaterThan(before?.height ?? Infinity);
	});

	test('is none of the whole story, nor where no track has an event', () => {
		expect(emptyTracks(shippedTimeline, extentWithMargin(shippedTimeline.extent))).toEqual([]);
		expect(emptyTracks(shippedTimeline, [utc('2025-10-10'), utc('2025-11-20')])).toEqual([]);
		const [imod, ice] = shippedTimeline.tracks;
		expect(emptyTracks(shippedTimeline, autumn)).toEqual([ice]);
		// The same array, so that nothing is laid out anew.
		const inAutumn = emptyTracks(shippedTimeline, autumn);
		expect(emptyTracks(shippedTimeline, [autumn[0] + 1, autumn[1]])).toBe(inAutumn);
		expect(emptyTracks(shippedTimeline, [utc('2026-01-05'), utc('2026-03-05')])).toEqual([imod]);
	});

	test('is found without a look at each event', () => {
		let looks = 0;
		const timeline: Timeline = {
			...shippedTimeline,
			get events() {
				looks++;
				return shippedTimeline.events;
			}
		};
		expect(emptyTracks(timeline, extentWithMargin(timeline.extent))).toEqual([]);
		expect(looks).toBe(1);
		expect(emptyTracks(timeline, autumn)).toEqual([timeline.tracks[1]]);
		expect(looks).toBe(1);
	});

	test('gives its lanes to the others, and the height stays', () => {
		for (const size of sizeClasses) {
			for (let seed = 0; seed < 30; seed++) {
				const timeline = aTimeline(seed, { events: 30, tracks: 1 + (seed % 6), days: 400 });
				const rows = layoutRows(timeline, size);
				for (const track of timeline.tracks.slice(1)) {
					const given = layoutRows(timeline, size, [track]);
					expect(given.height).toBe(rows.height);
					expect(given.axisY).toBe(rows.axisY);
					for (const [i, row] of given.tracks.entries()) {
						if (row.track === track) expect(row).toMatchObject({ isEmpty: true, lanes: 1 });
						else expect(row.lanes).toBeGreaterThanOrEqual(rows.tracks[i]?.lanes ?? Infinity);
						const next = given.tracks[i + 1]?.headY ?? given.axisY;
						const panels = row.panels.reduce((sum, { height }) => sum + height, 0);
						expect(row.lanesY + row.lanes * 26 + panels).toBeLessThanOrEqual(next + 0.01);
					}
				}
			}
		}
	});

	test('has no mark, no event is lost, and none leaves its track', () => {
		let count = 0;
		fc.assert(
			fc.property(
				fc.nat(200),
				fc.double({ min: 0.01, max: 0.4, noNaN: true }),
				fc.double({ min: 0, max: 1, noNaN: true }),
				fc.constantFrom(320, 700, 1080),
				(seed, zoom, place, width) => {
					const timeline = aTimeline(seed, { events: 20, tracks: 3, days: 700 });
					const whole = extentWithMargin(timeline.extent);
					const span = (whole[1] - whole[0]) * zoom;
					const start = whole[0] + (whole[1] - whole[0] - span) * place;
					const scene = draw(timeline, [start, start + span], width);
					for (const mark of drawnMarks(scene)) {
						const { track } = timeline.events[mark.firstIndex] ?? {};
						const row = scene.tracks.find((row) => row.track === track);
						expect(row?.isEmpty).toBe(false);
						expect(mark.y).toBeGreaterThanOrEqual(row?.y ?? Infinity);
						expect(mark.y + 24).toBeLessThanOrEqual((row?.y ?? 0) + (row?.height ?? 0));
					}
					if (scene.tracks.some(({ isEmpty }) => isEmpty)) count++;
					expect(scene.order.laneOf.every((lane) => lane >= 0)).toBe(true);
				}
			),
			{ numRuns: runs(150), seed: 20 }
		);
		expect(count).toBeGreaterThan(8);
	});
});
