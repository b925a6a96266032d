import { expect, test } from 'vitest';
import { formatCredit } from '#lib/messages/format-credit.ts';

test.each([
	['Ada Noor', 'Picture: Ada Noor'],
	['Drawing: Class 10b', 'Drawing: Class 10b'],
	['Photo by: Ada Noor', 'Photo by: Ada Noor'],
	['Museum 3:16, Ada Noor', 'Picture: Museum 3:16, Ada Noor'],
	['Ada:Noor', 'Picture: Ada:Noor']
])('the credit “%s” is said as “%s”', (credit, said) => {
	expect(formatCredit(credit)).toBe(said);
});
