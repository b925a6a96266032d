import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paginate } from '#lib/present/paginate.ts';

const parts = (...heights: number[]) => heights.map((height) => ({ height, startsPage: false }));

test('adds what fits, and turns the page for what does not', () => {
	expect(paginate(parts(40, 50, 20), { height: 100, gap: 10 })).toEqual([0, 0, 1]);
	expect(paginate(parts(40, 51, 20), { height: 100, gap: 10 })).toEqual([0, 1, 1]);
	expect(paginate(parts(300, 20), { height: 100, gap: 10 })).toEqual([0, 1]);
	const open = [...parts(10), { height: 10, startsPage: true }, ...parts(10)];
	expect(paginate(open, { height: 100, gap: 10 })).toEqual([0, 1, 1]);
});

test('a page never holds more than fits, and pages follow each other', () => {
	const part = fc.record({ height: fc.integer({ min: 0, max: 100 }), startsPage: fc.boolean() });
	fc.assert(
		fc.property(fc.array(part), fc.integer({ min: 0, max: 20 }), (all, gap) => {
			const pages = paginate(all, { height: 100, gap });
			pages.forEach((page, i) => expect(page - (pages[i - 1] ?? 0)).toBeLessThanOrEqual(1));
			for (const page of new Set(pages)) {
				const on = all.filter((_, i) => pages[i] === page);
				const used = on.reduce((sum, { height }) => sum + height + gap, -gap);
				expect(used).toBeLessThanOrEqual(100);
			}
		})
	);
});
