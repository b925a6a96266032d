import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { brushDomain, type BrushPart } from '#lib/overview/brush-domain.ts';
import { minSpan, type Domain } from '#lib/timeline/layout/transform.ts';

const day = 86_400_000;
const whole: Domain = [0, 100 * day];
const some: Domain = [20 * day, 50 * day];

const inDays = (domain: Domain) => domain.map((time) => time / day);
const move = (part: BrushPart, from: number, to: number, domain = some) =>
	inDays(brushDomain(part, domain, from * day, to * day, whole, minSpan));

describe('brushDomain', () => {
	test('moves the window, as wide as it is, up to the ends', () => {
		expect(move('window', 30, 35)).toEqual([25, 55]);
		expect(move('window', 30, -40)).toEqual([0, 30]);
		expect(move('window', 30, 400)).toEqual([70, 100]);
	});

	test('moves one end and leaves the other', () => {
		expect(move('start', 20, 10)).toEqual([10, 50]);
		expect(move('end', 50, 61.5)).toEqual([20, 61.5]);
		expect(move('start', 20, -10)).toEqual([0, 50]);
		expect(move('end', 50, 1000)).toEqual([20, 100]);
	});

	test('an end stops three days before the other', () => {
		expect(move('start', 20, 80)).toEqual([47, 50]);
		expect(move('end', 50, 0)).toEqual([20, 23]);
	});

	test('draws a new window either way', () => {
		expect(move('new', 70, 80)).toEqual([70, 80]);
		expect(move('new', 80, 70)).toEqual([70, 80]);
		expect(move('new', 80, 180)).toEqual([80, 100]);
		expect(move('new', -10, 10)).toEqual([0, 10]);
	});

	test('of three days at least, on the side that the pointer goes to', () => {
		expect(move('new', 70, 71)).toEqual([70, 73]);
		expect(move('new', 70, 69)).toEqual([67, 70]);
		expect(move('new', 99, 100)).toEqual([97, 100]);
		expect(move('new', 1, 0)).toEqual([0, 3]);
	});

	test('never leaves the whole and is never too narrow', () => {
		const anInstant = fc.double({ min: -500 * day, max: 500 * day, noNaN: true });
		const aShare = fc.double({ min: 0, max: 1, noNaN: true });
		const parts = fc.constantFrom<BrushPart>('start', 'end', 'window', 'new');
		fc.assert(
			fc.property(parts, aShare, aShare, anInstant, anInstant, (part, wide, at, from, to) => {
				const span = minSpan + (whole[1] - minSpan) * wide;
				const start = (whole[1] - span) * at;
				const domain = brushDomain(part, [start, start + span], from, to, whole, minSpan);
				expect(domain[0]).toBeGreaterThanOrEqual(whole[0]);
				expect(domain[1]).toBeLessThanOrEqual(whole[1] + 1e-3);
				expect(domain[1] - domain[0]).toBeGreaterThanOrEqual(minSpan - 1e-3);
			}),
			{ numRuns: 500, seed: 7 }
		);
	});
});
