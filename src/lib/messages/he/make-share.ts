import type * as english from '../en/make-share.ts';

export const shareMessages: typeof english.shareMessages = {
	title: 'שיתוף התיעוד הזה',
	making: 'בהכנה…',
	failed: (reason: string) => `לא היה אפשר ליצור את הקובץ. ${reason}`,
	incomplete: (count: string, isOne: boolean) =>
		`${isOne ? 'נותר פרט אחד' : `נותרו ${count} פרטים`} להשלמה. אחר כך אפשר לשתף את התיעוד כדף, כטבלה או כקישור. ״שמירה״ שומרת אותו כפי שהוא.`,
	page: {
		title: 'דף עצמאי',
		about:
			'קובץ HTML אחד עם התיעוד, המצגת, התרגיל ודפי ההדפסה. הוא פועל בלי רשת, ואפשר לפתוח אותו כאן שוב.',
		tooMany: (max: string) => `דף יכול להכיל עד ${max} אירועים.`,
		save: 'שמירת הדף'
	},
	csv: {
		title: 'טבלה',
		about: 'קובץ CSV לגיליון אלקטרוני, עם שורה לכל אירוע. לא נכללים בו:',
		save: 'שמירת הטבלה',
		losses: {
			head: 'כותרת, השורה שמתחתיה, מי יצר את התיעוד ושפתו',
			tracks: 'צבעי הנושאים ומה ששייך אליהם',
			notes: 'הערות למציגים',
			prompts: 'שאלות ותשובות לכיתה',
			unused: 'נושאים, מצוטטים, מקורות ונתונים שאינם באף אירוע',
			'other-sources':
				'מקורות שיש רק לקישור או לנתון: אי אפשר לפתוח את הטבלה שוב לפני שמוסיפים אותם לאירוע',
			corrections: 'תיקונים',
			routes: 'מסלולי הצגה ופרקים'
		}
	},
	link: {
		title: 'קישור',
		about:
			'התיעוד כולו נמצא בכתובת, ולכן דבר אינו נשלח לשרת. כל מי שהקישור בידיו יכול לקרוא את הכול, גם את ההערות.',
		make: 'יצירת קישור',
		label: 'קישור עם התיעוד',
		copy: 'העתקת הקישור',
		code: 'קוד QR של הקישור',
		noCode: 'הקישור ארוך מדי לקוד QR.',
		tooLong: (length: string, max: string) =>
			`בקישור יהיו ${length} תווים; לא כל תוכנה מעבירה יותר מ-${max}. שתפו קובץ במקומו.`,
		failed: 'הדפדפן הזה לא הצליח ליצור את הקישור. שתפו קובץ במקומו.'
	},
	publish: {
		title: 'לפרסום',
		ways: [
			'העלו את הדף לכל שרת אינטרנט וקשרו אליו.',
			'או בנו אתר שלם מהתיעוד בתוכנה של האתר הזה: ראו ״Tell another story״ בקובץ README שלה.',
			'או בנו את האתר הזה, וקחו ממנו את המסגרת לכתבה שלכם.'
		]
	}
};

export const joinMessages: typeof english.joinMessages = {
	pasted: 'שורות שהודבקו',
	paste: {
		open: 'הדבקת שורות',
		title: 'הדבקת שורות מגיליון',
		about:
			'השורה הראשונה נותנת שמות לעמודות; תאריך וכותרת מספיקים. אם אין בה שמות, תישאלו אילו עמודות הן.',
		cancel: 'ביטול',
		add: 'הוספת השורות'
	},
	added: (count: string, isOne: boolean) =>
		isOne
			? 'הודבק אירוע אחד. ״ביטול הפעולה״ מסיר אותו.'
			: `הודבקו ${count} אירועים. ״ביטול הפעולה״ מסיר אותם.`,
	file: (name: string, count: string, isOne: boolean) =>
		isOne ? `${name}: צורף אירוע אחד.` : `${name}: צורפו ${count} אירועים.`,
	failed: (name: string, reason: string) => `לא ניתן היה לצרף את ${name}. ${reason}`,
	left: (name: string, what: string) => `${name}: לא ניתן היה לצרף ${what}.`,
	losses: {
		tracks: 'נושאים משלו',
		corrections: 'תיקונים',
		chapters: 'פרקים',
		prompts: 'שאלות',
		answers: 'תשובות'
	},
	close: 'סגירת הרשימה'
};
