import { textWidth } from '#lib/ui/text-width.ts';

/**
 * Breaks a text into lines of at most `room` px, as many as it needs. A word that is longer than a line is cut.
 */
export function toLines(text: string, room: number, fontSize: number): string[] {
	const lines: string[] = [];
	let line = '';
	const fits = (words: string) => textWidth(words, fontSize) <= room;
	for (const word of text.split(/\s+/)) {
		const next = line === '' ? word : `${line} ${word}`;
		if (fits(next)) {
			line = next;
			continue;
		}
		if (line !== '') lines.push(line);
		line = '';
		for (const character of word) {
			if (line !== '' && !fits(line + character)) {
				lines.push(line);
				line = '';
			}
			line += character;
		}
	}
	return line === '' ? lines : [...lines, line];
}
