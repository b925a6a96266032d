import type * as english from '../en/foreign.ts';

export const foreignMessages: typeof english.foreignMessages = {
	notice: (from: string, site: string) =>
		`נטען מתוך: ${from}. התיעוד לא נבדק ולא פורסם בידי ${site}.`,
	leftOut: (entries: string) => `לא נכללו: ${entries}.`,
	title: 'קובץ מיובא'
};
