import type { JsonBreak } from '#lib/import/failure.ts';
import { maxDepth } from '#lib/import/nesting.ts';
import { ltr } from '../ltr.ts';

export const jsonBreakMessages: Readonly<Record<JsonBreak, string>> = {
	InvalidSymbol: 'זה אינו ערך; טקסט צריך להיות בתוך מירכאות כפולות',
	InvalidNumberFormat: 'זה אינו מספר',
	PropertyNameExpected: 'כאן צריך להיות מפתח בתוך מירכאות כפולות',
	ValueExpected: 'כאן צריך להיות ערך',
	ColonExpected: 'חסרות נקודתיים בין מפתח לערך שלו',
	CommaExpected: 'חסר פסיק',
	CloseBraceExpected: `חסר ${ltr('}')}`,
	CloseBracketExpected: `חסר ${ltr(']')}`,
	EndOfFileExpected: 'אחרי סוף הנתונים לא יכול לבוא דבר; הסירו את זה',
	InvalidCommentToken: 'אין הערות ב-JSON; הסירו את זה',
	UnexpectedEndOfComment: 'אין הערות ב-JSON; הסירו את זה',
	UnexpectedEndOfString: 'הטקסט הזה לא נסגר; הוסיפו " בסופו',
	UnexpectedEndOfNumber: 'המספר הזה אינו שלם',
	InvalidUnicode: `אחרי ${ltr(String.raw`\u`)} צריכות לבוא ארבע ספרות הקסדצימליות`,
	InvalidEscapeCharacter: `כתבו ${ltr(String.raw`\\`)} במקום לוכסן הפוך`,
	InvalidCharacter: `כתבו ${ltr(String.raw`\n`)} במקום מעבר שורה ו-${ltr(String.raw`\t`)} במקום טאב`,
	LastComma: 'הסירו את הפסיק שלפני זה',
	TooDeep: `יש כאן יותר מ-${maxDepth} רמות של קינון`,
	Unknown: 'אי אפשר לקרוא את זה'
};
