import type * as english from '../en/loader.ts';

export const loaderMessages: typeof english.loaderMessages = {
	title: 'Chronologie',
	waits: 'Pas encore chargée.',
	show: (host) => `Afficher la chronologie de ${host}`
};
