import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import {
	labelGap,
	labelLineHeight,
	leaderGap,
	laneBox,
	overlaps,
	placeLabels,
	titleShapes,
	type Box,
	type Label,
	type LabelRequest
} from '#lib/layout/labels.ts';
import { laneHeight, markSize } from '#lib/layout/size-class.ts';
import { textWidth } from '#lib/layout/text-width.ts';

// Many cases on a busy machine take longer than one does.
vi.setConfig({ testTimeout: 60_000 });

const bounds: Box = { x0: 0, x1: 960, y0: 0, y1: 300 };

function aRequest(x: number, lane: number, title: string, more: Partial<LabelRequest> = {}) {
	const box = laneBox(x - markSize / 2, x + markSize / 2, 18, lane);
	return {
		box,
		shapes: titleShapes(title),
		rank: 0,
		prefers: 'end',
		reach: null,
		...more
	} as LabelRequest;
}

function boxOf(label: Label, { box }: LabelRequest): Box {
	const centre = (box.x0 + box.x1) / 2;
	const [left, right] =
		label.dy === 0
			? [box.x0 - labelGap, box.x1 + labelGap]
			: [centre - leaderGap, centre + leaderGap];
	const x0 = label.side === 'end' ? right : left - label.width;
	const middle = (box.y0 + box.y1) / 2 + label.dy;
	const half = (label.lines.length * labelLineHeight) / 2;
	return { x0, x1: x0 + label.width, y0: middle - half, y1: middle + half };
}

function place(requests: LabelRequest[], obstacles: Box[] = [], inside = bounds) {
	return placeLabels(requests, [...requests.map(({ box }) => box), ...obstacles], inside);
}

describe('placeLabels', () => {
	test('prefers the side that it is asked for', () => {
		expect(place([aRequest(300, 0, 'A title')])[0]?.side).toBe('end');
		expect(place([aRequest(300, 0, 'A title', { prefers: 'start' })])[0]?.side).toBe('start');
	});

	test('takes the other side at the edge', () => {
		expect(place([aRequest(940, 0, 'A title')])[0]?.side).toBe('start');
	});

	test('takes the other side of a neighbour', () => {
		const [label] = place([aRequest(300, 0, 'A title')], [{ x0: 330, x1: 350, y0: 0, y1: 60 }]);
		expect(label?.side).toBe('start');
	});

	test('takes two lines where one has no room', () => {
		const title = 'A long title that is set in two lines where there is little room for one';
		const request = aRequest(300, 2, title);
		expect(place([request], [], { ...bounds, x1: 1400 })[0]?.lines).toEqual([title]);
		const [label] = place([request], [], { ...bounds, x0: 200, x1: 700 });
		expect(label?.lines).toHaveLength(2);
		expect(label?.lines.join(' ')).toBe(title);
	});

	test('gives none where there is no room at all', () => {
		const walls = [
			{ x0: 0, x1: 285, y0: 0, y1: 60 },
			{ x0: 315, x1: 960, y0: 0, y1: 60 }
		];
		expect(place([aRequest(300, 0, 'A title')], walls)).toEqual([null]);
	});

	test('hangs on a leader, within reach, where there is none beside its mark', () => {
		const walls = [
			{ x0: 0, x1: 285, y0: 18, y1: 43 },
			{ x0: 315, x1: 960, y0: 18, y1: 43 }
		];
		const reach = { y0: 18, y1: 18 + 3 * laneHeight };
		const [label] = place([aRequest(300, 0, 'A title', { reach })], walls);
		expect(label).toMatchObject({ side: 'end', dy: laneHeight });
		expect(place([aRequest(300, 0, 'A title', { reach: { y0: 18, y1: 44 } })], walls)).toEqual([
			null
		]);
	});

	test('the lowest rank is placed first', () => {
		const [tight, free] = [aRequest(300, 0, 'A first title'), aRequest(345, 0, 'A second title')];
		const inside = { ...bounds, x0: 280, x1: 480 };
		const first = place([tight, { ...free, rank: -1 }], [], inside);
		expect(first.map((label) => label !== null)).toEqual([false, true]);
	});

	test('never touches a mark, another label or the bounds', () => {
		const words = fc.string({ minLength: 1, maxLength: 8 });
		const request = fc
			.record({
				x: fc.integer({ min: 12, max: 948 }),
				lane: fc.integer({ min: 0, max: 3 }),
				title: fc.array(words, { minLength: 1, maxLength: 12 }).map((all) => all.join(' ')),
				rank: fc.integer({ min: -3, max: 3 }),
				prefers: fc.constantFrom('start' as const, 'end' as const),
				reach: fc.constantFrom(null, { y0: 18, y1: 18 + 4 * laneHeight })
			})
			.map(({ x, lane, title, ...more }) => aRequest(x, lane, title, more));
		let placed = 0;
		fc.assert(
			fc.property(fc.array(request, { minLength: 1, maxLength: 30 }), (requests) => {
				const labels = place(requests);
				expect(labels).toHaveLength(requests.length);
				const boxes = labels.flatMap((label, i) =>
					label ? [boxOf(label, requests[i] as LabelRequest)] : []
				);
				placed += boxes.length;
				for (const [i, box] of boxes.entries()) {
					expect(requests.filter((each) => overlaps(each.box, box))).toEqual([]);
					expect(boxes.slice(i + 1).filter((other) => overlaps(other, box))).toEqual([]);
					expect(box.x0).toBeGreaterThanOrEqual(bounds.x0);
					expect(box.x1).toBeLessThanOrEqual(bounds.x1);
					expect(box.y0).toBeGreaterThanOrEqual(bounds.y0);
					expect(box.y1).toBeLessThanOrEqual(bounds.y1);
				}
				for (const { lines, width } of labels.filter((label) => label !== null)) {
					for (const line of lines) expect(textWidth(line, 13)).toBeLessThanOrEqual(width);
				}
			}),
			{ numRuns: 500, seed: 2025 }
		);
		expect(placed).toBeGreaterThan(500);
	});
});

describe('titleShapes', () => {
	test('a short title is in one line only', () => {
		expect(titleShapes('A title')).toEqual([['A title']]);
	});

	test('a long one also in two', () => {
		const [one, two] = titleShapes('Microsoft: terms bar mass surveillance, and more of it');
		expect(one).toHaveLength(1);
		expect(two).toHaveLength(2);
	});
});

test('boxes that share an edge do not overlap', () => {
	const box = { x0: 0, x1: 10, y0: 0, y1: 10 };
	expect(overlaps(box, { ...box, x0: 10, x1: 20 })).toBe(false);
	expect(overlaps(box, { ...box, x0: 9.9, x1: 20 })).toBe(true);
	expect(overlaps(box, { ...box, y0: 10, y1: 20 })).toBe(false);
});

test('the boxes of neighbouring lanes do not touch, and are as high as a mark', () => {
	const [first, second] = [laneBox(0, 24, 18, 0), laneBox(0, 24, 18, 1)];
	expect(first.y1 - first.y0).toBe(markSize);
	expect(second.y0 - first.y0).toBe(laneHeight);
	expect(overlaps(first, second)).toBe(false);
});
