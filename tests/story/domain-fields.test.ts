import { dayLimits } from '#lib/record/drawn-address.ts';
import { describe, expect, test } from 'vitest';
import { formatFieldProblem, readDomainFields, toFieldTexts } from '#lib/story/domain-fields.ts';
import { asKnown } from '#lib/record/as-known.ts';
import { toRecordData } from '#lib/record/record-data.ts';
import { toTimeline } from '#lib/record/timeline.ts';
import { aFile } from '../fixtures/a-file.ts';
import { shippedTimeline } from '../fixtures/a-timeline.ts';

const day = 86_400_000;
const utc = (text: string) => Date.parse(`${text}T00:00:00Z`);

/** What the fields ask for, or what is wrong with each in words. */
function read(from: string, to: string, changed: 'from' | 'to' = 'from') {
	const result = readDomainFields({ from, to }, changed, shippedTimeline);
	if (result.isValid) return result;
	const wordsOf = (name: 'from' | 'to') => {
		const problem = result.problems[name];
		return problem ? formatFieldProblem(problem, name, shippedTimeline) : '';
	};
	return { isValid: false, problems: { from: wordsOf('from'), to: wordsOf('to') } };
}

const problems = (from: string, to = '') => ({ isValid: false, problems: { from, to } });

test('the limits are the first and the last day of the story', () => {
	expect(dayLimits(shippedTimeline)).toEqual({ from: '2025-02-18', to: '2026-06-30' });
});

describe('toFieldTexts', () => {
	test.each([
		['2025-09-01', '2025-10-01', '2025-09-01', '2025-09-30'],
		['2025-02-10', '2026-07-09', '2025-02-18', '2026-06-30'],
		['2025-02-10', '2025-02-13', '2025-02-18', '2025-02-18'],
		['2026-07-03', '2026-07-06', '2026-06-30', '2026-06-30']
	])('%s to %s', (start, end, from, to) => {
		expect(toFieldTexts([utc(start), utc(end)], shippedTimeline)).toEqual({ from, to });
	});

	test('a day that is seen in part is there', () => {
		const domain = [utc('2025-09-01') + 5_000, utc('2025-09-05') + 5_000] as const;
		expect(toFieldTexts(domain, shippedTimeline)).toEqual({ from: '2025-09-01', to: '2025-09-05' });
	});
});

describe('readDomainFields', () => {
	test('both days are in the domain', () => {
		const domain = [utc('2025-09-01'), utc('2025-09-30') + day];
		expect(read('2025-09-01', '2025-09-30')).toEqual({ isValid: true, domain });
		const one = [utc('2025-09-25'), utc('2025-09-26')];
		expect(read('2025-09-25', '2025-09-25')).toEqual({ isValid: true, domain: one });
	});

	test('an empty field is the story’s end, and both are the whole', () => {
		const [start, end] = shippedTimeline.extent;
		const from = { isValid: true, domain: [start, utc('2025-10-01')] };
		expect(read('', '2025-09-30')).toEqual(from);
		expect(read('2025-09-01', '')).toEqual({ isValid: true, domain: [utc('2025-09-01'), end] });
		expect(read('', '')).toEqual({ isValid: true, domain: null });
		expect(read('2025-02-18', '2026-06-30')).toEqual({ isValid: true, domain: null });
	});

	test('From after To: the one that was changed gives way', () => {
		expect(read('2025-10-03', '2025-09-01')).toEqual(
			problems('From, 3 October 2025, is after To, 1 September 2025. Choose an earlier From.')
		);
		expect(read('2025-10-03', '2025-09-01', 'to')).toEqual(
			problems('', 'To, 1 September 2025, is before From, 3 October 2025. Choose a later To.')
		);
	});

	test('outside the story', () => {
		expect(read('2020-01-31', '')).toEqual(
			problems(
				'From, 31 January 2020, is before the start of the story, 18 February 2025. Choose a later From.'
			)
		);
		expect(read('', '2026-07-01')).toEqual(
			problems(
				'',
				'To, 1 July 2026, is after the end of the story, June 2026. Choose an earlier To.'
			)
		);
	});

	test('outside the story, whose axis on a past day is that of all dates', () => {
		const file = aFile();
		const events = file.events.map((event) =>
			event.id === 'protest' ? { ...event, date: '2025-05-01/..' } : event
		);
		const record = toRecordData({ ...file, events });
		const whole = toTimeline(record);
		const { extent: axis, ends } = whole;
		const past = { ...toTimeline(asKnown(record, '2025-05-31')), axis, ends, whole };
		const result = readDomainFields({ from: '', to: '2027-01-01' }, 'to', past);
		const problem = result.isValid ? null : result.problems.to;
		expect(problem && formatFieldProblem(problem, 'to', past)).toBe(
			'To, 1 January 2027, is after the end of the story, 31 January 2026. Choose an earlier To.'
		);
	});

	test('a year or a month is all of its days', () => {
		expect(read('2025-09', '2025-10')).toEqual({
			isValid: true,
			domain: [utc('2025-09-01'), utc('2025-11-01')]
		});
		expect(read('2025', '2026')).toEqual({ isValid: true, domain: null });
	});

	test('no date at all', () => {
		expect(read('half', '')).toEqual(
			problems('From is not a date. Type a day, a month or a year, such as 18 February 2025.')
		);
	});
});
