import type * as english from '../en/make-edit.ts';

export const editMessages: typeof english.editMessages = {
	untitled: 'תיעוד ללא כותרת',
	sections: {
		events: 'אירועים',
		sources: 'מקורות',
		speakers: 'מצוטטים',
		tracks: 'נושאים',
		series: 'נתונים',
		routes: 'מסלולי הצגה',
		head: 'פרטים'
	},
	sectionsLabel: 'חלקי התיעוד',
	views: { edit: 'עריכה', preview: 'תצוגה מקדימה' },
	viewsLabel: 'עריכה או תצוגה מקדימה',
	sourced: (sourced: string, all: string) => `${sourced} מתוך ${all} עם מקור`,
	toFix: (count: string, isOne: boolean) => (isOne ? 'פרט אחד להשלמה' : `${count} פרטים להשלמה`),
	allRight: 'אין מה להשלים',
	undo: 'ביטול הפעולה',
	redo: 'ביצוע מחדש',
	undone: (what: string) => `בוטל: ${what}`,
	redone: (what: string) => `בוצע מחדש: ${what}`,
	nothingToUndo: 'אין מה לבטל',
	nothingToRedo: 'אין מה לבצע מחדש',
	keys: 'Ctrl+Z מבטל פעולה, Ctrl+Shift+Z מבצע אותה מחדש; ב-Mac עם Cmd.',
	saving: {
		save: 'שמירה',
		keys: 'Ctrl+S שומר; ב-Mac עם Cmd.',
		saved: 'נשמר',
		notSaved: 'לא נשמר',
		savedTo: (file: string) => `נשמר בקובץ \u2068${file}\u2069.`,
		downloaded: 'נשמר בתיקיית ההורדות.',
		failed: (reason: string) => `השמירה נכשלה. ${reason}`,
		keep: 'שמירה במכשיר הזה',
		kept: 'נשמר תוך כדי הקלדה, בדפדפן הזה בלבד.',
		notKept: (reason: string) => `הדפדפן הזה אינו שומר את התיעוד. ${reason}`,
		otherKept:
			'בדפדפן הזה שמור תיעוד אחר, ולכן התיעוד הזה אינו נשמר. לחצו שוב כדי לשמור אותו במקומו.',
		forget: 'מחיקה מהדפדפן',
		forgotten: 'התיעוד אינו שמור עוד במכשיר הזה.'
	},
	leave: {
		title: 'לעזוב בלי לשמור?',
		text: 'מה ששיניתם מאז השמירה האחרונה יאבד.',
		leave: 'עזיבה',
		stay: 'המשך העריכה'
	},
	share: 'שיתוף',
	startOver: 'תיעוד חדש',
	edits: {
		add: (item: string) => `הוספה (${item})`,
		remove: (item: string) => `הסרה (${item})`,
		several: 'כמה שינויים'
	},
	removed: (item: string) => `הסרה (${item}). ״ביטול הפעולה״ מחזיר את המצב הקודם.`,
	added: (item: string) => `הוספה (${item}).`,
	/** Of a speaker or series that several events have. */
	changeIn: (events: string) => `שינוי הפרטים האלה (${events})`,
	moveUp: 'העברה למעלה',
	seriesAdvice: 'המספרים שלה הם אירועים מסוג „נתון מדווח”.',
	table: {
		label: 'אירועים לפי סדר הזמן',
		keys: 'מקשי החצים בוחרים אירוע, Enter עובר לטופס שלו, Esc חוזר ממנו.',
		date: 'תאריך',
		title: 'אירוע',
		evidence: 'סימוכין',
		noDate: 'ללא תאריך',
		sources: (count: string, isOne: boolean) => (isOne ? 'מקור אחד' : `${count} מקורות`),
		noSource: 'ללא מקור',
		toFix: (count: string) => `להשלמה: ${count}`
	},
	move: {
		title: 'הזזה בזמן',
		earlier: (date: string) => `מוקדם יותר: ${date}`,
		later: (date: string) => `מאוחר יותר: ${date}`,
		moved: (title: string, date: string) => `\u2068${title}\u2069: ${date}`,
		how: 'גררו את הסימון של האירוע שנבחר, או הקישו עליו \u2066<\u2069 או \u2066>\u2069.',
		closer: 'הגדילו כדי לשמור על היום.'
	},
	preview: {
		title: 'תצוגה מקדימה',
		empty: 'כאן יופיע ציר הזמן. הוסיפו אירוע: די בתאריך ובכותרת.',
		waits: 'האירוע הזה עדיין אינו בתצוגה המקדימה: בטופס שלו כתוב מה חסר.',
		keeps: 'האירוע מוצג כאן כפי שהיה לפני השינויים האחרונים: משהו בו אינו שלם.',
		choose: 'בחרו אירוע כדי לראות את הכרטיס שלו.',
		broken: 'לא היה אפשר לשרטט את התצוגה המקדימה. בטלו את השינוי האחרון.'
	}
};
