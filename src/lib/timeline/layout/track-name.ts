import { abbreviationIn } from '#lib/record/abbreviation.ts';
import { recordLabels, type RecordLabels } from '#lib/messages/record-labels.ts';
import { balanceText, cutToWidth, textWidth, wrapText } from '#lib/ui/text-width.ts';

/** Font size of a track’s name, px. */
const nameFontSize = 13;

/** Height of a line of a track's name, px. */
export const nameLineHeight = 14;

/** Distance from the top of a track to its name, px. */
export const nameDrop = 4;

/** Room before a track's name for the coloured edge, px. */
const nameIndent = 16;

/**
 * A name without an abbreviation may be this wide, px, or half as wide as the drawing. A longer one takes two lines,
 * because beside it, there is often no room for the words of a lead.
 */
export const maxUnabbreviatedWidth = 280;

/** The width to reserve for a track's name, px. No font makes it wider. */
export const nameWidth = (line: string): number => textWidth(line, nameFontSize) + nameIndent;

/** The text that replaces the name of a track without events in the view. @param width px in which it must fit */
export function emptyTrackLine(
	label: string,
	width: number,
	{ noEvents }: RecordLabels = recordLabels
): string {
	const track = abbreviationIn(label);
	const line = track ? noEvents.abbreviated({ track }) : noEvents.named({ track: label });
	return nameWidth(line) <= width ? line : noEvents.none;
}

/**
 * The lines of a track's name: the whole name in one line if it fits, otherwise its abbreviation, otherwise two lines,
 * otherwise three. A longer name is cut.
 *
 * @param free how much of the width the veil over later events leaves free, px. The name in one line must fit here
 * @param widest the maximum width of a name without an abbreviation in one line, px, if it fits in two lines
 */
export function trackNameLines(
	label: string,
	width: number,
	free = width,
	widest = free
): string[] {
	if (label === '') return [];
	const abbreviation = abbreviationIn(label);
	if (abbreviation) return [nameWidth(label) <= free ? label : abbreviation];
	const room = width - nameIndent;
	const two = wrapText(label, Math.min(width, widest) - nameIndent, nameFontSize);
	const lines = two ?? balanceText(label, 3, nameFontSize) ?? [label];
	return lines.map((line) => cutToWidth(line, room, nameFontSize));
}
