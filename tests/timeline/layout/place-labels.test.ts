import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { overlaps, type Box, type MarkBox } from '#lib/timeline/layout/box.ts';
import {
	labelGap,
	labelLineHeight,
	titleBreaks,
	type Label,
	type LabelLook,
	type LabelSpec,
	type LabelStyle,
	type LabelSide
} from '#lib/timeline/layout/labels.ts';
import { keepLabels, placeLabels } from '#lib/timeline/layout/place-labels.ts';
import { laneHeight, markSize } from '#lib/timeline/layout/size-class.ts';
import { textWidth } from '#lib/ui/text-width.ts';
import { runs } from '../../fixtures/runs.ts';

const bounds: Box = { x0: 0, x1: 960, y0: 0, y1: 300 };

/** The box of a mark in a lane. */
function laneBox(x0: number, x1: number, lanesY: number, lane: number): MarkBox {
	const y0 = lanesY + lane * laneHeight + 1;
	return { x0, x1, y0, y1: y0 + markSize, symbolX: (x0 + x1) / 2 };
}

function aSpec(x: number, lane: number, title: string, more: Partial<LabelSpec> = {}) {
	const box = laneBox(x - markSize / 2, x + markSize / 2, 18, lane);
	return {
		box,
		look: 'plain',
		breaks: titleBreaks(title),
		rank: 0,
		sides: ['end', 'start'],
		isBand: false,
		kept: null,
		group: -1,
		otherStyles: () => [],
		isLead: false,
		isFigure: false,
		...more
	} as LabelSpec;
}

function boxOf(label: Label, { box }: LabelSpec): Box {
	const centre = (box.x0 + box.x1) / 2;
	const [left, right] = [box.x0 - labelGap, box.x1 + labelGap];
	const middleX = centre + label.dx - label.width / 2;
	const x0 = { start: left - label.width, end: right, over: middleX, under: middleX }[label.side];
	const middle = (box.y0 + box.y1) / 2 + label.dy;
	const half = (label.lines.length * labelLineHeight) / 2;
	return { x0, x1: x0 + label.width, y0: middle - half, y1: middle + half };
}

/** The marks to which a line of a label is nearer than to its own, seen from the middle of the line. */
function linesNearOthers(label: Label, i: number, specs: readonly LabelSpec[]) {
	const own = specs[i] as LabelSpec;
	const { x0, x1, y0 } = boxOf(label, own);
	// A label under its mark is read from its start.
	const end = label.side === 'under' && x0 >= own.box.x0 ? x0 + markSize : x1;
	return label.lines.flatMap((_, line) => {
		const y = y0 + (line + 0.5) * labelLineHeight;
		const distance = ({ box }: LabelSpec) =>
			// What is seen of a mark is 14 px high and wide.
			Math.hypot(
				Math.max(0, x0 - box.x1 + 5, box.x0 + 5 - end),
				Math.max(0, y - box.y1 + 5, box.y0 + 5 - y)
			);
		return specs.filter((each) => each !== own && distance(each) <= distance(own));
	});
}

function place(specs: LabelSpec[], obstacles: Box[] = [], inside = bounds) {
	return placeLabels(specs, obstacles, inside);
}

describe('placeLabels', () => {
	test('prefers the side that it is asked for', () => {
		expect(place([aSpec(300, 0, 'A title')])[0]?.side).toBe('end');
		expect(place([aSpec(300, 0, 'A title', { sides: ['start', 'end'] })])[0]?.side).toBe('start');
	});

	test('takes a place over the mark, or under it from its start on, moved into the view', () => {
		const sides: LabelSide[] = ['over', 'under'];
		const [over] = place([aSpec(300, 2, 'A title', { sides })]);
		expect(over).toMatchObject({ side: 'over', dx: 0, dy: -(22 / 2 + labelLineHeight / 2) - 1 });
		const first = aSpec(14, 0, 'A longer title', { sides: ['under'] });
		const last = aSpec(940, 0, 'A longer title', { sides: ['under'] });
		const [under = null, moved = null] = place([first, last]);
		expect(under && boxOf(under, first).x0).toBe(first.box.x0);
		expect(moved && boxOf(moved, last).x1).toBe(bounds.x1);
	});

	test('takes the other side at the edge', () => {
		expect(place([aSpec(940, 0, 'A title')])[0]?.side).toBe('start');
	});

	test('takes the other side of a neighbour', () => {
		const [label] = place([aSpec(300, 0, 'A title')], [{ x0: 330, x1: 350, y0: 0, y1: 60 }]);
		expect(label?.side).toBe('start');
	});

	test('takes two lines beside its mark rather than one under it', () => {
		const title = 'A long title that is set in two lines where there is little room for one';
		const sides: LabelSide[] = ['end', 'start', 'under'];
		const spec = aSpec(300, 2, title, { sides });
		const [label] = place([spec], [], { ...bounds, x0: 200, x1: 700 });
		expect(label).toMatchObject({ side: 'end', lines: { length: 2 } });
	});

	test('takes two lines where one has no room', () => {
		const title = 'A long title that is set in two lines where there is little room for one';
		const spec = aSpec(300, 2, title);
		expect(place([spec], [], { ...bounds, x1: 1400 })[0]?.lines).toEqual([title]);
		const [label] = place([spec], [], { ...bounds, x0: 200, x1: 700 });
		expect(label?.lines).toHaveLength(2);
		expect(label?.lines.join(' ')).toBe(title);
	});

	test('gives none where there is no room at all', () => {
		const walls = [
			{ x0: 0, x1: 285, y0: 0, y1: 60 },
			{ x0: 315, x1: 960, y0: 0, y1: 60 }
		];
		expect(place([aSpec(300, 0, 'A title')], walls)).toEqual([null]);
	});

	test('the lowest rank is placed first', () => {
		const [tight, free] = [aSpec(300, 0, 'A first title'), aSpec(345, 0, 'A second title')];
		const inside = { ...bounds, x0: 280, x1: 480 };
		const first = place([tight, { ...free, rank: -1 }], [], inside);
		expect(first.map((label) => label !== null)).toEqual([false, true]);
	});

	const asLead = (otherStyles: LabelStyle[]): Partial<LabelSpec> => ({
		isLead: true,
		rank: -1_000_000,
		otherStyles: () => otherStyles
	});
	const aStyle = (look: LabelLook, line: string): LabelStyle => ({
		look,
		breaks: [[line]],
		sides: ['end', 'start']
	});

	test('sets a lead in a lesser way rather than leaving it out for another label', () => {
		const lead = aSpec(300, 0, 'AnUnbreakableTitleThatIsLong', asLead([aStyle('flag', '1 Jan')]));
		// Of lower rank, and in the only place that the date has.
		const other = aSpec(420, 0, 'Name', { rank: -2_000_000, sides: ['start'] });
		const [date, none] = place([lead, other], [], { ...bounds, x0: 288, x1: 440 });
		expect(date).toMatchObject({ look: 'flag', side: 'end' });
		expect(none).toBeNull();
	});

	test('sets two leads smaller rather than one of them without its words', () => {
		const ways = [aStyle('small-words', 'Some words'), aStyle('flag', '1 Jan')];
		const large = 'Many more words of this size';
		const leads = [300, 540].map((x) => aSpec(x, 0, large, { ...asLead(ways), look: 'lead' }));
		const walls = [{ x0: 0, x1: 286, y0: 18, y1: 43 }];
		const placed = place(leads, walls, { ...bounds, x1: 556 });
		expect(placed.map((label) => label?.look)).toEqual(['small-words', 'small-words']);
	});

	test('is on its bar, beside the glyph, if there is no other room', () => {
		const bar = { x0: 100, x1: 900, y0: 30, y1: 100 };
		const figure = {
			...aSpec(500, 0, '400 TB'),
			// Its glyph is on the bar: its middle is 6 px above the bar’s top.
			box: { ...bar, y0: 12, y1: 36, symbolX: (bar.x0 + bar.x1) / 2 }
		};
		const otherStyles = () => [{ ...aStyle('plain', '400 TB'), isOnBar: true }];
		const [label] = place([{ ...figure, otherStyles }], [bar], { ...bounds, x0: 90, x1: 910 });
		expect(label).toMatchObject({ side: 'end', isInside: true, dy: 6 - labelLineHeight / 2 - 1 });
		expect(place([figure], [bar], { ...bounds, x0: 90, x1: 910 })).toEqual([null]);
	});

	test('never touches a mark, another label or the bounds', () => {
		const words = fc.string({ minLength: 1, maxLength: 8 });
		const spec = fc
			.record({
				x: fc.integer({ min: 12, max: 948 }),
				lane: fc.integer({ min: 0, max: 3 }),
				title: fc.array(words, { minLength: 1, maxLength: 12 }).map((all) => all.join(' ')),
				rank: fc.integer({ min: -3, max: 3 }),
				sides: fc.constantFrom<LabelSide[]>(
					['start', 'end'],
					['end', 'start'],
					['end', 'over', 'under']
				)
			})
			.map(({ x, lane, title, ...more }) => aSpec(x, lane, title, more));
		let placed = 0;
		fc.assert(
			fc.property(fc.array(spec, { minLength: 1, maxLength: 30 }), (specs) => {
				const labels = place(specs);
				expect(labels).toHaveLength(specs.length);
				const boxes = labels.flatMap((label, i) =>
					label ? [boxOf(label, specs[i] as LabelSpec)] : []
				);
				placed += boxes.length;
				for (const [i, box] of boxes.entries()) {
					expect(specs.filter((each) => overlaps(each.box, box))).toEqual([]);
					// Closer lines of two labels are read as one text.
					expect(boxes.slice(i + 1).filter((other) => overlaps(other, box, 0, 4))).toEqual([]);
					expect(box.x0).toBeGreaterThanOrEqual(bounds.x0);
					expect(box.x1).toBeLessThanOrEqual(bounds.x1);
					expect(box.y0).toBeGreaterThanOrEqual(bounds.y0);
					expect(box.y1).toBeLessThanOrEqual(bounds.y1);
				}
				for (const [i, label] of labels.entries()) {
					if (label) expect(linesNearOthers(label, i, specs)).toEqual([]);
				}
				for (const { lines, width } of labels.filter((label) => label !== null)) {
					for (const line of lines) expect(textWidth(line, 13)).toBeLessThanOrEqual(width);
				}
			}),
			{ numRuns: runs(500, 5), seed: 2025 }
		);
		expect(placed).toBeGreaterThan(400);
	});

	test('ends its search soon, however crowded it is', () => {
		const [count, lanes] = [300, 12];
		const sides: LabelSide[] = ['end', 'start', 'over', 'under'];
		const specs = Array.from({ length: count }, (_, i) => {
			const name = i % 4 === 0 ? 'A' : 'Name';
			const breaks = Array.from({ length: 40 }, () => [name]);
			return aSpec(20 + ((i * 37) % 920), i % lanes, name, { sides, breaks });
		});
		const start = process.cpuUsage();
		const labels = place(specs, [], { ...bounds, y1: 18 + (lanes + 2) * laneHeight });
		const { user } = process.cpuUsage(start);
		expect(labels.filter((label) => label !== null).length).toBeGreaterThan(40);
		// Microseconds. It takes 0.2 s, and without the limit of comparisons more than a minute.
		expect(user).toBeLessThan(20_000_000);
	});

	test('looks at marks only in a label’s own rows, and at most once for each place without room', () => {
		const lanes = 8;
		const inside = { x0: 0, x1: 930, y0: 0, y1: 18 + (lanes + 1) * laneHeight };
		for (const inLane of [20, 30, 40]) {
			let looks = 0;
			const marks = Array.from({ length: inLane * lanes }, (_, i) => {
				const x = 20 + (Math.floor(i / lanes) * 890) / (inLane - 1);
				const { box, ...spec } = aSpec(x, i % lanes, 'A title of some words', {
					fallbackBreaks: () => [['A title'], ['A', 'title']],
					group: i
				});
				// A label that looks for room beside its mark reads the top of each box in its way once.
				const counted = {
					...box,
					get y0() {
						looks++;
						return box.y0;
					}
				};
				return { ...spec, box: counted };
			});
			expect(place(marks, [], inside).every((label) => label === null)).toBe(true);
			// A line, which touches two rows, with the marks of two lanes in each; twice, since the label and its event in
			// brief have no room. Each mark also reads its own box, when the rows are filled and when a label is placed.
			expect(looks).toBeLessThanOrEqual(marks.length * (2 * 2 * 2 * inLane + 20));
		}
	});

	test('moves a label that has a second place for one that has only its own', () => {
		const [first, second] = [aSpec(300, 0, 'A first title that is'), aSpec(530, 0, 'Another one')];
		// The first would be to the right of its mark, which is the only position of the second.
		const inside = { ...bounds, x1: 542 };
		const alone = place([{ ...first, rank: -1 }], [], inside);
		expect(alone[0]).toMatchObject({ side: 'end', dy: 0 });
		const both = place([{ ...first, rank: -1 }, second], [], inside);
		expect(both.map((label) => label?.side)).toEqual(['start', 'start']);
	});

	test('takes two lines where that makes room for more labels', () => {
		const long = 'A title that is long enough for two lines of a label';
		const specs = [aSpec(300, 0, long), aSpec(760, 0, 'Another title', { rank: 1 })];
		const labels = place(specs, [], { ...bounds, x0: 288, x1: 775 });
		expect(labels.map((label) => label?.lines.length)).toEqual([2, 1]);
	});

	test('is inside its band if the band has room for it', () => {
		const band = laneBox(100, 500, 18, 0);
		const spec = { ...aSpec(300, 0, 'A title'), box: band, isBand: true };
		expect(place([spec])[0]).toMatchObject({ isInside: true, dy: 0 });
		expect(place([{ ...spec, box: laneBox(260, 340, 18, 0) }])[0]?.isInside).toBe(false);
	});

	test('leaves a label where it is as long as it has room', () => {
		const spec = aSpec(300, 0, 'A title', { sides: ['end', 'start'] });
		const [kept = null] = place([{ ...spec, sides: ['start', 'end'] }]);
		expect(kept?.side).toBe('start');
		expect(place([{ ...spec, kept }])).toEqual([kept]);
		const wall = { x0: 200, x1: 285, y0: 18, y1: 43 };
		expect(place([{ ...spec, kept }], [wall])[0]?.side).toBe('end');
	});
});

describe('keepLabels', () => {
	test('keeps what still has room and places nothing anew', () => {
		const [first, second] = [aSpec(300, 0, 'A title'), aSpec(500, 0, 'Another')];
		const [kept = null] = place([first]);
		expect(keepLabels([{ ...first, kept }, second], [], bounds)).toEqual([kept, null]);
		const wall = { x0: 320, x1: 340, y0: 18, y1: 43 };
		expect(keepLabels([{ ...first, kept }], [wall], bounds)).toEqual([null]);
	});

	test('of two that have come to touch, keeps the one of the lower rank', () => {
		const [first, second] = [aSpec(300, 0, 'A title'), aSpec(500, 0, 'Another one')];
		const [one = null] = place([first]);
		const [two = null] = place([{ ...second, sides: ['start', 'end'] }]);
		const near = aSpec(440, 0, 'Another one', { kept: two, rank: -1 });
		expect(keepLabels([{ ...first, kept: one }, near], [], bounds)).toEqual([null, two]);
	});
});
