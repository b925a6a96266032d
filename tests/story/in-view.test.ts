import { expect, test } from 'vitest';
import { countInView, firstInView, isDrawnIn } from '#lib/story/in-view.ts';
import { drawnMarks } from '#lib/timeline/layout/marks.ts';
import { layoutScene } from '#lib/timeline/layout/selected.ts';
import { sizeClassFor } from '#lib/timeline/layout/size-class.ts';
import { wholeDomain, type Domain } from '#lib/timeline/layout/transform.ts';
import { aTimeline, shippedTimeline } from '../fixtures/a-timeline.ts';

const utc = (text: string) => Date.parse(`${text}T00:00:00Z`);

test('the events in view are those of which a part is drawn, in the order of the cards', () => {
	const { events } = shippedTimeline;
	const newest = events.toReversed();
	const december: Domain = [utc('2025-12-05'), utc('2026-02-13')];
	const within = newest.filter(({ id }) => /2025-12|2026-01|2026-02(?!-1[78])/.test(id));
	expect(countInView(newest, shippedTimeline, december)).toBe(within.length);
	expect(firstInView(newest, shippedTimeline, december)).toBe(within[0]);
	const whole = wholeDomain(shippedTimeline.extent);
	expect(countInView(events, shippedTimeline, whole)).toBe(events.length);
	expect(firstInView(events, shippedTimeline, whole)).toBe(events[0]);
});

test('as many are counted as a look at each finds, without a look at each', () => {
	for (let seed = 0; seed < 20; seed++) {
		const timeline = aTimeline(seed, { events: 90, days: 400 });
		let looks = 0;
		const events = timeline.events.map((event) => ({
			...event,
			get date() {
				looks++;
				return event.date;
			}
		}));
		const [start, end] = wholeDomain(timeline.extent);
		countInView(events, timeline, [start, end]);
		looks = 0;
		for (let part = 0; part < 20; part++) {
			const from = start + ((end - start) * part) / 20;
			const domain: Domain = [from, from + ((end - start) * (1 + (part % 4))) / 30];
			const all = timeline.events.filter(({ date }) => isDrawnIn(date, timeline.extent, domain));
			expect(countInView(events, timeline, domain)).toBe(all.length);
			expect(firstInView(timeline.events, timeline, domain)).toBe(all[0]);
		}
		expect(looks).toBe(0);
	}
});

test('they are those whose marks are in the view', () => {
	// Without dates longer than a day, of which a cluster may leave out the end.
	const timeline = aTimeline(3, { events: 60, days: 400 });
	const whole = wholeDomain(timeline.extent);
	const days = timeline.events.filter(({ date }) => date.shape === 'day');
	for (const { date } of days) {
		const domain: Domain = [Math.max(whole[0], date.start), Math.min(whole[1], date.start + 4e9)];
		const width = 1080;
		const size = { class: sizeClassFor(width), width };
		const scene = layoutScene(timeline, size, domain);
		const inView = timeline.events.filter(({ date }) => isDrawnIn(date, timeline.extent, domain));
		const ids = new Set(inView.map(({ id }) => id));
		const alone = drawnMarks(scene).filter(
			({ isCluster, key }) => !isCluster && !key.includes('+')
		);
		expect(alone.map(({ key }) => key).filter((id) => !ids.has(id))).toEqual([]);
	}
});
