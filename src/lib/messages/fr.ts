import { precisionOf, type DatesAfter, type DatePart } from './grammar.ts';
import type { Quotation, SpeakerGrammar } from './grammar.ts';
import { toRoman } from './roman.ts';

export const language = 'fr';

/** The quotation marks, outside and inside. */
export const quotation: Quotation = { open: '«\u202f', close: '\u202f»', nested: ['«»', '“”'] };

/**
 * Whether “de” becomes “d’”: before April, August and October. The month may be in the record’s language, in which these
 * three usually begin with a vowel, too.
 */
const elidesBefore = (date: DatePart) =>
	precisionOf(date) === 'month' && ['04', '08', '10'].includes(date.iso?.slice(-2) ?? '');

/** Days take an article after a preposition. Months and years do not. */
const isDay = (date: DatePart) => precisionOf(date) === 'day';
/** A month or a year after “de”, which is elided before a vowel. */
const dateAfterDe = (date: DatePart) => (elidesBefore(date) ? 'd’' : 'de ') + date.text;
/** A date after “of”: «du 3 juin», «de juin», «d’avril». */
const dateAfterOf = (date: DatePart) => (isDay(date) ? `du ${date.text}` : dateAfterDe(date));
/** A date after “until”: «au 5 juin». */
const dateAfterUntil = (date: DatePart) => `${isDay(date) ? 'au' : 'à'} ${date.text}`;

/** The forms of a date after “of”, “from” and so on. */
export const datesAfter: DatesAfter = {
	of: dateAfterOf,
	from: dateAfterOf,
	to: dateAfterUntil,
	until: dateAfterUntil,
	since: (date) => (isDay(date) ? `le ${date.text}` : date.text)
};

/** The number of a century, as French writes it: « XIXe » in « XIXe siècle ». */
export const ordinal = (n: number) => `${toRoman(n)}${n === 1 ? 'er' : 'e'}`;

/** The number of a multiple. The messages contain its noun, which in French is the same for every number. */
export const times = (_: number, text: string) => text;

/** Masculine nouns for a channel, the medium of a statement, as parts of a regular expression. */
const masculineChannels =
	'communiqué|message|courriel|e-mail|mail|document|article|rapport|discours|blog|billet|fil|tweet|commentaire|texte|post|podcast|bulletin|mémo|mémorandum|droit de réponse';
/** Feminine nouns for a channel. */
const feminineChannels =
	'déclaration|publication|mise à jour|lettre|réponse|note|tribune|vidéo|chronique|newsletter';
/** Nouns for an occasion at which something is said, in a group for each gender. */
const occasions =
	'(?<masculine>point|colloque|entretien|événement|meeting|rassemblement|débat)|(?<feminine>conférence|audition|réunion|audience|rencontre|allocution|interview)';

/** Finds one of these nouns at the start of a text; null if there is none. */
const nounAtStart = (text: string, nouns: string) =>
	new RegExp(String.raw`^(?:${nouns})(?![\p{L}\p{M}])`, 'iu').exec(text);
/** Matches an article or a possessive at the start of a channel. */
const leadingDeterminer = /^(?:une?|les?|la|son|sa|ses)\s+|^l’/iu;

/** Whether “à” and “de” would be contracted with the article of a text. A name keeps its article (Le Monde). */
const wouldContract = (text: string) => /^les?\s/u.test(text);

/** The word before an audience at an occasion. */
const wordBeforeAudience = (text: string) => (wouldContract(text) ? 'devant ' : 'à ');
/** The word before the audience of a text. */
const wordBeforeReaders = (text: string) => (wouldContract(text) ? 'pour ' : 'à ');

/** The words around speakers, channels and audiences. */
export const speakerGrammar: SpeakerGrammar = {
	through: (channel) => {
		const noun = channel.replace(leadingDeterminer, '');
		const hasArticle = noun !== channel;
		if (nounAtStart(noun, masculineChannels))
			return { before: hasArticle ? 'dans ' : 'dans un ', to: wordBeforeReaders };
		if (nounAtStart(noun, feminineChannels))
			return { before: hasArticle ? 'dans ' : 'dans une ', to: wordBeforeReaders };
		const found = nounAtStart(noun, occasions)?.groups;
		if (!found) return null;
		const article = found.feminine ? 'une ' : 'un ';
		if (!hasArticle) return { before: `lors d’${article}`, to: null };
		return { before: wouldContract(channel) ? 'pendant ' : 'lors de ', to: null };
	},
	to: wordBeforeAudience,
	quotedBy: () => 'cité par '
};
