import type * as english from '../en/present.ts';

export const presentMessages: typeof english.presentMessages = {
	page: {
		title: (story: string) => `מצגת: ${story}`,
		description: (dek: string) => `צעד אחר צעד, על מסך גדול: ${dek}`,
		needsScripts: 'למצגת דרוש JavaScript, והוא כבוי או לא פעל.',
		story: 'לקריאת התיעוד המלא'
	},
	nothingKnown: 'בתאריך הזה עדיין לא היה ידוע דבר.',
	lost: {
		text: 'בכתובת מצוין אירוע או שלב שאינו במצגת הזאת.',
		first: 'לשלב הראשון'
	},
	commands: {
		name: 'מצגת',
		previous: 'הקודם',
		next: 'הבא',
		first: 'ראשון',
		last: 'אחרון',
		overview: 'מבט כולל',
		more: 'עוד',
		goTo: 'מעבר אל',
		black: 'מסך שחור',
		auto: 'התקדמות אוטומטית',
		keys: 'מקשים'
	},
	controls: {
		pause: 'השהיה',
		nextIn: (seconds: string) => `הבא בעוד ${seconds} שנ׳`,
		paused: (seconds: string) => `בהשהיה, נותרו ${seconds} שנ׳`,
		fillScreen: 'מסך מלא',
		asKnown: 'כפי שהיה ידוע אז',
		presenter: 'תצוגת מציג',
		copyLink: 'העתקת הקישור',
		copyStepLink: 'העתקת קישור לשלב הזה',
		copied: 'הקישור הועתק',
		notCopied: 'העתיקו את הקישור משורת הכתובת',
		print: 'הדפסה או PDF',
		story: 'חזרה לתיעוד'
	},
	step: {
		name: 'השלב הזה',
		place: (number: string, all?: string) => `אירוע ${number}${all ? ` מתוך ${all}` : ''}`,
		count: (number: string, all?: string) => (all ? `${number} / ${all}` : number),
		madePublic: 'נודע לציבור: <date></date>',
		strip: 'אירועים על ציר הזמן'
	},
	spoken: {
		statement: (speaker: string) => `הצהרה: ${speaker}.`,
		event: (place: string, title: string, date: string, hasStatement: boolean) =>
			`${place}: ${title}, ${date}.${hasStatement ? ' הצהרה אחת.' : ''}`,
		related: 'אירועים קשורים',
		parts: (parts: readonly string[]) => `${parts.join('. ')}.`,
		slide: (title: string) => `${title}.`
	},
	chapter: 'פרק',
	closing: {
		title: 'מה נותר פתוח',
		unknown: 'לא ידוע',
		disputed: 'המקורות חלוקים'
	},
	grid: {
		title: 'כל האירועים',
		routes: 'הצגה',
		all: 'התיעוד המלא',
		builtIn: { '10-minutes': '10 דקות', '30-minutes': '30 דקות' },
		include: (title: string) => `הכללת ״${title}״`,
		chosen: (count: string, all: string) => `${count} מתוך ${all}`
	},
	print: {
		print: 'הדפסה או שמירה כ-PDF',
		back: 'חזרה למצגת',
		withNotes: 'עם הערות',
		withoutNotes: 'בלי הערות'
	},
	jump: {
		title: 'מעבר לאירוע',
		hint: (last: string) => `הקלידו מספר בין 1 ל-${last}, או מילים לחיפוש.`,
		found: 'Enter עובר לראשון.',
		notFound: 'לא נמצא אירוע מתאים.',
		go: 'מעבר'
	},
	help: {
		title: 'קיצורי מקלדת',
		charactersOn: 'קיצורים של מקש יחיד: פעילים',
		charactersOff: 'קיצורים של מקש יחיד: כבויים',
		next: 'השלב הבא',
		previous: 'השלב הקודם',
		events: 'האירוע הבא, האירוע הקודם',
		ends: 'השקופית הראשונה, השקופית האחרונה',
		black: 'מסך שחור, הפעלה וכיבוי',
		overview: 'כל האירועים; בחירה במקשי החצים וב-Enter',
		include: 'במבט הכולל: הכללה או הסרה של אירוע',
		reorder: 'במבט הכולל: הזזת אירוע בין אירועי אותו יום',
		jump: 'מעבר לאירוע לפי מספר או מילים',
		auto: 'התקדמות אוטומטית, הפעלה ועצירה',
		presenter: 'פתיחת תצוגת המציג בחלון נפרד',
		below: 'הצגה או הסתרה של ההערות מתחת לשקופית',
		stage: 'הבאת המצגת לחזית',
		fillScreen: 'מסך מלא, הפעלה וכיבוי',
		zoom: 'הגדלה, הקטנה, הצגת כל ציר הזמן',
		notes: 'הערות גדולות יותר, קטנות יותר, בגודל רגיל',
		close: 'סגירת תיבת דו-שיח, המבט הכולל או המסך השחור',
		help: 'הצגת הקיצורים האלה'
	},
	blocked: {
		title: 'הדפדפן חסם את החלון הקופץ.',
		open: 'פתיחת תצוגת המציג'
	},
	takeOver: {
		title: 'להעביר את השליטה?',
		explanation:
			'המצגת הזאת פתוחה בחלון אחר, ותצוגת המציג שולטת בו. היא יכולה לשלוט בחלון הזה במקומו.',
		confirm: 'העברת השליטה',
		decline: 'לא עכשיו'
	},
	foreign: {
		title: 'הצגת תיעוד אחר',
		loading: (host: string) => `בטעינה מ-${host}…`,
		refusal: (host: string) =>
			`אפשר להציג כאן רק תיעוד שפורסם ב-${host}. אפשר בכל זאת לפתוח את התיעוד הזה ולקרוא אותו.`,
		open: 'פתיחת התיעוד הזה',
		ownStory: 'הצגת התיעוד של האתר הזה'
	}
};
