import { textWidth } from '#lib/timeline/layout/text-width.ts';

/** A text of at most so many px: what is too much goes, and an ellipsis says so. */
export function cutTo(words: string, room: number, size: number): string {
	if (textWidth(words, size) <= room) return words;
	const characters = [...words];
	while (characters.length > 0 && textWidth(`${characters.join('')}…`, size) > room) {
		characters.pop();
	}
	return `${characters.join('').trimEnd()}…`;
}
