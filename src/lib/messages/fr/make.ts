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
		shared: 'Il peut venir d’un autre site à cette adresse.',
		broken: 'Ce qui est conservé dans ce navigateur ne peut pas être lu.',
		download: 'Le télécharger tel quel',
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
