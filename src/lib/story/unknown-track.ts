import { labelFontSize } from '#lib/timeline/layout/labels.ts';
import { nameWidth } from '#lib/timeline/layout/track-name.ts';
import { textWidth, wrapText } from '#lib/ui/text-width.ts';

/** Where words that are aligned with the name of their track begin, px. */
const nameStart = 11;

/** Where the words “No event known yet” are. */
export interface UnknownTrackWords {
	lines: readonly string[];
	/** `under` the name of the track, `beside` it, or `after` the line at the as-of day. */
	place: 'under' | 'beside' | 'after';
	/** Distance from the start of the drawing, px; after the line, from the line. */
	x: number;
}

/**
 * Finds room for the words of a track without a known event. They are before the line at the as-of day if possible,
 * because after it they look like an event: under the name of the track in one line, or beside a short name in two.
 *
 * @param words in the reader’s language
 * @param name the lines of the track’s name
 * @param room from the start of the drawing to the line, px
 */
export function placeUnknownTrackWords(
	words: string,
	name: readonly string[],
	room: number
): UnknownTrackWords {
	if (nameStart + textWidth(words, labelFontSize) <= room)
		return { lines: [words], place: 'under', x: nameStart };
	const x = Math.max(0, ...name.map(nameWidth));
	const lines = wrapText(words, room - x, labelFontSize);
	return lines ? { lines, place: 'beside', x } : { lines: [words], place: 'after', x: 0 };
}
