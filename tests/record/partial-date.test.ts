import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runs } from '../fixtures/runs.ts';
import { isoDay, writeDatePoint } from '#lib/record/date-point.ts';
import {
	endOfDate,
	parsePartialDate,
	parsePlainDate,
	pointsOfDate,
	startOfDate,
	type PartialDate
} from '#lib/record/partial-date.ts';
import { anyDate, interval, oneOf, round, unit } from '../fixtures/any-date.ts';

const day = 86_400_000;
const seed = 2025;

/** Writes the EDTF string that `parsePartialDate` reads back as the same date. */
function formatPartialDate({ form, from, to, noStart, noEnd }: PartialDate): string {
	const missing = { open: '..', unknown: '' };
	const [first, last] = [writeDatePoint(from), writeDatePoint(to)];
	return {
		point: first,
		span: `${noStart ? missing[noStart] : first}/${noEnd ? missing[noEnd] : last}`,
		between: `[${first}..${last}]`,
		or: `[${first},${last}]`
	}[form];
}

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
		['2025/2025-03', '2025-01-01', '2025-04-01', 'year'],
		['[2026-02-17..2026-02-18]', '2026-02-17', '2026-02-19', 'day'],
		['[2025-05-03,2025-05-07]', '2025-05-03', '2025-05-08', 'day'],
		['[1987,1988]', '1987-01-01', '1989-01-01', 'year'],
		['../1989-10-09', '1989-10-09', '1989-10-10', 'day'],
		['/1989', '1989-01-01', '1990-01-01', 'year'],
		['1939-21', '1939-03-01', '1939-06-01', 'season'],
		['1939-22', '1939-06-01', '1939-09-01', 'season'],
		['1939-23', '1939-09-01', '1939-12-01', 'season'],
		['1939-24', '1939-12-01', '1940-03-01', 'season'],
		['193X', '1930-01-01', '1940-01-01', 'decade'],
		['19XX', '1900-01-01', '2000-01-01', 'century'],
		['2025-04-04T10:30', '2025-04-04T10:30Z', '2025-04-04T10:31Z', 'minute'],
		['2025-04-04T10:30:05', '2025-04-04T10:30:05Z', '2025-04-04T10:30:06Z', 'minute'],
		['2012-07-27T09:30/2012-07-27T17:00', '2012-07-27T09:30Z', '2012-07-27T17:01Z', 'minute']
	])('%s goes from %s until %s', (text, start, end, precision) => {
		const date = parsed(text);
		expect(startOfDate(date)).toBe(Date.parse(start));
		expect(endOfDate(date)).toBe(Date.parse(end));
		expect(date.from.precision).toBe(precision);
	});

	test.each([
		['2025', false, false, '2025'],
		['2025~', true, false, '2025'],
		['2025-09?', false, true, '2025-09'],
		['2025-09-25~', true, false, '2025-09-25'],
		['2025-09%', true, true, '2025-09'],
		['193X~', true, false, '193X'],
		['1939-21?', false, true, '1939-21']
	])('the mark of %s', (text, approximate, uncertain, iso) => {
		expect(parsed(text).from).toMatchObject({ approximate, uncertain, iso });
	});

	test('each end of a span, and each of two, has its own mark', () => {
		for (const text of ['2025-12~/2026-01?', '[2025-12~..2026-01?]', '[2025-12~,2026-01?]']) {
			const { from, to } = parsed(text);
			expect(from).toMatchObject({ approximate: true, uncertain: false });
			expect(to).toMatchObject({ approximate: false, uncertain: true, iso: '2026-01' });
		}
	});

	test.each([
		['2025-08-06', 'point', undefined, undefined],
		['2025-08-06/2025-08-07', 'span', undefined, undefined],
		['2025-08-06/..', 'span', undefined, 'open'],
		['2025-08-06/', 'span', undefined, 'unknown'],
		['../2025-08-06', 'span', 'open', undefined],
		['/2025-08-06', 'span', 'unknown', undefined],
		['[2025-08-06..2025-08-09]', 'between', undefined, undefined],
		['[2025-08-06,2025-08-09]', 'or', undefined, undefined]
	])('%s is a %s', (text, form, noStart, noEnd) => {
		const date = parsed(text);
		expect([date.form, date.noStart, date.noEnd]).toEqual([form, noStart, noEnd]);
		expect(endOfDate(date) === null).toBe(noEnd !== undefined);
		expect(pointsOfDate(date)).toHaveLength(text.includes('09') || text.includes('07') ? 2 : 1);
	});

	test.each([
		['2025-04-04T10:30', undefined],
		['2025-04-04T10:30Z', 0],
		['2025-04-04T10:30-07:00', -420],
		['2025-04-04T10:30:05+05:30', 330]
	])('%s is %s minutes east of UTC, and keeps its hour', (text, offset) => {
		const { from } = parsed(text);
		expect(from.offset).toBe(offset);
		expect(new Date(from.start).toISOString()).toContain('2025-04-04T10:30');
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
		'2025~?',
		'~2025',
		'2025-XX',
		'May 2025',
		' 2025',
		'2025 ',
		'2025\n',
		'２０２５',
		'../..',
		'2025/../2026',
		'2025/2026/2027',
		'2025-09-25/2025-09-24',
		'2026/2025',
		'2025-09-25/2025',
		'2025/…',
		'/',
		'../',
		'[2025]',
		'[..2025]',
		'[2025..]',
		'[2025,2026,2027]',
		'[2025..2026,2027]',
		'[2026..2025]',
		'[2025/2026]',
		'{2025,2026}',
		'2025-20',
		'2025-25',
		'2025-21-01',
		'2025-21/2026',
		'193X/1950',
		'[19XX..2001]',
		'-193X',
		'00XX',
		'004X',
		'1X3X',
		'2025-09-25T24:00',
		'2025-09-25T10:60',
		'2025-09-25T10:30:60',
		'2025-09-25T10',
		'2025-09-25T10:30~',
		'2025-09-25T10:30+15:00',
		'2025-02-30T10:30',
		'2025-09T10:30',
		'2025-09-25 10:30',
		'[2025-09-25T10:30..2025-09-25T11:30]',
		'2025-09-25T11:30/2025-09-25T10:30',
		'2004-06-~11',
		'Y17000',
		'2025~%'
	])('%j', (text) => {
		expect(parsePartialDate(text)).toBeNull();
	});
});

describe('for any date', () => {
	test('a written date reads back as the same date', () => {
		let [read, times] = [0, 0];
		fc.assert(
			fc.property(anyDate, (text) => {
				const date = parsePartialDate(text);
				if (date === null) return;
				read++;
				if (date.from.precision === 'minute') times++;
				expect(formatPartialDate(date)).toBe(text);
			}),
			{ numRuns: 10_000, seed }
		);
		// The others end before they begin.
		expect(read).toBeGreaterThan(8_000);
		expect(times).toBeGreaterThan(1_000);
	});

	test('edtf.js reads the same span, and refuses the same intervals', () => {
		let compared = 0;
		fc.assert(
			fc.property(fc.oneof(unit, round, interval, oneOf), (text) => {
				const date = parsePartialDate(text);
				const reference = readByEdtf(text);
				// The differences: edtf.js refuses a span whose ends begin at the same instant, and takes one of two only
				// of the same kind after the year 0, without marks, in any order.
				if (date && date.from !== date.to && date.from.start === date.to.start) return;
				const isPlainSet =
					date?.from.precision === date?.to.precision && !/[~?%]|0000|[[,.]-/.test(text);
				if (text.startsWith('[') && (!date || !isPlainSet)) return;
				expect(date === null, text).toBe(reference === null);
				if (!date || !reference) return;
				compared++;
				const { noStart, noEnd } = date;
				if (!noStart) expect(startOfDate(date), text).toBe(reference.min);
				// Its last instant is inclusive, to the millisecond; ours is the first one after.
				// Of one of several it takes the year 0 for none.
				const last = date.form === 'span' ? reference : readByEdtf(writeDatePoint(date.to));
				if (!noEnd) expect(endOfDate(date), text).toBe((last?.max ?? 0) + 1);
			}),
			{ numRuns: runs(10_000, 10), seed }
		);
		expect(compared).toBeGreaterThan(runs(6_000, 10));
	});

	test('the day of an instant is the day that was read', () => {
		fc.assert(
			fc.property(unit, fc.integer({ min: 0, max: day - 1 }), (text, time) => {
				const { from } = parsed(text);
				const iso = isoDay(from.start + time);
				expect(iso.startsWith(from.iso)).toBe(true);
				expect(parsePlainDate(iso)).toEqual(parsed(iso).from);
				expect(startOfDate(parsed(iso))).toBe(from.start);
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
		const near = fc.string({
			unit: fc.constantFrom(...'0123456789-/.?~%X[],:TZ+ '),
			maxLength: 24
		});
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
