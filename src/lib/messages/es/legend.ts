import type * as english from '../en/legend.ts';

export const legendMessages: typeof english.legendMessages = {
	lead: 'Se basa en:',
	direct: 'palabras propias o de portavoz',
	reported: 'prensa',
	document: 'documentos'
};
