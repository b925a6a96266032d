import type * as english from '../en/cards.ts';

export const cardMessages: typeof english.cardMessages = {
	leads: 'باختصار',
	evidence: (evidence: string) => `الدليل: ${evidence}`,
	quotedFrom: 'نقلًا عن',
	madePublic: 'ظهر للعلن:',
	hidden: 'في الاقتباس رموز لا تُرى.',
	translation: (by: string) => `الترجمة (${by}):`,
	unknown: 'ما ليس معروفًا',
	disputed: 'ما تختلف عليه المصادر',
	related: 'ذات صلة',
	link: (link: string) => `${link}:`,
	sources: {
		zero: 'المصادر',
		one: 'المصدر',
		two: 'المصدران',
		few: 'المصادر',
		many: 'المصادر',
		other: 'المصادر'
	},
	more: (count: string) => `و${count} أخرى`,
	read: 'اقرأه في المصدر',
	atWords: '، عند هذه الكلمات',
	insecure: '، اتصال غير آمن'
};

export const pageCardMessages: typeof english.pageCardMessages = {
	list: 'السجل بالترتيب',
	showMark: '، إظهاره على الخط الزمني',
	corrected: 'تصويب',
	question: 'مساءلة المصدر',
	compare: 'مقارنة مع…',
	linkToThis: 'رابط هذا البند',
	foundInSource: 'لا يظهر ما تبحث عنه إلا في عنوان مصدر',
	sources: {
		lead: {
			zero: 'المصادر:',
			one: 'المصدر:',
			two: 'المصدران:',
			few: 'المصادر:',
			many: 'المصادر:',
			other: 'المصادر:'
		},
		more: (count: string) => `+ ${count}`,
		moreSpoken: ' من المصادر الأخرى، مع العناوين والتواريخ',
		details: 'التفاصيل',
		detailsSpoken: ' عن المصادر',
		title: 'المصادر',
		number: (number: string) => `[${number}]`
	}
};
