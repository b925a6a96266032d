import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinNarrowSteps, toOutline, type OutlineStep } from '#lib/record/bar-outline.ts';
import { runs } from '../fixtures/runs.ts';

const someBars = fc.array(
	fc.record({ from: fc.nat(60), length: fc.integer({ min: 1, max: 25 }), value: fc.nat(9) }),
	{ maxLength: 20 }
);

const toBars = (bars: { from: number; length: number; value: number }[]): OutlineStep[] =>
	bars.map(({ from, length, value }) => ({ from, to: from + length, value }));

const heightAt = (bars: readonly OutlineStep[], time: number) => {
	const values = bars.filter(({ from, to }) => from <= time && time < to);
	return values.length > 0 ? Math.max(...values.map(({ value }) => value)) : null;
};

test('is as high everywhere as the highest bar there, in order and without overlaps', () => {
	fc.assert(
		fc.property(someBars, (recipe) => {
			const bars = toBars(recipe);
			const steps = toOutline(bars);
			for (let time = -0.5; time < 90; time += 0.5) {
				expect(heightAt(steps, time)).toBe(heightAt(bars, time));
			}
			for (const [i, step] of steps.entries()) {
				const next = steps[i + 1];
				expect(step.to).toBeGreaterThan(step.from);
				if (next) expect(next.from).toBeGreaterThanOrEqual(step.to);
				if (next?.from === step.to) expect(next.value).not.toBe(step.value);
			}
		}),
		{ numRuns: runs(1000), seed: 3 }
	);
});

test('coarse, it covers what it covered, is never lower, and has few steps', () => {
	const least = 4;
	fc.assert(
		fc.property(someBars, (recipe) => {
			const steps = toOutline(toBars(recipe));
			const coarse = joinNarrowSteps(steps, least);
			for (const { from, to, value } of steps) {
				expect(
					coarse.some((step) => step.from <= from && to <= step.to && step.value >= value)
				).toBe(true);
			}
			for (const [i, step] of coarse.entries()) {
				const next = coarse[i + 1];
				const isWide = step.to - step.from >= least;
				if (next) expect(isWide || next.from - step.to >= least).toBe(true);
			}
			expect(joinNarrowSteps(steps, 0)).toEqual(steps);
		}),
		{ numRuns: runs(1000), seed: 3 }
	);
});
