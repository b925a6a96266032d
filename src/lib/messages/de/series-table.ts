import type * as english from '../en/series-table.ts';

export const seriesTableMessages: typeof english.seriesTableMessages = {
	summary: 'Zahlen ansehen: <series></series>',
	caption: '<series></series>, in <unit></unit>',
	date: 'Datum',
	figure: 'Zahl',
	evidence: 'Beleg',
	event: 'Ereignis',
	card: 'Karte',
	more: (count: string) => `${count} weitere Zahlen stehen nur auf den Karten`
};
