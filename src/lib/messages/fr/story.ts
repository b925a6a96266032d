import type * as english from '../en/story.ts';

export const storyMessages: typeof english.storyMessages = {
	language: 'fr',
	skip: 'Aller à la chronologie',
	tools: 'Outils',
	legend: { title: 'Légende', band: 'jour inconnu' },
	views: {
		label: 'Afficher la chronologie sous forme de',
		story: 'Frise',
		list: 'Liste',
		table: 'Tableau'
	},
	search: { label: 'Chercher', placeholder: 'Mots, personnes, sources' },
	filter: {
		title: (count: string) => (count ? `Filtrer (${count})` : 'Filtrer'),
		clear: 'Effacer',
		none: 'Aucun événement n’est affiché\u00a0: les filtres les excluent tous.',
		noMatch: (query: string) => `Aucun événement ne correspond à «\u202f${query}\u202f».`,
		showAll: 'Afficher tous les événements',
		allShown: 'Tous les événements sont affichés.',
		undo: 'Annuler'
	},
	asOf: {
		title: 'Ce qu’on savait',
		titleDay: (day: string | null) => (day === null ? '\u00a0: toutes les dates' : ` le ${day}`),
		showAll: 'Afficher toutes les dates',
		held: 'Ce qu’on savait à une date donnée est affiché par les scripts de la page, qui n’ont pas démarré.',
		heldLink: 'Afficher toute la chronologie',
		nothing:
			'Rien dans cette chronologie n’était public à cette date. Choisissez un jour ultérieur ou toutes les dates.',
		end: 'C’est tout ce qu’on savait alors.',
		allShown: 'Toutes les dates sont affichées.'
	},
	share: {
		title: 'Partager',
		link: 'Lien, référence, export',
		cite: 'Citer, exporter',
		embed: 'Intégrer',
		compare: 'Comparer deux déclarations'
	},
	corrections: 'Corrections',
	foot: {
		title: 'Autour de cette chronologie',
		present: 'Présenter',
		order: 'Exercice de classement',
		teach: 'En classe',
		download: (kilobytes: string) => `Télécharger pour lire hors connexion (${kilobytes} Ko)`,
		open: 'Ouvrir une autre chronologie',
		make: 'Créer une chronologie',
		data: 'Données\u00a0:',
		json: 'JSON',
		csv: 'CSV',
		theme: 'Apparence',
		themes: { auto: 'Automatique', light: 'Claire', dark: 'Sombre' },
		keys: 'Raccourcis clavier',
		sourced: 'Chaque événement indique ses sources.',
		leads: 'Les lignes en tête de page ont été choisies par la rédaction.',
		updated: 'Mis à jour\u00a0: <date></date>.'
	}
};
