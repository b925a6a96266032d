import type * as english from '../en/make-share.ts';

export const shareMessages: typeof english.shareMessages = {
	title: 'Partager cette chronologie',
	making: 'Préparation…',
	failed: (reason: string) => `Le fichier n’a pas pu être créé. ${reason}`,
	incomplete: (count: string, isOne: boolean) =>
		`Il reste ${isOne ? '1 point' : `${count} points`} à compléter. Vous pourrez ensuite partager la chronologie sous forme de page, de tableau ou de lien. «\u202fEnregistrer\u202f» la garde telle quelle.`,
	page: {
		title: 'Une page à part',
		about:
			'Un seul fichier HTML avec la chronologie, la présentation, l’exercice et les documents à imprimer. Il s’ouvre sans réseau, et peut être rouvert ici.',
		tooMany: (max: string) => `Une page peut avoir au plus ${max} événements.`,
		save: 'Enregistrer la page'
	},
	csv: {
		title: 'Un tableau',
		about: 'Un fichier CSV pour tableur, avec une ligne par événement. Il n’inclut pas\u00a0:',
		save: 'Enregistrer le tableau',
		losses: {
			head: 'titre, ligne sous le titre, auteur ou autrice et langue',
			tracks: 'couleurs des thèmes, et ce qui en fait partie',
			notes: 'notes pour la personne qui présente',
			prompts: 'questions et réponses pour une classe',
			unused: 'thèmes, personnes citées, sources et chiffres sans événement',
			'other-sources':
				'sources qui ne servent qu’à un lien ou à un chiffre\u00a0: le tableau ne pourra être rouvert qu’une fois qu’elles seront ajoutées à un événement',
			corrections: 'corrections apportées',
			routes: 'parcours et chapitres'
		}
	},
	link: {
		title: 'Un lien',
		about:
			'Toute la chronologie est dans l’adresse\u00a0: rien n’est envoyé. Toute personne qui a le lien peut tout lire, notes comprises.',
		make: 'Créer un lien',
		label: 'Lien contenant la chronologie',
		copy: 'Copier le lien',
		code: 'Code QR du lien',
		noCode: 'Le lien est trop long pour un code QR.',
		tooLong: (length: string, max: string) =>
			`Le lien compterait ${length} caractères\u202f; tous les programmes n’en transmettent pas plus de ${max}. Partagez plutôt un fichier.`,
		failed: 'Ce navigateur ne peut pas créer le lien. Partagez plutôt un fichier.'
	},
	publish: {
		title: 'Pour la publier',
		ways: [
			'Mettez la page sur un hébergement web quelconque, et faites un lien vers elle.',
			'Ou créez un site entier de la chronologie avec le programme de ce site\u00a0: voir «\u202fTell another story\u202f» dans son README.',
			'Ou créez ce site, et utilisez pour votre article le cadre qu’il propose.'
		]
	}
};

export const joinMessages: typeof english.joinMessages = {
	pasted: 'Lignes collées',
	paste: {
		open: 'Coller des lignes',
		title: 'Coller des lignes d’un tableur',
		about:
			'La première ligne nomme les colonnes\u202f; une date et un titre suffisent. Sinon, on vous demandera lesquelles ce sont.',
		cancel: 'Annuler',
		add: 'Ajouter les lignes'
	},
	added: (count: string, isOne: boolean) =>
		isOne
			? '1 événement collé. «\u202fAnnuler\u202f» le retire.'
			: `${count} événements collés. «\u202fAnnuler\u202f» les retire.`,
	file: (name: string, count: string, isOne: boolean) =>
		`${name}\u00a0: ${isOne ? '1 événement ajouté' : `${count} événements ajoutés`}.`,
	failed: (name: string, reason: string) => `${name} n’a pas pu être ajouté. ${reason}`,
	left: (name: string, what: string) => `${name}\u00a0: n’a pas pu être repris\u00a0: ${what}.`,
	losses: {
		tracks: 'ses propres thèmes',
		corrections: 'corrections apportées',
		chapters: 'chapitres',
		prompts: 'questions pour la classe',
		answers: 'réponses aux questions'
	},
	close: 'Fermer cette liste'
};
