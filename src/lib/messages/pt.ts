import { precisionOf, type DatesAfter, type DatePart } from './grammar.ts';
import type { Quotation, SpeakerGrammar } from './grammar.ts';
import { toRoman } from './roman.ts';

export const language = 'pt';

/** The quotation marks, outside and inside. */
export const quotation: Quotation = { open: '“', close: '”', nested: ['“”', '‘’'] };

/** Whether a date begins with a preposition of its own, “por volta de maio”. It takes no second one. */
const beginsWithPreposition = (date: DatePart) => precisionOf(date) === undefined;

/** The forms of a date after “of”, “from” and so on. */
export const datesAfter: DatesAfter = {
	of: (date) => `de ${date.text}`,
	from: (date) => (beginsWithPreposition(date) ? date.text : `de ${date.text}`),
	to: (date) => `${beginsWithPreposition(date) ? 'até' : 'a'} ${date.text}`,
	until: (date) => date.text,
	since: (date) => date.text
};

/** The number of a century, as Portuguese writes it: “XIX” in “século XIX”. */
export const ordinal = toRoman;

/** The number of a multiple with its noun, which is singular below two: “1,5 vez”. */
export const times = (value: number, text: string) => `${text} ${value < 2 ? 'vez' : 'vezes'}`;

/** Masculine nouns for a channel, the medium of a statement, as parts of a regular expression. */
const masculineChannels =
	'comunicado|post|tu[ií]te|tweet|e-?mail|documento|artigo|relatório|discurso|pronunciamento|depoimento|blog|blogue|texto|boletim|memorando|vídeo|podcast|comentário|anúncio|fio|editorial|programa|livro';
/** Feminine nouns for a channel. */
const feminineChannels =
	'declaração|nota|mensagem|carta|publicação|postagem|resposta|circular|coluna|newsletter|atualização|reportagem|petição';
/** Masculine nouns for an occasion at which something is said. */
const masculineOccasions = 'evento|debate|comício|encontro|ato|protesto|congresso|seminário|fórum';
/** Feminine nouns for an occasion. */
const feminineOccasions =
	'(?:entrevista )?coletiva|conferência|reunião|audiência|sessão|palestra|manifestação|assembleia|apresentação|cerim[oô]nia|cerimónia';

/** Whether a text begins with one of these nouns. */
const beginsWithNoun = (text: string, nouns: string) =>
	new RegExp(String.raw`^(?:${nouns})(?![\p{L}\p{M}])`, 'iu').test(text);
/** Matches an article or a possessive with which “em” is not contracted, at the start of a channel. “Em o” would be “no”. */
const leadingDeterminer = /^(?:uma?|seus?|suas?)\s+/iu;

/** Whether “a” and “por” would be contracted with the article of a text. A name keeps its article (O Globo). */
const wouldContract = (text: string) => /^(?:os?|as?)\s/u.test(text);

/** The word before an audience. */
const wordBeforeAudience = (text: string) => (wouldContract(text) ? 'para ' : 'a ');

/** The words around speakers, channels and audiences. */
export const speakerGrammar: SpeakerGrammar = {
	through: (channel) => {
		const noun = channel.replace(leadingDeterminer, '');
		const isOccasion = beginsWithNoun(noun, `${masculineOccasions}|${feminineOccasions}`);
		const isFeminine = beginsWithNoun(noun, `${feminineChannels}|${feminineOccasions}|entrevista`);
		if (!isFeminine && !isOccasion && !beginsWithNoun(noun, masculineChannels)) return null;
		const article = isFeminine ? 'uma ' : 'um ';
		return {
			before: noun === channel ? `em ${article}` : 'em ',
			to: isOccasion ? null : wordBeforeAudience
		};
	},
	to: wordBeforeAudience,
	quotedBy: (text) => (wouldContract(text) ? 'segundo ' : 'conforme citado por ')
};
