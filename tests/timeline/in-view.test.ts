import { expect, test } from 'vitest';
import { eventsInView } from '#lib/timeline/in-view.ts';
import { drawnMarks } from '#lib/timeline/layout/marks.ts';
import { layoutScene } from '#lib/timeline/layout/scene.ts';
import { sizeClassFor } from '#lib/timeline/layout/size-class.ts';
import { toTransform, wholeDomain, type Domain } from '#lib/timeline/layout/transform.ts';
import { aTimeline, shippedTimeline } from '../fixtures/a-timeline.ts';

const utc = (text: string) => Date.parse(`${text}T00:00:00Z`);

test('the events in view are those of which a part is drawn, in the order of the cards', () => {
	const { events } = shippedTimeline;
	const newest = events.toReversed();
	const december: Domain = [utc('2025-12-05'), utc('2026-02-13')];
	expect(eventsInView(newest, shippedTimeline, december).map(({ id }) => id)).toEqual(
		newest.map(({ id }) => id).filter((id) => /2025-12|2026-01|2026-02(?!-1[78])/.test(id))
	);
	expect(eventsInView(events, shippedTimeline, wholeDomain(shippedTimeline.extent))).toEqual(
		events
	);
});

test('they are as many as the marks of a view count', () => {
	// Without dates longer than a day, of which a cluster may leave out the end.
	const timeline = aTimeline(3, { events: 60, days: 400 });
	const whole = wholeDomain(timeline.extent);
	const days = timeline.events.filter(({ date }) => date.isDay);
	for (const { date } of days) {
		const domain: Domain = [Math.max(whole[0], date.start), Math.min(whole[1], date.start + 4e9)];
		const width = 1080;
		const size = { class: sizeClassFor(width), width };
		const scene = layoutScene(timeline, size, toTransform(domain, whole, width));
		const ids = new Set(eventsInView(timeline.events, timeline, domain).map(({ id }) => id));
		const alone = drawnMarks(scene).filter(
			({ isCluster, key }) => !isCluster && !key.includes('+')
		);
		expect(alone.map(({ key }) => key).filter((id) => !ids.has(id))).toEqual([]);
	}
});
