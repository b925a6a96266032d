import { recordLabels, type RecordLabels } from '#lib/messages/record-labels.ts';
import { balanceText, cutTo, textWidth, wrapText } from '#lib/ui/text-width.ts';

/** Font size of a track’s name, px. */
const nameFontSize = 13;

/** Height of a line of a track's name, px. */
export const nameLineHeight = 14;

/** Distance from the top of a track to its name, px. */
export const nameDrop = 4;

/** Room before a track's name for the coloured edge, px. */
const nameIndent = 16;

/** Finds the abbreviation in "U.S. Immigration and Customs Enforcement (ICE)". */
const abbreviated = /\(([^()]{1,12})\)$/;

/** A width into which a track's name surely fits, px. */
export const nameWidth = (line: string): number => textWidth(line, nameFontSize) + nameIndent;

/** The text in place of a track's name if it has no event in the view. @param width into which the text must fit, px */
export function emptyLine(
	label: string,
	width: number,
	{ noEvents }: RecordLabels = recordLabels
): string {
	const abbreviation = abbreviated.exec(label)?.[1];
	const line = abbreviation
		? noEvents.abbreviated({ track: abbreviation })
		: noEvents.named({ track: label });
	return nameWidth(line) <= width ? line : noEvents.none;
}

/**
 * The lines of a track's name: whole in one line if it fits, or else its abbreviation, or else in two lines, or else in
 * three. A longer name is cut.
 *
 * @param width px
 * @param free of the veil over later events, px: where there is an abbreviation, the whole name keeps within it
 */
export function nameLines(label: string, width: number, free = width): string[] {
	if (label === '') return [];
	if (nameWidth(label) <= free) return [label];
	const abbreviation = abbreviated.exec(label)?.[1];
	if (abbreviation) return [abbreviation];
	const room = width - nameIndent;
	const two = wrapText(label, room, nameFontSize);
	const lines = two ?? balanceText(label, 3, nameFontSize) ?? [label];
	return lines.map((line) => cutTo(line, room, nameFontSize));
}
