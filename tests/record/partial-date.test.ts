import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	endOf,
	isoDay,
	parsePartialDate,
	parsePlainDate,
	startOf,
	type DatePoint,
	type PartialDate
} from '#lib/record/partial-date.ts';

const day = 86_400_000;

function formatPoint({ iso, approximate, uncertain }: DatePoint): string {
	return iso + (approximate ? '~' : uncertain ? '?' : '');
}

/** Writes the EDTF string that `parsePartialDate` reads back as the same date. */
function formatPartialDate({ from, to }: PartialDate): string {
	if (to === undefined) return formatPoint(from);
	return `${formatPoint(from)}/${to === 'open' ? '..' : formatPoint(to)}`;
}

/** Years of −9999 to 9999: any, or near the year 0. */
const unit = fc
	.record({
		year: fc.oneof(fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: -101, max: 101 })),
		month: fc.integer({ min: 1, max: 12 }),
		day: fc.integer({ min: 1, max: 28 }),
		parts: fc.constantFrom(1, 2, 3),
		mark: fc.constantFrom('', '~', '?')
	})
	.map(({ year, month, day, parts, mark }) => {
		const [sign, digits] = [year < 0 ? '-' : '', String(Math.abs(year)).padStart(4, '0')];
		const two = (n: number) => String(n).padStart(2, '0');
		return sign + [digits, two(month), two(day)].slice(0, parts).join('-') + mark;
	});

const interval = fc
	.tuple(unit, fc.oneof(unit, fc.constant('..')))
	.map(([from, to]) => `${from}/${to}`);

function parsed(text: string): PartialDate {
	const date = parsePartialDate(text);
	if (!date) throw new Error(`not read: ${text}`);
	return date;
}

function readByEdtf(text: string): { min: number; max: number } | null {
	try {
		return edtf(text);
	} catch {
		return null;
	}
}

describe('what is read', () => {
	test.each([
		['2025', '2025-01-01', '2026-01-01', 'year'],
		['2025-09', '2025-09-01', '2025-10-01', 'month'],
		['2025-12', '2025-12-01', '2026-01-01', 'month'],
		['2024-02', '2024-02-01', '2024-03-01', 'month'],
		['2025-09-25', '2025-09-25', '2025-09-26', 'day'],
		['2024-02-29', '2024-02-29', '2024-03-01', 'day'],
		['1900-02', '1900-02-01', '1900-03-01', 'month'],
		['0800', '0800-01-01', '0801-01-01', 'year'],
		['0043-03-15', '0043-03-15', '0043-03-16', 'day'],
		['0000', '0000-01-01', '0001-01-01', 'year'],
		['0000-02-29', '0000-02-29', '0000-03-01', 'day'],
		['-0043', '-000043-01-01', '-000042-01-01', 'year'],
		['-0043-03-15', '-000043-03-15', '-000043-03-16', 'day'],
		['-0001/0001', '-000001-01-01', '0002-01-01', 'year'],
		['-9999', '-009999-01-01', '-009998-01-01', 'year'],
		['9999-12-31', '9999-12-31', '+010000-01-01', 'day'],
		['2025-08-27/2025-08-28', '2025-08-27', '2025-08-29', 'day'],
		['2025-07/2026-01', '2025-07-01', '2026-02-01', 'month'],
		['2025-09-25/2025-09-25', '2025-09-25', '2025-09-26', 'day'],
		['2025/2025-03', '2025-01-01', '2025-04-01', 'year']
	])('%s goes from %s until %s', (text, start, end, precision) => {
		const date = parsed(text);
		expect(startOf(date)).toBe(Date.parse(start));
		expect(endOf(date)).toBe(Date.parse(end));
		expect(date.from.precision).toBe(precision);
	});

	test.each([
		['2025', false, false, '2025'],
		['2025~', true, false, '2025'],
		['2025-09?', false, true, '2025-09'],
		['2025-09-25~', true, false, '2025-09-25']
	])('the mark of %s', (text, approximate, uncertain, iso) => {
		expect(parsed(text).from).toMatchObject({ approximate, uncertain, iso });
	});

	test('each end of an interval has its own mark', () => {
		const { from, to } = parsed('2025-12~/2026-01?');
		expect(from).toMatchObject({ approximate: true, uncertain: false });
		expect(to).toMatchObject({ approximate: false, uncertain: true, iso: '2026-01' });
	});

	test('an open end never ends', () => {
		const date = parsed('2025-08-06/..');
		expect(date.to).toBe('open');
		expect(endOf(date)).toBeNull();
	});
});

describe('what is refused', () => {
	test.each([
		'',
		' ',
		'2025-13',
		'2025-00',
		'2025-02-29',
		'2025-02-30',
		'2025-04-31',
		'2025-09-00',
		'2025-09-32',
		'2025-09-99',
		'-0000',
		'-0000-01-01',
		'-0042-02-29',
		'10000',
		'-10000',
		'+2025',
		'-000043-03-15',
		'800',
		'-44',
		'−0043',
		'--0043',
		'25',
		'02025',
		'2025-9',
		'2025-09-5',
		'2025/09/25',
		'20250925',
		'2025-09-25T10:00',
		'2025-09-25T10:00:00Z',
		'2025%',
		'2025~?',
		'~2025',
		'2025-21',
		'2025-XX',
		'202X',
		'May 2025',
		' 2025',
		'2025 ',
		'2025\n',
		'２０２５',
		'../2025',
		'2025/',
		'/2025',
		'../..',
		'2025/../2026',
		'2025/2026/2027',
		'2025-09-25/2025-09-24',
		'2026/2025',
		'2025-09-25/2025',
		'2025/…'
	])('%j', (text) => {
		expect(parsePartialDate(text)).toBeNull();
	});
});

describe('for any date', () => {
	test('what is written reads back as the same date', () => {
		fc.assert(
			fc.property(fc.oneof(unit, interval), (text) => {
				const date = parsePartialDate(text);
				fc.pre(date !== null);
				expect(formatPartialDate(date)).toBe(text);
				expect(parsePartialDate(formatPartialDate(date))).toEqual(date);
			})
		);
	});

	test('edtf.js reads the same span, and refuses the same intervals', () => {
		fc.assert(
			fc.property(fc.oneof(unit, interval), (text) => {
				const date = parsePartialDate(text);
				const reference = readByEdtf(text);
				const to = date?.to;
				// The one difference: edtf.js refuses ends that begin at the same instant.
				const isSame = to !== undefined && to !== 'open' && to.start === date?.from.start;
				expect(date === null || isSame).toBe(reference === null);
				if (!date || !reference) return;
				expect(startOf(date)).toBe(reference.min);
				// Its last instant is inclusive, to the millisecond; ours is the first one after.
				expect(endOf(date) ?? Infinity).toBe(reference.max + 1);
			})
		);
	});

	test('the day of an instant is the day that was read', () => {
		fc.assert(
			fc.property(unit, fc.integer({ min: 0, max: day - 1 }), (text, time) => {
				const { from } = parsed(text);
				const iso = isoDay(from.start + time);
				expect(iso.startsWith(from.iso)).toBe(true);
				expect(parsePlainDate(iso)).toEqual({ from: parsed(iso).from });
				expect(startOf(parsed(iso))).toBe(from.start);
			})
		);
		for (const instant of [Date.UTC(10_000, 0), Date.UTC(-10_000, 0)])
			expect(parsePlainDate(isoDay(instant))).toBeNull();
	});

	test('a day lasts a day, and a month or a year a whole number of them', () => {
		fc.assert(
			fc.property(unit, (text) => {
				const { start, end, precision } = parsed(text).from;
				expect((end - start) % day).toBe(0);
				if (precision === 'day') expect(end - start).toBe(day);
				else expect(end - start).toBeGreaterThanOrEqual(28 * day);
			})
		);
	});
});

describe('hostile texts', () => {
	test('never throw, and what is read is written as it was', () => {
		const near = fc.string({ unit: fc.constantFrom(...'0123456789-/.?~X '), maxLength: 24 });
		fc.assert(
			fc.property(fc.oneof(near, fc.string({ unit: 'binary' })), (text) => {
				const date = parsePartialDate(text);
				expect(date === null || formatPartialDate(date) === text).toBe(true);
			}),
			{ numRuns: 2000 }
		);
	});

	test.each(['2', '2025-', '/', '2025/', '../', '?', '~'])(
		'%j repeated takes no longer than it is long',
		(part) => {
			// By a pattern that tries each place again it takes hours, which no test has.
			expect(parsePartialDate(part.repeat(1_000_000))).toBeNull();
		}
	);
});
