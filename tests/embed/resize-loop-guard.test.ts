import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createResizeLoopGuard } from '#lib/embed/resize-loop-guard.ts';

/** What is taken of heights that come so many ms after one another. */
function taken(heights: number[], pause: number): number[] {
	const mayTake = createResizeLoopGuard();
	return heights.filter((height, i) => mayTake(height, i * pause));
}

const growing = (count: number) => Array.from({ length: count }, (_, i) => 500 + i * 10);

test('eight steps within two seconds are content, the ninth is a loop', () => {
	expect(taken(growing(8), 100)).toHaveLength(8);
	expect(taken(growing(100), 100)).toEqual(growing(8));
});

test('a frame that grows slowly may go on growing', () => {
	expect(taken(growing(100), 250)).toHaveLength(100);
});

test('a height that is no greater ends the loopTime', () => {
	const heights = Array.from({ length: 40 }, (_, i) => 500 + (i % 8) * 10);
	expect(taken(heights, 10)).toEqual(heights);
});

test('a height that goes up and down settles at the larger', () => {
	const heights = Array.from({ length: 40 }, (_, i) => (i % 2 === 0 ? 500 : 700));
	const accepted = taken(heights, 50);
	const changes = accepted.filter((height, i) => height !== accepted[i - 1]);
	expect(changes.length).toBeLessThan(12);
	expect(changes.at(-1)).toBe(700);
	const mayTake = createResizeLoopGuard();
	heights.forEach((height, i) => mayTake(height, i * 50));
	expect(mayTake(500, 60_000)).toBe(false);
	expect(mayTake(710, 60_000)).toBe(true);
});

test('a height that is reported twice before it turns settles, too', () => {
	const heights = Array.from({ length: 40 }, (_, i) => (i % 4 < 2 ? 500 : 700));
	const accepted = taken(heights, 10);
	const changes = accepted.filter((height, i) => height !== accepted[i - 1]);
	expect(changes.length).toBeLessThan(12);
	expect(changes.at(-1)).toBe(700);
});

test('cards that are opened and closed at rest are no loop', () => {
	const heights = Array.from({ length: 40 }, (_, i) => (i % 2 === 0 ? 500 : 700));
	expect(taken(heights, 251)).toEqual(heights);
});

test('however a height goes up and down within two seconds, it turns at most nine times', () => {
	const step = fc.record({
		height: fc.integer({ min: 400, max: 900 }),
		pause: fc.integer({ min: 1, max: 33 })
	});
	fc.assert(
		fc.property(fc.array(step, { minLength: 20, maxLength: 60 }), (steps) => {
			const mayTake = createResizeLoopGuard();
			let [now, last, turns, direction] = [0, 0, 0, 0];
			for (const { height, pause } of steps) {
				now += pause;
				if (!mayTake(height, now) || height === last) continue;
				if (Math.sign(height - last) !== direction) turns++;
				direction = Math.sign(height - last);
				last = height;
			}
			expect(turns).toBeLessThanOrEqual(9);
		})
	);
});

test('once held, lower heights are taken and none above the last', () => {
	const mayTake = createResizeLoopGuard();
	growing(20).forEach((height, i) => mayTake(height, i));
	expect(mayTake(400, 100)).toBe(true);
	expect(mayTake(570, 60_000)).toBe(true);
	expect(mayTake(571, 120_000)).toBe(false);
});

test('whatever comes, nine strictly growing heights within two seconds are never taken', () => {
	const step = fc.record({ growth: fc.integer({ min: -5, max: 90 }), pause: fc.nat(300) });
	fc.assert(
		fc.property(fc.array(step, { minLength: 9, maxLength: 60 }), (steps) => {
			const mayTake = createResizeLoopGuard();
			let height = 500;
			let now = 0;
			let last = 0;
			let rises: number[] = [];
			for (const { growth, pause } of steps) {
				height += growth;
				now += pause;
				if (!mayTake(height, now)) continue;
				rises = height > last ? [...rises, now] : [];
				last = height;
				expect(now - (rises.at(-9) ?? -Infinity)).toBeGreaterThanOrEqual(2_000);
			}
		})
	);
});
