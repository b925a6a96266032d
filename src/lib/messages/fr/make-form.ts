import type * as english from '../en/make-form.ts';

export const formMessages: typeof english.formMessages = {
	items: {
		events: 'l’événement',
		sources: 'la source',
		speakers: 'la personne ou l’entité citée',
		tracks: 'le thème',
		series: 'la série',
		links: 'le lien',
		routes: 'le parcours'
	},
	unnamed: {
		events: 'Événement sans titre',
		sources: 'Source sans nom',
		speakers: 'Sans nom',
		tracks: 'Thème sans nom',
		series: 'Série sans nom',
		routes: 'Parcours sans titre'
	},
	add: {
		events: 'Ajouter un événement',
		sources: 'Ajouter une source',
		speakers: 'Ajouter qui est cité',
		tracks: 'Ajouter un thème',
		series: 'Ajouter une série de chiffres',
		routes: 'Ajouter un parcours'
	},
	empty: {
		events:
			'Pas encore d’événements. Ajoutez le premier\u00a0: quand a-t-il eu lieu, et de quoi s’agit-il\u202f? Ou collez des lignes d’un tableur, en commençant par celle des titres.',
		sources: 'Pas encore de sources. Ajoutez-les dans un événement, ou ici.',
		speakers: 'Personne n’est encore cité. Ajoutez qui parle avec ses propos, ou ici.',
		tracks: 'Un événement appartient à un thème. Ajoutez-en un.',
		series:
			'Pas encore de chiffres. Ajoutez une série pour des chiffres comparables, comme un prix au fil du temps.',
		routes:
			'Pas encore de parcours. Un parcours passe par certains des événements, par exemple pour un exposé de dix minutes.'
	},
	remove: (item: string) => `Supprimer ${item}`,
	used: (events: string) => `Utilisé dans\u00a0: ${events}`,
	nextEvent: 'Ajouter un autre événement',
	lastTrack: 'Le dernier thème reste\u00a0: il en faut un aux événements.',
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
		routes: { title: 'Titre', events: 'Événements du parcours' },
		events: {
			date: 'Date',
			known: 'Rendu public, si c’est plus tard',
			kind: 'Type',
			track: 'Thème',
			title: 'Titre',
			lead: 'Texte pour le haut de la page',
			leadLabel: 'Étiquette placée devant',
			summary: 'Ce qui s’est passé',
			attribution: 'Fondé sur',
			sources: 'Sources',
			quote: 'Citation',
			speaker: 'Qui l’a dit',
			to: 'À qui',
			channel: 'Comment',
			quotedFrom: 'Page où figurent ces mots',
			lang: 'Langue de la citation',
			translation: 'Traduction',
			translatedBy: 'Traduit par',
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
		languageCode: 'Par exemple sw ou pt-BR.',
		translation: 'Elle figure sous la citation, jamais à sa place.',
		translatedBy: 'Une personne, une rédaction ou un programme.',
		route:
			'Le nom sous lequel on le choisit avant de présenter, par exemple «\u00a0Pour le conseil\u00a0».',
		day: 'Par exemple 14 novembre 2023, ou 2023-11 si le jour est inconnu.',
		title: 'Une ligne, comme un journal l’imprimerait.',
		summary: 'Avec vos mots, en indiquant qui le dit.',
		quote: 'Les mots exacts, sans guillemets.',
		to: 'Un public ou un média.',
		channel: 'Par exemple un message, un courriel ou une conférence de presse.',
		lead: 'Facultatif\u00a0: la page peut s’ouvrir sur trois lignes de ce genre au plus, de 72 caractères au maximum.',
		leadLabel: 'Par exemple Déclaré, Rapporté ou Répondu\u00a0; 16 caractères au maximum.',
		url: 'La page elle-même, avec https://',
		description: 'Facultatif\u00a0: une phrase.',
		dek: 'Facultatif\u00a0: ce qu’on apprendra à la lecture.',
		madeBy: 'Un nom, une classe ou une rédaction. Il figurera dans le fichier.',
		known: 'Si cela a eu lieu avant qu’on puisse le savoir.',
		unit: 'Par exemple des euros ou des tonnes.'
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
	ownLanguage: 'Celle de la chronologie',
	languageCode: 'Ou son code (BCP 47)',
	groups: {
		foreign: 'Citation dans une autre langue',
		statement: 'Déclaration',
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
		useSource: 'Utiliser cette source',
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
	route: {
		choose: 'Quel événement…',
		unknown: 'Le parcours cite un événement qui n’existe pas.',
		add: 'Ajouter au parcours',
		remove: 'Retirer',
		removeNamed: (event: string) => `Retirer «\u00a0${event}\u00a0» du parcours`,
		moveUp: (event: string) => `Monter «\u00a0${event}\u00a0»`
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
	stop: 'À compléter\u00a0:',
	question: 'À vérifier\u00a0:',
	asks: {
		'no-source': 'Cet événement n’a pas encore de source. Comment le sait-on\u202f?',
		'no-page-with-words': 'Aucune page n’est indiquée pour cette citation.',
		'one-publisher':
			'Toutes les sources viennent du même éditeur. Y en a-t-il une indépendante\u202f?',
		'older-source':
			'Une source a été publiée avant que cela n’ait lieu. L’une des dates est-elle fausse\u202f?',
		'no-summary': 'Rien n’est dit de ce qui s’est passé.',
		'no-publication-date': 'Quand chaque source a-t-elle été publiée\u202f?',
		'not-secure': 'Une adresse commence par http://. Fonctionne-t-elle aussi avec https://\u202f?',
		'figure-of-other-kind':
			'Le chiffre n’est enregistré que si l’événement est du type «\u202fChiffre publié\u202f». Choisissez ce type, ou effacez le chiffre.',
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
		'translation-without-language':
			'En quelle langue est la citation\u202f? La traduction en a besoin.',
		'statement-without-source':
			'Une déclaration a besoin d’une source\u00a0: où peut-on en lire les mots\u202f?',
		'no-source': 'Il faut ici une source.',
		'no-events': 'Une chronologie doit avoir au moins un événement.',
		'point-of-track': 'La série appartient à un autre thème.',
		'contrast-without-source':
			'Un contraste est un jugement\u00a0: indiquez quelle source le porte.'
	},
	lostCharacters:
		'Certains caractères de ce texte se perdent dans un tableau, une image ou un calendrier. Saisissez-les de nouveau.',
	tooLong: (length: string, max: string) =>
		`Trop long\u00a0: ${length} caractères sur ${max}. Raccourcissez-le dans votre fichier, ou coupez-le ici.`,
	cut: 'Couper ici',
	needsDate: 'Quand était-ce\u202f? Une année suffit.',
	needsDates: 'De quand à quand\u202f? Une année pour chacun suffit.'
};
