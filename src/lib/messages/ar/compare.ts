import type * as english from '../en/compare.ts';

export const compareMessages: typeof english.compareMessages = {
	title: 'مقارنة تصريحين',
	asOf: (asOf: string) => `${asOf}.`,
	none: 'لا يوجد تصريحان للمقارنة.',
	note: 'تحت الكلمات الواردة في الاقتباسين خط؛ ولا تُحسب الكلمات القصيرة منفردة. العلامات تبيّن أين تتطابق الكلمات وأين تختلف، ولا تقول شيئًا عن معناها.',
	choice: {
		linked: 'مرتبطان في السجل',
		any: 'أي تصريحين',
		first: 'مقارنة',
		second: 'مع',
		statement: (date: string, title: string) => `${date}: ${title}`
	},
	marked: ['في كليهما: ', '؛ انتهى.'],
	side: {
		who: 'المتحدث'
	},
	between: {
		title: 'بينهما',
		count: (events: string) =>
			`بين التصريحين في السجل، بقدر ما تدل عليه التواريخ: ${events}. التصفية لا تخفي شيئًا منها هنا.`,
		none: 'لا يمكن أن يكون حدث آخر من السجل قد وقع بين التصريحين.',
		unsure: '؛ تاريخه لا يحسم إن كان بينهما'
	},
	apart: {
		exact: (days: string) => `بفارق ${days}`,
		range: (min: string, days: string) => `بفارق بين ${min} و${days}`,
		atLeast: (days: string) => `بفارق لا يقل عن ${days}`,
		atMost: (days: string) => `بفارق لا يزيد على ${days}`,
		sameDay: 'في اليوم نفسه',
		noEnd: 'الفارق بالأيام غير معروف: أحد التاريخين ليست له نهاية معروفة',
		unordered: (atMost: string) => `${atMost}؛ ولا يُعرف أيهما كان أولًا`,
		sameUnit: {
			month: (atMost: string) => `في الشهر نفسه، ${atMost}`,
			year: (atMost: string) => `في السنة نفسها، ${atMost}`
		},
		soft: (apart: string) => `${apart}؛ وأحد التاريخين نفسه غير مؤكد`,
		sentence: (apart: string) => `${apart}.`
	},
	otherDate: (date: string, kind: string) =>
		`${date} هو تاريخ البند نفسه (${kind})، وقد تكون الكلمات المقتبسة فيه من يوم آخر.`,
	reasons: {
		'contrasts-with': 'تباين',
		follows: 'اللاحق جاء بعد السابق',
		'responds-to': 'أحدهما رد على الآخر',
		'part-of': 'مرتبطان',
		'reported-by': 'مرتبطان'
	}
};
