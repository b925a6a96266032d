import type * as english from '../en/keys.ts';

export const keysMessages: typeof english.keysMessages = {
	title: 'Teclas de la línea de tiempo',
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
	names: {
		backspace: 'Retroceso',
		end: 'Fin',
		enter: 'Intro',
		escape: 'Esc',
		home: 'Inicio',
		pageDown: 'Av Pág',
		pageUp: 'Re Pág',
		space: 'Espacio',
		withShift: (key: string) => `Mayús ${key}`
	},
	off: (does: string) => `${does} (desactivada)`
};
