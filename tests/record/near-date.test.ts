import fc from 'fast-check';
import { expect, test } from 'vitest';
import { faultOfDate } from '#lib/record/date-fault.ts';
import { nearestDate } from '#lib/record/near-date.ts';
import { parsePartialDate } from '#lib/record/partial-date.ts';

test.each([
	['2004-06-~11', '2004-06-11~'],
	['~2004', '2004~'],
	['?2004-06~-11', '2004-06-11%'],
	['2004?~', '2004%'],
	['2004-~06/2005-?07', '2004-06~/2005-07?'],
	['{1667,1668}', '[1667,1668]'],
	['{1667..1669}', '[1667..1669]'],
	['[1667,1668,1670]', '[1667..1670]'],
	['[1667, 1668]', '[1667,1668]'],
	['[1667,1668,1670..1672]', '[1667..1672]'],
	['{1667..1670,1672}', '[1667..1672]'],
	['1939-09-01..1945-09-02', '1939-09-01/1945-09-02'],
	['2025-05-03, 2025-05-07', '[2025-05-03,2025-05-07]'],
	['Y2025', '2025'],
	['2025-XX', '2025'],
	['2025-05-XX', '2025-05'],
	['156X-12-25', '156X'],
	['199u', '199X'],
	['19xx', '19XX'],
	['2001-26', '2001-22'],
	['2001-28', '2001-24'],
	['2025/open', '2025/..'],
	['unknown/2025', '/2025'],
	['2025 – 2026', '2025/2026'],
	['2025/09/25', '2025-09-25'],
	['20250925', '2025-09-25'],
	['2025-09-25 10:30', '2025-09-25T10:30'],
	['2025-09-25T10:30:05.123z', '2025-09-25T10:30:05Z'],
	['2025-09-25T10:30+0530', '2025-09-25T10:30+05:30'],
	['2025-09-25T10:30-07', '2025-09-25T10:30-07:00']
])('%s is nearest to %s', (text, near) => {
	expect(nearestDate(text)).toBe(near);
});

// Winter in the south is June to August, and `2001-24` is December to February.
test.each(['', 'May', 'Y17000', '[..2025]', '2025-13', '2001-32', '1939-21/1940', '2025-02-30'])(
	'%j is near to none',
	(text) => {
		expect(nearestDate(text)).toBeNull();
	}
);

test('whatever is given, what comes back is a date', () => {
	const near = fc.string({
		unit: fc.constantFrom(...'0123456789-/.?~%X[]{},:TZux+ '),
		maxLength: 30
	});
	fc.assert(
		fc.property(fc.oneof(near, fc.string({ unit: 'binary' })), (text) => {
			const found = nearestDate(text);
			expect(found === null || parsePartialDate(found) !== null).toBe(true);
		}),
		{ numRuns: 2_000 }
	);
});

test.each([
	['Y17000', { code: 'year-outside', year: '17000' }],
	['1945-09-02/1939-09-01', { code: 'early-end', start: '1945-09-02' }],
	// Forms that are not read, though their ends are dates in order.
	['1939-21/1940-22', { code: 'no-date' }],
	['[2025-04-04T10:30..2025-04-04T11:00]', { code: 'no-date' }]
])('the fault of %s is reported exactly', (text, fault) => {
	expect(faultOfDate(text)).toEqual(fault);
});

test('a long text takes no longer than it is long', () => {
	for (const part of ['2', '~', '[2025,', '2025-'])
		expect(nearestDate(part.repeat(1_000_000))).toBeNull();
});
