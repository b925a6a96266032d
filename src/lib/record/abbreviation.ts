/** "U.S. Immigration and Customs Enforcement (ICE)". Only of capitals, which are a word of their own in any sentence. */
const abbreviated = /^(.+) \(([A-Z]{2,12})\)$/;

/** The abbreviation that a name ends with, in brackets; undefined if there is none. */
export const abbreviationIn = (name: string): string | undefined => abbreviated.exec(name)?.[2];

/**
 * Where a text first has the abbreviation of a track that it does not spell out: that of the first such track.
 *
 * @returns the text before it, the name, the abbreviation and the text after it; only the text if there is none
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
