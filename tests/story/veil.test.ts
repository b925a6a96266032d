import { describe, expect, test } from 'vitest';
import { formatDomain } from '#lib/messages/format-drawn.ts';
import { asKnown } from '#lib/record/as-known.ts';
import { toRecordData } from '#lib/record/record-data.ts';
import { events } from '#lib/record/shipped/events.ts';
import { toTimeline, type Timeline } from '#lib/record/timeline.ts';
import type { DisplayList } from '#lib/timeline/draw/display-list.ts';
import { emptyTracks } from '#lib/timeline/layout/empty-tracks.ts';
import { drawnMarks } from '#lib/timeline/layout/marks.ts';
import { layoutScene } from '#lib/timeline/layout/selected.ts';
import { markSize, sizeClassFor } from '#lib/timeline/layout/size-class.ts';
import { wholeDomainOf, zoomOf } from '#lib/timeline/layout/transform.ts';
import { drawVeil } from '#lib/export/picture/draw-veil.ts';
import { drawViewPicture } from '#lib/export/picture/view-picture.ts';
import { veilStart } from '#lib/record/as-of-day.ts';
import { labelBoxOf } from '../fixtures/drawn-scenes.ts';
import { shippedTimeline } from '../fixtures/a-timeline.ts';

const utc = (text: string) => Date.parse(`${text}T00:00:00Z`);
const { extent: axis, ends } = shippedTimeline;
const knownOn = (day: string): Timeline => ({
	...toTimeline(asKnown(toRecordData(events), day)),
	axis,
	ends,
	whole: shippedTimeline
});
const days = ['2025-02-18', '2025-09-30', '2025-12', '2026-02-17', '2026-06-30'];

describe('as known on a day', () => {
	test.each(days)('%s: the axis is the same, and no mark or word is behind the veil', (day) => {
		const timeline = knownOn(day);
		for (const width of [320, 700, 1080]) {
			const size = { class: sizeClassFor(width), width };
			const scene = layoutScene(timeline, size, wholeDomainOf(timeline));
			const whole = layoutScene(shippedTimeline, size, wholeDomainOf(shippedTimeline));
			expect(scene.ticks).toEqual(whole.ticks);
			expect([scene.height, scene.axisY]).toEqual([whole.height, whole.axisY]);
			const from = veilStart(timeline, wholeDomainOf(timeline)) ?? 1;
			for (const mark of drawnMarks(scene)) {
				expect((mark.from + mark.to) / 2, mark.key).toBeLessThan(from);
				const label = labelBoxOf(mark, width);
				if (label) expect(label.x1, `the label of ${mark.key}`).toBeLessThan(from * width);
			}
			// A track of which nothing is known takes up little height.
			const unknown = timeline.tracks.filter(
				(track) => !timeline.events.some((event) => event.track === track)
			);
			expect(emptyTracks(timeline, wholeDomainOf(timeline))).toEqual(unknown);
			const options = { empty: unknown, rest: wholeDomainOf(timeline) };
			const closed = layoutScene(timeline, size, wholeDomainOf(timeline), options);
			expect([closed.height, closed.axisY]).toEqual([whole.height, whole.axisY]);
			for (const { track, name, height } of closed.tracks) {
				if (!unknown.some(({ id }) => id === track.id)) continue;
				expect(name).not.toEqual([]);
				expect(height).toBeLessThan(45);
			}
		}
		expect(formatDomain(wholeDomainOf(timeline), timeline)).toBe('18 Feb 2025 to Jun 2026');
	});

	test('words turn left of the line where they have room: of a day after the last event its lead keeps words', () => {
		for (const width of [320, 1080]) {
			const size = { class: sizeClassFor(width), width };
			const timeline = knownOn('2025-09-30');
			const { marks } = layoutScene(timeline, size, wholeDomainOf(timeline));
			const lead = marks.find(({ key }) => key === 'imod-2025-09-25-mass-surveillance-principle');
			expect(lead?.label?.side, `${width} px`).toBe('start');
		}
	});

	test('it has its edge at the end of that day, in each view', () => {
		const timeline = knownOn('2025-12');
		const view = [utc('2025-12-01'), utc('2026-02-01')] as const;
		expect(veilStart(timeline, view)).toBeCloseTo(0.5);
		expect(veilStart(timeline, [utc('2025-03-01'), utc('2025-06-01')])).toBeNull();
		expect(veilStart(timeline, [utc('2026-03-01'), utc('2026-06-01')])).toBe(0);
		expect(veilStart(shippedTimeline, view)).toBeNull();
		// Without an axis of its own, as on the stage, it ends with what was known.
		const alone = toTimeline(asKnown(toRecordData(events), '2025-12'));
		expect(veilStart(alone, view)).toBeNull();
		expect(wholeDomainOf(alone)[1]).toBeLessThan(utc('2026-01-15'));
	});

	test('a picture of it has the veil, and nothing of what is later', () => {
		const timeline = knownOn('2025-12-31');
		const draw = (of: Timeline) =>
			drawViewPicture({
				timeline: of,
				domain: wholeDomainOf(of),
				selected: null,
				hidden: new Set(),
				events: of.events,
				width: 1080,
				dek: [],
				foot: [],
				words: ''
			}).svg;
		expect(draw(timeline)).toContain('Not yet known on 31 December 2025');
		expect(draw(timeline)).not.toMatch(/TB|1,400/);
		// Its grey and its words begin beside the marks of the day, which are in the middle of the line.
		const list = drawVeil(timeline, wholeDomainOf(timeline), { width: 1080, height: 300 });
		const startsIn = (list: DisplayList) =>
			list.flatMap(({ shapes }) =>
				shapes.flatMap((shape) => (shape.shape === 'rect' ? [shape.from] : []))
			);
		const [grey, edge] = startsIn(list);
		expect(edge?.px).toBe(0);
		expect(grey).toEqual({ share: edge?.share, px: markSize / 2 + 1 });
		expect(list[0]?.texts[0]?.x.px).toBeGreaterThan(markSize / 2 + 1);
		const later = drawVeil(timeline, [utc('2026-02-01'), utc('2026-06-01')], {
			width: 1080,
			height: 300
		});
		expect(startsIn(later)).toEqual([{ share: 0, px: 0 }]);
		expect(draw(shippedTimeline)).not.toContain('Not yet known');
		// What is laid out for a part of the axis is drawn there.
		const zoom = zoomOf([utc('2025-03-01'), utc('2025-09-01')], wholeDomainOf(timeline));
		expect(zoom).toBeGreaterThan(2);
	});
});
