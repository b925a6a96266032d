import type * as english from '../en/filters.ts';

export const filterMessages: typeof english.filterMessages = {
	tracks: 'נושאים להצגה',
	kinds: 'סוגי אירועים להצגה',
	more: 'מצוטטים וסימוכין',
	order: 'סדר',
	orders: { oldest: 'מהישן לחדש', newest: 'מהחדש לישן' },
	clear: 'ניקוי'
};

export const moreFilterMessages: typeof english.moreFilterMessages = {
	speakers: 'מצוטטים',
	noOne: 'בלי ציטוט',
	all: 'כולם',
	none: 'אף אחד',
	ofSpeakers: ' מהמצוטטים',
	evidence: 'סימוכין',
	attributions: {
		direct: 'דברי המצוטטים עצמם',
		spokesperson: 'דוברות או הודעת חברה',
		reported: 'דיווחים בתקשורת',
		document: 'מסמכים, לפי דיווחים'
	}
};
