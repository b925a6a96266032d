import type { DatesAfter, DatePart, Quotation, SpeakerGrammar } from './grammar.ts';

export const language = 'ar';

/** The quotation marks, outside and inside. */
export const quotation: Quotation = { open: '«', close: '»', nested: ['«»', '“”'] };

/** The date without any word before it, since in Arabic no preposition depends on the date. */
const dateText = ({ text }: DatePart) => text;

/** The forms of a date after “of”, “from” and so on: in Arabic, always the plain date. */
export const datesAfter: DatesAfter = {
	of: dateText,
	from: dateText,
	to: dateText,
	until: dateText,
	since: dateText
};

/** The number of a century, as Arabic writes it: digits alone. */
export const ordinal = (n: number) => String(n);

/** The number of a multiple with its noun in the genitive, because the messages put a word before it that requires this. */
export function times(value: number, text: string): string {
	// “0.5 of” and “like”, because ضعف after a number up to one could be read as “double”.
	if (value < 1) return `${text} من`;
	if (value === 1) return 'مثل';
	if (value === 2) return 'ضعفي';
	return value > 2 && value < 11 ? `${text} أضعاف` : `${text} ضعف`;
}

/** Nouns for a text, as parts of a regular expression. «إلى» introduces its audience: “in a statement to AP”. */
const textChannels =
	'بيان|تصريح|منشور|تدوينة|تغريدة|تحديث|رسالة|خطاب|رد|مقال|مقالة|تقرير|مذكرة|تعليق|مداخلة|تسجيل|فيديو|نشرة|وثيقة|كتاب|كلمة|بريد|حلقة|بودكاست';
/** Nouns for a talk between two people. «مع» introduces the other person. */
const talks = 'مقابلة|حديث|حوار|لقاء';
/** Nouns for an occasion at which people meet. No audience follows them. */
const occasions = 'مؤتمر|جلسة|اجتماع|إحاطة|ندوة|تجمع|فعالية|حفل|قمة';

/** Whether a channel begins with one of these nouns. */
const beginsWithNoun = (channel: string, nouns: string) =>
	new RegExp(`^(?:ال)?(?:${nouns})(?:\\s|$)`, 'u').test(channel);

const wordBeforeAudience = () => 'إلى ';

/** The words around speakers, channels and audiences. */
export const speakerGrammar: SpeakerGrammar = {
	through: (channel) => {
		const before = 'في ';
		if (beginsWithNoun(channel, textChannels)) return { before, to: wordBeforeAudience };
		if (beginsWithNoun(channel, talks)) return { before, to: () => 'مع ' };
		return beginsWithNoun(channel, occasions) ? { before, to: null } : null;
	},
	to: wordBeforeAudience,
	quotedBy: () => 'بحسب '
};
