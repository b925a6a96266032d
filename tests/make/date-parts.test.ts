import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	isUndated,
	joinDate,
	markChoices,
	splitDate,
	takesTime,
	tidyTime,
	dateForms,
	type DateFields
} from '#lib/make/date-parts.ts';
import { parsePartialDate } from '#lib/record/partial-date.ts';

describe('a date', () => {
	test('is put together from its parts as it was', () => {
		for (const text of [
			'',
			'2025',
			'2025-09~',
			'2025-09-05?',
			'2025-09-05T10:30',
			'2025-09-05T10:30:05-07:00',
			'2025-08-27/2025-08-28',
			'2025-08-27T09:30/2025-08-27T17:00Z',
			'2025-08-27/',
			'/2025-08-27~',
			'../2025-08-27',
			'2025-08~/..',
			'[2025-05-01..2025-05-09?]',
			'[2025-05-03,2025-05-07]',
			'[2025-05-07,2025-05-03]',
			'1939-21',
			'193X',
			'19XX',
			'2025-05%',
			'20',
			'2025--05',
			'XXXX--05',
			'XXXX-02',
			'XXXX-02-05~/2025',
			'/',
			'[..]',
			'[2025..',
			'2025-03-04T',
			'2025-03-04Tten',
			'2025-03-04T10:30~',
			'~',
			'03/04/2025',
			'-0043-03-15',
			'spring'
		])
			expect(joinDate(splitDate(text)), text).toBe(text);
		expect(splitDate('2025-09-05?').from).toEqual({
			year: '2025',
			month: '09',
			day: '5',
			time: '',
			mark: '?'
		});
		expect(splitDate('XXXX-02-05/').from).toEqual({
			year: '',
			month: '02',
			day: '5',
			time: '',
			mark: ''
		});
		const anyText = fc.oneof(
			fc.string(),
			fc.string({ unit: fc.constantFrom(...'0123456789-/[].,~?%XTZ:+') })
		);
		fc.assert(
			fc.property(anyText, (text) => {
				expect(joinDate(splitDate(text))).toBe(text);
			})
		);
	});

	test('is said in the form that it has; what has no parts stays as it was typed', () => {
		for (const [text, when] of [
			['2025-09-05', 'one'],
			['2025-09?', 'one'],
			['2025-09-05T10:30Z', 'one'],
			['2025-08-27/2025-08-28~', 'span'],
			['2025-08-27/', 'span'],
			['/2025-08-27', 'span'],
			['2025-08-27/..', 'since'],
			['[2025-08-27~..2025-09]', 'between'],
			['2025-08~', 'around'],
			['../2025-08-27', 'typed'],
			['[2025-05-03,2025-05-07]', 'typed'],
			['1939-21', 'typed'],
			['193X~', 'typed'],
			['19XX', 'typed'],
			['2025-05%', 'typed'],
			['2025%/2026', 'typed'],
			['[2025..2026%]', 'typed']
		] as const) {
			expect(parsePartialDate(text), text).not.toBeNull();
			expect(splitDate(text).when, text).toBe(when);
			// Another form and back again: nothing of it is lost.
			for (const other of dateForms) {
				const changed: DateFields = { ...splitDate(text), when: other };
				expect(joinDate({ ...changed, when }), text).toBe(text);
			}
		}
	});

	test('keeps in another form what that can say, and what has no parts where its year is', () => {
		const as = (text: string, when: DateFields['when']) => joinDate({ ...splitDate(text), when });
		expect(dateForms.slice(0, -1).map((when) => as('2025-09-05T10:30', when))).toEqual([
			'2025-09-05T10:30',
			'2025-09-05T10:30/',
			'2025-09-05T10:30/..',
			'[2025-09-05..]',
			'2025-09-05~'
		]);
		expect(dateForms.slice(0, -1).map((when) => as('[2025-05~..2025-06?]', when))).toEqual([
			'2025-05',
			'2025-05~/2025-06?',
			'2025-05~/..',
			'[2025-05~..2025-06?]',
			'2025-05~'
		]);
		expect(as('[2025-05-03,2025-05-07]', 'between')).toBe('[2025-05-03..2025-05-07]');
		expect(as('[2025-05-03,2025-05-07]', 'span')).toBe('2025-05-03/2025-05-07');
		expect(as('../2025-05-03', 'one')).toBe('2025-05-03');
		expect(as('../2025-05-03', 'span')).toBe('2025-05-03/2025-05-03');
		expect(as('193X', 'one')).toBe('193X');
		expect(as('193X', 'around')).toBe('193X~');
		expect(as('1939-21', 'since')).toBe('1939-21/..');
		expect(as('2025-05%', 'one')).toBe('2025-05%');
		expect(as('2025-05%', 'span')).toBe('2025-05%/');
	});

	test('that is none has no parts, and no form puts its signs around it', () => {
		for (const text of [
			'soon',
			'between April 1914 and June 1914',
			'03/04/2025',
			'soon/later',
			'2025-1'
		]) {
			const fields = splitDate(text);
			expect([fields.when, fields.from.year, fields.to.year], text).toEqual(['one', '', '']);
			for (const when of dateForms) expect(joinDate({ ...fields, when }), text).toBe(text);
			// Once there is a part, that is what is meant.
			const from = { ...fields.from, year: '1914' };
			expect(joinDate({ ...fields, when: 'between', from }), text).toBe('[1914..]');
			expect(joinDate({ ...fields, when: 'typed', from }), text).toBe(text);
		}
		// Nor around nothing.
		for (const when of dateForms) expect(joinDate({ ...splitDate(''), when }), when).toBe('');
	});

	test('has a time where it is one certain day, and a mark where it has no time', () => {
		const of = (text: string) => {
			const fields = splitDate(text);
			return [takesTime(fields, 'from'), markChoices(fields, 'from').join('')];
		};
		expect(of('2025-09')).toEqual([false, '?']);
		expect(of('2025-09-05')).toEqual([true, '?']);
		expect(of('2025-09-05?')).toEqual([false, '?']);
		expect(of('2025-09-05T9')).toEqual([true, '']);
		expect(of('2025-09-05~')).toEqual([false, '']);
		expect(of('2025-09-05/')).toEqual([true, '~?']);
		expect(of('2025-09-05T10:30/')).toEqual([true, '']);
		expect(of('2025-09-05~/..')).toEqual([false, '~?']);
		expect(of('2025-09-05/..')).toEqual([true, '~?']);
		expect(of('[2025-09-05..2025-09-06]')).toEqual([false, '~?']);
		const times = ['9:30', '9.30', '10h30', '10:30 z', '10:30 +02:00', '10:30', 'ten'];
		expect(times.map(tidyTime)).toEqual([
			'09:30',
			'09:30',
			'10:30',
			'10:30Z',
			'10:30+02:00',
			'10:30',
			'ten'
		]);
	});

	test('is undated without a year that its form needs', () => {
		const undated = [
			...['', '/', 'XXXX-02', 'XXXX--05/2025', '2025/XXXX-02', 'XXXX-02/', 'XXXX-02/..', '/..'],
			...['[..]', '[2025..]', '[..2025]', '[XXXX-02..2025]', 'XXXX~']
		];
		const dated = [
			...['20', '2025/..', 'spring', '2025/', '/2025', '../2025', '[2025..2026]'],
			...['[2025,2026]', '1939-21', '193X', '2025-05%', '2025-09-05T10:30', '2025~', '?']
		];
		expect(undated.filter((text) => !isUndated(text))).toEqual([]);
		expect(dated.filter(isUndated)).toEqual([]);
	});
});
