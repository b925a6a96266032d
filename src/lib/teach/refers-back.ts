import { refersBack as phrasesByLanguage } from '#messages/understood/refersBack';

/**
 * Matches a phrase of any language among the first words of a title. In Spanish and Portuguese, “después de la votación”
 * names what it follows, and so makes sense.
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
