import { expect, test } from 'vitest';
import {
	axisPosition,
	fullWidthGroup,
	type DisplayGroup,
	type TextBlock
} from '#lib/timeline/draw/display-list.ts';
import { GroupLengths } from '#lib/timeline/draw/lengths.ts';

const nothing = { color: null, opacity: 1, shapes: [], texts: [] };
const whole = fullWidthGroup('axis', { y: 300 });
const band: DisplayGroup = {
	key: 'a',
	x: axisPosition(0.5, 4),
	y: 32,
	width: { share: 0.1, min: 24 },
	...nothing
};
const point: DisplayGroup = {
	key: 'b',
	x: axisPosition(0.5),
	y: 32,
	width: { share: 0, min: 24 },
	...nothing
};

const lengthsOf = (group: DisplayGroup, width: number | null, isRightToLeft = false) =>
	new GroupLengths(group, { width, isRightToLeft });

const text = (x: TextBlock['x'], anchor: TextBlock['anchor']): TextBlock => ({
	...({ name: 'label', key: 'label', y: -8, lines: [], halo: 'none' } as const),
	x,
	anchor
});

test('where the width is known, everything is px', () => {
	const lengths = lengthsOf(band, 1000);
	expect(lengths.groupStyle(24)).toBe('transform:translate(454px,20px);width:100px');
	expect(lengthsOf(band, 100).groupStyle(24)).toBe('transform:translate(42px,20px);width:24px');
	expect(lengths.left).toBe(504);
	expect(lengths.box(axisPosition(-0.5, 1), axisPosition(0.5, -1))).toEqual({ x: -49, width: 98 });
	expect(lengths.textStyle(text(axisPosition(0.5, 4), 'start'))).toBe(
		'transform:translate(104px,-8px)'
	);
});

test('until then, the box of a mark is a share, but at least as wide as its symbol', () => {
	const lengths = lengthsOf(band, null);
	expect(lengths.groupStyle(24)).toBe(
		'transform:translate(calc(50cqi + 4px - 50%),20px);--w:max(24px,10cqi);width:var(--w)'
	);
	expect(lengths.box(axisPosition(-0.5, 1), axisPosition(0.5, -1))).toBeNull();
	expect(lengths.svgRectStyle(axisPosition(-0.5, 1), axisPosition(0.5, -1))).toBe(
		'x:calc(var(--w) * -0.5 + 1px);width:calc(var(--w) * 1 + -2px)'
	);
	expect(lengthsOf(point, null).groupStyle(24)).toMatch(/;width:24px$/);
	expect(lengthsOf(point, null).box(axisPosition(-0.5, 1), axisPosition(0.5, -1))).toEqual({
		x: -11,
		width: 22
	});
});

test('lengths of a group as wide as the drawing count from where that begins', () => {
	const lengths = lengthsOf(whole, null);
	expect(lengths.css(axisPosition(0.25))).toBe('25cqi');
	expect(lengths.textStyle(text(axisPosition(0.25, 5), 'start'))).toBe(
		'transform:translate(calc(25cqi + 5px),-8px)'
	);
	expect(lengths.textStyle(text(axisPosition(0.25), 'middle'))).toBe(
		'transform:translate(calc(25cqi - 50%),-8px)'
	);
	// Words and ticks stay on whole pixels.
	expect(lengthsOf(whole, 999).textStyle(text(axisPosition(0.25, 5), 'start'))).toContain(
		'(255px,'
	);
	expect(lengthsOf(whole, 999).box(axisPosition(0.25), axisPosition(0.25, 1), true)).toEqual({
		x: 250,
		width: 1
	});
});

test('where time runs to the left, all is mirrored', () => {
	const lengths = lengthsOf(band, 1000, true);
	expect(lengths.groupStyle(24)).toBe('transform:translate(-454px,20px);width:100px');
	expect(lengths.left).toBe(496);
	expect(lengths.box(axisPosition(-0.5, 1), axisPosition(0.5, -3))).toEqual({ x: -47, width: 96 });
	expect(lengths.textStyle(text(axisPosition(0.5, 4), 'end'))).toBe(
		'transform:translate(calc(-104px - -100%),-8px)'
	);
	expect(lengthsOf(whole, null, true).svgRectStyle(axisPosition(0.25), axisPosition(0.5))).toBe(
		'x:-50cqi;width:25cqi'
	);
	expect(lengthsOf(whole, 800, true).left).toBe(800);
});
