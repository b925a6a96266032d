import type { DatesAfter, DatePart, Quotation, SpeakerGrammar } from './grammar.ts';

export const language = 'en';

/** The quotation marks, outside and inside. */
export const quotation: Quotation = { open: '“', close: '”', nested: ['“”', '‘’'] };

/** The date without any word before it, since in English no preposition depends on the date. */
const dateText = ({ text }: DatePart) => text;

/** The forms of a date after “of”, “from” and so on: in English, always the plain date. */
export const datesAfter: DatesAfter = {
	of: dateText,
	from: dateText,
	to: dateText,
	until: dateText,
	since: dateText
};

/** “21st”, “22nd”, “23rd”, “20th”, “11th”. */
export function ordinal(n: number): string {
	const isTeen = Math.floor(n / 10) % 10 === 1;
	return n + ((isTeen ? undefined : ['th', 'st', 'nd', 'rd'][n % 10]) ?? 'th');
}

/** The number of a multiple. The messages contain its noun, which in English is the same for every number. */
export const times = (_: number, text: string) => text;

/** The word before an audience. */
const wordTo = () => 'to ';

/** Channels that take “in”, as parts of a regular expression. */
const inChannels =
	'statement|post|update|message|letter|reply|response|document|article|report|email|e-mail|memo|speech|blog|thread|tweet|comment|filing|note|video|podcast|newsletter';
/** Channels that take “at”. */
const atOccasions = 'conference|hearing|meeting|briefing|event|rally|keynote';

/** Whether a channel ends in one of these nouns. */
const endsWithNoun = (channel: string, nouns: string) =>
	new RegExp(`(?:^|[\\s-])(?:${nouns})$`, 'iu').test(channel);

/** “a” or “an”, by the sound of the first word. */
function indefiniteArticle(words: string): string {
	const sounds = /^[aeiou]/iu.test(words) && !/^(?:us[eu]|uni(?:t|q|v)|eu|one)/iu.test(words);
	return sounds ? 'an' : 'a';
}

/** The words around speakers, channels and audiences. */
export const speakerGrammar: SpeakerGrammar = {
	through: (channel) => {
		const hasArticle = /^(?:an?|the|its|his|her|their)\s/iu.test(channel);
		const before = hasArticle ? '' : `${indefiniteArticle(channel)} `;
		if (endsWithNoun(channel, inChannels)) return { before: `in ${before}`, to: wordTo };
		if (endsWithNoun(channel, 'interview')) return { before: `in ${before}`, to: () => 'with ' };
		return endsWithNoun(channel, atOccasions) ? { before: `at ${before}`, to: null } : null;
	},
	to: wordTo,
	quotedBy: () => 'as quoted by '
};
