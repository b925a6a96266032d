/** A name with an abbreviation in capitals, such as “U.S. Immigration and Customs Enforcement (ICE)”. */
const abbreviated = /^(.+) \(([A-Z]{2,12})\)$/;

/** The abbreviation in brackets at the end of a name; undefined if there is none. */
export const abbreviationIn = (name: string): string | undefined => abbreviated.exec(name)?.[2];

/**
 * Finds the first track whose abbreviation is in a text that does not contain the full name.
 *
 * @returns the text before, the full name, the abbreviation, the text after; only the text if none is found
 */
export function spellOut(
	text: string,
	tracks: readonly { label: string }[]
): [before: string, name?: string, short?: string, after?: string] {
	for (const { label } of tracks) {
		const [, name = '', short] = abbreviated.exec(label) ?? [];
		if (!short || text.includes(name)) continue;
		const [before = '', ...rest] = text.split(new RegExp(`\\b${short}\\b`));
		if (rest.length > 0) return [before, name, short, rest.join(short)];
	}
	return [text];
}
