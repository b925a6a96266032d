import type * as english from '../en/embed.ts';

export const embedMessages: typeof english.embedMessages = {
	skip: (events: string) => `דילוג על ציר הזמן (${events})`,
	title: 'ציר זמן מוטמע',
	panel: 'אירועים',
	list: 'האירועים לפי הסדר',
	none: 'לא מוצגים אירועים.',
	showAll: 'הצגת כל האירועים',
	choose: 'בחרו סימון כדי לקרוא את הרשומה שלו.',
	below: (rows: string) => `שורות נוספות למטה: ${rows}`,
	all: (entries: string) => `הצגת הכול (${entries})`,
	story: 'לציר הזמן המלא',
	present: 'הצגה על מסך',
	fillScreen: 'מסך מלא',
	leaveScreen: 'יציאה ממסך מלא',
	updated: 'עודכן: <date></date>',
	rest: 'ההמשך בכתובת <address></address>',
	hints: {
		wheel: 'להגדלה: Ctrl עם גלילה',
		wheelOnMac: 'להגדלה: ⌘ עם גלילה',
		touch: 'הזיזו את ציר הזמן בשתי אצבעות'
	},
	blocked: {
		address: 'אם הקישור לא נפתח, העתיקו את הכתובת:',
		copy: 'העתקת הקישור',
		close: 'סגירה',
		copied: 'הועתק.',
		selected: 'הכתובת מסומנת: להעתקה, Ctrl+C או ⌘C במחשב Mac.'
	},
	console: {
		unknown: (parameter: string) => `אין התאמה ל״${parameter}״, ולכן אין לו השפעה.`,
		growth: (px: number) => `הגובה נשאר ${px} px: התוכן גדל יחד עם המסגרת שלו.`
	}
};

export const optionMessages: typeof english.optionMessages = {
	unknown: (parameter: string, allowed: string) =>
		`״${parameter}״ אינו ערך אפשרי (אפשריים: ${allowed}). נבחרה ברירת המחדל.`
};

export const noticeMessages: typeof english.noticeMessages = {
	loading: (host: string) => `בטעינה מ-${host}…`,
	open: 'פתיחת תיעוד אחר'
};
