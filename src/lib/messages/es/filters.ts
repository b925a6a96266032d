import type * as english from '../en/filters.ts';

export const filterMessages: typeof english.filterMessages = {
	tracks: 'Temas que se muestran',
	kinds: 'Tipos de evento que se muestran',
	more: 'Quién habla y en qué se basa',
	order: 'Orden',
	orders: { oldest: 'Más antiguo primero', newest: 'Más reciente primero' },
	clear: 'Borrar'
};

export const moreFilterMessages: typeof english.moreFilterMessages = {
	speakers: 'A quién se cita',
	noOne: 'Sin citas',
	all: 'Todos',
	none: 'Ninguno',
	ofSpeakers: ': personas y entidades citadas',
	evidence: 'Se basa en',
	attributions: {
		direct: 'Declaración directa',
		spokesperson: 'Portavoz o comunicado de empresa',
		reported: 'Informaciones de prensa',
		document: 'Documentos, según la prensa'
	}
};
