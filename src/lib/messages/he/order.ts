import type * as english from '../en/order.ts';

export const orderMessages: typeof english.orderMessages = {
	page: {
		title: (story: string) => `סידור האירועים לפי הזמן: ${story}`,
		description: 'תרגיל: לסדר אירועים מתוך התיעוד, לנמק, לבדוק, ולראות את התאריכים ואת המקורות.'
	},
	asked: {
		n: (text: string, taken: string) => `״${text}״ לא הובן: מוצגים כאן ${taken} אירועים.`,
		seed: (text: string, taken: string) => `״${text}״ לא הובן: מוצגת כאן סדרה ${taken}.`,
		unknown: (ids: string) => `לא נכללו: ${ids}. אין בתיעוד אירוע כזה, או שהכותרת מגלה את התאריך.`,
		few: (least: string) => `לתרגיל דרושים לפחות ${least} אירועים. האירועים כאן נלקחו מכל התיעוד.`,
		many: (chosen: string, taken: string, most: string) =>
			`בכתובת ${chosen} אירועים, ו-${taken} מהם מוצגים כאן. עד ${most} מוצגים כפי שהם.`
	},
	exercise: {
		heading: 'סידור האירועים לפי הזמן',
		intro: (events: string) =>
			`לסידור: ${events}, המוקדם ביותר למעלה. כשתאריכים חופפים, כל סדר ביניהם נכון.`,
		tooFew: 'אין כאן די אירועים בתאריכים שונים בבירור כדי לסדר אותם. <link>חזרה לתיעוד</link>',
		yourOrder: 'הסדר שלכם',
		answer: 'הפתרון',
		undo: 'ביטול הפעולה',
		restart: 'התחלה מחדש',
		hint: 'רמז',
		help:
			'גררו כרטיס, או לחצו על ״מוקדם יותר״ או ״מאוחר יותר״. במקלדת, על ״הזזה״: <key>רווח</key> מרים את ' +
			'הכרטיס, מקשי החצים מזיזים אותו, <key>רווח</key> מניח אותו, <key>Esc</key> מחזיר אותו למקומו.',
		check: 'בדיקה',
		showAnswer: 'הצגת הפתרון',
		hideAnswer: 'חזרה לתרגיל',
		positionsHint: 'בהשוואה לסדר הנכון הקרוב ביותר לסדר שלכם',
		neighboursHint: 'כרטיסים שבאים בצדק אחרי הכרטיס שמעליהם, בכל מקום שבו הם נמצאים'
	},
	cards: {
		first: 'המוקדם ביותר',
		last: 'המאוחר ביותר',
		earlier: 'מוקדם יותר',
		later: 'מאוחר יותר',
		move: 'הזזה',
		named: (button: string, title: string) => `${button}: ${title}`
	},
	mark: {
		right: {
			alone: '✓ <verdict>במקום הנכון</verdict>',
			follows: '✓ <verdict>במקום הנכון</verdict>, ובא בצדק אחרי הכרטיס שמעליו'
		},
		earlier: {
			alone: '✗ <verdict>מקומו מוקדם יותר</verdict>',
			follows: '✗ <verdict>מקומו מוקדם יותר</verdict>, אבל בא בצדק אחרי הכרטיס שמעליו'
		},
		later: {
			alone: '✗ <verdict>מקומו מאוחר יותר</verdict>',
			follows: '✗ <verdict>מקומו מאוחר יותר</verdict>, אבל בא בצדק אחרי הכרטיס שמעליו'
		}
	},
	hints: {
		laterThan: (card: string) => `מאוחר יותר מכרטיס ${card}`,
		atLeast: (n: string) => `${n} או יותר`,
		ofCard: (hints: string) => `רמז: ${hints}`,
		used: { one: 'ניתן רמז אחד', two: 'ניתנו שני רמזים', other: 'ניתנו # רמזים' }
	},
	answer: {
		link: (link: string, card: string) => `${link}: כרטיס ${card}.`,
		dated: 'מקור מתאריך <date></date>: <publisher></publisher>.',
		putHere: 'כאן הצבתם אותו.',
		putAt: (position: string) => `הצבתם אותו במקום ${position}.`,
		madePublic: 'נודע לציבור: <date></date>',
		tied: 'התאריך חופף לזה של <titles></titles>. כל סדר ביניהם נכון.',
		and: ' ושל ',
		sources: 'מקורות'
	},
	reasons: {
		label: 'למה הסדר הזה?',
		help: 'מה שכותבים כאן אינו נשמר ואינו נשלח. כדי לשמור אותו, הדפיסו את הדף.'
	},
	foot: {
		set: (number: string) => `סדרה ${number}`,
		events: 'אירועים',
		another: 'סדרה אחרת',
		projector: 'תצוגה למקרן',
		print: 'הדפסה',
		back: 'חזרה לתיעוד'
	},
	projector: {
		count: 'ספירת קולות',
		clear: 'איפוס הקולות',
		dates: 'הצגת התאריכים',
		back: 'חזרה לתרגיל',
		votes: (letter: string) => `קולות ל-${letter}`,
		more: (letter: string) => `עוד קול ל-${letter}`,
		less: (letter: string) => `קול אחד פחות ל-${letter}`,
		keys: (last: string) => `המקשים A עד ${last} מוסיפים קול, ועם Shift מורידים קול.`
	},
	choose: {
		title: 'בחירת אירועים',
		help: (least: string, most: string) =>
			`בחרו בין ${least} ל-${most} אירועים. הם ייכללו בכתובת, וכל מי שיפתח אותה יקבל את הכרטיסים האלה.`,
		count: (n: string) => `נבחרו ${n}`,
		useThese: 'שימוש באירועים האלה',
		draw: 'הגרלה מתוך כל התיעוד'
	},
	share: {
		title: 'שיתוף עם הכיתה',
		help: 'כל מי שפותח את הכתובת הזאת מקבל אותם כרטיסים.',
		qrCode: 'קוד QR של הכתובת',
		address: 'כתובת התרגיל',
		copy: 'העתקת הקישור'
	},
	code: {
		yours: 'קוד התוצאה: <code></code>',
		hint: 'להקראה בכיתה: הבדיקה נעשית אצל המורה, בדף הזה.',
		title: 'בדיקת קוד',
		help: 'הקלידו את חמש האותיות והספרות שהוקראו בכיתה. הקוד אינו הוכחה: הוא מגלה טעויות, לא רמאות.',
		label: 'קוד התוצאה',
		none: 'זה אינו קוד תוצאה, או שאחד התווים שגוי. בקודים אין 0, 1, I, L או O.',
		ofSet: (positions: string, neighbours: string, hints: string) =>
			`${positions}, ${neighbours}, ${hints}. הקוד שייך לכרטיסים האלה.`,
		other: (positions: string, neighbours: string, hints: string) =>
			`הקוד שייך לכרטיסים אחרים או לסדרה אחרת: ${positions} במקום הנכון, ${neighbours} זוגות שכנים נכונים, ${hints}.`
	},
	said: {
		position: (title: string, position: string, all: string) =>
			`${title}, מקום ${position} מתוך ${all}`,
		pickedUp: (card: string) => `הורם: ${card}`,
		dropped: (card: string) => `הונח: ${card}`,
		putBack: (card: string) => `הוחזר למקומו: ${card}`,
		undone: 'המהלך האחרון בוטל.',
		hint: (title: string, hint: string, used: string) => `רמז לכרטיס ${title}: ${hint}. ${used}.`,
		noHint: 'אין רמז נוסף לסדר הזה.',
		restarted: 'כל הכרטיסים חזרו למקומם ההתחלתי.',
		anotherSet: (events: string) => `סדרה אחרת: ${events}.`,
		scores: (positions: string, neighbours: string) => `${positions}, ${neighbours}.`
	},
	scores: {
		positions: (right: string, all: string) => `${right} מתוך ${all} במקום הנכון`,
		neighbours: (right: string, all: string) => `${right} מתוך ${all} זוגות שכנים נכונים`
	},
	still: {
		noScripts: 'להזזת הכרטיסים, לבדיקה ולפתרון דרוש JavaScript, והוא כבוי או לא פעל.',
		byHand: 'הנה סדרת כרטיסים: מספרו אותם ביד, המוקדם ביותר ראשון, ואחר כך השוו לתיעוד.',
		story: 'לתאריכים שבתיעוד',
		cards: 'כרטיסים'
	}
};
