import { expect, test } from 'vitest';
import { formatLines } from '#lib/teach/papers/format-lines.ts';

test('a line ends with one full stop, whether or not the record’s text has its own', () => {
	const values = [{ text: 'Outlets differ' }];
	expect(
		formatLines([
			{ lead: 'Who says this:', values },
			{ lead: 'Where sources differ:', values: [{ text: 'One gives 400.' }] },
			{ lead: 'Open:', values: [{ text: 'He said “no.”' }] },
			{ lead: 'No one is quoted.' }
		])
	).toBe(
		'Who says this: Outlets differ. Where sources differ: One gives 400. Open: He said “no.” No one is quoted.'
	);
});
