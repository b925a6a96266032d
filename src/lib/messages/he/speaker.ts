import type * as english from '../en/speaker.ts';

const inOne =
	'הצהרה|הצהרת|הודעה|הודעת|תגובה|תגובת|פוסט|רשומה|רשומת|עדכון|מכתב|תשובה|מסמך|מאמר|כתבה|דוח|דו״ח|מייל|אימייל|דוא״ל|מזכר|נאום|בלוג|שרשור|ציוץ|סרטון|פודקאסט|ניוזלטר|הקלטה|פנייה|חוות דעת';
const withOne = 'ריאיון|ראיון|שיחה|שיחת';
const atOne =
	'מסיבת עיתונאים|ועידה|ועידת|כנס|ישיבה|ישיבת|פגישה|פגישת|תדריך|אירוע|עצרת|הפגנה|הפגנת|דיון|שימוע|הרצאה|הרצאת';

const named = (nouns: string) => new RegExp(`^(?:${nouns})(?:\\s|$)`, 'u');
const [isIn, isWith, isAt] = [named(inOne), named(withOne), named(atOne)];

/** A letter that is a word is written together with a Hebrew one, and with a hyphen before others. */
const glued = (letter: string) => (text: string) =>
	/^["״'׳]?\p{Script=Hebrew}/u.test(text) ? letter : `${letter}-`;

const to = glued('ל');

export const speakerMessages: typeof english.speakerMessages = {
	through: (channel: string) => {
		if (isIn.test(channel)) return { before: 'ב', to };
		if (isWith.test(channel)) return { before: 'ב', to: () => 'עם ' };
		return isAt.test(channel) ? { before: 'ב', to: null } : null;
	},
	to,
	quotedBy: glued('לפי ציטוט ב')
};
