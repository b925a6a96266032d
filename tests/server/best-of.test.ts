import { expect, test } from 'vitest';
import { bestOf } from '../../src/server/best-of.ts';

const qualities = [80, 72, 64, 56, 48, 40, 32];

/** What is chosen where all up to a quality are small enough, and the qualities that were tried for it. */
async function chosenUpTo(limit: number, all = qualities) {
	const tried: number[] = [];
	const best = await bestOf(all, async (quality) => {
		tried.push(quality);
		return quality <= limit ? `made at ${quality}` : null;
	});
	return { best, tried };
}

test.each(qualities)('where %i is the best that is small enough, it is chosen', async (quality) => {
	const { best, tried } = await chosenUpTo(quality);
	expect(best).toBe(`made at ${quality}`);
	expect(new Set(tried).size).toBe(tried.length);
	expect(tried.length).toBeLessThanOrEqual(5);
});

test('the best is tried alone where it is small enough', async () => {
	expect((await chosenUpTo(100)).tried).toEqual([80]);
});

test('where the lowest is too large none is, and no other is tried', async () => {
	expect(await chosenUpTo(31)).toEqual({ best: null, tried: [80, 32] });
});

test.each([[[60]], [[60, 28]]])('of %j, too', async (few) => {
	for (const quality of few) {
		expect((await chosenUpTo(quality, few)).best).toBe(`made at ${quality}`);
	}
	expect((await chosenUpTo(1, few)).best).toBeNull();
});
