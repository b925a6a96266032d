import { expect, test } from 'vitest';
import { splitAtHyphened } from '#lib/ui/kept-words.ts';

const kept = (text: string) =>
	splitAtHyphened(text).flatMap((part) => (part.isKept ? part.text : []));

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
		splitAtHyphened(text)
			.map((part) => part.text)
			.join('')
	).toBe(text);
});
