import type * as english from '../en/make-templates.ts';

const language = 'he';
const at = (path: string) => `https://example.org/${path}`;

const council = {
	format: 1,
	id: 'example-bridge',
	title: 'למה נסגר הגשר בנחל ערבה למכוניות',
	dek: 'מי החליט על כך, מתי, ומה נאמר לפני כן?',
	language,
	updated: '2025-06-30',
	tracks: [
		{
			id: 'council',
			label: 'המועצה',
			description: 'מה אמרה ועשתה המועצה.',
			color: 'teal'
		},
		{
			id: 'residents',
			label: 'תושבים',
			description: 'מה עשו תושבי היישוב.',
			color: 'plum'
		}
	],
	speakers: [
		{ id: 'ראש המועצה', name: 'עידה גל', role: 'ראש המועצה', organisation: 'מועצת נחל ערבה' }
	],
	sources: [
		{
			id: 'report',
			publisher: 'מועצת נחל ערבה',
			title: 'דוח על מצב הגשר',
			url: at('council/bridge-report'),
			published: '2025-01-20'
		},
		{
			id: 'courier',
			publisher: 'קול הנחל',
			title: 'המועצה מצביעה על הגשר',
			url: at('courier/vote'),
			published: '2025-03-12'
		}
	],
	series: [],
	events: [
		{
			id: 'report',
			date: '2025-01-20',
			kind: 'report',
			track: 'council',
			title: 'בדוח: סדקים בגשר',
			summary: 'מהנדסי המועצה כותבים שבשניים מעמודי הגשר יש סדקים.',
			attribution: 'document',
			sources: ['report'],
			links: []
		},
		{
			id: 'vote',
			date: '2025-03-14',
			kind: 'action',
			track: 'council',
			title: 'המועצה מצביעה בעד סגירת הגשר למכוניות',
			summary: 'המועצה החליטה ברוב של 14 נגד 9, לפי הדיווח ב״קול הנחל״.',
			attribution: 'reported',
			sources: ['courier'],
			links: [{ to: 'report', type: 'follows' }]
		},
		{
			id: 'petition',
			date: '2025-04',
			kind: 'protest',
			track: 'residents',
			title: 'סוחרים מגישים עצומה',
			summary: '',
			attribution: 'reported',
			sources: [],
			links: [{ to: 'vote', type: 'responds-to' }]
		}
	],
	prompts: [],
	corrections: []
};

const promise = {
	format: 1,
	id: 'example-bottles',
	title: 'מה הבטיחה חברת מים זכים על הבקבוקים שלה',
	dek: 'מה אמרה החברה, ומה עשתה מאז?',
	language,
	updated: '2025-06-30',
	tracks: [
		{ id: 'said', label: 'נאמר', description: 'מה אמרה החברה.', color: 'ochre' },
		{ id: 'done', label: 'נעשה', description: 'מה דווח אחר כך.', color: 'slate' }
	],
	speakers: [{ id: 'head', name: 'נור אדלר', role: 'מנכ״לית', organisation: 'מים זכים' }],
	sources: [
		{
			id: 'release',
			publisher: 'מים זכים',
			title: 'הבקבוקים שלנו עד 2025',
			url: at('brightwater/bottles'),
			published: '2022-09-05'
		},
		{
			id: 'register',
			publisher: 'מרשם האריזות',
			title: 'נתונים לשנת 2024',
			url: at('register/2024'),
			published: '2025-02'
		}
	],
	series: [
		{
			id: 'share',
			label: 'שיעור הפלסטיק הממוחזר',
			unit: '%',
			track: 'done',
			points: [
				{
					date: '2024',
					known: '2025-02',
					value: 31,
					qualifier: 'about',
					event: 'figure',
					sources: ['register']
				}
			]
		}
	],
	events: [
		{
			id: 'promise',
			date: '2022-09-05',
			kind: 'statement',
			track: 'said',
			title: 'מים זכים מבטיחה בקבוקים ממוחזרים',
			summary: 'החברה מציינת שנה שעד אליה יהיו כל בקבוקיה מפלסטיק ממוחזר.',
			attribution: 'direct',
			sources: ['release'],
			statement: {
				quote: 'עד סוף 2025 כל בקבוק שנמכור יהיה עשוי מפלסטיק ממוחזר.',
				speaker: 'head',
				channel: 'הודעה לעיתונות',
				source: 'release'
			},
			links: []
		},
		{
			id: 'repeat',
			date: '2024-05-16',
			kind: 'statement',
			track: 'said',
			title: 'מים זכים אומרת שהיא בדרך ליעד',
			summary: 'המנכ״לית מדברת על התקדמות באסיפה השנתית.',
			attribution: 'direct',
			sources: ['release'],
			statement: { quote: 'אנחנו כמעט שם.', speaker: 'head', to: 'בעלי המניות' },
			links: [{ to: 'promise', type: 'follows' }]
		},
		{
			id: 'figure',
			date: '2024',
			known: '2025-02',
			kind: 'measurement',
			track: 'done',
			title: 'כ-31% מהפלסטיק ממוחזר',
			summary: 'לפי מרשם האריזות, השיעור בשנת 2024 הוא כ-31%.',
			attribution: 'document',
			sources: ['register'],
			links: [{ to: 'promise', type: 'follows' }]
		}
	],
	prompts: [],
	corrections: []
};

const claim = {
	format: 1,
	id: 'example-sleep',
	title: 'האם אפליקציה משפרת את שנת התלמידים?',
	dek: 'ממחקר עם 48 תלמידים אל הכותרות.',
	language,
	updated: '2025-06-30',
	tracks: [
		{ id: 'study', label: 'המחקר', description: 'מה פרסמו החוקרים.', color: 'moss' },
		{ id: 'media', label: 'התקשורת', description: 'איך הדברים סוקרו.', color: 'rust' }
	],
	speakers: [
		{
			id: 'author',
			name: 'ג׳ון אוקדה',
			role: 'החוקר הראשי',
			organisation: 'מכון השינה נחל ערבה'
		}
	],
	sources: [
		{
			id: 'study',
			publisher: 'מכון השינה נחל ערבה',
			title: 'מסכים בערב ושינה: ניסוי עם 48 תלמידים',
			url: at('sleep/study'),
			published: '2025-02-03'
		},
		{
			id: 'release',
			publisher: 'מכון השינה נחל ערבה',
			title: 'אפליקציה משפרת את שנת התלמידים',
			url: at('sleep/press-release'),
			published: '2025-02-04'
		},
		{
			id: 'daily',
			publisher: 'היומון לדוגמה',
			title: 'האפליקציה ששמה קץ ללילות לבנים',
			url: at('daily/app'),
			published: '2025-02-06'
		}
	],
	series: [],
	events: [
		{
			id: 'trial',
			date: '2025-02-03',
			kind: 'report',
			track: 'study',
			title: 'בניסוי נמצאו 12 דקות שינה נוספות',
			summary: 'בניסוי עם 48 תלמידים ישנו משתמשי האפליקציה 12 דקות יותר, כותבים החוקרים.',
			attribution: 'document',
			sources: ['study', 'release'],
			links: []
		},
		{
			id: 'headline',
			date: '2025-02-06',
			kind: 'report',
			track: 'media',
			title: 'עיתון כותב על סוף הלילות הלבנים',
			summary: '״היומון לדוגמה״ אינו מציין את מספר התלמידים ואף לא את מספר הדקות.',
			attribution: 'reported',
			sources: ['daily'],
			links: [{ to: 'trial', type: 'follows' }]
		},
		{
			id: 'author',
			date: '2025-02',
			kind: 'statement',
			track: 'study',
			title: 'החוקר הראשי מזהיר ממילים גדולות',
			summary: '',
			attribution: 'direct',
			sources: ['daily'],
			statement: {
				quote: 'זה היה ניסוי קטן.',
				speaker: 'author',
				to: 'היומון לדוגמה',
				source: 'daily'
			},
			links: [{ to: 'headline', type: 'responds-to' }]
		}
	],
	prompts: [],
	corrections: []
};

export const makeTemplates: typeof english.makeTemplates = {
	note: 'בדוגמה הזאת יש פגם אחד בסימוכין. תצליחו למצוא אותו?',
	show: 'גילוי הפגם',
	items: [
		{
			name: 'החלטה מקומית',
			about: 'מועצה סוגרת גשר.',
			file: council,
			flaw: 'תאריך ההצבעה הוא 14 במרץ 2025, אבל המקור היחיד שלה פורסם ב-12 במרץ: לפניה.'
		},
		{
			name: 'הבטחה של חברה',
			about: 'מה נאמר, והנתונים מאז.',
			file: promise,
			flaw: 'הדברים ממאי 2024 מובאים עם הודעה לעיתונות מ-2022. לא צוין דף שבו הם מופיעים.'
		},
		{
			name: 'טענה מדעית',
			about: 'ממחקר קטן אל הכותרות.',
			file: claim,
			flaw: 'לממצא יש לכאורה שני מקורות, אבל מאחורי שניהם עומד גוף מפרסם אחד: אין אישור בלתי תלוי.'
		}
	]
};
