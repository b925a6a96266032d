import type * as english from '../en/event.ts';

export const eventMessages: typeof english.eventMessages = {
	title: (event: string, record: string) => `${event} · ${record}`,
	heading: 'Un evento de la cronología',
	corrections: 'Correcciones',
	drawing: 'Dónde se sitúa',
	picture: (title: string, picture: string) => `Se señala «${title}». ${picture}`,
	whole: 'Leer la cronología completa',
	added: 'Añadido a la cronología: <date></date>.'
};
