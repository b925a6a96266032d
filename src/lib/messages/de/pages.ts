import type * as english from '../en/pages.ts';

export const pageMessages: typeof english.pageMessages = {
	wrong: 'Etwas ist schiefgegangen',
	story: 'Zur Chronik'
};
