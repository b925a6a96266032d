import type * as english from '../en/open.ts';

export const importedMessages: typeof english.importedMessages = {
	origin: 'D’où vient cette chronologie',
	originAgain: 'D’où vient cette chronologie (rappel)'
};

export const madeMessages = {
	made: (by: string, site: string) =>
		`Fait par «\u202f${by}\u202f», et non par ${site}, qui ne l’a pas vérifié.`,
	claimed: (by: string, site: string) =>
		`Nom indiqué par l’auteur\u00a0: «\u202f${by}\u202f». Ni fait ni vérifié par ${site}.`
};

export const listMessages: typeof english.listMessages = {
	cards: (first: string, last: string, all: string) => `Fiches ${first} à ${last} sur ${all}`,
	previous: (count: string) => `${count} précédentes`,
	next: (count: string) => `${count} suivantes`,
	row: (number: string, all: string) => `${number} sur ${all}`
};

export const openMessages: typeof english.openMessages = {
	title: 'Ouvrir une autre chronologie',
	description: 'Ouvrez votre propre chronologie dans ce navigateur. Rien n’est envoyé.',
	chooser: 'Fichier à ouvrir',
	cancelled: 'Annulé. Rien n’a changé.',
	broken: 'Cette chronologie ne peut plus être affichée. Rechargez la page.',
	drop: 'Déposez le fichier pour l’ouvrir',
	from: {
		file: 'un fichier de cet appareil',
		text: 'un texte collé',
		link: 'l’adresse de cette page'
	},
	pasted: 'Texte collé',
	start: {
		dek: 'Ouvrez une chronologie enregistrée en JSON ou sous forme de tableau. Elle est lue dans votre navigateur\u00a0: rien n’est envoyé ni conservé.',
		held: 'La page n’a pas pu démarrer. Autorisez les scripts, puis rechargez-la.',
		file: {
			title: 'Fichier',
			advice: 'Choisissez un fichier, ou déposez-le n’importe où sur cette page.',
			open: 'Ouvrir le fichier',
			look: 'Voir la chronologie telle que la verront ses lecteurs.',
			edit: 'Modifier un fichier',
			change: 'La modifier dans un formulaire, puis l’enregistrer de nouveau.'
		},
		address: {
			title: 'Adresse web',
			advice:
				'Saisissez une adresse https:// complète. Une confirmation vous sera demandée avant le chargement.',
			example: 'https://example.org/chronologie.json',
			open: 'Ouvrir l’adresse'
		},
		text: {
			title: 'Texte',
			advice: 'Collez-le ici ou n’importe où sur cette page.',
			open: 'Ouvrir le texte'
		}
	},
	formats: {
		title: 'Formats acceptés',
		json: {
			name: 'JSON au format de ce site',
			about:
				'Contient personnes, citations, sources, liens et chiffres. Le format est dans <schema>schema.json</schema>\u202f; <record>la chronologie de ce site</record> sert d’exemple.'
		},
		csv: {
			name: 'Tableau (Excel ou CSV)',
			about:
				'Une ligne par événement\u202f; une date et un titre suffisent. Partez du <template>modèle</template>, ou voyez <record>la chronologie de ce site en tableau</record>.'
		},
		timelineJs: {
			name: 'TimelineJS',
			about:
				'Son JSON, ou sa feuille de calcul enregistrée en CSV. Tout ce qui ne peut pas être importé est signalé.'
		},
		rules:
			'Écrivez les dates sous la forme 2025, 2025-09 ou 2025-09-25\u202f; dans un tableau, aussi comme votre tableur les écrit. Ajoutez ~ si une date est approximative, ? si elle est incertaine. Écrivez une période sous la forme A/B, ou A/.. si elle n’a pas de fin. Un fichier peut compter jusqu’à 32 Mo et 100\u202f000 événements.',
		back: 'Retour à la chronologie de ce site'
	},
	question: {
		title: 'Charger des données depuis <host></host>\u202f? Ce site ne les a pas vérifiées.',
		more: (host: string) => `${host} verra votre adresse IP.`,
		load: 'Charger'
	},
	report: {
		title: 'Cette chronologie n’a pas pu être ouverte',
		question: 'Une question sur ce tableau',
		choose: 'Choisir un autre fichier',
		dates: {
			dmy: (day: string) => `Le jour d’abord\u00a0: ${day}`,
			mdy: (day: string) => `Le mois d’abord\u00a0: ${day}`
		},
		columns: {
			date: 'Colonne des dates',
			title: 'Colonne des titres',
			open: 'Ouvrir avec ces colonnes'
		},
		valid: { one: 'Afficher le seul événement valide', other: 'Afficher les # événements valides' },
		download: (problems: string) => `Télécharger la liste (${problems})`,
		count: (problems: string) => `${problems}\u00a0:`,
		first: (problems: string, shown: string) => `${problems}, les ${shown} premiers\u00a0:`,
		file: 'problemes.txt'
	},
	notes: {
		title: 'Ce qui a été modifié ou laissé de côté',
		count: (count: string) => `Ce qui a été modifié ou laissé de côté (${count})`,
		first: (shown: string, all: string) => `Les ${shown} premiers sur ${all}.`,
		download: 'Télécharger la liste',
		file: 'notes-d-importation.txt'
	},
	actions: {
		edit: 'La modifier',
		notHanded:
			'Ce navigateur ne peut pas transmettre la chronologie. Téléchargez-la en JSON, puis ouvrez ce fichier sur la page qui crée des chronologies.',
		another: 'Ouvrir un autre fichier',
		oneFile: 'Télécharger pour lire hors connexion',
		json: 'Télécharger en JSON',
		tooMany: (events: string, links: string) =>
			`La recherche, le tableau, la comparaison, les exports et le fichier à lire hors connexion demandent une chronologie plus petite\u00a0: au plus ${events} événements, avec ${links} liens et sources.`,
		making: 'Préparation…',
		saved: 'Téléchargé.',
		failed: (reason: string) => `Le fichier n’a pas pu être créé. ${reason}`,
		status: (status: string) => `Le site a répondu ${status}.`
	}
};
