import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeExercise } from '#lib/teach/order/make-exercise.ts';
import { decodeResult, encodeResult } from '#lib/teach/order/result-code.ts';
import { shippedTimeline } from '../../fixtures/a-timeline.ts';

const alphabet = [...'23456789ABCDEFGHJKMNPQRSTUVWXYZ'];

const startOf = (seed: number, n = 6) => makeExercise(shippedTimeline, { n, seed })?.start ?? [];

/** Any result of an exercise, of three to ten cards, and its cards. */
const results = fc
	.record({ seed: fc.nat(1_000), n: fc.integer({ min: 3, max: 10 }) })
	.chain(({ seed, n }) =>
		fc.record({
			start: fc.constant(startOf(seed, n)),
			result: fc.record({
				positions: fc.nat(n),
				neighbours: fc.nat(n - 1),
				hints: fc.nat(30)
			})
		})
	);
const runs = { numRuns: 100, seed: 2025 };

describe('a result code', () => {
	test('is five letters and digits without look-alikes, and is read again', () => {
		fc.assert(
			fc.property(results, ({ start, result }) => {
				const code = encodeResult(result, start);
				expect(code).toMatch(/^[2-9A-HJKMNP-Z]{5}$/);
				const hints = Math.min(result.hints, 9);
				const spoken = ` ${code.slice(0, 2).toLowerCase()}-${code.slice(2)} `;
				for (const text of [code, spoken]) {
					expect(decodeResult(text, start)).toEqual({ ...result, hints, isOfSet: true });
				}
			}),
			runs
		);
	});

	test('with any one symbol wrong, or any two swapped, is refused', () => {
		fc.assert(
			fc.property(results, fc.nat(4), fc.nat(4), ({ start, result }, i, j) => {
				const code = [...encodeResult(result, start)];
				for (const other of alphabet) {
					const isSame = other === code[i];
					expect(decodeResult(code.with(i, other).join(''), start) === null).toBe(!isSame);
				}
				const [a = '', b = ''] = [code[i], code[j]];
				expect(decodeResult(code.with(i, b).with(j, a).join(''), start) === null).toBe(a !== b);
			}),
			runs
		);
	});

	test('of other cards, or the same in another order, says so', () => {
		const result = { positions: 4, neighbours: 3, hints: 2 };
		const code = encodeResult(result, startOf(42));
		const taken = Array.from({ length: 500 }, (_, seed) => seed).filter(
			(seed) => seed !== 42 && decodeResult(code, startOf(seed))?.isOfSet
		);
		// By chance one in 839.
		expect(taken.length).toBeLessThan(4);
		expect(decodeResult(code, startOf(42).toReversed())?.isOfSet).toBe(false);
		expect(decodeResult(code, startOf(43))).toEqual({ ...result, isOfSet: false });
	});

	test('any other text is none', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				const read = decodeResult(text, startOf(42));
				if (text.replace(/[\s-]/g, '').length !== 5) expect(read).toBeNull();
			}),
			runs
		);
		for (const text of ['', '22222 2', 'OIL01', '     ']) {
			expect(decodeResult(text, startOf(42))).toBeNull();
		}
	});
});
