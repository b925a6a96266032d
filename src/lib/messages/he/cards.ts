import type * as english from '../en/cards.ts';

export const cardMessages: typeof english.cardMessages = {
	leads: 'בקצרה',
	evidence: (evidence: string) => `סימוכין: ${evidence}`,
	quotedFrom: 'ציטוט מתוך',
	madePublic: 'נודע לציבור:',
	hidden: 'הציטוט כולל תווים שאינם נראים.',
	translation: (by: string) => `תרגום (${by}):`,
	unknown: 'מה לא ידוע',
	disputed: 'במה המקורות חלוקים',
	related: 'אירועים קשורים',
	link: (link: string) => `${link}:`,
	sources: { one: 'מקור', two: 'מקורות', other: 'מקורות' },
	more: (count: string) => `ועוד ${count}`,
	read: 'לקריאה באתר המקור',
	atWords: ', בקטע המצוטט',
	insecure: ', חיבור לא מאובטח'
};

export const pageCardMessages: typeof english.pageCardMessages = {
	list: 'התיעוד לפי הסדר',
	showMark: ', הצגה על ציר הזמן',
	corrected: 'תוקן',
	question: 'בחינת המקור',
	compare: 'השוואה עם…',
	linkToThis: 'קישור לאירוע הזה',
	foundInSource: 'ההתאמה לחיפוש היא רק בכותרת של מקור',
	sources: {
		lead: { one: 'מקור:', two: 'מקורות:', other: 'מקורות:' },
		more: (count: string) => `ועוד ${count}`,
		moreSpoken: ' מקורות, עם כותרות ותאריכים',
		details: 'פרטים',
		detailsSpoken: ' על המקורות',
		title: 'מקורות',
		number: (number: string) => `[${number}]`
	}
};
