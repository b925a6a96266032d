import { cutToWidth, textWidth } from '#lib/ui/text-width.ts';

/** Breaks a text into lines of at most `room` px. A word that is wider than a line is split. */
export function breakIntoLines(text: string, room: number, fontSize: number): string[] {
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

/** The first `count` lines of a text. If it has more, the last of them ends with an ellipsis. */
export function firstLines(words: string, room: number, size: number, count: number): string[] {
	const lines = breakIntoLines(words, room, size);
	if (lines.length <= count) return lines;
	const rest = lines.slice(count - 1).join(' ');
	return [...lines.slice(0, count - 1), cutToWidth(rest, room, size)];
}
