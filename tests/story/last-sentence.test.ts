import { expect, test } from 'vitest';
import { splitLast } from '#lib/story/last-sentence.ts';

test.each([
	['One came first. Then came two. And so on.', 'One came first. Then came two. ', 'And so on.'],
	[
		'One came first! Did then two? And three. And so on.',
		'One came first! Did then two? And three. ',
		'And so on.'
	],
	['جاء الأول. هل جاء الثاني؟ وهكذا.', 'جاء الأول. هل جاء الثاني؟ ', 'وهكذا.'],
	['Two sentences stay. Both of them.', 'Two sentences stay. Both of them.', ''],
	['Of U.S. data they said much. That is all.', 'Of U.S. data they said much. That is all.', ''],
	['', '', '']
])('%s', (text, rest, last) => {
	expect(splitLast(text)).toEqual([rest, last]);
});
