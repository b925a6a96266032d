import type * as english from '../en/keys.ts';

export const keysMessages: typeof english.keysMessages = {
	title: 'Teclas de la línea de tiempo',
	names: {
		home: 'Inicio',
		end: 'Fin',
		enter: 'Intro',
		space: 'Espacio',
		escape: 'Esc',
		withShift: (key: string) => `Mayús ${key}`
	},
	back: 'evento anterior',
	on: 'evento siguiente',
	ends: 'primer evento, último evento',
	press: 'ir a su tarjeta',
	escape: 'de una tarjeta a su marca',
	zoom: 'acercar, alejar',
	whole: 'todo el período',
	pan: 'un cuarto de la vista hacia atrás, hacia delante',
	help: 'estas teclas'
};

export const keyTableMessages: typeof english.keyTableMessages = {
	off: (does: string) => `${does} (desactivada)`
};
