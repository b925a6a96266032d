import type * as english from '../en/pages.ts';

export const pageMessages: typeof english.pageMessages = {
	title: (status: string) => `${status}: On the Record`,
	missing: 'Unter dieser Adresse gibt es keine Seite',
	wrong: 'Etwas ist schiefgegangen',
	story: 'Zur Chronik'
};
