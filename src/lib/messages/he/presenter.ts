import type * as english from '../en/presenter.ts';

export const presenterMessages: typeof english.presenterMessages = {
	page: {
		heading: 'תצוגת מציג',
		title: (story: string) => `תצוגת מציג: ${story}`,
		description: 'הערות, שעון ופקדים למי שמציגים.',
		about: 'הערות, שעון ומה בא אחר כך, למי שמציגים.',
		way: 'כדי להשתמש בה, פתחו את המצגת והקישו <key>S</key>, או בחרו ״תצוגת מציג״.',
		needsScripts: 'לתצוגת המציג דרוש JavaScript, והוא כבוי או לא פעל.',
		stage: 'פתיחת המצגת',
		story: 'לקריאת התיעוד'
	},
	status: {
		connecting: 'מתחבר למצגת…',
		away: 'אין חיבור למצגת. החיבור יחודש כשהחלון שלה יהיה פתוח.',
		reopen: 'פתיחת המצגת מחדש',
		black: 'המסך שחור.',
		overview: 'במסך מוצג המבט הכולל.',
		auto: 'ההתקדמות האוטומטית פועלת.',
		connected: 'מחובר למצגת.'
	},
	clock: {
		time: 'שעה',
		elapsed: 'חלפו',
		elapsedTime: (time: string) => `חלפו ${time}`,
		reset: 'איפוס השעון',
		pause: 'השהיית השעון',
		resume: 'המשך השעון',
		target: 'יעד',
		minutes: 'דקות',
		inTime: 'בזמן',
		ahead: (time: string) => `הקדמה של ${time}`,
		behind: (time: string) => `איחור של ${time}`
	},
	parts: {
		what: 'מה קרה',
		statement: 'ההצהרה',
		open: 'מה לא ידוע או שנוי במחלוקת',
		related: 'אירועים קשורים'
	},
	now: {
		heading: 'עכשיו',
		shown: 'על המסך',
		notShown: 'עדיין לא הוצג',
		spoken: (place: string, title: string) => `${place}: ${title}.`,
		spokenPart: (number: string, all: string) => `חלק ${number} מתוך ${all}.`
	},
	next: {
		heading: 'הבא',
		blackEnds: 'המסך השחור מסתיים',
		left: (steps: string) => `שלבים שנותרו: ${steps}`,
		end: 'סוף המצגת'
	},
	notes: {
		heading: 'הערות',
		size: 'גודל הטקסט של ההערות',
		smaller: 'הקטנת ההערות',
		larger: 'הגדלת ההערות',
		none: 'אין הערות לאירוע הזה.',
		own: 'ההערות שלכם',
		ownKept: 'נשמרות עד סגירת החלון הזה. בקובץ הן נשמרות יותר.',
		file: {
			save: 'שמירת ההערות בקובץ',
			open: 'פתיחת הערות מקובץ',
			opened: (count: string, unknown: number) =>
				`הערות שנפתחו: ${count}.${unknown > 0 ? ` לא נכללו, כי אין בתיעוד הזה שקופית כזאת: ${unknown}.` : ''}`,
			other: 'זה אינו קובץ הערות שנשמר כאן. ההערות שלכם לא השתנו.',
			long: 'הקובץ, או הערה שבו, ארוך מדי. ההערות שלכם לא השתנו.'
		},
		questions: 'בחינת המקור',
		storyQuestions: 'שאלות על התיעוד כולו'
	}
};
