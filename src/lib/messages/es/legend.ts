import type * as english from '../en/legend.ts';

export const legendMessages: typeof english.legendMessages = {
	lead: 'Se basa en:',
	direct: 'declaración directa o portavoz',
	reported: 'prensa',
	document: 'documentos'
};
