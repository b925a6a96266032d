import { expect, test } from 'vitest';
import { drawnMarks } from '#lib/timeline/layout/marks.ts';
import { layoutTicks, type Tick } from '#lib/timeline/layout/ticks.ts';
import { createTimeScale } from '#lib/timeline/layout/time-scale.ts';
import {
	clampDomain,
	minSpanOf,
	wholeDomainOf,
	zoomDomain,
	type Domain
} from '#lib/timeline/layout/transform.ts';
import { aFile } from '../../fixtures/a-file.ts';
import { aTimelineOf, shippedTimeline } from '../../fixtures/a-timeline.ts';
import { boxOf, draw } from '../../fixtures/drawn-scenes.ts';

const minute = 60_000;
const hour = 60 * minute;
const at = (time: string) => Date.parse(`2025-04-04T${time}:00Z`);
const two = (n: number) => String(n).padStart(2, '0');

/** Forty events of one day, from 08:00, twelve minutes apart. */
const ofOneDay = aTimelineOf(
	aFile({
		events: Array.from({ length: 40 }, (_, i) => {
			const [event] = aFile().events;
			if (!event) throw new Error('no event');
			const time = `${two(8 + Math.floor(i / 5))}:${two((i % 5) * 12)}`;
			return {
				...event,
				id: `event-${i}`,
				date: `2025-04-04T${time}`,
				title: `At ${time}`,
				links: []
			};
		}),
		series: [],
		speakers: [],
		prompts: [],
		corrections: []
	})
);

const ticksOf = (domain: Domain, width = 960) =>
	layoutTicks(createTimeScale(domain), width, 'en', true);
const texts = (ticks: readonly Tick[]) => ticks.map(({ text }) => text);

test.each([
	['a day', '00:00', '23:59', ['00:00', '03:00', '06:00'], 8],
	['eight hours', '08:00', '16:00', ['08:00', '08:30', '09:00'], 16],
	['an hour', '10:00', '11:00', ['10:00', '10:05', '10:10'], 12]
])('the axis of %s has times, and its day below', (_, from, to, first, count) => {
	const { upper, lower } = ticksOf([at(from), at(to)]);
	expect(texts(upper).slice(0, 3)).toEqual(first);
	expect(upper).toHaveLength(count);
	expect(texts(lower)).toEqual(['4 April 2025']);
});

test('the axis over midnight names both days', () => {
	const { upper, lower } = ticksOf([at('18:00'), at('18:00') + 12 * hour]);
	expect(texts(upper)).toContain('00:00');
	expect(texts(lower)).toEqual(['4 April 2025', '5 April 2025']);
});

test('a record without times has no finer axis than days', () => {
	const { upper } = layoutTicks(createTimeScale([at('00:00'), at('23:59')]), 960, 'en', false);
	expect(texts(upper)).toEqual(['4']);
});

test('the narrowest domain is an hour where there are times, else three days', () => {
	expect(minSpanOf(ofOneDay)).toBe(hour);
	expect(minSpanOf(shippedTimeline)).toBe(72 * hour);
	const whole = wholeDomainOf(ofOneDay);
	expect(whole[1] - whole[0]).toBeLessThan(9 * hour);
	const [start, end] = zoomDomain(whole, 1000, whole, undefined, minSpanOf(ofOneDay));
	expect(end - start).toBeCloseTo(hour, 0);
	expect(clampDomain([at('10:00'), at('10:10')], whole, hour)).toEqual([at('09:35'), at('10:35')]);
});

test('forty events of one day are drawn where they are, apart as the view allows', () => {
	const whole = wholeDomainOf(ofOneDay);
	const scene = draw(ofOneDay, 1080, whole);
	const counted = drawnMarks(scene).reduce((sum, { count }) => sum + count, 0);
	expect(counted).toBe(40);
	// In an hour's view each has its own mark, at its minute.
	const domain: Domain = [at('10:00'), at('11:00')];
	const near = drawnMarks(draw(ofOneDay, 1080, domain)).filter(({ count }) => count === 1);
	const xs = near.map((mark) => {
		const { x0, x1 } = boxOf(mark, 1080);
		return Math.round((x0 + x1) / 2);
	});
	expect(xs.filter((x) => x > 0 && x < 1080)).toEqual([216, 432, 648, 864]);
});
