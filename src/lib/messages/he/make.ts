import type * as english from '../en/make.ts';

export const makeMessages: typeof english.makeMessages = {
	title: 'יצירת תיעוד',
	description: 'יצירת ציר זמן של הצהרות, עם סימוכין, בדפדפן הזה. דבר אינו נשלח מהמכשיר.',
	dek: 'ציר זמן של מה שנאמר ונעשה, עם סימוכין. אין צורך בחשבון, ודבר אינו נשלח מהמכשיר הזה.',
	held: 'הדף לא פעל. אפשרו סקריפטים וטענו אותו מחדש.',
	about: 'נושא התיעוד',
	begin: {
		title: 'התחלה מאפס',
		advice: 'הוסיפו את האירועים זה אחר זה. די בתאריך ובכותרת כדי לראות אירוע.',
		start: 'התחלה'
	},
	templates: {
		title: 'התחלה מדוגמה',
		advice:
			'כל דוגמה היא בדויה, גמורה למחצה, ויש בה פגם אחד בסימוכין. מצאו אותו, ואחר כך כתבו במקומה את הסיפור שלכם.'
	},
	kept: {
		title: 'המשך מהמקום שבו הפסקתם',
		advice: 'נשמר בדפדפן הזה בלבד.',
		forget: 'מחיקה מהדפדפן'
	},
	file: {
		title: 'המשך מקובץ',
		advice:
			'תיעוד ששמרתם, או טבלה: JSON,‏ CSV או TimelineJS. אפשר גם לגרור את הקובץ אל הדף הזה; מכמה קבצים נוצר תיעוד אחד, עם נושא לכל קובץ.',
		open: 'פתיחת קובץ',
		site: 'שימוש בתיעוד של האתר הזה'
	},
	chooser: 'קובץ לעריכה',
	siteRecord: 'התיעוד של האתר הזה',
	drop: 'שחררו את הקובץ כדי לערוך אותו',
	back: 'חזרה לתיעוד של האתר הזה',
	cancelled: 'בוטל. דבר לא השתנה.'
};

export const editMessages: typeof english.editMessages = {
	untitled: 'תיעוד ללא כותרת',
	sections: {
		events: 'אירועים',
		sources: 'מקורות',
		speakers: 'מצוטטים',
		tracks: 'נושאים',
		series: 'נתונים',
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
		saved: 'נשמר',
		notSaved: 'לא נשמר',
		savedTo: (file: string) => `נשמר בקובץ \u2068${file}\u2069.`,
		downloaded: 'נשמר בתיקיית ההורדות.',
		failed: (reason: string) => `השמירה נכשלה. ${reason}`,
		keep: 'שמירה במכשיר הזה',
		kept: 'נשמר תוך כדי הקלדה, בדפדפן הזה בלבד.',
		notKept: (reason: string) => `הדפדפן הזה אינו שומר את התיעוד. ${reason}`,
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
	items: {
		events: 'אירוע',
		sources: 'מקור',
		speakers: 'מצוטט',
		tracks: 'נושא',
		series: 'סדרה',
		links: 'קישור'
	},
	unnamed: {
		events: 'אירוע ללא כותרת',
		sources: 'מקור ללא שם',
		speakers: 'מצוטט ללא שם',
		tracks: 'נושא ללא שם',
		series: 'סדרה ללא שם'
	},
	add: {
		events: 'הוספת אירוע',
		sources: 'הוספת מקור',
		speakers: 'הוספת מצוטט',
		tracks: 'הוספת נושא',
		series: 'הוספת סדרת נתונים'
	},
	empty: {
		events:
			'אין עדיין אירועים. הוסיפו את הראשון: מתי זה קרה, ומה קרה? או הדביקו שורות מגיליון, ובראשן שורת הכותרות.',
		sources: 'אין עדיין מקורות. הוסיפו אותם באירוע, או כאן.',
		speakers: 'איש עדיין לא צוטט. הוסיפו מצוטטים ליד דבריהם, או כאן.',
		tracks: 'כל אירוע שייך לנושא. הוסיפו נושא.',
		series: 'אין עדיין נתונים. הוסיפו סדרה לנתונים שאפשר להשוות ביניהם, כגון מחיר לאורך זמן.'
	},
	remove: (item: string) => `הסרת ה${item}`,
	removed: (item: string) => `הסרה (${item}). ״ביטול הפעולה״ מחזיר את המצב הקודם.`,
	added: (item: string) => `הוספה (${item}).`,
	/** Of a speaker or series that several events have. */
	changeIn: (events: string) => `שינוי הפרטים האלה (${events})`,
	used: (events: string) => `בשימוש: ${events}`,
	nextEvent: 'הוספת אירוע נוסף',
	moveUp: 'העברה למעלה',
	seriesAdvice: 'המספרים שלה הם אירועים מסוג „נתון מדווח”.',
	lastTrack: 'הנושא האחרון נשאר: אירועים צריכים נושא.',
	table: {
		label: 'אירועים לפי סדר הזמן',
		date: 'תאריך',
		title: 'אירוע',
		evidence: 'סימוכין',
		noDate: 'ללא תאריך',
		sources: (count: string, isOne: boolean) => (isOne ? 'מקור אחד' : `${count} מקורות`),
		noSource: 'ללא מקור',
		toFix: (count: string) => `להשלמה: ${count}`
	},
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
		events: {
			date: 'תאריך',
			known: 'נודע לציבור, אם מאוחר יותר',
			kind: 'סוג',
			track: 'נושא',
			title: 'כותרת',
			lead: 'שורת תקציר לראש הדף',
			summary: 'מה קרה',
			attribution: 'מניין זה ידוע',
			sources: 'מקורות',
			quote: 'ציטוט',
			speaker: 'מי אמר',
			to: 'למי',
			channel: 'באיזו דרך',
			quotedFrom: 'דף שבו מופיעות המילים האלה',
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
		day: 'למשל 14 בנובמבר 2023, או 2023-11 אם היום לא ידוע.',
		title: 'שורה אחת, כמו כותרת בעיתון.',
		summary: 'במילים שלכם, כולל מי אומר זאת.',
		quote: 'המילים המדויקות, בלי מירכאות.',
		to: 'קהל או כלי תקשורת.',
		channel: 'למשל פוסט, מייל או מסיבת עיתונאים.',
		lead: 'לא חובה: הדף יכול להיפתח בעד שלוש שורות כאלה, כל אחת עד 72 תווים.',
		url: 'הדף עצמו, עם \u2066https://\u2069',
		description: 'לא חובה: משפט אחד.',
		dek: 'לא חובה: מה ייוודע לקוראים.',
		madeBy: 'שם, כיתה או מערכת. יופיע בקובץ.',
		known: 'אם זה קרה לפני שמישהו יכול היה לדעת.',
		unit: 'למשל שקלים או טונות.'
	},
	kinds: {
		statement: 'הצהרה',
		report: 'דיווח',
		protest: 'מחאה',
		action: 'צעד',
		measurement: 'נתון מדווח'
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
	groups: {
		statement: 'הצהרה',
		figure: 'נתון',
		sources: 'מקורות',
		links: 'קישורים לאירועים אחרים',
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
		use: 'שימוש במקור הזה',
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
	},
	stop: 'להשלמה:',
	question: 'לבדיקה:',
	asks: {
		'no-source': 'לאירוע הזה אין עדיין מקור. מניין זה ידוע?',
		'no-page-with-words': 'בהצהרה לא מצוין דף שבו מופיעות המילים.',
		'one-publisher': 'כל המקורות הם של אותו גוף. האם יש מקור בלתי תלוי?',
		'older-source': 'מקור פורסם לפני שהאירוע קרה. האם אחד התאריכים שגוי?',
		'no-summary': 'לא נאמר דבר על מה שקרה.',
		'no-publication-date': 'מתי פורסם כל מקור?',
		'not-secure': 'כתובת מתחילה ב-\u2066http://\u2069. האם היא פועלת גם עם \u2066https://\u2069?',
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
		'statement-without-source': 'להצהרה דרוש מקור: איפה אפשר לקרוא את המילים?',
		'no-source': 'דרוש כאן מקור.',
		'no-events': 'בתיעוד צריך להיות לפחות אירוע אחד.',
		'point-of-track': 'הסדרה שייכת לנושא אחר.',
		'contrast-without-source': 'ניגוד הוא שיפוט: ציינו איזה מקור קובע זאת.'
	},
	needsDate: 'מתי זה היה? די בשנה.',
	needsDates: 'ממתי עד מתי? די בשנה לכל אחד.'
};

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
		routes: 'מסלולי הצגה',
		chapters: 'פרקים',
		prompts: 'שאלות',
		answers: 'תשובות'
	},
	close: 'סגירת הרשימה'
};
