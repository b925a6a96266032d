import { textWidth, wrapText } from './text-width.ts';

const nameFontSize = 13;

/** Height of a line of a track's name, px. */
export const nameLineHeight = 14;

/** Room before a track's name for its coloured edge, px. */
const nameIndent = 16;

/** "U.S. Immigration and Customs Enforcement (ICE)". */
const abbreviated = /\(([^()]{1,12})\)$/;

/** A width into which a track's name certainly fits, px. */
export const nameWidth = (line: string): number => textWidth(line, nameFontSize) + nameIndent;

/**
 * A track's name as it fits into a width: whole, or its abbreviation, or in two lines. A name that fits in no way
 * stays whole; the drawing cuts it.
 *
 * @param width px
 */
export function nameLines(label: string, width: number): string[] {
	if (nameWidth(label) <= width) return [label];
	const abbreviation = abbreviated.exec(label)?.[1];
	if (abbreviation) return [abbreviation];
	return wrapText(label, width - nameIndent, nameFontSize) ?? [label];
}
