import { expect, test } from 'vitest';
import {
	at,
	wholeWidth,
	type Group,
	type Rect,
	type TextBlock
} from '#lib/timeline/draw/display-list.ts';
import { PageLengths } from '#lib/timeline/draw/page-lengths.ts';

const nothing = { color: null, opacity: 1, shapes: [], texts: [] };
const whole: Group = { key: 'axis', x: at(0), y: 300, width: wholeWidth, ...nothing };
const band: Group = { key: 'a', x: at(0.5, 4), y: 32, width: { share: 0.1, min: 24 }, ...nothing };
const point: Group = { key: 'b', x: at(0.5), y: 32, width: { share: 0, min: 24 }, ...nothing };

const rect = (from: Rect['from'], to: Rect['to']): Rect => ({
	...({ shape: 'rect', name: 'band', y: 0, height: 18, fill: 'band' } as const),
	from,
	to
});

const text = (x: TextBlock['x'], anchor: TextBlock['anchor']): TextBlock => ({
	...({ name: 'label', key: 'label', y: -8, lines: [], halo: 'none', room: null } as const),
	x,
	anchor
});

test('where the width is known, everything is px', () => {
	expect(new PageLengths(band, 1000, false).box).toBe(
		'transform:translate(454px,20px);width:100px'
	);
	expect(new PageLengths(band, 100, false).box).toBe('transform:translate(42px,20px);width:24px');
	const lengths = new PageLengths(band, 1000, false);
	expect(lengths.rect(rect(at(-0.5, 1), at(0.5, -1)))).toEqual({ x: -49, width: 98 });
	expect(lengths.text(text(at(0.5, 4), 'start'))).toBe('transform:translate(54px,-8px)');
});

test('until then, the box of a mark is a share, but at least as wide as its symbol', () => {
	const lengths = new PageLengths(band, null, false);
	expect(lengths.box).toBe(
		'transform:translate(calc(50cqi + 4px - 50%),20px);--w:max(24px,10cqi);width:var(--w)'
	);
	expect(lengths.rect(rect(at(-0.5, 1), at(0.5, -1)))).toEqual({
		style: 'x:calc(var(--w) * -0.5 + 1px);width:calc(var(--w) * 1 + -2px)'
	});
	expect(new PageLengths(point, null, false).box).toMatch(/;width:24px$/);
	expect(new PageLengths(point, null, false).rect(rect(at(-0.5, 1), at(0.5, -1)))).toEqual({
		x: -11,
		width: 22
	});
});

test('what is as wide as the drawing counts from where that begins', () => {
	const lengths = new PageLengths(whole, null, false);
	expect(lengths.line(0.25)).toBe('25%');
	expect(lengths.text(text(at(0.25, 5), 'start'))).toBe(
		'transform:translate(calc(25cqi + 5px),-8px)'
	);
	expect(lengths.text(text(at(0.25), 'middle'))).toBe(
		'transform:translate(calc(25cqi - 50%),-8px)'
	);
	// Words and ticks stay on whole pixels.
	expect(new PageLengths(whole, 999, false).text(text(at(0.25, 5), 'start'))).toContain('(255px,');
});

test('where time runs to the left, all is mirrored', () => {
	const lengths = new PageLengths(band, 1000, true);
	expect(lengths.box).toBe('transform:translate(-454px,20px);width:100px');
	expect(lengths.rect(rect(at(-0.5, 1), at(0.5, -3)))).toEqual({ x: -47, width: 96 });
	expect(lengths.text(text(at(0.5, 4), 'end'))).toBe(
		'transform:translate(calc(-54px - -100%),-8px)'
	);
	expect(new PageLengths(whole, null, true).line(0.25)).toBe('-25%');
	expect(new PageLengths(whole, 800, true).onPlane(0.25)).toBe(-200);
});
