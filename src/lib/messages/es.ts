import { precisionOf, type DatesAfter, type DatePart } from './grammar.ts';
import type { Quotation, SpeakerGrammar } from './grammar.ts';
import { toRoman } from './roman.ts';

export const language = 'es';

/** The quotation marks, outside and inside. */
export const quotation: Quotation = { open: '«', close: '»', nested: ['«»', '“”'] };

/** Days take an article after a preposition. Months and years do not. */
const isDay = (date: DatePart) => precisionOf(date) === 'day';
/** A date after “of”: «del 3 de junio», «de junio». */
const dateAfterOf = (date: DatePart) => `${isDay(date) ? 'del' : 'de'} ${date.text}`;
/** A date after “until”: «al 5 de junio». */
const dateAfterUntil = (date: DatePart) => `${isDay(date) ? 'al' : 'a'} ${date.text}`;

/** The forms of a date after “of”, “from” and so on. */
export const datesAfter: DatesAfter = {
	of: dateAfterOf,
	from: dateAfterOf,
	to: dateAfterUntil,
	until: dateAfterUntil,
	since: (date) => (isDay(date) ? `el ${date.text}` : date.text)
};

/** The number of a century, as Spanish writes it: «XIX» in «siglo XIX». */
export const ordinal = toRoman;

/** The number of a multiple. The messages contain its noun, which in Spanish is the same for every number. */
export const times = (_: number, text: string) => text;

/** Masculine nouns for a channel, the medium of a statement, as parts of a regular expression. */
const masculineChannels =
	'comunicado|mensaje|correo|documento|art[ií]culo|informe|discurso|blog|hilo|tuit|comentario|escrito|v[ií]deo|p[oó]dcast|bolet[ií]n|memorando|texto|post|anuncio';
/** Feminine nouns for a channel. */
const feminineChannels =
	'declaraci[oó]n|publicaci[oó]n|entrada|actualizaci[oó]n|carta|respuesta|nota|circular|tribuna|columna|newsletter';
/** Masculine nouns for an occasion at which something is said. */
const masculineOccasions = 'acto|encuentro|evento|mitin';
/** Feminine nouns for an occasion. */
const feminineOccasions = 'rueda|conferencia|comparecencia|reuni[oó]n|audiencia|sesi[oó]n|vista';

/** Whether a text begins with one of these nouns. @param nounPattern alternatives of a regular expression */
const beginsWithNoun = (text: string, nounPattern: string) =>
	new RegExp(String.raw`^(?:${nounPattern})(?![\p{L}\p{M}])`, 'iu').test(text);
/** Matches an article or a possessive at the start of a channel. */
const leadingDeterminer = /^(?:una?|el|la|su|sus|los|las)\s+/iu;

/** Whether “a” would be contracted with the article of a text. A name keeps its article (El País). */
const wouldContract = (text: string) => /^el\s/u.test(text);

/** The word before an audience at an occasion. */
const wordBeforeAudience = (text: string) => (wouldContract(text) ? 'ante ' : 'a ');
/** The word before the audience of a text. */
const wordBeforeReaders = (text: string) => (wouldContract(text) ? 'para ' : 'a ');

/** The words around speakers, channels and audiences. */
export const speakerGrammar: SpeakerGrammar = {
	through: (channel) => {
		const noun = channel.replace(leadingDeterminer, '');
		const isFeminine = beginsWithNoun(noun, `${feminineChannels}|${feminineOccasions}|entrevista`);
		if (!isFeminine && !beginsWithNoun(noun, `${masculineChannels}|${masculineOccasions}`))
			return null;
		const article = isFeminine ? 'una ' : 'un ';
		const before = noun === channel ? `en ${article}` : 'en ';
		return {
			before,
			to: beginsWithNoun(noun, `${masculineOccasions}|${feminineOccasions}`)
				? null
				: wordBeforeReaders
		};
	},
	to: wordBeforeAudience,
	quotedBy: () => 'citado por '
};
