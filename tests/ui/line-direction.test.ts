import { expect, test } from 'vitest';
import { lineDirection, withLineDirection, withDirection } from '#lib/ui/line-direction.ts';

test.each([
	['Microsoft قالت', true, 'rtl'],
	['25 سبتمبر', true, 'rtl'],
	['Azure, 2025', true, 'ltr'],
	['2025', true, 'ltr'],
	['Microsoft said', false, 'ltr'],
	['Microsoft אמרה', false, 'ltr'],
	['3 אירועים', false, 'rtl'],
	['', false, 'ltr']
] as const)(
	'“%s”, in a record from right to left: %s, runs %s',
	(words, isRightToLeft, direction) => {
		expect(lineDirection(words, isRightToLeft)).toBe(direction);
	}
);

test('in a picture a line from right to left says so', () => {
	expect(withDirection('Microsoft قالت', true)).toBe('\u202bMicrosoft قالت\u202c');
	expect(withDirection('Microsoft', true)).toBe('Microsoft');
});

test('in a page a line says its direction where its first letter does not', () => {
	expect(withLineDirection('Microsoft قالت')).toBe('\u200fMicrosoft قالت');
	expect(withLineDirection('قالت Microsoft')).toBe('قالت Microsoft');
	expect(withLineDirection('Microsoft')).toBe('Microsoft');
	expect(withLineDirection('12–14')).toBe('\u200e12–14');
});
