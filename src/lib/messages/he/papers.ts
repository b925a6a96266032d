import type * as english from '../en/papers.ts';

export const papersMessages: typeof english.papersMessages = {
	sheets: { handout: 'דף עבודה', cards: 'כרטיסים', answers: 'דף תשובות' },
	formats: { a4: 'A4', letter: 'Letter' },
	extents: { chosen: 'נבחרים', all: 'הכול' },
	press: {
		heading: 'להדפסה מיידית',
		handout: 'דף עבודה, שני עמודים',
		whole: 'דף עבודה, כל האירועים'
	},
	tools: {
		sheets: 'דפים',
		paper: 'גודל הנייר',
		extent: 'אירועים',
		otherCards: 'כרטיסים אחרים',
		print: 'הדפסה',
		cardsHint: 'הפתרון נמצא בדף התשובות שמספר הסדרה שלו זהה.',
		answersHint: 'כל מי שהקישור בידיו יכול לראות את התשובות.'
	},
	set: (number: string, cards: string) => `סדרה ${number}, ${cards} כרטיסים`,
	head: {
		online: 'באינטרנט: <url></url>',
		byNumber: 'כל המקורות לפי מספר: <url></url>',
		name: 'שם',
		date: 'תאריך',
		qrCode: (address: string) => `קוד QR לכתובת ${address}`
	},
	handout: {
		picture: 'ציר זמן',
		shapes: 'מלא: דברי המצוטטים עצמם או דוברות. ריק: דיווחים. עם נקודה: מסמכים.',
		events: 'כל האירועים לפי הסדר',
		chosen: 'אירועים לפי הסדר',
		questions: 'שאלות',
		unknown: 'מה לא ידוע:',
		disputed: 'במה המקורות חלוקים:',
		sources: { one: 'מקור:', two: 'מקורות:', other: 'מקורות:' }
	},
	cards: {
		instructions:
			'גזרו לאורך הקווים המקווקווים וסדרו את האירועים לפי סדר התרחשותם. נמקו את הסדר לפני שתראו את התאריכים.',
		none: 'אין בתיעוד הזה אירוע שמתאים לכרטיס: בכל אחד התאריך מופיע בכותרת, או שאין לו תאריך סיום.'
	},
	answers: {
		name: 'דף תשובות למורה',
		order: (set: string) => `${set}, בסדר הנכון`,
		questions: 'שאלות על התיעוד כולו, ומה נאמר בו',
		notes: 'הערות ושאלות, אירוע אחר אירוע',
		questionSource: 'בחינת המקור',
		record: 'מה נאמר בתיעוד'
	},
	files: {
		heading: 'ללא רשת',
		text: 'האתר כולו בקובץ אחד, שנפתח מהמחשב. במצגת שבקובץ למורה, המקש S מציג את ההערות מתחת לשקופית. בקובץ לתלמידים אין הערות, אין דף תשובות ואין ״הצגת הפתרון״; בתיעוד שבו מופיעים התאריכים.',
		teacher: 'קובץ למורה',
		pupils: 'קובץ לתלמידים'
	},
	reasons: {
		link: (phrase: string, card: string) => `${phrase}: ${card}.`,
		tied: (cards: string) => `התאריך חופף לזה של ${cards}: כל סדר ביניהם נכון.`,
		public: (date: string) => `נודע לציבור: ${date}.`,
		page: (publisher: string, date: string) => `הדף המתוארך המוקדם ביותר: ${publisher}, ${date}.`
	},
	sources: 'מקורות לפי מספר'
};
