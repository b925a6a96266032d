import type * as english from '../en/series-table.ts';

export const seriesTableMessages: typeof english.seriesTableMessages = {
	summary: 'Ver las cifras: <series></series>',
	caption: '<series></series>, en <unit></unit>',
	date: 'Fecha',
	figure: 'Cifra',
	evidence: 'Se basa en',
	event: 'Evento',
	card: 'tarjeta',
	more: (count: string) => `Otras cifras que solo están en las tarjetas: ${count}`
};
