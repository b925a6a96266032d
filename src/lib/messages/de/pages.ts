import type * as english from '../en/pages.ts';

export const pageMessages: typeof english.pageMessages = {
	wrong: 'Etwas ist schiefgegangen',
	story: 'Zur Chronik'
};

export const missingMessages: typeof english.missingMessages = {
	title: 'Unter dieser Adresse gibt es keine Seite',
	why: 'Vielleicht ist sie falsch geschrieben oder unvollständig.'
};
