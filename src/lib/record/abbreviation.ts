/**
 * Matches a name with an abbreviation in brackets: “U.S. Immigration and Customs Enforcement (ICE)”. An abbreviation is
 * a capital letter, followed by 1 to 11 capital letters or digits: “(MI5)”, but not “(London)” or “(2024)”.
 */
const abbreviatedNamePattern = /^(.+) \((\p{Lu}[\p{Lu}\d]{1,11})\)$/u;

/** The abbreviation in brackets at the end of a name; undefined if there is none. */
export const abbreviationIn = (name: string): string | undefined =>
	abbreviatedNamePattern.exec(name)?.[2];

/**
 * Splits a text where the abbreviation of a track first occurs as a word, to show the full name beside it. Takes the
 * first track whose abbreviation, but not full name, is in the text.
 *
 * @returns the text before, the full name, the abbreviation, the text after; only the text if there is no such track
 */
export function spellOutAbbreviation(
	text: string,
	tracks: readonly { label: string }[]
): [before: string, name?: string, short?: string, after?: string] {
	for (const { label } of tracks) {
		const [, name = '', short] = abbreviatedNamePattern.exec(label) ?? [];
		if (!short || text.includes(name)) continue;
		const [before = '', ...rest] = text.split(new RegExp(`\\b${short}\\b`));
		if (rest.length > 0) return [before, name, short, rest.join(short)];
	}
	return [text];
}
