import type * as english from '../en/series-table.ts';

export const seriesTableMessages: typeof english.seriesTableMessages = {
	summary: 'Voir les chiffres\u00a0: <series></series>',
	caption: '<series></series>, en <unit></unit>',
	date: 'Date',
	figure: 'Chiffre',
	evidence: 'Fondé sur',
	event: 'Événement',
	card: 'fiche',
	more: (count: string) => `Autres chiffres, seulement dans les fiches\u00a0: ${count}`
};
