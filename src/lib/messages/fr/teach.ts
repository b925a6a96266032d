import type * as english from '../en/teach.ts';

export const teachMessages: typeof english.teachMessages = {
	page: {
		title: (name: string, story: string) => `${name}\u00a0: ${story}`,
		description:
			'Des séances prêtes à l’emploi sur cette chronologie, avec fiches, corrigé et document élève à imprimer. Sans compte ni cookies.',
		still:
			'JavaScript est désactivé ou a échoué. Le document élève, les fiches et le corrigé en ont besoin. <link>La chronologie</link> peut être imprimée sans lui.'
	},
	facts: {
		updated: 'Dernière mise à jour\u00a0: <date></date>.'
	},
	guide: {
		heading: 'Cette chronologie en classe',
		held: 'La page n’a pas pu démarrer\u00a0: elle ne peut pas montrer ce qu’on savait à une date donnée. <link>Lire toute la chronologie</link>',
		about: 'Ce qu’est cette chronologie, et ce qu’elle n’est pas',
		is:
			'Elle recense ce qui a été dit, rapporté et fait, dans l’ordre du temps, et chaque entrée indique les pages dont elle vient. ' +
			'Les citations indiquent leur auteur et, si on les connaît, leur destinataire et le canal\u202f; si l’on connaît une page qui en donne les mots, son nom figure en dessous. ' +
			'Quand un point est inconnu ou que les sources divergent, l’entrée le dit.',
		isNot:
			'Elle ne rend pas de verdict et ne dit pas qui a raison. Elle n’est pas complète\u00a0: ce qui n’y figure pas a pu ' +
			'avoir lieu quand même. Ce n’est pas une source\u00a0: citez la page qu’indique une entrée.',
		ways: 'Façons de l’utiliser',
		questions: 'Questions pour en discuter',
		privacy: 'Vie privée',
		privacyText:
			'Aucun compte n’est nécessaire, et aucune page ne dépose de cookie. Ce que vous écrivez dans l’exercice, dans vos notes ou dans ' +
			'une chronologie n’est envoyé à personne. La chronologie, la présentation, l’exercice et les fiches à imprimer ne chargent rien ' +
			'depuis un autre site. Jusqu’à la fermeture de l’onglet, le navigateur garde la position de défilement, l’horloge de la ' +
			'présentation et les notes personnelles du mode présentateur. Ce qu’un élève écrit dans l’exercice disparaît à la fermeture de ' +
			'la page. Les feuilles pour les élèves ont une ligne pour le nom, sur papier seulement. «\u202fCréer une chronologie\u202f» demande ' +
			'qui l’a faite et ne conserve un brouillon dans ce navigateur que si vous l’activez. «\u202fOuvrir une autre chronologie\u202f» charge ' +
			'un fichier depuis un autre site si vous acceptez son adresse\u202f; une chronologie transmise de là pour être modifiée reste dans ce ' +
			'navigateur jusqu’à ce que «\u202fCréer une chronologie\u202f» la reprenne. Les sources sont d’autres sites, avec leurs propres règles.'
	},
	targets: {
		story: 'La chronologie',
		known: '«\u202fCe qu’on savait alors\u202f», dans la présentation',
		stage: 'Présentation',
		order: 'Exercice de classement'
	},
	ways: {
		story: {
			title: 'La chronologie',
			text: 'Tout sur une page, avec la frise. À lire seul, à deux ou à la maison.'
		},
		stage: {
			title: 'Présentation',
			text: 'Un événement à la fois, à projeter. «\u202fCe qu’on savait alors\u202f» parcourt les événements dans l’ordre où ils ont été rendus publics.'
		},
		presenter: {
			title: 'Mode présentateur',
			text: 'Appuyez sur S dans la présentation\u00a0: une seconde fenêtre contient les notes, les questions et une horloge. Montrez la première à la classe.'
		},
		order: {
			title: 'Exercice de classement',
			text: 'Six événements sans leur date, à classer. Avec ce lien, tout le monde a les six mêmes.'
		},
		sourcing: {
			title: 'Interroger la source',
			text: 'Dans chaque fiche de la chronologie\u00a0: qui le dit, comment on le sait, ce que disent les autres, et que demander à propos de ses sources.'
		},
		handout: {
			title: 'Document élève',
			text: 'La frise, chaque événement avec sa citation et l’adresse complète de ses sources, des questions et des lignes pour écrire.'
		},
		cards: {
			title: 'Fiches',
			text: 'Huit événements sans leur date sur une feuille, à découper. Un autre numéro donne d’autres fiches.'
		},
		answers: {
			title: 'Corrigé',
			text: 'Les fiches dans le bon ordre, avec des notes et des questions sur chaque événement.'
		}
	},
	lessons: {
		choose: 'Choisir une séance',
		print: 'Imprimer cette séance'
	},
	lesson: {
		ages: (ages: string) => `Âge\u00a0: ${ages}`,
		minutes: (minutes: string) => `${minutes} minutes`,
		twice: (minutes: string) => `2 × ${minutes} minutes`,
		online: 'Sur le web, avec tous les liens\u00a0: <url></url>',
		goals: 'Objectifs',
		prepare: 'À préparer',
		steps: 'Déroulement',
		part: (number: string) => `Séance ${number}`,
		time: '<number></number> min',
		from: (from: string, to: string) => `de ${from} à ${to}`,
		ask: 'À demander\u00a0:',
		ticket: 'Ticket de sortie',
		rubric: 'Grille d’évaluation',
		grades: { full: 'Atteint', near: 'Presque atteint', notYet: 'Pas encore' },
		example: 'Une réponse qui atteint l’objectif\u00a0:',
		homework: 'Travail à la maison'
	},
	levels: {
		heading: 'Trois niveaux',
		hint: 'Chaque niveau mène aux mêmes fiches partout\u00a0: dans l’exercice, sur papier et à l’écran. Les fiches d’un niveau se retrouvent dans le suivant.',
		cards: (number: string) => `${number} fiches`,
		laterally: 'Pour la lecture latérale\u00a0:',
		names: {
			order: 'Exercice',
			cards: 'Feuille de fiches',
			answers: 'Corrigé',
			handout: 'Document élève',
			stage: 'Présentation',
			known: '«\u202fCe qu’on savait alors\u202f»'
		}
	},
	answers: {
		heading: 'Réponses',
		order: 'Le bon ordre',
		level: (numbers: string) => `dans les séries de ${numbers}`,
		known: 'Public depuis\u00a0: <date></date>.',
		clues: 'Indices pour les groupes à quatre fiches',
		cluesHint: 'À lire à voix haute ou à copier\u00a0: ils ne sont pas dans l’ordre du temps.',
		questions: 'Questions des étapes',
		pages: 'Lecture latérale',
		pagesHint:
			'Ce que la chronologie dit de ces pages. Elle ne dit pas qui les publie\u00a0: c’est à la classe de le trouver.'
	},
	background: {
		words: 'Mots à connaître',
		heading: 'Contexte pour l’enseignant'
	},
	organiser: {
		heading: 'Pour les élèves\u00a0: lecture latérale',
		name: 'Nom',
		date: 'Date',
		moves: [
			'Ouvrir une page que la fiche indique comme source, et y trouver l’affirmation. Puis quitter la page, sans lire plus loin.',
			'Premier nouvel onglet\u00a0: chercher qui publie la page. Lire ce que d’autres en disent.',
			'Deuxième nouvel onglet\u00a0: chercher l’affirmation en quelques mots. Ouvrir ce que d’autres en écrivent.',
			'Revenir. Remplir une colonne par page\u202f; la seconde peut être une page trouvée en chemin.'
		],
		row: 'Question',
		columns: ['Première page', 'Seconde page'],
		rows: [
			'La page\u00a0: son nom et son adresse',
			'Qui est derrière\u202f? Où l’avez-vous trouvé\u202f?',
			'Sur quoi est-ce fondé\u00a0: propos directs, documents, ou ce qu’un autre a publié\u202f?',
			'Que disent d’autres sources\u202f? Remontent-elles à la même origine\u202f?',
			'Qu’est-il impossible de savoir, et où chercher ensuite\u202f?'
		],
		codes:
			'Chaque code mène à une fiche et à ses sources. Scanner celui de son niveau, ou saisir son adresse.',
		ticket: 'Ticket de sortie'
	},
	frameworks: {
		heading: 'Dans l’esprit de',
		text: 'La séance suit ces quatre démarches, sans être validée par leurs auteurs.',
		list: [
			{
				name: 'Civic Online Reasoning',
				words:
					'né à Stanford\u00a0: qui est derrière l’information, sur quoi est-elle fondée, que disent d’autres sources'
			},
			{
				name: 'SIFT',
				words:
					's’arrêter, enquêter sur la source, trouver une meilleure couverture, remonter à l’original'
			},
			{
				name: 'ISTE Standards for Students, 1.3.b',
				words: 'évaluer l’information'
			},
			{
				name: 'Les questions clés de NAMLE',
				words: 'qui a fait cela, et qu’a-t-on laissé de côté'
			}
		]
	},
	plan: {
		title: '45 minutes',
		summary:
			'Classer des fiches, voir ce qu’on savait et quand, et pratiquer la lecture latérale à deux.',
		goals: [
			'Classer des événements publiés, en s’appuyant sur les mots de la fiche.',
			'Dire ce qu’un lecteur pouvait savoir un jour donné.',
			'Lire latéralement\u00a0: qui est derrière une page, sur quoi elle se fonde, ce que disent les autres.'
		],
		prepare: [
			'Imprimer et découper les fiches, un jeu par groupe de trois, et le corrigé pour vous.',
			'Imprimer ce plan\u202f; sa dernière page est pour les élèves, une chacun.',
			'Choisir deux événements et ouvrir leurs sources sur un appareil de l’établissement. Écrire les événements au tableau.',
			'Un écran pour tous, et un appareil connecté pour deux élèves.'
		],
		open: {
			title: 'Mise en route',
			does: 'Montrez la première diapositive de la présentation. Dites que c’est une chronologie de ce qui a été dit et publié, et qu’elle ne dit pas qui a raison.',
			asks: ['Quelle différence y a-t-il entre «\u202fdit\u202f» et «\u202fpublié\u202f»\u202f?']
		},
		order: {
			title: 'Classer les fiches',
			does: 'Les groupes disposent les fiches, de la première à la dernière, et s’accordent sur une raison pour chaque paire voisine. Lisez ensuite le bon ordre dans le corrigé.',
			asks: ['De quelle paire êtes-vous le moins sûrs, et qu’est-ce qui trancherait\u202f?']
		},
		known: {
			title: 'Voir ce qu’on savait alors',
			does: 'Parcourez cinq ou six événements dans l’ordre où ils ont été rendus publics. Arrêtez-vous avant chacun\u00a0: la classe dit ce qu’un lecteur pouvait savoir ce jour-là.',
			asks: ['Qu’a ajouté cet événement à ce qu’on savait la veille\u202f?']
		},
		lateral: {
			title: 'Lire latéralement',
			does: 'À deux, les élèves ouvrent une source de vos deux événements, la quittent en moins d’une minute et ouvrent deux nouveaux onglets\u00a0: l’un pour savoir qui est derrière la page, l’autre pour voir ce qui s’écrit ailleurs sur l’affirmation. Ils remplissent une colonne du tableau de la dernière page.',
			asks: [
				'Qui est derrière l’information\u202f?',
				'Sur quoi est-elle fondée\u202f?',
				'Que disent d’autres sources, et remontent-elles à la même origine\u202f?'
			]
		},
		exit: {
			title: 'Ticket de sortie',
			does: 'Chaque élève remplit seul le ticket de la dernière page et le rend.',
			asks: []
		},
		ticket:
			'Choisir un événement. Écrire qui le dit et comment on le sait\u202f; quand il a eu lieu et quand il a été rendu public\u202f; et une page à ouvrir ensuite, avec ce qu’on y chercherait.',
		rubric: {
			full: 'Nomme la personne ou le média qui parle, dit sur quoi c’est fondé, donne les dates, et une page avec ce qu’elle pourrait établir.',
			near: 'L’un des trois points manque, ou il est si général que personne ne pourrait le vérifier.',
			notYet: 'Raconte l’événement, ou dit s’il est vrai, sans dire qui l’affirme.'
		},
		homework: 'Prendre une source d’un autre événement. Remplir la seconde colonne du tableau.'
	},
	cautions: {
		heading: 'Points de vigilance',
		figures: {
			title: 'Les chiffres sont des chiffres publiés',
			text: '«\u202fEnviron\u202f», «\u202fprès de\u202f» et «\u202fau moins\u202f» font partie d’un chiffre, tout comme le nom de qui l’a publié. N’additionnez pas des chiffres qui ne mesurent pas la même chose, et ne tracez pas de ligne entre deux d’entre eux\u00a0: la chronologie n’a pas de chiffre pour l’intervalle.'
		},
		inexact: {
			title: 'Certaines dates ne sont pas exactes au jour près',
			text: (inexact: string, all: string) =>
				`Pour ${inexact} sur ${all}, la date est un mois ou une période de plusieurs jours\u202f; ne la tenez pas pour exacte.`
		},
		publishedLater: {
			title: 'Certains événements ont été rendus publics plus tard',
			text: (events: string) =>
				`Pour ${events}, la chronologie donne deux dates, celle de l’événement et celle de sa publication.`
		},
		excerpts: {
			title: 'Les citations sont des extraits',
			text: (events: string) =>
				`Pour ${events}, la chronologie cite quelques mots ou phrases d’un texte plus long. Lisez-les en contexte, à la source, avant de vous appuyer sur un mot.`
		},
		reported: {
			title: 'Publié ne veut pas dire confirmé',
			text: (events: string) =>
				`Pour ${events}, la chronologie se fonde sur des articles de presse, ou sur des documents selon la presse. Plusieurs pages peuvent remonter à une même origine.`
		},
		open: {
			title: 'Des questions restent ouvertes',
			text: (events: string) =>
				`Pour ${events}, la chronologie dit ce qu’on ignore ou ce qui diffère selon les sources. Laissez la question ouverte, ou demandez ce qui la trancherait.`
		},
		changes: {
			title: 'Les sources changent',
			text: 'Ouvrez avant la séance les pages dont vous avez besoin\u00a0: elles ont pu être modifiées, déplacées ou retirées.'
		},
		close: {
			title: 'Le sujet peut toucher quelqu’un personnellement',
			text: 'Avant de lire des propos à voix haute, dites de qui ils sont, et ne confondez pas «\u202fdit\u202f» et «\u202fpublié\u202f» avec «\u202fest\u202f».'
		}
	}
};
