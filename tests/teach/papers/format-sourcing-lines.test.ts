import { expect, test } from 'vitest';
import { formatSourcingLines } from '#lib/teach/papers/format-sourcing-lines.ts';

test('a line ends with one full stop, whether or not the record’s text has its own', () => {
	const values = [{ text: 'Outlets differ' }];
	expect(
		formatSourcingLines([
			{ intro: 'Who says this:', values },
			{ intro: 'Where sources differ:', values: [{ text: 'One gives 400.' }] },
			{ intro: 'Open:', values: [{ text: 'He said “no.”' }] },
			{ intro: 'No one is quoted.' }
		])
	).toBe(
		'Who says this: Outlets differ. Where sources differ: One gives 400. Open: He said “no.” No one is quoted.'
	);
});
