import type * as english from '../en/order.ts';

export const orderMessages: typeof english.orderMessages = {
	page: {
		title: (story: string) => `Classer les événements\u00a0: ${story}`,
		description:
			'Un exercice\u00a0: classer des événements de la chronologie, justifier son choix, vérifier, puis voir les dates et les sources.'
	},
	asked: {
		n: (text: string, taken: string) =>
			`«\u202f${text}\u202f» n’a pas été compris\u00a0: voici ${taken} événements.`,
		seed: (text: string, taken: string) =>
			`«\u202f${text}\u202f» n’a pas été compris\u00a0: voici la série ${taken}.`,
		unknown: (ids: string) =>
			`Non utilisés\u00a0: ${ids}. La chronologie n’a pas cet événement, ou son titre révèle la date.`,
		few: (least: string) =>
			`Un exercice demande au moins ${least} événements. Ceux-ci viennent de toute la chronologie.`,
		many: (chosen: string, taken: string, most: string) =>
			`L’adresse indique ${chosen} événements\u202f; en voici ${taken}. Jusqu’à ${most}, ils sont repris tels quels.`
	},
	exercise: {
		heading: 'Classer les événements',
		intro: (events: string) =>
			`Il s’agit de classer ${events}, le plus ancien en haut. Si des dates se chevauchent, les deux ordres sont justes.`,
		tooFew:
			'Il y a ici trop peu d’événements aux dates nettement différentes pour un classement. <link>Retour à la chronologie</link>',
		yourOrder: 'Ordre proposé',
		answer: 'Solution',
		undo: 'Annuler',
		restart: 'Recommencer',
		hint: 'Indice',
		help:
			'Faites glisser une fiche, ou appuyez sur Avant ou Après. Au clavier, sur «\u202fDéplacer\u202f»\u00a0: <key>Espace</key> prend la ' +
			'fiche, les flèches la déplacent, <key>Espace</key> la pose, <key>Échap</key> la remet à sa place.',
		check: 'Vérifier',
		showAnswer: 'Voir la solution',
		hideAnswer: 'Retour à l’exercice',
		positionsHint: 'par rapport au bon ordre le plus proche de l’ordre proposé',
		neighboursHint: 'fiches qui suivent bien la précédente, où qu’elles soient'
	},
	cards: {
		first: 'Le plus ancien',
		last: 'Le plus récent',
		earlier: 'Avant',
		later: 'Après',
		move: 'Déplacer',
		named: (button: string, title: string) => `${button}\u00a0: ${title}`
	},
	mark: {
		right: {
			alone: '✓ <verdict>À la bonne place</verdict>',
			follows: '✓ <verdict>À la bonne place</verdict>, et suit bien la fiche du dessus'
		},
		earlier: {
			alone: '✗ <verdict>À placer avant</verdict>',
			follows: '✗ <verdict>À placer avant</verdict>, mais suit bien la fiche du dessus'
		},
		later: {
			alone: '✗ <verdict>À placer après</verdict>',
			follows: '✗ <verdict>À placer après</verdict>, mais suit bien la fiche du dessus'
		}
	},
	hints: {
		laterThan: (card: string) => `après la fiche ${card}`,
		atLeast: (n: string) => `${n} ou plus`,
		ofCard: (hints: string) => `Indice\u00a0: ${hints}`,
		used: {
			one: '# indice utilisé',
			other: '# indices utilisés'
		}
	},
	answer: {
		link: (link: string, card: string) => `${link}\u00a0: fiche ${card}.`,
		dated: 'Source datée\u00a0: <date></date>, <publisher></publisher>.',
		putHere: 'Vous l’aviez placé ici.',
		putAt: (position: string) => `Vous l’aviez placé en position ${position}.`,
		madePublic: 'Rendu public\u00a0: <date></date>',
		tied: 'Sa date chevauche celle de <titles></titles>. Les deux ordres sont justes.',
		and: ' et ',
		sources: 'Sources'
	},
	reasons: {
		label: 'Pourquoi cet ordre\u202f?',
		help: 'Ce que vous écrivez n’est ni conservé ni envoyé. Imprimez la page pour le garder.'
	},
	foot: {
		set: (number: string) => `Série ${number}`,
		events: 'Événements',
		another: 'Autre série',
		projector: 'Affichage pour projecteur',
		print: 'Imprimer',
		back: 'Retour à la chronologie'
	},
	projector: {
		count: 'Compter les votes',
		clear: 'Effacer les votes',
		dates: 'Afficher les dates',
		back: 'Retour à l’exercice',
		votes: (letter: string) => `Votes pour ${letter}`,
		more: (letter: string) => `Un vote de plus pour ${letter}`,
		less: (letter: string) => `Un vote de moins pour ${letter}`,
		keys: (last: string) =>
			`Appuyez sur une touche de A à ${last} pour ajouter un vote, avec Maj pour en retirer un.`
	},
	choose: {
		title: 'Choisir les événements',
		help: (least: string, most: string) =>
			`Choisissez de ${least} à ${most} événements. L’adresse les contient alors, et toute personne qui l’ouvre obtient ces fiches.`,
		count: (n: string) => `Choisis\u00a0: ${n}`,
		useThese: 'Utiliser ces événements',
		draw: 'Tirer de toute la chronologie'
	},
	share: {
		title: 'Partager avec la classe',
		help: 'Toute personne qui ouvre cette adresse obtient les mêmes fiches.',
		qrCode: 'Code QR de l’adresse',
		address: 'Adresse de cet exercice',
		copy: 'Copier le lien'
	},
	code: {
		yours: 'Code de résultat\u00a0: <code></code>',
		hint: 'À lire à voix haute\u00a0: l’enseignant ou l’enseignante peut le vérifier sur cette page.',
		title: 'Vérifier un code',
		help: 'Saisissez les cinq lettres et chiffres lus par un ou une élève. Un code ne prouve rien\u00a0: il repère les étourderies, pas la triche.',
		label: 'Code de résultat',
		none: 'Ce n’est pas un code de résultat, ou l’un de ses caractères est faux. Les codes n’ont ni 0, ni 1, ni I, ni L, ni O.',
		ofSet: (positions: string, neighbours: string, hints: string) =>
			`${positions}, ${neighbours}, ${hints}. Le code correspond à ces fiches.`,
		other: (positions: string, neighbours: string, hints: string) =>
			`Le code correspond à d’autres fiches ou à une autre série (à la bonne place\u00a0: ${positions}, paires voisines justes\u00a0: ${neighbours}, ${hints}).`
	},
	said: {
		position: (title: string, position: string, all: string) =>
			`${title}, position ${position} sur ${all}`,
		pickedUp: (card: string) => `Prise\u00a0: ${card}`,
		dropped: (card: string) => `Posée\u00a0: ${card}`,
		putBack: (card: string) => `Remise à sa place\u00a0: ${card}`,
		undone: 'Dernier déplacement annulé.',
		hint: (title: string, hint: string, used: string) =>
			`Indice pour ${title}\u00a0: ${hint}. ${used}.`,
		noHint: 'Il n’y a pas d’autre indice pour cet ordre.',
		restarted: 'Toutes les fiches sont revenues à leur place de départ.',
		anotherSet: (events: string) => `Autre série de ${events}.`,
		scores: (positions: string, neighbours: string) => `${positions}, ${neighbours}.`
	},
	scores: {
		positions: (right: string, all: string) => `${right} sur ${all} à la bonne place`,
		neighbours: (right: string, all: string) => `${right} sur ${all} pour les paires voisines`
	},
	still: {
		noScripts:
			'Déplacer les fiches, vérifier et voir la solution demandent JavaScript, qui est désactivé ou a échoué.',
		byHand:
			'Voici une série de fiches\u00a0: numérotez-les à la main, la plus ancienne d’abord, puis vérifiez-les avec la chronologie.',
		story: 'Voir les dates dans la chronologie',
		cards: 'Fiches'
	}
};
