import { textWidth } from './text-width.ts';

/** Cuts a text to at most so many px, and ends it with an ellipsis. */
export function cutTo(words: string, room: number, size: number): string {
	if (textWidth(words, size) <= room) return words;
	const characters = [...words];
	while (characters.length > 0 && textWidth(`${characters.join('')}…`, size) > room) {
		characters.pop();
	}
	return `${characters.join('').trimEnd()}…`;
}
