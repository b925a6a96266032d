import type * as english from '../en/embed.ts';

export const embedMessages: typeof english.embedMessages = {
	skip: (events: string) => `Passer la frise (${events})`,
	title: 'Frise intégrée',
	panel: 'Événements',
	list: 'Événements dans l’ordre',
	none: 'Aucun événement n’est affiché.',
	showAll: 'Afficher tous les événements',
	choose: 'Choisissez un repère pour lire l’entrée correspondante.',
	below: (rows: string) => `Autres lignes plus bas\u00a0: ${rows}`,
	all: (entries: string) => `Tout voir\u00a0: ${entries}`,
	story: 'Ouvrir la frise complète',
	present: 'Présenter',
	fillScreen: 'Plein écran',
	leaveScreen: 'Quitter le plein écran',
	updated: 'Mis à jour\u00a0: <date></date>',
	rest: 'La suite est à l’adresse <address></address>',
	hints: {
		wheel: 'Ctrl + molette pour zoomer',
		wheelOnMac: '⌘ + molette pour zoomer',
		touch: 'Utilisez deux doigts pour déplacer la frise'
	},
	blocked: {
		address: 'Si le lien ne s’est pas ouvert, copiez son adresse\u00a0:',
		copy: 'Copier le lien',
		close: 'Fermer',
		copied: 'Copié.',
		selected: 'L’adresse est sélectionnée\u00a0: appuyez sur Ctrl+C, ou ⌘C sur un Mac.'
	},
	console: {
		unknown: (parameter: string) =>
			`«\u202f${parameter}\u202f» est ignoré\u00a0: aucune correspondance.`,
		growth: (px: number) =>
			`La hauteur reste à ${px} px\u00a0: le contenu grandissait en même temps que son cadre.`
	}
};

export const optionMessages: typeof english.optionMessages = {
	unknown: (parameter: string, allowed: string) =>
		`«\u202f${parameter}\u202f» ne fait pas partie des valeurs possibles (${allowed})\u00a0: la valeur par défaut est utilisée.`
};

export const noticeMessages: typeof english.noticeMessages = {
	loading: (host: string) => `Chargement depuis ${host}…`,
	open: 'Ouvrir une autre chronologie'
};
