import type * as english from '../en/cards.ts';

export const cardMessages: typeof english.cardMessages = {
	leads: 'En breve',
	evidence: (evidence: string) => `Se basa en: ${evidence}`,
	quotedFrom: 'Cita tomada de',
	madePublic: 'Se hizo público:',
	hidden: 'La cita contiene caracteres que no se ven.',
	translation: (by: string) => `Traducción (${by}):`,
	unknown: 'Lo que no se sabe',
	disputed: 'En qué difieren las fuentes',
	related: 'Eventos relacionados',
	link: (link: string) => `${link}:`,
	sources: { one: 'Fuente', other: 'Fuentes' },
	more: (count: string) => `y ${count} más`,
	read: 'Leer en la fuente',
	atWords: ', en el pasaje citado',
	insecure: ', conexión no segura'
};

export const pageCardMessages: typeof english.pageCardMessages = {
	list: 'La cronología, por orden',
	showMark: ', ver en la línea de tiempo',
	corrected: 'Corregido',
	question: 'Examinar la fuente',
	compare: 'Comparar con…',
	linkToThis: 'Enlace a esta entrada',
	foundInSource: 'La búsqueda solo coincide con el título de una fuente',
	sources: {
		lead: { one: 'Fuente:', other: 'Fuentes:' },
		more: (count: string) => `+ ${count}`,
		moreSpoken: ' fuentes más, con títulos y fechas',
		details: 'Detalles',
		detailsSpoken: ' de las fuentes',
		title: 'Fuentes',
		number: (number: string) => `[${number}]`
	}
};
