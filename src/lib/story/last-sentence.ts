/**
 * A text without its last sentence, and that one: where it has three or more, a phone can do without it. A sentence ends after a
 * word of at least three letters, so that "U.S." ends none.
 *
 * @returns the whole text and '' where it has fewer
 */
export function splitLast(text: string): [rest: string, last: string] {
	const [, rest, last] = /^(.*\p{L}{3}[.!?؟] .*\p{L}{3}[.!?؟] )(.+)$/su.exec(text) ?? [];
	return rest && last ? [rest, last] : [text, ''];
}
