import { expect, test } from 'vitest';
import { splitSentences } from '#lib/teach/sentences.ts';

test.each([
	['', []],
	['One.', ['One.']],
	['It opened. Nobody came!', ['It opened.', 'Nobody came!']],
	['She said “No.” Then she left.', ['She said “No.”', 'Then she left.']],
	[
		'U.S. Immigration and Mr. Smith met. They spoke.',
		['U.S. Immigration and Mr. Smith met.', 'They spoke.']
	],
	['About 3.5 times. In 2025. 400 TB.', ['About 3.5 times.', 'In 2025.', '400 TB.']],
	['A firm, e.g. one in Ely, agreed.', ['A firm, e.g. one in Ely, agreed.']],
	['נפתח הגשר. איש לא בא.', ['נפתח הגשר.', 'איש לא בא.']],
	['هل فُتح الجسر؟ لم يأتِ أحد.', ['هل فُتح الجسر؟', 'لم يأتِ أحد.']]
])('%j', (text, sentences) => {
	expect(splitSentences(text)).toEqual(sentences);
});
