import type * as english from '../en/ui.ts';

export const crashMessages: typeof english.crashMessages = {
	timeline:
		'La frise interactive n’a pas pu démarrer. Tous les événements figurent dans la liste ci-dessous.'
};

export const heldMessages: typeof english.heldMessages = {
	asKnown:
		'La page n’a pas pu démarrer\u00a0: elle ne peut pas montrer ce qu’on savait à une date donnée.'
};

export const uiMessages: typeof english.uiMessages = {
	close: 'Fermer',
	cancel: 'Annuler'
};

export const lazyMessages: typeof english.lazyMessages = {
	loading: 'Chargement…',
	problem: 'Le chargement a échoué. Rechargez la page pour réessayer.',
	storyCrashed: 'Cette chronologie ne peut plus être affichée. Rechargez la page.'
};
