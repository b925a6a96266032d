import type * as english from '../en/open.ts';

export const importedMessages: typeof english.importedMessages = {
	origin: 'מניין התיעוד הזה',
	originAgain: 'מניין התיעוד הזה (פעם נוספת)'
};

export const madeMessages = {
	made: (by: string, site: string) => `נוצר בידי ״${by}״, לא בידי ${site}, שלא בדק אותו.`,
	claimed: (by: string, site: string) => `השם שמסר היוצר: ״${by}״. לא נוצר ולא נבדק בידי ${site}.`
};

export const listMessages: typeof english.listMessages = {
	cards: (first: string, last: string, all: string) => `כרטיסים ${first} עד ${last} מתוך ${all}`,
	previous: (count: string) => `${count} הקודמים`,
	next: (count: string) => `${count} הבאים`,
	row: (number: string, all: string) => `${number} מתוך ${all}`
};

export const openMessages: typeof english.openMessages = {
	title: 'פתיחת תיעוד אחר',
	description: 'פתיחת ציר זמן משלכם בדפדפן הזה. דבר אינו נשלח לשרת.',
	chooser: 'קובץ לפתיחה',
	cancelled: 'בוטל. דבר לא השתנה.',
	broken: 'אי אפשר עוד להציג את התיעוד הזה. טענו את הדף מחדש.',
	drop: 'שחררו את הקובץ כדי לפתוח אותו',
	from: { file: 'קובץ במכשיר הזה', text: 'טקסט שהודבק', link: 'כתובת הדף הזה' },
	pasted: 'טקסט שהודבק',
	start: {
		dek: 'פתיחת ציר זמן שנשמר כ-JSON או כטבלה. הוא נקרא בדפדפן: דבר אינו נשלח ואינו נשמר.',
		held: 'הדף לא פעל. אפשרו סקריפטים וטענו אותו מחדש.',
		file: {
			title: 'קובץ',
			advice: 'בחרו קובץ, או גררו אותו לכל מקום בדף הזה.',
			open: 'פתיחת קובץ',
			look: 'לצפייה כפי שהקוראים יראו אותו.',
			edit: 'עריכת קובץ',
			change: 'לשינוי בטופס ולשמירה מחדש.'
		},
		address: {
			title: 'כתובת באינטרנט',
			advice: 'הקלידו כתובת מלאה שמתחילה ב-\u2066https://\u2069. לפני הטעינה תתבקשו לאשר.',
			example: 'https://example.org/story.json',
			open: 'פתיחת כתובת'
		},
		text: {
			title: 'טקסט',
			advice: 'הדביקו כאן או בכל מקום בדף הזה.',
			open: 'פתיחת טקסט'
		}
	},
	formats: {
		title: 'פורמטים שאפשר לפתוח',
		json: {
			name: 'JSON בפורמט של האתר הזה',
			about:
				'כולל מצוטטים, ציטוטים, מקורות, קישורים ונתונים. הפורמט מתואר ב-<schema>schema.json</schema>; <record>התיעוד של האתר הזה</record> הוא דוגמה.'
		},
		csv: {
			name: 'טבלה (Excel או CSV)',
			about:
				'שורה לכל אירוע; די בתאריך ובכותרת. התחילו מן <template>התבנית</template>, או ראו את <record>התיעוד של האתר הזה כטבלה</record>.'
		},
		timelineJs: {
			name: 'TimelineJS',
			about: 'קובץ ה-JSON שלו, או הגיליון שלו שנשמר כ-CSV. מה שאי אפשר לייבא מופיע ברשימה.'
		},
		rules:
			'כתבו תאריכים בצורה 2025, \u20662025-09\u2069 או \u20662025-09-25\u2069; בטבלה, גם כפי שהגיליון כותב אותם. הוסיפו ~ אם התאריך משוער, ו-? אם אינו ודאי. כתבו תקופה בצורה A/B, ותקופה ללא סוף בצורה \u2066A/..\u2069. קובץ יכול להכיל עד 32 MB ו-100,000 אירועים.',
		back: 'חזרה לתיעוד של האתר הזה'
	},
	question: {
		title: 'לטעון נתונים מ-<host></host>? האתר הזה לא בדק אותם.',
		more: (host: string) => `כתובת ה-IP תהיה גלויה ל-${host}.`,
		load: 'טעינה'
	},
	report: {
		title: 'לא היה אפשר לפתוח את התיעוד',
		question: 'שאלה אחת על הטבלה',
		choose: 'בחירת קובץ אחר',
		dates: {
			dmy: (day: string) => `היום תחילה: ${day}`,
			mdy: (day: string) => `החודש תחילה: ${day}`
		},
		columns: {
			date: 'עמודת התאריכים',
			title: 'עמודת הכותרות',
			open: 'פתיחה לפי העמודות האלה'
		},
		valid: {
			one: 'הצגת האירוע התקין היחיד',
			two: 'הצגת שני האירועים התקינים',
			other: 'הצגת # האירועים התקינים'
		},
		download: (problems: string) => `הורדת הרשימה (${problems})`,
		count: (problems: string) => `${problems}:`,
		first: (problems: string, shown: string) => `${problems}, מוצגות ${shown} הראשונות:`,
		file: 'problems.txt'
	},
	notes: {
		title: 'מה השתנה ומה לא נכלל',
		count: (count: string) => `מה השתנה ומה לא נכלל (${count})`,
		first: (shown: string, all: string) => `${shown} הראשונים מתוך ${all}.`,
		download: 'הורדת הרשימה',
		file: 'import-notes.txt'
	},
	actions: {
		edit: 'לערוך אותו',
		notHanded:
			'הדפדפן הזה לא הצליח להעביר את התיעוד. הורידו אותו כ-JSON ופתחו את הקובץ בדף ליצירת תיעוד.',
		another: 'פתיחת קובץ אחר',
		oneFile: 'הורדה לשימוש לא מקוון',
		json: 'הורדה כ-JSON',
		tooMany: (events: string, links: string) =>
			`החיפוש, הטבלה, ההשוואה, הייצוא והקובץ לשימוש לא מקוון דורשים תיעוד קטן יותר: עד ${events} אירועים, עם ${links} קישורים ומקורות.`,
		making: 'בהכנה…',
		saved: 'הקובץ ירד.',
		failed: (reason: string) => `לא היה אפשר ליצור את הקובץ. ${reason}`,
		status: (status: string) => `האתר השיב ${status}.`
	}
};
