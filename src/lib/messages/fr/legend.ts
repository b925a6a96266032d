import type * as english from '../en/legend.ts';

export const legendMessages: typeof english.legendMessages = {
	lead: 'Fondé sur\u00a0:',
	direct: 'propos directs ou porte-parole',
	reported: 'presse',
	document: 'documents'
};
