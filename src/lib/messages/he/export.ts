import type * as english from '../en/export.ts';

export const exportMessages: typeof english.exportMessages = {
	title: 'שיתוף, אזכור, ייצוא',
	unlinkedTitle: 'אזכור, ייצוא',
	parts: {
		legend: 'מה לעשות',
		link: 'שיתוף קישור',
		citation: 'אזכור',
		file: 'ייצוא קובץ'
	},
	link: {
		about: (view: string) => `הקישור פותח את הדף כפי שהוא נראה עכשיו: ${view}.`,
		selected: (title: string) => `נבחר: ${title}`,
		hereAlone: 'הדף הזה הוא קובץ במכשיר: הקישור פועל רק במכשיר הזה.',
		label: 'קישור לתצוגה הזאת',
		copy: 'העתקת קישור לתצוגה',
		own: { label: 'קישור לאירוע הנבחר בלבד', copy: 'העתקת קישור לאירוע' },
		share: 'שיתוף באפליקציה…',
		failed: 'השיתוף נכשל. אפשר להעתיק את הקישור.'
	},
	citation: {
		opened: (name: string, site: string) => `${name}, נפתח ב-${site}`,
		apa: {
			dated: (year, day) => `(${year}, ${day})`,
			undated: '(ללא תאריך)',
			within: (title) => `בתוך ${title}`
		},
		chicago: {
			within: (title) => `בתוך ${title}`,
			version: (hash) => `גרסה ${hash}`,
			modified: (day) => `עודכן לאחרונה ב-${day}`
		},
		choose: 'מה לאזכר',
		whole: 'הדף כולו',
		event: (date: string, title: string) => `${date}: ${title}`,
		version: (version: string) => `באזכור מצוינת ${version}.`,
		advice: 'כדי לצטט את מה שאומר מקור, יש לאזכר את המקור עצמו: בכל כרטיס רשומים מקורותיו.',
		styles: {
			apa: { label: 'APA', copy: 'העתקת APA' },
			chicago: { label: 'Chicago', copy: 'העתקת Chicago' },
			quote: { label: 'קישור עם ציטוט', copy: 'העתקת קישור עם ציטוט' },
			bibtex: { label: 'BibTeX', copy: 'העתקת BibTeX' },
			csl: { label: 'CSL-JSON', copy: 'העתקת CSL-JSON' }
		}
	},
	files: {
		range: 'אירועים',
		all: (events: string) => `כל מה שמוצג: ${events}`,
		view: (dates: string, events: string) => `התצוגה הזאת: ${dates}, ${events}`,
		format: 'פורמט',
		formats: {
			png: { label: 'תמונה (PNG)', note: 'לאתרים ולמצגות, ברזולוציה כפולה.' },
			svg: { label: 'תמונה (SVG)', note: 'לדפוס ולעריכה: חדה בכל גודל.' },
			csv: { label: 'טבלה (CSV)', note: 'לגיליון אלקטרוני: שורה לכל אירוע.' },
			json: {
				label: 'נתונים (JSON)',
				note: 'הפורמט של האתר הזה, שנקרא באמצעות ״פתיחת תיעוד אחר״.'
			},
			ics: { label: 'יומן (ICS)', note: 'ליומנים: אירועים של יום שלם, עם התאריך במילים.' },
			markdown: { label: 'טקסט (Markdown)', note: 'לקריאה או לעריכה, עם כל המקורות.' }
		},
		outsideCalendar: (events: string) => `לא נכללו: ${events}. ביומן יש רק השנים 1 עד 9999.`,
		save: 'הורדת הקובץ',
		making: 'בהכנה…',
		saved: (name: string) => `הקובץ ירד בשם ${name}.`,
		failed: 'הדפדפן הזה לא הצליח ליצור את הקובץ.',
		failedPng: 'הדפדפן הזה לא הצליח ליצור את הקובץ. בחרו ב-SVG.',
		preview: 'תצוגה מקדימה',
		picture: (events: string) => `תצוגה מקדימה של התמונה: ${events}`,
		asText: 'העתקה כטקסט',
		copy: 'העתקת הכול',
		none: 'לא מוצגים אירועים, ולכן אין מה לייצא.'
	},
	picture: {
		dek: (asOf: string, dates: string) => `${asOf}. ${dates}`,
		what: (events: string, dates: string) => `${events}, ${dates}`,
		sources: (what: string, pages: string, publishers: readonly string[]) =>
			`${what}, ${pages}: ${publishers.join('; ')}.`,
		legend:
			'מספר במסגרת הוא מספר האירועים שצפופים מכדי לשרטט כל אחד לחוד. פס מכסה את הימים שבהם ייתכן שהאירוע קרה.',
		hidden: 'אירועים שהסינון מסתיר משורטטים בגוון חיוור ואינם נספרים.',
		origin: (site: string, version: string | null) => (version ? `${site}. ${version}` : site),
		description: (what: string, pages: string) => `ציר זמן: ${what}, ${pages}.`
	},
	event: {
		version: (hash: string) => `גרסה ${hash}`,
		part: (title: string, part: string) => `${title} (${part})`,
		endless: (date: string) => `${date}, ללא סוף ידוע`,
		quote: (quote: string, speaker: string) => `${quote} ${speaker}`,
		quotedIn: (date: string) => `מצוטט ברשומה: ${date}`,
		label: (name: string) => `${name}:`,
		evidence: 'סימוכין',
		madePublic: 'נודע לציבור',
		unknown: 'מה לא ידוע',
		disputed: 'במה המקורות חלוקים',
		source: 'מקור',
		record: 'בתיעוד',
		corrections: 'תיקונים',
		dated: (date: string) => `תאריך האירוע: ${date}`,
		quotes: (speaker: string, quote: string, summary: string) =>
			`ציטוט של ${speaker}: ${quote} תקציר בתיעוד: ${summary}`
	}
};
