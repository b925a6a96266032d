import { expect, test } from 'vitest';
import { splitAtHyphenatedWords } from '#lib/ui/hyphenated-words.ts';

const kept = (text: string) =>
	splitAtHyphenatedWords(text).flatMap((part) => (part.isHyphenated ? part.text : []));

test.each([
	['four employees over the on-site protests', ['on-site']],
	['Microsoft’s 50th-anniversary events', ['50th-anniversary']],
	['no hyphen – a dash', []],
	['-site', []],
	// It could be wider than its column.
	['the mass-surveillance-principle', []]
])('of “%s” %j does not break', (text, words) => {
	expect(kept(text)).toEqual(words);
	expect(
		splitAtHyphenatedWords(text)
			.map((part) => part.text)
			.join('')
	).toBe(text);
});
