import type * as english from '../en/embed-builder.ts';

export const builderMessages: typeof english.builderMessages = {
	title: 'Intégrer cette chronologie',
	settings: {
		language: 'Langue',
		theme: 'Apparence',
		themes: {
			page: 'Celle de la page (claire sans script)',
			auto: 'Celle de l’appareil du lecteur',
			light: 'Claire',
			dark: 'Sombre'
		},
		event: 'Débuter par',
		noEvent: 'Aucun événement',
		cards: 'Entrées',
		cardsShown: {
			list: 'La liste, repliée',
			all: 'La liste, dépliée',
			few: 'Cinq autour de celle-ci',
			one: 'Celle-ci seulement'
		},
		height: {
			legend: 'Hauteur',
			auto: 'Automatique',
			fixed: 'Fixe',
			field: 'Hauteur en px',
			unit: 'px',
			fits: 'S’adapte au contenu.',
			scrolls: (px: string) =>
				`${px} px, avec défilement à l’intérieur. Choisissez «\u202fFigure avec script\u202f» pour l’adapter au contenu.`
		},
		part: {
			legend: 'Période',
			whole: 'Toute la période',
			range: 'Entre deux dates',
			from: 'Du',
			to: 'Au'
		},
		tracks: 'Thèmes',
		kinds: 'Types',
		onlyKinds: (kinds: string) => `Seulement les types affichés en ce moment\u00a0: ${kinds}`,
		noKinds: 'aucun'
	},
	problems: {
		height: (min: string, max: string) => `Choisissez une hauteur entre ${min} et ${max} px.`,
		period:
			'«\u202fDu\u202f» est postérieur à «\u202fAu\u202f»\u00a0: toute la période est affichée.',
		tracks: 'Choisissez au moins un thème\u00a0: le cadre est vide.'
	},
	code: {
		legend: 'Code d’intégration',
		copy: 'Copier',
		frame: {
			label: 'Cadre seul',
			note: 'Une iframe. Fonctionne là où les scripts sont interdits.'
		},
		figure: {
			label: 'Figure avec script',
			note: 'S’adapte à la hauteur du contenu. Sans script, on voit une image et un lien.'
		},
		address: {
			label: 'Adresse',
			note: 'L’adresse du cadre, pour les systèmes qui le créent eux-mêmes.'
		}
	},
	preview: {
		legend: 'Largeur de l’aperçu',
		width: (px: string) => `${px} px`,
		title: (story: string) => `Aperçu\u00a0: ${story}`,
		label: (px: string) => `Aperçu, ${px} px de large`
	},
	places: {
		title: 'Comment l’ajouter à votre site',
		address: 'Adresse de la chronologie\u00a0: <address></address>',
		script: 'Le script, dans le fichier functions.php d’un thème WordPress\u00a0: <code></code>',
		advice: [
			[
				'WordPress',
				'Collez l’adresse de la chronologie seule sur une ligne. Pour garder ces réglages, collez le code dans un bloc HTML personnalisé. Si votre compte ne permet pas d’ajouter de scripts, le code «\u202fFigure avec script\u202f» garde ses réglages et affiche l’image\u202f; elle devient la frise dès qu’un administrateur a ajouté le script au thème.'
			],
			[
				'Ghost',
				'Collez le code dans une carte HTML\u00a0: tapez /html. Depuis Ghost 6, une adresse collée devient une carte avec l’image, le titre et le lien.'
			],
			[
				'Drupal',
				'Collez le code de «\u202fCadre seul\u202f» dans la vue source d’un champ au format de texte HTML complet.'
			],
			[
				'Sites qui n’acceptent que des liens',
				'Collez l’adresse de la chronologie. Elle devient une carte avec l’image, le titre et le lien.'
			]
		] satisfies [place: string, advice: string][]
	}
};
