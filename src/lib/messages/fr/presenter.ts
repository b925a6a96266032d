import type * as english from '../en/presenter.ts';

export const presenterMessages: typeof english.presenterMessages = {
	page: {
		heading: 'Mode présentateur',
		title: (story: string) => `Mode présentateur\u00a0: ${story}`,
		description: 'Notes, horloge et commandes pour la personne qui présente.',
		about: 'Des notes, une horloge et ce qui vient ensuite, pour la personne qui présente.',
		way: 'Pour l’utiliser, ouvrez la présentation et appuyez sur <key>S</key>, ou choisissez «\u202fMode présentateur\u202f».',
		needsScripts: 'Le mode présentateur demande JavaScript, qui est désactivé ou a échoué.',
		stage: 'Ouvrir la présentation',
		story: 'Lire la chronologie'
	},
	status: {
		connecting: 'Connexion à la présentation…',
		away: 'Pas de connexion à la présentation. Elle sera rétablie quand cette fenêtre sera ouverte.',
		reopen: 'Rouvrir la présentation',
		black: 'L’écran est noir.',
		overview: 'L’écran affiche la vue d’ensemble.',
		auto: 'Le défilement automatique est activé.',
		connected: 'Connecté à la présentation.'
	},
	clock: {
		time: 'Heure',
		elapsed: 'Écoulé',
		elapsedTime: (time: string) => `Écoulé\u00a0: ${time}`,
		reset: 'Remettre le chronomètre à zéro',
		pause: 'Mettre le chronomètre en pause',
		resume: 'Relancer le chronomètre',
		target: 'Durée prévue',
		minutes: 'minutes',
		inTime: 'Dans les temps',
		ahead: (time: string) => `${time} d’avance`,
		behind: (time: string) => `${time} de retard`
	},
	parts: {
		what: 'Ce qui s’est passé',
		statement: 'La déclaration',
		open: 'Points inconnus ou divergents',
		related: 'Événements liés'
	},
	now: {
		heading: 'Maintenant',
		shown: 'À l’écran',
		notShown: 'Pas encore affiché',
		spoken: (place: string, title: string) => `${place}\u00a0: ${title}.`,
		spokenPart: (number: string, all: string) => `Partie ${number} sur ${all}.`
	},
	next: {
		heading: 'Ensuite',
		blackEnds: 'Fin de l’écran noir',
		left: (steps: string) => `Étapes restantes\u00a0: ${steps}`,
		end: 'Fin de la présentation'
	},
	notes: {
		heading: 'Notes',
		size: 'Taille du texte des notes',
		smaller: 'Notes plus petites',
		larger: 'Notes plus grandes',
		none: 'Pas de notes pour cet événement.',
		own: 'Vos notes',
		ownKept:
			'Conservées jusqu’à la fermeture de cette fenêtre. Un fichier les garde plus longtemps.',
		file: {
			save: 'Enregistrer les notes dans un fichier',
			open: 'Ouvrir un fichier de notes',
			opened: (count: string, unknown: number) =>
				`Notes ouvertes\u00a0: ${count}.${unknown > 0 ? ` Laissées de côté, faute de diapositive correspondante dans cette chronologie\u00a0: ${unknown}.` : ''}`,
			other: 'Ce n’est pas un fichier de notes enregistré ici. Vos notes n’ont pas changé.',
			long: 'Ce fichier, ou l’une de ses notes, est trop long. Vos notes n’ont pas changé.'
		},
		questions: 'Interroger la source',
		storyQuestions: 'Questions sur toute la chronologie'
	}
};
