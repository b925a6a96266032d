import type * as english from '../en/series-table.ts';

export const seriesTableMessages: typeof english.seriesTableMessages = {
	summary: 'عرض الأرقام: <series></series>',
	caption: '<series></series>، بوحدة <unit></unit>',
	date: 'التاريخ',
	figure: 'الرقم',
	evidence: 'الدليل',
	event: 'الحدث',
	card: 'البطاقة',
	more: (count: string) => `أرقام أخرى في البطاقات فقط: ${count}`
};
