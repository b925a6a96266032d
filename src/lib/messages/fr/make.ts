import type * as english from '../en/make.ts';

export const makeMessages: typeof english.makeMessages = {
	title: 'Créer une chronologie',
	description:
		'Créez dans ce navigateur une chronologie de déclarations, avec ce qui les fonde. Rien ne quitte votre appareil.',
	dek: 'Une chronologie de ce qui a été dit et fait, avec ce qui le fonde. Aucun compte n’est nécessaire, et rien ne quitte cet appareil.',
	held: 'La page n’a pas pu démarrer. Autorisez les scripts, puis rechargez-la.',
	about: 'De quoi il s’agit',
	begin: {
		title: 'Partir de zéro',
		advice: 'Ajoutez vos événements un par un. Une date et un titre suffisent pour en voir un.',
		start: 'Commencer'
	},
	templates: {
		title: 'Partir d’un exemple',
		advice:
			'Chacun est inventé, à moitié rempli, et a une faille dans ce qui le fonde. Trouvez-la, puis mettez votre sujet à sa place.'
	},
	kept: {
		title: 'Reprendre où vous en étiez',
		advice: 'Conservé dans ce navigateur, et nulle part ailleurs.',
		forget: 'Ne plus conserver'
	},
	file: {
		title: 'Reprendre un fichier',
		advice:
			'Une chronologie enregistrée, ou un tableau\u00a0: JSON, CSV ou TimelineJS. Vous pouvez aussi déposer le fichier sur cette page\u202f; plusieurs forment une chronologie, avec un thème pour chacun.',
		open: 'Ouvrir le fichier',
		site: 'Utiliser la chronologie de ce site'
	},
	chooser: 'Fichier à modifier',
	siteRecord: 'La chronologie de ce site',
	drop: 'Déposez le fichier pour le modifier',
	back: 'Retour à la chronologie de ce site',
	cancelled: 'Annulé. Rien n’a changé.'
};

export const editMessages: typeof english.editMessages = {
	untitled: 'Chronologie sans titre',
	sections: {
		events: 'Événements',
		sources: 'Sources',
		speakers: 'Qui est cité',
		tracks: 'Thèmes',
		series: 'Chiffres',
		head: 'À propos'
	},
	sectionsLabel: 'Parties de la chronologie',
	views: { edit: 'Modifier', preview: 'Aperçu' },
	viewsLabel: 'Modifier ou aperçu',
	sourced: (sourced: string, all: string) => `${sourced} sur ${all} avec une source`,
	toFix: (count: string, isOne: boolean) =>
		isOne ? '1 point à compléter' : `${count} points à compléter`,
	allRight: 'Rien à compléter',
	undo: 'Annuler',
	redo: 'Rétablir',
	undone: (what: string) => `Annulé\u00a0: ${what}`,
	redone: (what: string) => `Rétabli\u00a0: ${what}`,
	nothingToUndo: 'Rien à annuler',
	nothingToRedo: 'Rien à rétablir',
	keys: 'Ctrl+Z annule, Ctrl+Maj+Z rétablit\u202f; sur un Mac, avec ⌘.',
	saving: {
		save: 'Enregistrer',
		saved: 'Enregistré',
		notSaved: 'Non enregistré',
		savedTo: (file: string) => `Enregistré dans ${file}.`,
		downloaded: 'Enregistré dans vos téléchargements.',
		failed: (reason: string) => `L’enregistrement a échoué. ${reason}`,
		keep: 'Conserver sur cet appareil',
		kept: 'Conservé dans ce navigateur à mesure que vous écrivez, et nulle part ailleurs.',
		notKept: (reason: string) => `Ce navigateur ne conserve rien. ${reason}`,
		forget: 'Ne plus conserver',
		forgotten: 'N’est plus conservé sur cet appareil.'
	},
	leave: {
		title: 'Quitter sans enregistrer\u202f?',
		text: 'Ce que vous avez modifié depuis le dernier enregistrement serait perdu.',
		leave: 'Quitter',
		stay: 'Continuer à modifier'
	},
	share: 'Partager',
	startOver: 'Commencer une autre chronologie',
	edits: {
		add: (item: string) => `ajouter ${item}`,
		remove: (item: string) => `supprimer ${item}`,
		several: 'plusieurs modifications'
	},
	items: {
		events: 'l’événement',
		sources: 'la source',
		speakers: 'la personne ou l’entité citée',
		tracks: 'le thème',
		series: 'la série',
		links: 'le lien'
	},
	unnamed: {
		events: 'Événement sans titre',
		sources: 'Source sans nom',
		speakers: 'Sans nom',
		tracks: 'Thème sans nom',
		series: 'Série sans nom'
	},
	add: {
		events: 'Ajouter un événement',
		sources: 'Ajouter une source',
		speakers: 'Ajouter qui est cité',
		tracks: 'Ajouter un thème',
		series: 'Ajouter une série de chiffres'
	},
	empty: {
		events:
			'Pas encore d’événements. Ajoutez le premier\u00a0: quand a-t-il eu lieu, et de quoi s’agit-il\u202f? Ou collez des lignes d’un tableur, en commençant par celle des titres.',
		sources: 'Pas encore de sources. Ajoutez-les dans un événement, ou ici.',
		speakers: 'Personne n’est encore cité. Ajoutez qui parle avec ses propos, ou ici.',
		tracks: 'Un événement appartient à un thème. Ajoutez-en un.',
		series:
			'Pas encore de chiffres. Ajoutez une série pour des chiffres comparables, comme un prix au fil du temps.'
	},
	remove: (item: string) => `Supprimer ${item}`,
	removed: (item: string) =>
		`Supprimé\u00a0: ${item}. «\u202fAnnuler\u202f» permet de revenir en arrière.`,
	added: (item: string) => `Ajouté\u00a0: ${item}.`,
	/** Of a speaker or series that several events have. */
	changeIn: (events: string) => `Modifier ces données dans ${events}`,
	used: (events: string) => `Utilisé dans\u00a0: ${events}`,
	nextEvent: 'Ajouter un autre événement',
	moveUp: 'Monter',
	seriesAdvice: 'Ses chiffres sont des événements du type «\u00a0Chiffre publié\u00a0».',
	lastTrack: 'Le dernier thème reste\u00a0: il en faut un aux événements.',
	table: {
		label: 'Événements dans l’ordre du temps',
		date: 'Date',
		title: 'Événement',
		evidence: 'Fondé sur',
		noDate: 'Sans date',
		sources: (count: string, isOne: boolean) => (isOne ? 'une source' : `${count} sources`),
		noSource: 'aucune source',
		toFix: (count: string) => `à compléter\u00a0: ${count}`
	},
	fields: {
		head: {
			title: 'Titre',
			dek: 'Question ou ligne sous le titre',
			madeBy: 'Auteur ou autrice',
			language: 'Langue des textes',
			id: 'Identifiant',
			updated: 'Dernière modification'
		},
		tracks: { label: 'Nom', description: 'Ce qui en fait partie', color: 'Couleur' },
		speakers: { name: 'Nom', role: 'Fonction à l’époque', organisation: 'Organisation' },
		sources: {
			publisher: 'Éditeur',
			url: 'Adresse',
			title: 'Titre de la page',
			published: 'Publiée le',
			archived: 'Copie archivée',
			accessed: 'Consultée le'
		},
		series: { label: 'Ce qui est compté', unit: 'Unité', track: 'Thème' },
		events: {
			date: 'Date',
			known: 'Rendu public, si c’est plus tard',
			kind: 'Type',
			track: 'Thème',
			title: 'Titre',
			lead: 'Texte pour le haut de la page',
			summary: 'Ce qui s’est passé',
			attribution: 'Fondé sur',
			sources: 'Sources',
			quote: 'Citation',
			speaker: 'Qui l’a dit',
			to: 'À qui',
			channel: 'Comment',
			quotedFrom: 'Page où figurent ces mots',
			series: 'Série',
			value: 'Chiffre',
			qualifier: 'Avec quelle précision',
			links: 'Liens avec d’autres événements',
			unknown: 'Ce qu’on ignore',
			disputed: 'Ce qui diffère selon les sources',
			notes: 'Notes pour la personne qui présente'
		}
	},
	hints: {
		day: 'Par exemple 14 novembre 2023, ou 2023-11 si le jour est inconnu.',
		title: 'Une ligne, comme un journal l’imprimerait.',
		summary: 'Avec vos mots, en indiquant qui le dit.',
		quote: 'Les mots exacts, sans guillemets.',
		to: 'Un public ou un média.',
		channel: 'Par exemple un message, un courriel ou une conférence de presse.',
		lead: 'Facultatif\u00a0: la page peut s’ouvrir sur trois lignes de ce genre au plus, de 72 caractères au maximum.',
		url: 'La page elle-même, avec https://',
		description: 'Facultatif\u00a0: une phrase.',
		dek: 'Facultatif\u00a0: ce qu’on apprendra à la lecture.',
		madeBy: 'Un nom, une classe ou une rédaction. Il figurera dans le fichier.',
		known: 'Si cela a eu lieu avant qu’on puisse le savoir.',
		unit: 'Par exemple des euros ou des tonnes.'
	},
	kinds: {
		statement: 'Déclaration',
		report: 'Publication',
		protest: 'Protestation',
		action: 'Action',
		measurement: 'Chiffre publié'
	},
	attributions: {
		direct: 'Propos directs',
		spokesperson: 'Porte-parole ou communiqué d’entreprise',
		reported: 'Ce que d’autres ont publié',
		document: 'Documents, selon la presse'
	},
	qualifiers: {
		exact: 'exactement',
		about: 'environ',
		almost: 'près de',
		'at-least': 'au moins'
	},
	links: {
		'responds-to': 'répond à',
		follows: 'fait suite à',
		'part-of': 'fait partie de',
		'reported-by': 'est relaté dans',
		'contrasts-with': 'contraste avec'
	},
	colors: {
		teal: 'Bleu canard',
		plum: 'Prune',
		ochre: 'Ocre',
		slate: 'Ardoise',
		moss: 'Mousse',
		rust: 'Rouille'
	},
	choose: 'Choisir…',
	newOne: {
		speakers: 'Quelqu’un d’autre…',
		tracks: 'Nouveau thème…',
		series: 'Nouvelle série…'
	},
	groups: {
		statement: 'Déclaration',
		figure: 'Chiffre',
		sources: 'Sources',
		links: 'Liens avec d’autres événements',
		more: 'Ce qu’on ignore, et autres précisions'
	},
	source: {
		legend: (number: string, name: string) =>
			name ? `Source ${number}\u00a0: ${name}` : `Source ${number}`,
		shared: (events: string, isOne: boolean) =>
			isOne
				? 'Également source d’un autre événement\u00a0: ce que vous changez ici y change aussi.'
				: `Également source de ${events} autres événements\u00a0: ce que vous changez ici y change aussi.`,
		another: 'Ou en réutiliser une',
		use: 'Utiliser cette source',
		detach: 'Retirer de cet événement'
	},
	check: {
		title: 'Vérifier cette source',
		items: {
			opened: 'L’avez-vous ouverte\u202f?',
			publisher: 'Qui la publie\u202f?',
			kind: 'Propos directs, article ou document\u202f?',
			published: 'Quand a-t-elle été publiée\u202f?',
			second: 'Y en a-t-il une seconde, indépendante\u202f?'
		},
		yes: 'Oui',
		notYet: 'Pas encore',
		openedOn: (date: string) => `Oui, le ${date}`,
		openedToday: 'Je l’ai ouverte aujourd’hui'
	},
	link: {
		alone: 'Un lien demande un autre événement. Ajoutez-le d’abord.',
		legend: (number: string) => `Lien ${number}`,
		type: 'Cet événement',
		to: 'Quel événement',
		source: 'Quelle source le dit',
		nobody: 'Aucune',
		add: 'Ajouter un lien',
		remove: 'Supprimer ce lien'
	},
	date: {
		edtf: 'Code de date (EDTF)',
		form: 'Quand',
		forms: { one: 'le ou en', between: 'entre', since: 'depuis' },
		year: 'Année',
		month: 'Mois',
		day: 'Jour',
		mark: 'Certitude',
		marks: { '': 'certaine', '~': 'vers', '?': 'peut-être' },
		notKnown: 'inconnu',
		from: 'Du',
		to: 'Au'
	},
	offers: {
		what: (field: string, text: string, count: string, isOne: boolean) =>
			isOne
				? `${field}\u00a0: «\u202f${text}\u202f» n’est pas une date au format ISO.`
				: `${field}\u00a0: ${count} dates ne sont pas au format ISO, par exemple «\u202f${text}\u202f».`,
		ask: 'Qu’est-ce qui vient d’abord, le jour ou le mois\u202f?',
		write: (iso: string, isOne: boolean) =>
			isOne ? `L’écrire ${iso}` : `Les écrire toutes ainsi\u00a0: ${iso}`,
		done: (count: string, isOne: boolean) =>
			isOne
				? '1 date mise au format ISO. «\u202fAnnuler\u202f» rétablit ce qui était là.'
				: `${count} dates mises au format ISO. «\u202fAnnuler\u202f» rétablit ce qui était là.`
	},
	move: {
		title: 'Déplacer dans le temps',
		earlier: (date: string) => `Plus tôt\u00a0: ${date}`,
		later: (date: string) => `Plus tard\u00a0: ${date}`,
		moved: (title: string, date: string) => `${title}\u00a0: ${date}`,
		how: 'Faites glisser le repère de l’événement choisi, ou appuyez dessus sur < ou >.',
		closer: 'Zoomez pour garder le jour.'
	},
	preview: {
		title: 'Aperçu',
		empty: 'Votre frise sera ici. Ajoutez un événement\u00a0: sa date et son titre suffisent.',
		waits:
			'Cet événement n’est pas encore dans l’aperçu\u00a0: son formulaire indique ce qui manque.',
		keeps:
			'L’aperçu montre cet événement tel qu’il était avant les dernières modifications\u00a0: quelque chose y est incomplet.',
		choose: 'Choisissez un événement pour voir sa fiche.',
		broken: 'L’aperçu n’a pas pu être dessiné. Annulez la dernière modification.'
	},
	stop: 'À compléter\u00a0:',
	question: 'À vérifier\u00a0:',
	asks: {
		'no-source': 'Cet événement n’a pas encore de source. Comment le sait-on\u202f?',
		'no-page-with-words': 'Aucune page contenant les mots de cette déclaration n’est indiquée.',
		'one-publisher':
			'Toutes les sources viennent du même éditeur. Y en a-t-il une indépendante\u202f?',
		'older-source':
			'Une source a été publiée avant que cela n’ait lieu. L’une des dates est-elle fausse\u202f?',
		'no-summary': 'Rien n’est dit de ce qui s’est passé.',
		'no-publication-date': 'Quand chaque source a-t-elle été publiée\u202f?',
		'not-secure': 'Une adresse commence par http://. Fonctionne-t-elle aussi avec https://\u202f?',
		'own-words-of-others':
			'Propos directs, mais sans citation. Citez-les, ou changez ce sur quoi c’est fondé.'
	},
	faults: {
		'no-date':
			'Écrivez un jour ainsi\u00a0: 2024-03-14, un mois\u00a0: 2024-03, une année\u00a0: 2024. Suivie de ~, la date est approximative\u202f; de\u00a0?, possible.',
		empty: 'À remplir.',
		missing: 'À remplir.',
		'no-link': 'Il faut ici une adresse complète, qui commence par https:// ou http://.',
		'no-number': 'Il faut ici un nombre, comme 12,5.',
		'none-of': 'À choisir.',
		'unknown-id': 'À choisir.',
		'source-of-others': 'Choisissez l’une des sources de cet événement.',
		'points-of-measurement': 'Choisissez la série à laquelle appartient le chiffre.',
		'statement-without-source':
			'Une déclaration a besoin d’une source\u00a0: où peut-on en lire les mots\u202f?',
		'no-source': 'Il faut ici une source.',
		'no-events': 'Une chronologie doit avoir au moins un événement.',
		'point-of-track': 'La série appartient à un autre thème.',
		'contrast-without-source':
			'Un contraste est un jugement\u00a0: indiquez quelle source le porte.'
	},
	needsDate: 'Quand était-ce\u202f? Une année suffit.',
	needsDates: 'De quand à quand\u202f? Une année pour chacun suffit.'
};

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
		routes: 'parcours',
		chapters: 'chapitres',
		prompts: 'questions pour la classe',
		answers: 'réponses aux questions'
	},
	close: 'Fermer cette liste'
};
