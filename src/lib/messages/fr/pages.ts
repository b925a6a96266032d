import type * as english from '../en/pages.ts';

export const pageMessages: typeof english.pageMessages = {
	title: (status: string) => `${status}\u00a0: On the Record`,
	missing: 'Il n’y a pas de page à cette adresse',
	wrong: 'Une erreur s’est produite',
	story: 'Aller à la chronologie'
};
