import type * as english from '../en/papers.ts';

export const papersMessages: typeof english.papersMessages = {
	sheets: { handout: 'Document élève', cards: 'Fiches', answers: 'Corrigé' },
	formats: { a4: 'A4', letter: 'Lettre US' },
	extents: { chosen: 'Choisis', all: 'Tous' },
	press: {
		heading: 'Imprimer directement',
		handout: 'Document élève, deux pages',
		whole: 'Document élève, tous les événements'
	},
	tools: {
		sheets: 'Feuilles',
		paper: 'Format du papier',
		extent: 'Événements',
		otherCards: 'Autres fiches',
		print: 'Imprimer',
		cardsHint: 'La solution est dans le corrigé qui porte le même numéro.',
		answersHint: 'Toute personne qui a ce lien peut voir les réponses.'
	},
	set: (number: string, cards: string) => `Série ${number}, ${cards} fiches`,
	head: {
		online: 'Sur le web\u00a0: <url></url>',
		byNumber: 'Toutes les sources par numéro\u00a0: <url></url>',
		name: 'Nom',
		date: 'Date',
		qrCode: (address: string) => `Code QR de ${address}`
	},
	handout: {
		picture: 'Frise',
		shapes:
			'Plein\u00a0: propos directs ou porte-parole. Vide\u00a0: d’après la presse. Avec un point\u00a0: d’après des documents.',
		events: 'Tous les événements dans l’ordre',
		chosen: 'Événements dans l’ordre',
		questions: 'Questions',
		unknown: 'Ce qu’on ignore\u00a0:',
		disputed: 'Ce qui diffère selon les sources\u00a0:',
		sources: { one: 'Source\u00a0:', other: 'Sources\u00a0:' }
	},
	cards: {
		instructions:
			'Découper selon les pointillés et classer les événements dans l’ordre où ils ont eu lieu. Justifier son choix avant de regarder les dates.',
		none: 'Aucun événement de cette chronologie ne peut servir de fiche\u00a0: chacun a sa date dans son titre, ou pas de date de fin.'
	},
	answers: {
		name: 'Corrigé pour l’enseignant',
		order: (set: string) => `${set}\u00a0: le bon ordre`,
		questions: 'Questions sur toute la chronologie, et ce qu’elle dit',
		notes: 'Notes et questions, événement par événement',
		questionSource: 'Interroger la source',
		record: 'Ce que dit la chronologie'
	},
	files: {
		heading: 'Sans réseau',
		text: 'Tout le site en un seul fichier, qui s’ouvre depuis un disque. Dans la présentation du vôtre, S affiche les notes sous la diapositive. Celui des élèves n’a ni notes, ni corrigé, ni «\u202fVoir la solution\u202f»\u202f; la chronologie qu’il contient donne les dates.',
		teacher: 'Fichier pour l’enseignant',
		pupils: 'Fichier pour les élèves'
	},
	reasons: {
		link: (phrase: string, card: string) => `${phrase}\u00a0: ${card}.`,
		tied: (cards: string) =>
			`Sa date chevauche celle de ${cards}\u00a0: les deux ordres sont justes.`,
		public: (date: string) => `Rendu public\u00a0: ${date}.`,
		page: (publisher: string, date: string) =>
			`Page datée la plus ancienne\u00a0: ${publisher}, ${date}.`
	},
	sources: 'Sources par numéro'
};
