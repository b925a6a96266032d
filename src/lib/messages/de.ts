import { precisionOf, type DatesAfter, type DatePart } from './grammar.ts';
import type { Quotation, SpeakerGrammar } from './grammar.ts';

export const language = 'de';

/** The quotation marks, outside and inside. */
export const quotation: Quotation = { open: '„', close: '“', nested: ['„“', '‚‘'] };

/** Only days take an article, also in a text of a record in another language. */
const isDay = (date: DatePart) => precisionOf(date) === 'day';
/** The date without a preposition or an article. */
const dateText = ({ text }: DatePart) => text;

/** The forms of a date after “of”, “from” and so on. */
export const datesAfter: DatesAfter = {
	of: (date) => `${isDay(date) ? 'vom' : 'von'} ${date.text}`,
	from: dateText,
	to: dateText,
	until: (date) => (isDay(date) ? `zum ${date.text}` : date.text),
	since: dateText
};

/** The number of a century, as German writes it: „19.“ in „19. Jahrhundert“. */
export const ordinal = (n: number) => `${n}.`;

/** The number of a multiple. The messages contain its noun, which in German is the same for every number. */
export const times = (_: number, text: string) => text;

/**
 * Feminine nouns for a channel, the medium of a statement, whose audience takes „gegenüber“. Like the other lists, parts
 * of a regular expression.
 */
const feminineGegenueberChannels = 'erklärung|stellungnahme|aussage';
/** Other feminine nouns for a channel. */
const feminineChannels =
	'mitteilung|nachricht|antwort|mail|sendung|notiz|meldung|reportage|aktualisierung|botschaft|eingabe|anzeige';
/** Masculine nouns for a channel. */
const masculineChannels =
	'brief|beitrag|artikel|bericht|post|eintrag|tweet|kommentar|podcast|newsletter|thread|blog|vermerk|aufruf';
/** Neuter nouns for a channel. */
const neuterChannels = 'schreiben|dokument|video|memo|update|posting|papier';
/** Nouns for a talk between two people. */
const talks = 'interview|gespräch|telefonat';
/** Feminine nouns for an occasion that take „auf“. */
const feminineAufOccasions =
	'konferenz|kundgebung|versammlung|tagung|veranstaltung|demonstration|demo|messe';
/** Feminine nouns for an occasion that take „bei“. */
const feminineBeiOccasions = 'anhörung|sitzung|keynote';
/** Masculine and neuter nouns for an occasion, which take „bei“. */
const otherBeiOccasions = 'treffen|briefing|pressetermin|auftritt|hearing';

/** Whether a channel is one word with one of these endings. Several words would need other endings, too. */
const endsWithNoun = (channel: string, nouns: string) =>
	new RegExp(`^\\S*(?:${nouns})$`, 'iu').test(channel);

/** The word before an audience that gets a text. */
const wordAn = () => 'an ';
/** The word before an audience that is spoken to. */
const wordGegenueber = () => 'gegenüber ';
/** The words around a channel, by its nouns. */
const channelPhrases = [
	{ nouns: feminineGegenueberChannels, before: 'in einer ', to: wordGegenueber },
	{ nouns: 'rede|ansprache', before: 'in einer ', to: () => 'vor ' },
	{ nouns: 'statement', before: 'in einem ', to: wordGegenueber },
	{ nouns: feminineChannels, before: 'in einer ', to: wordAn },
	{ nouns: `${masculineChannels}|${neuterChannels}`, before: 'in einem ', to: wordAn },
	{ nouns: talks, before: 'in einem ', to: () => 'mit ' },
	{ nouns: feminineAufOccasions, before: 'auf einer ', to: null },
	{ nouns: feminineBeiOccasions, before: 'bei einer ', to: null },
	{ nouns: otherBeiOccasions, before: 'bei einem ', to: null }
];

/** The words around speakers, channels and audiences. */
export const speakerGrammar: SpeakerGrammar = {
	through: (channel) => channelPhrases.find(({ nouns }) => endsWithNoun(channel, nouns)) ?? null,
	to: wordGegenueber,
	keepsCapitals: true,
	quotedBy: () => 'zitiert nach '
};
