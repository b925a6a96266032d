import type * as english from '../en/papers.ts';

export const papersMessages: typeof english.papersMessages = {
	sheets: { handout: 'ورقة العمل', cards: 'البطاقات', answers: 'مفتاح الإجابات' },
	formats: { a4: 'A4', letter: 'Letter' },
	extents: { chosen: 'مختارة', all: 'كلها' },
	press: { heading: 'طباعة فورية', handout: 'ورقة العمل، صفحتان', whole: 'ورقة العمل، كل الأحداث' },
	tools: {
		sheets: 'الأوراق',
		paper: 'مقاس الورق',
		extent: 'الأحداث',
		otherCards: 'بطاقات أخرى',
		print: 'طباعة',
		cardsHint: 'الحل في مفتاح الإجابات الذي يحمل رقم المجموعة نفسه.',
		answersHint: 'كل من لديه هذا الرابط يرى الإجابات.'
	},
	set: (number: string, cards: string) => `المجموعة ${number}، عدد البطاقات: ${cards}`,
	head: {
		online: 'على الإنترنت: <url></url>',
		byNumber: 'كل المصادر بأرقامها: <url></url>',
		name: 'الاسم',
		date: 'التاريخ',
		qrCode: (address: string) => `رمز QR للعنوان ${address}`
	},
	handout: {
		picture: 'الخط الزمني',
		shapes:
			'شكل ممتلئ: كلام المتحدث نفسه أو ناطق باسمه. شكل مفرغ: تقارير صحفية. شكل فيه نقطة: من وثائق.',
		events: 'كل الأحداث بالترتيب',
		chosen: 'أحداث بالترتيب',
		questions: 'الأسئلة',
		unknown: 'ما ليس معروفًا:',
		disputed: 'ما تختلف عليه المصادر:',
		sources: {
			zero: 'المصادر:',
			one: 'المصدر:',
			two: 'المصدران:',
			few: 'المصادر:',
			many: 'المصادر:',
			other: 'المصادر:'
		}
	},
	cards: {
		instructions:
			'قصّوا البطاقات على الخطوط المتقطعة، ثم رتّبوا الأحداث بحسب وقوعها. اذكروا أسبابكم قبل النظر إلى التواريخ.',
		none: 'لا يصلح أي حدث في هذا السجل بطاقةً: إما أن عنوانه يذكر تاريخه، وإما أنه بلا تاريخ نهاية.'
	},
	answers: {
		name: 'مفتاح الإجابات للمعلم',
		order: (set: string) => `الترتيب الصحيح: ${set}`,
		questions: 'أسئلة عن السجل كله، وما يقوله',
		notes: 'ملاحظات وأسئلة عن كل حدث',
		questionSource: 'مساءلة المصدر',
		record: 'ما يقوله السجل'
	},
	files: {
		heading: 'دون إنترنت',
		text: 'الموقع كله في ملف واحد يُفتح من القرص. في عرض ملف المعلم، يُظهر المفتاح S الملاحظات أسفل الشريحة. أما ملف الطلاب فلا ملاحظات فيه ولا مفتاح إجابات ولا زر «إظهار الإجابة»، لكن التواريخ مذكورة في القصة نفسها.',
		teacher: 'ملف المعلم',
		pupils: 'ملف الطلاب'
	},
	reasons: {
		link: (phrase: string, card: string) => `${phrase}: البطاقة ${card}.`,
		tied: (cards: string) => `يتداخل تاريخه مع ${cards}: كلا الترتيبين صحيح.`,
		public: (date: string) => `ظهر للعلن: ${date}.`,
		page: (publisher: string, date: string) => `أقدم صفحة مؤرخة: \u2068${publisher}\u2069، ${date}.`
	},
	sources: 'المصادر بأرقامها'
};
