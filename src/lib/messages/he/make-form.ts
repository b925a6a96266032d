import type * as english from '../en/make-form.ts';

export const formMessages: typeof english.formMessages = {
	items: {
		events: 'אירוע',
		sources: 'מקור',
		speakers: 'מצוטט',
		tracks: 'נושא',
		series: 'סדרה',
		links: 'קישור',
		routes: 'מסלול'
	},
	unnamed: {
		events: 'אירוע ללא כותרת',
		sources: 'מקור ללא שם',
		speakers: 'מצוטט ללא שם',
		tracks: 'נושא ללא שם',
		series: 'סדרה ללא שם',
		routes: 'מסלול ללא כותרת'
	},
	add: {
		events: 'הוספת אירוע',
		sources: 'הוספת מקור',
		speakers: 'הוספת מצוטט',
		tracks: 'הוספת נושא',
		series: 'הוספת סדרת נתונים',
		routes: 'הוספת מסלול הצגה'
	},
	empty: {
		events:
			'אין עדיין אירועים. הוסיפו את הראשון: מתי זה קרה, ומה קרה? או הדביקו שורות מגיליון, ובראשן שורת הכותרות.',
		sources: 'אין עדיין מקורות. הוסיפו אותם באירוע, או כאן.',
		speakers: 'איש עדיין לא צוטט. הוסיפו מצוטטים ליד דבריהם, או כאן.',
		tracks: 'כל אירוע שייך לנושא. הוסיפו נושא.',
		series: 'אין עדיין נתונים. הוסיפו סדרה לנתונים שאפשר להשוות ביניהם, כגון מחיר לאורך זמן.',
		routes: 'אין עדיין מסלולי הצגה. מסלול עובר בחלק מהאירועים, למשל להרצאה של עשר דקות.'
	},
	remove: (item: string) => `הסרת ה${item}`,
	used: (events: string) => `בשימוש: ${events}`,
	nextEvent: 'הוספת אירוע נוסף',
	lastTrack: 'הנושא האחרון נשאר: אירועים צריכים נושא.',
	fields: {
		head: {
			title: 'כותרת',
			dek: 'שאלה או שורה מתחת לכותרת',
			madeBy: 'מי יצר את התיעוד',
			language: 'שפת הטקסטים',
			id: 'מזהה',
			updated: 'שינוי אחרון'
		},
		tracks: { label: 'שם', description: 'מה שייך לנושא', color: 'צבע' },
		speakers: { name: 'שם', role: 'תפקיד באותה עת', organisation: 'ארגון' },
		sources: {
			publisher: 'גוף מפרסם',
			url: 'כתובת',
			title: 'כותרת הדף',
			published: 'תאריך הפרסום',
			archived: 'עותק בארכיון',
			accessed: 'תאריך הפתיחה'
		},
		series: { label: 'מה נספר', unit: 'יחידה', track: 'נושא' },
		routes: { title: 'כותרת', events: 'אירועי המסלול' },
		events: {
			date: 'תאריך',
			known: 'נודע לציבור, אם מאוחר יותר',
			kind: 'סוג',
			track: 'נושא',
			title: 'כותרת',
			lead: 'שורת תקציר לראש הדף',
			leadLabel: 'תווית לפניה',
			summary: 'מה קרה',
			attribution: 'מניין זה ידוע',
			sources: 'מקורות',
			quote: 'ציטוט',
			speaker: 'מי אמר',
			to: 'למי',
			channel: 'באיזו דרך',
			quotedFrom: 'דף שבו מופיעות המילים האלה',
			lang: 'שפת הציטוט',
			translation: 'תרגום',
			translatedBy: 'מי תרגם',
			series: 'סדרה',
			value: 'נתון',
			qualifier: 'מידת הדיוק',
			links: 'קישורים לאירועים אחרים',
			unknown: 'מה לא ידוע',
			disputed: 'במה המקורות חלוקים',
			notes: 'הערות למציגים'
		}
	},
	hints: {
		languageCode: 'כגון sw או pt-BR.',
		translation: 'התרגום מופיע מתחת לציטוט, לעולם לא במקומו.',
		translatedBy: 'אדם, מערכת או תוכנה.',
		route: 'השם שבו בוחרים אותו לפני ההצגה, כגון ״למועצה״.',
		day: 'למשל 14 בנובמבר 2023, או 2023-11 אם היום לא ידוע.',
		title: 'שורה אחת, כמו כותרת בעיתון.',
		summary: 'במילים שלכם, כולל מי אומר זאת.',
		quote: 'המילים המדויקות, בלי מירכאות.',
		to: 'קהל או כלי תקשורת.',
		channel: 'למשל פוסט, מייל או מסיבת עיתונאים.',
		lead: 'לא חובה: הדף יכול להיפתח בעד שלוש שורות כאלה, כל אחת עד 72 תווים.',
		leadLabel: 'למשל ״נאמר״, ״דווח״ או ״תגובה״; עד 16 תווים.',
		url: 'הדף עצמו, עם \u2066https://\u2069',
		description: 'לא חובה: משפט אחד.',
		dek: 'לא חובה: מה ייוודע לקוראים.',
		madeBy: 'שם, כיתה או מערכת. יופיע בקובץ.',
		known: 'אם זה קרה לפני שמישהו יכול היה לדעת.',
		unit: 'למשל שקלים או טונות.'
	},
	attributions: {
		direct: 'דברי המצוטטים עצמם',
		spokesperson: 'דוברות או הודעת חברה',
		reported: 'דיווח של אחרים',
		document: 'מסמכים, לפי דיווחים בתקשורת'
	},
	qualifiers: {
		exact: 'בדיוק',
		about: 'בערך',
		almost: 'כמעט',
		'at-least': 'לפחות'
	},
	links: {
		'responds-to': 'בתגובה על',
		follows: 'בא אחרי',
		'part-of': 'חלק מתוך',
		'reported-by': 'הדיווח על כך',
		'contrasts-with': 'בניגוד לאירוע'
	},
	colors: {
		teal: 'טורקיז כהה',
		plum: 'שזיף',
		ochre: 'אוקר',
		slate: 'צפחה',
		moss: 'ירוק טחב',
		rust: 'חלודה'
	},
	choose: 'בחירה…',
	newOne: {
		speakers: 'מצוטט חדש…',
		tracks: 'נושא חדש…',
		series: 'סדרה חדשה…'
	},
	ownLanguage: 'שפת התיעוד',
	languageCode: 'או הקוד שלה (BCP 47)',
	groups: {
		foreign: 'ציטוט בשפה אחרת',
		statement: 'הצהרה',
		more: 'מה לא ידוע, ועוד'
	},
	source: {
		legend: (number: string, name: string) =>
			name ? `מקור ${number}: \u2068${name}\u2069` : `מקור ${number}`,
		shared: (events: string, isOne: boolean) =>
			isOne
				? 'מקור גם של אירוע אחר: מה שתשנו כאן ישתנה גם שם.'
				: `מקור גם של ${events} אירועים אחרים: מה שתשנו כאן ישתנה גם שם.`,
		another: 'או שימוש במקור קיים',
		useSource: 'שימוש במקור הזה',
		detach: 'הסרה מהאירוע הזה'
	},
	check: {
		title: 'בדיקת המקור הזה',
		items: {
			opened: 'פתחתם אותו?',
			publisher: 'מי מפרסם אותו?',
			kind: 'דברי המצוטטים עצמם, דיווח או מסמך?',
			published: 'מתי פורסם?',
			second: 'האם יש מקור שני, בלתי תלוי?'
		},
		yes: 'כן',
		notYet: 'עדיין לא',
		openedOn: (date: string) => `כן, ב-\u2068${date}\u2069`,
		openedToday: 'נפתח היום'
	},
	link: {
		alone: 'קישור דורש אירוע נוסף. הוסיפו אותו קודם.',
		legend: (number: string) => `קישור ${number}`,
		type: 'האירוע הזה',
		to: 'לאיזה אירוע',
		source: 'איזה מקור אומר זאת',
		nobody: 'אף מקור',
		add: 'הוספת קישור',
		remove: 'הסרת הקישור'
	},
	route: {
		choose: 'איזה אירוע…',
		unknown: 'המסלול מפנה לאירוע שאינו קיים.',
		add: 'הוספה למסלול',
		remove: 'הסרה',
		removeNamed: (event: string) => `הסרת ״${event}״ מהמסלול`,
		moveUp: (event: string) => `העברת ״${event}״ למעלה`
	},
	date: {
		edtf: 'קוד התאריך (EDTF)',
		form: 'מתי',
		forms: { one: 'בתאריך', between: 'בין', since: 'מאז' },
		year: 'שנה',
		month: 'חודש',
		day: 'יום',
		mark: 'מידת הוודאות',
		marks: { '': 'ודאי', '~': 'בסביבות', '?': 'אולי' },
		notKnown: 'לא ידוע',
		from: 'מתאריך',
		to: 'עד תאריך'
	},
	offers: {
		what: (field: string, text: string, count: string, isOne: boolean) =>
			isOne
				? `${field}: ״${text}״ לא כתוב כתאריך ISO.`
				: `${field}: ${count} תאריכים לא כתובים כתאריכי ISO, למשל ״${text}״.`,
		ask: 'מה בא קודם, היום או החודש?',
		write: (iso: string, isOne: boolean) =>
			isOne ? `לכתוב אותו כך: ${iso}` : `לכתוב את כולם כך: ${iso}`,
		done: (count: string, isOne: boolean) =>
			isOne
				? 'תאריך אחד נכתב כתאריך ISO. ״ביטול הפעולה״ מחזיר את מה שהיה.'
				: `${count} תאריכים נכתבו כתאריכי ISO. ״ביטול הפעולה״ מחזיר את מה שהיה.`
	},
	stop: 'להשלמה:',
	question: 'לבדיקה:',
	asks: {
		'no-source': 'לאירוע הזה אין עדיין מקור. מניין זה ידוע?',
		'no-page-with-words': 'לא צוין דף לציטוט הזה.',
		'one-publisher': 'כל המקורות הם של אותו גוף. האם יש מקור בלתי תלוי?',
		'older-source': 'מקור פורסם לפני שהאירוע קרה. האם אחד התאריכים שגוי?',
		'no-summary': 'לא נאמר דבר על מה שקרה.',
		'no-publication-date': 'מתי פורסם כל מקור?',
		'not-secure': 'כתובת מתחילה ב-\u2066http://\u2069. האם היא פועלת גם עם \u2066https://\u2069?',
		'figure-of-other-kind':
			'הנתון נשמר רק עם אירוע מסוג ״נתון מדווח״. בחרו בסוג הזה, או מחקו את הנתון.',
		'own-words-of-others':
			'נבחרו דברי המצוטטים עצמם, אבל אין ציטוט. צטטו אותם, או בחרו מניין זה ידוע.'
	},
	faults: {
		'no-date':
			'כתבו יום כך: 2024-03-14, חודש: 2024-03, שנה: 2024. הסימן ~ אחריו פירושו בערך, והסימן ? פירושו אולי.',
		empty: 'הפרט הזה נחוץ.',
		missing: 'הפרט הזה נחוץ.',
		'no-link':
			'כאן צריכה להיות כתובת מלאה שמתחילה ב-\u2066https://\u2069 או ב-\u2066http://\u2069.',
		'no-number': 'כאן צריך להיות מספר, כגון 12.5.',
		'none-of': 'בחרו אפשרות.',
		'unknown-id': 'בחרו אפשרות.',
		'source-of-others': 'בחרו אחד ממקורות האירוע הזה.',
		'points-of-measurement': 'בחרו את הסדרה שהנתון שייך אליה.',
		'translation-without-language': 'באיזו שפה הציטוט? התרגום מצריך זאת.',
		'statement-without-source': 'להצהרה דרוש מקור: איפה אפשר לקרוא את המילים?',
		'no-source': 'דרוש כאן מקור.',
		'no-events': 'בתיעוד צריך להיות לפחות אירוע אחד.',
		'point-of-track': 'הסדרה שייכת לנושא אחר.',
		'contrast-without-source': 'ניגוד הוא שיפוט: ציינו איזה מקור קובע זאת.'
	},
	lostCharacters: 'יש כאן תווים שאובדים בטבלה, בתמונה או ביומן. הקלידו אותם מחדש.',
	tooLong: (length: string, max: string) =>
		`ארוך מדי: ${length} תווים מתוך ${max}. קצרו אותו בקובץ שלכם, או חתכו אותו כאן.`,
	cut: 'חיתוך כאן',
	needsDate: 'מתי זה היה? די בשנה.',
	needsDates: 'ממתי עד מתי? די בשנה לכל אחד.'
};
