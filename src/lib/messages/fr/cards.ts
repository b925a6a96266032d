import type * as english from '../en/cards.ts';

export const cardMessages: typeof english.cardMessages = {
	leads: 'En bref',
	evidence: (evidence: string) => `Fondé sur\u00a0: ${evidence}`,
	quotedFrom: 'Cité d’après',
	madePublic: 'Rendu public\u00a0:',
	hidden: 'La citation contient des caractères invisibles.',
	translation: (by: string) => `Traduction (${by})\u00a0:`,
	unknown: 'Ce qu’on ignore',
	disputed: 'Ce qui diffère selon les sources',
	related: 'Événements liés',
	link: (link: string) => `${link}\u00a0:`,
	sources: { one: 'Source', other: 'Sources' },
	more: (count: string) => `et ${count} de plus`,
	read: 'Lire à la source',
	atWords: ', au passage cité',
	insecure: ', connexion non sécurisée'
};

export const pageCardMessages: typeof english.pageCardMessages = {
	list: 'La chronologie, dans l’ordre',
	showMark: ', voir sur la frise',
	corrected: 'Corrigé',
	question: 'Interroger la source',
	compare: 'Comparer avec…',
	linkToThis: 'Lien vers cette entrée',
	foundInSource: 'Trouvé seulement dans le titre d’une source',
	sources: {
		lead: { one: 'Source\u00a0:', other: 'Sources\u00a0:' },
		more: (count: string) => `+ ${count}`,
		moreSpoken: ' autres sources, avec titres et dates',
		details: 'Détails',
		detailsSpoken: ' des sources',
		title: 'Sources',
		number: (number: string) => `[${number}]`
	}
};
