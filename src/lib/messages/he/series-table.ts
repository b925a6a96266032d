import type * as english from '../en/series-table.ts';

export const seriesTableMessages: typeof english.seriesTableMessages = {
	summary: 'הצגת המספרים: <series></series>',
	caption: '<series></series> (<unit></unit>)',
	date: 'תאריך',
	figure: 'נתון',
	evidence: 'סימוכין',
	event: 'אירוע',
	card: 'כרטיס',
	more: (count: string) => `נתונים נוספים שמופיעים רק בכרטיסים: ${count}`
};
