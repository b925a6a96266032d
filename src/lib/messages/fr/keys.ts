import type * as english from '../en/keys.ts';

export const keysMessages: typeof english.keysMessages = {
	title: 'Touches de la frise',
	back: 'événement précédent',
	on: 'événement suivant',
	ends: 'premier événement, dernier événement',
	press: 'aller à sa fiche',
	escape: 'd’une fiche à son repère',
	zoom: 'zoom avant, zoom arrière',
	whole: 'toute la période',
	pan: 'un quart de la vue en arrière, en avant',
	help: 'ces touches'
};

export const keyTableMessages: typeof english.keyTableMessages = {
	names: {
		backspace: 'Retour arrière',
		end: 'Fin',
		enter: 'Entrée',
		escape: 'Échap',
		home: 'Début',
		pageDown: 'Page suiv.',
		pageUp: 'Page préc.',
		space: 'Espace',
		withShift: (key: string) => `Maj ${key}`
	},
	off: (does: string) => `${does} (désactivée)`
};
