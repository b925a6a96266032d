import type * as english from '../en/story.ts';

export const storyMessages: typeof english.storyMessages = {
	language: 'he',
	skip: 'דילוג לתיעוד',
	tools: 'כלים',
	legend: { title: 'מקרא', band: 'היום המדויק לא ידוע' },
	views: {
		label: 'אופן ההצגה',
		story: 'ציר זמן',
		list: 'רשימה',
		table: 'טבלה'
	},
	search: { label: 'חיפוש', placeholder: 'מילים, מצוטטים, מקורות' },
	filter: {
		title: (count: string) => (count ? `סינון (${count})` : 'סינון'),
		clear: 'ניקוי',
		none: 'לא מוצג אף אירוע: הסינון מסתיר את כולם.',
		noMatch: (query: string) => `לא נמצא אירוע שמתאים לחיפוש ״${query}״.`,
		showAll: 'הצגת כל האירועים',
		allShown: 'כל האירועים מוצגים.',
		undo: 'ביטול הפעולה'
	},
	asOf: {
		title: 'מה היה ידוע',
		titleDay: (day: string | null) => `: ${day ?? 'כל התאריכים'}`,
		showAll: 'הצגת כל התאריכים',
		held: 'מה שהיה ידוע ביום מסוים מוצג באמצעות הסקריפטים של הדף, והם לא פעלו.',
		heldLink: 'הצגת התיעוד המלא',
		nothing: 'עד אותו יום לא נודע לציבור דבר מן התיעוד הזה. בחרו יום מאוחר יותר או את כל התאריכים.',
		end: 'זה כל מה שהיה ידוע אז.',
		allShown: 'כל התאריכים מוצגים.'
	},
	share: {
		title: 'שיתוף',
		link: 'קישור, אזכור, ייצוא',
		cite: 'אזכור, ייצוא',
		embed: 'הטמעה',
		compare: 'השוואה בין שתי הצהרות'
	},
	corrections: 'תיקונים',
	foot: {
		title: 'עוד מהתיעוד הזה',
		present: 'הצגה על מסך',
		order: 'תרגיל סידור',
		teach: 'להוראה',
		download: (kilobytes: string) => `הורדה לשימוש לא מקוון (${kilobytes} KB)`,
		open: 'פתיחת תיעוד אחר',
		make: 'יצירת תיעוד',
		data: 'נתונים:',
		json: 'JSON',
		csv: 'CSV',
		theme: 'תצוגה',
		themes: { auto: 'אוטומטית', light: 'בהירה', dark: 'כהה' },
		keys: 'קיצורי מקלדת',
		sourced: 'לצד כל אירוע רשומים מקורותיו.',
		leads: 'השורות בראש הדף נבחרו בידי המערכת.',
		updated: 'עודכן: <date></date>.'
	}
};
