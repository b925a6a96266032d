import type * as english from '../en/present.ts';

export const presentMessages: typeof english.presentMessages = {
	page: {
		title: (story: string) => `Présentation\u00a0: ${story}`,
		description: (dek: string) => `Pas à pas, sur grand écran\u00a0: ${dek}`,
		needsScripts: 'La présentation demande JavaScript, qui est désactivé ou a échoué.',
		story: 'Lire toute la chronologie'
	},
	nothingKnown: 'On ne savait encore rien à cette date.',
	lost: {
		text: 'L’adresse indique un événement ou une étape absents de cette présentation.',
		first: 'Afficher la première étape'
	},
	commands: {
		name: 'Présentation',
		previous: 'Précédent',
		next: 'Suivant',
		first: 'Première',
		last: 'Dernière',
		overview: 'Vue d’ensemble',
		more: 'Plus',
		goTo: 'Aller à',
		black: 'Écran noir',
		auto: 'Défilement auto',
		keys: 'Touches'
	},
	controls: {
		pause: 'Pause',
		nextIn: (seconds: string) => `Suite dans ${seconds} s`,
		paused: (seconds: string) => `En pause, reste ${seconds} s`,
		fillScreen: 'Plein écran',
		asKnown: 'Ce qu’on savait alors',
		presenter: 'Mode présentateur',
		copyLink: 'Copier le lien',
		copyStepLink: 'Copier le lien vers cette étape',
		copied: 'Lien copié',
		notCopied: 'Copiez le lien dans la barre d’adresse',
		print: 'Imprimer ou PDF',
		story: 'Retour à la chronologie'
	},
	step: {
		name: 'Cette étape',
		place: (number: string, all?: string) => `Événement ${number}${all ? ` sur ${all}` : ''}`,
		count: (number: string, all?: string) => (all ? `${number} / ${all}` : number),
		madePublic: 'Rendu public\u00a0: <date></date>',
		strip: 'Événements sur la frise'
	},
	spoken: {
		statement: (speaker: string) => `Déclaration\u00a0: ${speaker}.`,
		event: (place: string, title: string, date: string, hasStatement: boolean) =>
			`${place}\u00a0: ${title}, ${date}.${hasStatement ? ' 1 déclaration.' : ''}`,
		related: 'Événements liés',
		parts: (parts: readonly string[]) => `${parts.join('. ')}.`,
		slide: (title: string) => `${title}.`
	},
	chapter: 'Chapitre',
	closing: {
		title: 'Questions en suspens',
		unknown: 'On ignore',
		disputed: 'Les sources divergent'
	},
	grid: {
		title: 'Tous les événements',
		routes: 'Présenter',
		all: 'Toute la chronologie',
		builtIn: { '10-minutes': '10 minutes', '30-minutes': '30 minutes' },
		include: (title: string) => `Inclure «\u202f${title}\u202f»`,
		chosen: (count: string, all: string) => `${count} sur ${all}`
	},
	print: {
		print: 'Imprimer ou enregistrer en PDF',
		back: 'Retour à la présentation',
		withNotes: 'Avec les notes',
		withoutNotes: 'Sans les notes'
	},
	jump: {
		title: 'Aller à un événement',
		hint: (last: string) => `Saisissez un numéro de 1 à ${last}, ou des mots à rechercher.`,
		found: 'Appuyez sur Entrée pour aller au premier.',
		notFound: 'Aucun événement ne correspond.',
		go: 'Y aller'
	},
	help: {
		title: 'Raccourcis clavier',
		charactersOn: 'Raccourcis à une touche\u00a0: activés',
		charactersOff: 'Raccourcis à une touche\u00a0: désactivés',
		next: 'étape suivante',
		previous: 'étape précédente',
		events: 'événement suivant, événement précédent',
		ends: 'première diapositive, dernière diapositive',
		black: 'activer ou désactiver l’écran noir',
		overview: 'tous les événements\u202f; en choisir un avec les flèches et Entrée',
		include: 'dans la vue d’ensemble\u00a0: ajouter ou retirer un événement',
		reorder: 'dans la vue d’ensemble\u00a0: déplacer un événement parmi ceux du même jour',
		jump: 'aller à un événement par numéro ou par mots',
		auto: 'lancer ou arrêter le défilement automatique',
		presenter: 'ouvrir le mode présentateur dans une autre fenêtre',
		below: 'afficher ou masquer les notes sous la diapositive',
		stage: 'mettre la présentation au premier plan',
		fillScreen: 'activer ou désactiver le plein écran',
		zoom: 'zoom avant, zoom arrière, toute la frise',
		notes: 'notes plus grandes, plus petites, taille normale',
		close: 'fermer une fenêtre, la vue d’ensemble ou l’écran noir',
		help: 'afficher ces raccourcis'
	},
	blocked: {
		title: 'Votre navigateur a bloqué la fenêtre.',
		open: 'Ouvrir le mode présentateur'
	},
	takeOver: {
		title: 'Prendre la main\u202f?',
		explanation:
			'Cette présentation est ouverte dans une autre fenêtre, que pilote le mode présentateur. Il peut piloter celle-ci à la place.',
		confirm: 'Prendre la main',
		decline: 'Pas maintenant'
	},
	foreign: {
		title: 'Présenter une autre chronologie',
		loading: (host: string) => `Chargement depuis ${host}…`,
		refusal: (host: string) =>
			`Seules les chronologies publiées sur ${host} peuvent être présentées ici. Celle-ci peut tout de même être ouverte et lue.`,
		open: 'Ouvrir cette chronologie',
		ownStory: 'Présenter la chronologie de ce site'
	}
};
