import type * as english from '../en/event.ts';

export const eventMessages: typeof english.eventMessages = {
	title: (event: string, record: string) => `${event} · ${record}`,
	heading: 'Un événement de la chronologie',
	corrections: 'Corrections',
	drawing: 'Sa place sur la frise',
	picture: (title: string, picture: string) => `«\u202f${title}\u202f» y est signalé. ${picture}`,
	whole: 'Lire toute la chronologie',
	added: 'Ajouté à la chronologie\u00a0: <date></date>.'
};
