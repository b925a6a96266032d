import { recordLabels, type RecordLabels } from '#lib/messages/record-labels.ts';
import { balanceText, cutTo, textWidth, wrapText } from '#lib/ui/text-width.ts';

const nameFontSize = 13;

/** Height of a line of a track's name, px. */
export const nameLineHeight = 14;

/** From the top of its row to a track's name, px. */
export const nameDrop = 4;

/** Room before a track's name for its coloured edge, px. */
const nameIndent = 16;

/** "U.S. Immigration and Customs Enforcement (ICE)". */
const abbreviated = /\(([^()]{1,12})\)$/;

/** A width into which a track's name certainly fits, px. */
export const nameWidth = (line: string): number => textWidth(line, nameFontSize) + nameIndent;

/** The line in place of a track's name while the track has no event in the view. @param width px */
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
 * A track's name as it fits into a width: whole, or its abbreviation, or in two lines, or else in three. A longer
 * one is cut.
 *
 * @param width px
 */
export function nameLines(label: string, width: number): string[] {
	if (label === '') return [];
	if (nameWidth(label) <= width) return [label];
	const abbreviation = abbreviated.exec(label)?.[1];
	if (abbreviation) return [abbreviation];
	const room = width - nameIndent;
	const two = wrapText(label, room, nameFontSize);
	const lines = two ?? balanceText(label, 3, nameFontSize) ?? [label];
	return lines.map((line) => cutTo(line, room, nameFontSize));
}
