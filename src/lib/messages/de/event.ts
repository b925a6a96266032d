import type * as english from '../en/event.ts';

export const eventMessages: typeof english.eventMessages = {
	title: (event: string, record: string) => `${event} · ${record}`,
	heading: 'Ein Ereignis aus der Chronik',
	corrections: 'Korrekturen',
	drawing: 'Auf der Zeitleiste',
	picture: (title: string, picture: string) => `„${title}“ ist darauf markiert. ${picture}`,
	whole: 'Die ganze Chronik lesen',
	added: 'In der Chronik seit: <date></date>.'
};
