import type { DatesAfter, DatePart, Quotation, SpeakerGrammar } from './grammar.ts';

export const language = 'he';

/** The quotation marks. Marks within a title become straight ones (`formatPageTitle`). */
export const quotation: Quotation = { open: '״', close: '״', nested: ['', ''] };

/** The date without any word before it, since in Hebrew no preposition depends on the date. */
const dateText = ({ text }: DatePart) => text;

/** The forms of a date after “of”, “from” and so on: in Hebrew, always the plain date. */
export const datesAfter: DatesAfter = {
	of: dateText,
	from: dateText,
	to: dateText,
	until: dateText,
	since: dateText
};

/** The number of a century, as Hebrew writes it: digits alone. */
export const ordinal = (n: number) => String(n);

/** The number of a multiple. The messages contain its noun, which in Hebrew is the same for every number. */
export const times = (_: number, text: string) => text;

/** Channels that take «ב» and an audience. */
const textChannels =
	'הצהרה|הצהרת|הודעה|הודעת|תגובה|תגובת|פוסט|רשומה|רשומת|עדכון|מכתב|תשובה|מסמך|מאמר|כתבה|דוח|דו״ח|מייל|אימייל|דוא״ל|מזכר|נאום|בלוג|שרשור|ציוץ|סרטון|פודקאסט|ניוזלטר|הקלטה|פנייה|חוות דעת';
/** Channels of two people, which take «עם». */
const talks = 'ריאיון|ראיון|שיחה|שיחת';
/** Channels at which people meet. */
const occasions =
	'מסיבת עיתונאים|ועידה|ועידת|כנס|ישיבה|ישיבת|פגישה|פגישת|תדריך|אירוע|עצרת|הפגנה|הפגנת|דיון|שימוע|הרצאה|הרצאת';

/** Whether a channel begins with one of these nouns. */
const beginsWithNoun = (channel: string, nouns: string) =>
	new RegExp(`^(?:${nouns})(?:\\s|$)`, 'u').test(channel);

/** Words before a text that end with a preposition of one letter. Before a text that is not Hebrew, it gets a hyphen. */
const prepositionBefore = (text: string, preposition: string) =>
	/^["״'׳]?\p{Script=Hebrew}/u.test(text) ? preposition : `${preposition}-`;

const wordBeforeAudience = (text: string) => prepositionBefore(text, 'ל');

/** The words around speakers, channels and audiences. */
export const speakerGrammar: SpeakerGrammar = {
	through: (channel) => {
		if (beginsWithNoun(channel, textChannels)) return { before: 'ב', to: wordBeforeAudience };
		if (beginsWithNoun(channel, talks)) return { before: 'ב', to: () => 'עם ' };
		return beginsWithNoun(channel, occasions) ? { before: 'ב', to: null } : null;
	},
	to: wordBeforeAudience,
	quotedBy: (text) => prepositionBefore(text, 'לפי ציטוט ב')
};
