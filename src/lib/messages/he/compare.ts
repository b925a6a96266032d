import type * as english from '../en/compare.ts';

export const compareMessages: typeof english.compareMessages = {
	title: 'השוואה בין שתי הצהרות',
	asOf: (asOf: string) => `${asOf}.`,
	none: 'אין שתי הצהרות להשוות ביניהן.',
	note: 'בקו תחתון: מילים שמופיעות בשני הציטוטים, מלבד מילים קצרות בודדות. הסימון מראה היכן המילים זהות והיכן הן שונות, ואינו אומר דבר על משמעותן.',
	choice: {
		linked: 'מקושרות בתיעוד',
		any: 'שתיים כלשהן',
		first: 'להשוות את',
		second: 'עם',
		statement: (date: string, title: string) => `${date}: ${title}`
	},
	marked: ['בשניהם: ', '; סוף.'],
	side: {
		who: 'מי אמר'
	},
	between: {
		title: 'ביניהן',
		count: (events: string) =>
			`בין שתי ההצהרות רשומים בתיעוד, ככל שאפשר ללמוד מהתאריכים: ${events}. הסינון אינו מסתיר כאן דבר.`,
		none: 'אין בתיעוד אירוע אחר שיכול היה להתרחש בין השתיים.',
		unsure: '; לפי התאריך לא ברור אם היה ביניהן'
	},
	apart: {
		exact: (days: string) => `הפרש של ${days}`,
		range: (min: string, days: string) => `הפרש של ${min} עד ${days}`,
		atLeast: (days: string) => `הפרש של ${days} לפחות`,
		atMost: (days: string) => `הפרש של ${days} לכל היותר`,
		sameDay: 'באותו יום',
		noEnd: 'ההפרש אינו ידוע: לאחד התאריכים אין סוף ידוע',
		unordered: (atMost: string) => `${atMost}; לא ידוע איזו מהן קדמה`,
		sameUnit: {
			month: (atMost: string) => `באותו חודש, ${atMost}`,
			year: (atMost: string) => `באותה שנה, ${atMost}`
		},
		soft: (apart: string) => `${apart}; אחד התאריכים עצמו אינו ודאי`,
		sentence: (apart: string) => `${apart}.`
	},
	otherDate: (date: string, kind: string) =>
		`${date} הוא תאריך האירוע (${kind}); ייתכן שהמילים המצוטטות נאמרו ביום אחר.`,
	reasons: {
		'contrasts-with': 'ניגוד',
		follows: 'המאוחרת באה בעקבות המוקדמת',
		'responds-to': 'האחת היא תגובה לאחרת',
		'part-of': 'מקושרות',
		'reported-by': 'מקושרות'
	}
};
