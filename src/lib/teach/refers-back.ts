import { refersBack as phrasesByLanguage } from '#messages/understood/refersBack';

/**
 * Matches a phrase such as “later”, of any language, after at most three words at the start of a title. A Spanish or
 * Portuguese phrase before “de” or “da” is not matched, because it names the other event: “después de la votación”.
 */
const backReferencePattern = new RegExp(
	String.raw`^(?:\S+\s+){0,3}(?:${Object.values(phrasesByLanguage).join('|')})(?!\p{L}|\s+d[aeo]s?\s)`,
	'iu'
);

/**
 * Whether a title says near its beginning that it follows another event: “A week later …”. Without that event, it makes
 * no sense.
 */
export const refersBack = (title: string): boolean => backReferencePattern.test(title);
