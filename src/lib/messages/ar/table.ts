import type * as english from '../en/table.ts';

export const tableMessages: typeof english.tableMessages = {
	title: 'السجل في جدول',
	scroller: 'الجدول، ويمكن تمريره أفقيًا',
	columns: {
		date: 'التاريخ',
		event: 'الحدث',
		kind: 'النوع',
		speaker: 'التصريح أو الرقم',
		evidence: 'الدليل',
		sources: 'المصادر',
		unknown: 'غير معروف أو مختلف عليه'
	},
	pages: {
		rows: (first: string, last: string, all: string) =>
			`الصفوف من ${first} إلى ${last} من أصل ${all}`,
		previous: (count: string) => `السابقة: ${count}`,
		next: (count: string) => `التالية: ${count}`
	},
	statement: 'التصريح',
	figure: 'الرقم',
	caption: (events: string, order: string, direction: string) =>
		`${events}، بحسب ${order}، ${direction}`,
	orders: {
		date: 'التاريخ',
		event: 'العنوان',
		kind: 'النوع',
		track: 'المسار',
		speaker: 'المتحدث',
		evidence: 'الدليل',
		sources: 'أول مصدر',
		unknown: 'ما ليس معروفًا'
	},
	directions: {
		oldest: 'الأقدم أولًا',
		newest: 'الأحدث أولًا',
		up: 'من الألف إلى الياء',
		down: 'من الياء إلى الألف'
	},
	sortBy: 'الترتيب بحسب',
	track: (track: string) => `${track}: `,
	unknown: 'غير معروف:',
	disputed: 'تختلف المصادر:',
	gap: (first: string, last: string) =>
		`لا رقم منشورًا بين \u2068${first}\u2069 و\u2068${last}\u2069`
};
