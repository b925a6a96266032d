import type * as english from '../en/pages.ts';

export const pageMessages: typeof english.pageMessages = {
	wrong: 'Une erreur s’est produite',
	story: 'Aller à la chronologie'
};

export const missingMessages: typeof english.missingMessages = {
	title: 'Aucune page à cette adresse',
	why: 'Elle est peut-être mal saisie ou incomplète.'
};
