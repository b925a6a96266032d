import type * as english from '../en/event.ts';

export const eventMessages: typeof english.eventMessages = {
	title: (event: string, record: string) => `${event} · ${record}`,
	heading: 'אירוע אחד מתוך התיעוד',
	corrections: 'תיקונים',
	drawing: 'המקום על ציר הזמן',
	picture: (title: string, picture: string) => `האירוע ״${title}״ מסומן בו. ${picture}`,
	whole: 'לקריאת התיעוד המלא',
	added: 'נוסף לתיעוד: <date></date>.'
};
