import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseEmbedOptions, type EmbedOptions } from '#lib/embed/options.ts';

/** What each may be. */
const allowed: Record<keyof EmbedOptions, string[]> = {
	theme: ['light', 'auto', 'dark'],
	height: ['fit', 'auto'],
	cards: ['side', 'below', 'all', 'few', 'one', 'off'],
	controls: ['1', '0'],
	header: ['1', '0'],
	gestures: ['cooperative', 'greedy'],
	motion: ['auto', 'off'],
	print: ['screen', 'all', 'link']
};

const cases = Object.entries(allowed).flatMap(([name, values]) =>
	values.map((value) => ({ name, value }))
);

describe('parseEmbedOptions', () => {
	test.each(cases)('$name=$value', ({ name, value }) => {
		const { options, problems } = parseEmbedOptions(`?${name}=${value}`);
		expect(options).toEqual({ [name]: value });
		expect(problems).toEqual([]);
	});

	test.each(Object.keys(allowed))(
		'what %s can not be is said once, and the default taken',
		(name) => {
			for (const value of ['', 'x', 'AUTO', ' dark', '__proto__', '<b>', 'x'.repeat(9_000)]) {
				const { options, problems } = parseEmbedOptions(`?${name}=${encodeURIComponent(value)}`);
				expect(options).toEqual({});
				expect(problems).toHaveLength(1);
				expect(problems[0]).toContain(`${name}=`);
				expect(problems[0]?.length).toBeLessThan(200);
			}
		}
	);

	test('parameters that are not ours are neither read nor reported', () => {
		const search = '?utm_source=x&language=xx&event=a&__proto__=1&constructor=2&themes=dark';
		expect(parseEmbedOptions(search)).toEqual({ options: {}, problems: [] });
	});

	test('any string gives options that may be, and a word for each that may not', () => {
		const text = fc.string({ unit: 'binary' });
		const near = fc
			.array(
				fc.tuple(
					fc.constantFrom(...Object.keys(allowed), '__proto__', 'toString'),
					fc.oneof(text, fc.constantFrom('auto', 'off', '0', '1', 'dark', 'fit', 'side'))
				)
			)
			.map((pairs) => `?${pairs.map((pair) => pair.join('=')).join('&')}`);
		fc.assert(
			fc.property(fc.oneof(text, near), (search) => {
				const { options, problems } = parseEmbedOptions(search);
				expect(Object.keys(allowed)).toEqual(expect.arrayContaining(Object.keys(options)));
				const query = new URLSearchParams(search);
				const wrong = Object.entries(allowed).filter(([name, values]) => {
					const value = options[name as keyof EmbedOptions];
					expect([undefined, ...values]).toContain(value);
					const given = query.get(name);
					return given !== null && !values.includes(given);
				});
				expect(problems).toHaveLength(wrong.length);
			}),
			{ numRuns: 1_000 }
		);
	});
});
