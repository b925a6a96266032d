import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseOptions, type EmbedOptions } from '#lib/embed/options.ts';

const none: EmbedOptions = {
	theme: null,
	height: null,
	cards: null,
	controls: null,
	header: null,
	gestures: null,
	motion: null,
	print: null
};

/** What each may be; the defaults are read as null. */
const allowed: Record<keyof EmbedOptions, { defaults: string[]; others: string[] }> = {
	theme: { defaults: ['light'], others: ['auto', 'dark'] },
	height: { defaults: [], others: ['fit', 'auto'] },
	cards: { defaults: [], others: ['side', 'below', 'all', 'few', 'one', 'off'] },
	controls: { defaults: ['1'], others: ['0'] },
	header: { defaults: ['1'], others: ['0'] },
	gestures: { defaults: ['cooperative'], others: ['greedy'] },
	motion: { defaults: ['auto'], others: ['off'] },
	print: { defaults: ['screen'], others: ['all', 'link'] }
};

const cases = Object.entries(allowed).flatMap(([name, { defaults, others }]) => [
	...defaults.map((value) => ({ name, value, expected: null })),
	...others.map((value) => ({ name, value, expected: value }))
]);

describe('parseOptions', () => {
	test.each(cases)('$name=$value', ({ name, value, expected }) => {
		const { options, problems } = parseOptions(`?${name}=${value}`);
		expect(options).toEqual({ ...none, [name]: expected });
		expect(problems).toEqual([]);
	});

	test.each(Object.keys(allowed))(
		'what %s can not be is said once, and the default taken',
		(name) => {
			for (const value of ['', 'x', 'AUTO', ' dark', '__proto__', '<b>', 'x'.repeat(9_000)]) {
				const { options, problems } = parseOptions(`?${name}=${encodeURIComponent(value)}`);
				expect(options).toEqual(none);
				expect(problems).toHaveLength(1);
				expect(problems[0]).toContain(`${name}=`);
				expect(problems[0]?.length).toBeLessThan(200);
			}
		}
	);

	test('what is not ours is neither read nor said', () => {
		const search = '?utm_source=x&lang=xx&event=a&__proto__=1&constructor=2&themes=dark';
		expect(parseOptions(search)).toEqual({ options: none, problems: [] });
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
				const { options, problems } = parseOptions(search);
				expect(Object.keys(options)).toEqual(Object.keys(none));
				const query = new URLSearchParams(search);
				const wrong = Object.entries(allowed).filter(([name, { defaults, others }]) => {
					const value = options[name as keyof EmbedOptions];
					expect([null, ...others]).toContain(value);
					const given = query.get(name);
					return given !== null && ![...defaults, ...others].includes(given);
				});
				expect(problems).toHaveLength(wrong.length);
			}),
			{ numRuns: 1_000 }
		);
	});
});
