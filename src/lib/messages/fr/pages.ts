import type * as english from '../en/pages.ts';

export const pageMessages: typeof english.pageMessages = {
	wrong: 'Une erreur s’est produite',
	story: 'Aller à la chronologie'
};
