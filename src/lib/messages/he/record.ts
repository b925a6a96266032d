import type * as english from '../en/record.ts';
import type { PluralForms } from '../message-types.ts';

const plural = (one: string, two: string, other: string): PluralForms => ({ one, two, other });

export const recordMessages: typeof english.recordMessages = {
	language: 'he',
	comma: ', ',
	separator: '; ',
	kinds: {
		statement: 'הצהרה',
		report: 'דיווח',
		protest: 'מחאה',
		action: 'צעד',
		measurement: 'נתון מדווח'
	},
	attributions: {
		direct: 'דברי המצוטטים עצמם',
		spokesperson: 'דוברות או הודעת חברה',
		reported: 'דיווחים בתקשורת',
		document: 'מסמכים, לפי דיווחים בתקשורת'
	},
	links: {
		'responds-to': { forward: 'בתגובה על', back: 'תגובה' },
		follows: { forward: 'בא אחרי', back: 'אחריו' },
		'part-of': { forward: 'חלק מתוך', back: 'כולל' },
		'reported-by': { forward: 'הדיווח על כך', back: 'מדווח על' },
		'contrasts-with': { forward: 'בניגוד לאירוע', back: 'בניגוד לאירוע' }
	},
	figures: {
		exact: (figure) => figure,
		about: (figure) => `כ-${figure}`,
		almost: (figure) => `כמעט ${figure}`,
		'at-least': (figure) => `לפחות ${figure}`
	},
	multiples: {
		exact: (number: string) => `פי ${number}`,
		about: (number: string) => `בערך פי ${number}`,
		'at-least': (number: string) => `לפחות פי ${number}`,
		'at-most': (number: string) => `לכל היותר פי ${number}`,
		'just-under': (number: string) => `מעט פחות מפי ${number}`
	},
	timesDate: (multiple: string, date: string) => `${multiple} לעומת ${date}`,
	timesFirst: (multiple: string) => `${multiple} לעומת הנתון הראשון`,
	gap: ['לא פורסם', 'נתון ביניהם'],
	noEvents: {
		abbreviated: (track: string) => `${track}: אין אירועים בתקופה הזאת`,
		named: (track: string) => `${track}: אין אירועים בתקופה הזאת`,
		none: 'אין אירועים בתקופה הזאת'
	},
	dates: {
		unknown: { month: '#, היום המדויק לא ידוע', year: '#, התאריך המדויק לא ידוע' },
		approximate: 'בסביבות #',
		uncertain: 'אולי #',
		between: 'בין # לבין #',
		end: '#',
		since: 'מאז #',
		foreign: '\u2068#\u2069'
	},
	nouns: {
		event: plural('אירוע אחד', 'שני אירועים', '# אירועים'),
		entry: plural('רשומה אחת', 'שתי רשומות', '# רשומות')
	},
	range: (first: string, last: string) => `\u2068${first}\u2069 עד \u2068${last}\u2069`,
	onwards: (first: string) => `\u2068${first}\u2069 ואילך`,
	brief: (kind: string, date: string) => `${kind}, ${date}`,
	loading: 'בטעינה…',
	event: (event) =>
		`${event.title}. ${event.kind}, ${event.date}, ${event.track}; ${event.attribution}`,
	leadingEvent: (event) =>
		`${event.date} ${event.title}. ${event.kind}, ${event.track}; ${event.attribution}`,
	labelledEvent: (event: string, label: readonly string[]) => `${event}; ${label.join(', ')}`,
	cluster: (cluster) => `${cluster.events}, ${cluster.span}, ${cluster.track}`,
	selection: (event, hasStatement: boolean) =>
		`אירוע ${event.number} מתוך ${event.all}: ${event.title}, ${event.date}.` +
		(hasStatement ? ' הצהרה אחת.' : '')
};

export const laterMessages: typeof english.laterMessages = {
	days: { one: 'יום אחד', two: 'יומיים', other: '# ימים' },
	later: ', פורסם מאוחר יותר',
	dated: (date: string) => `, פורסם מאוחר יותר (\u2068${date}\u2069)`,
	counted: (date: string, days: string) => `, פורסם ב-\u2068${date}\u2069, ${days} אחר כך`
};

export const summaryMessages: typeof english.summaryMessages = {
	statements: plural('הצהרה מצוטטת אחת', 'שתי הצהרות מצוטטות', '# הצהרות מצוטטות'),
	organisations: plural('ארגון אחד', 'שני ארגונים', '# ארגונים'),
	overview: (record) =>
		record.statements === undefined
			? `${record.events}, ${record.span}`
			: `${record.events}, ${record.span}, ${record.statements}`,
	statementsFrom: (statements: string, organisations: string) =>
		`${statements} של ${organisations}`,
	checked: (date: string) => `לא נבדק דבר אחרי \u2068${date}\u2069.`,
	version: (hash: string, date: string) => `גרסה ${hash} מ-\u2068${date}\u2069`
};

export const shownMessages: typeof english.shownMessages = {
	shown: (shown: string, all: string) => `מוצגים ${shown} מתוך ${all}`,
	found: (shown: string, all: string, query: string) =>
		`${shown} מתוך ${all} מתאימים לחיפוש ״${query}״`,
	asOf: (day: string, events: string) => `מה היה ידוע ב-\u2068${day}\u2069: ${events}`
};

export const readingMessages: typeof english.readingMessages = {
	attributions: {
		direct: 'לפי דברי המצוטטים עצמם',
		spokesperson: 'לפי דוברות',
		reported: 'לפי דיווחים',
		document: 'לפי דיווחים על מסמכים'
	},
	gapAt: 'לא פורסם נתון לזמן הזה',
	reading: (figure: string, date: string, attribution: string) =>
		`${figure}, ${date}; ${attribution}`
};
