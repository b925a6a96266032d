import type * as english from '../en/filters.ts';

export const filterMessages: typeof english.filterMessages = {
	tracks: 'Thèmes à afficher',
	kinds: 'Types d’événements à afficher',
	more: 'Qui parle et sur quelle base',
	order: 'Ordre',
	orders: { oldest: 'Les plus anciens d’abord', newest: 'Les plus récents d’abord' },
	clear: 'Effacer'
};

export const moreFilterMessages: typeof english.moreFilterMessages = {
	speakers: 'Qui est cité',
	noOne: 'Sans citation',
	all: 'Tous',
	none: 'Aucun',
	ofSpeakers: '\u00a0: personnes et entités citées',
	evidence: 'Fondé sur',
	attributions: {
		direct: 'Propos directs',
		spokesperson: 'Porte-parole ou communiqué d’entreprise',
		reported: 'Articles de presse',
		document: 'Documents, selon la presse'
	}
};
