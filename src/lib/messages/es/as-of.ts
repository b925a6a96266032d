import type * as english from '../en/as-of.ts';

export const asOfMessages: typeof english.asOfMessages = {
	field: 'Lo que se sabía el',
	slider: (day: string | null) => `Lo que se sabía ${day === null ? 'en una fecha' : `el ${day}`}`,
	all: 'Todas las fechas',
	presets: 'Ir a una fecha'
};

export const veilMessages: typeof english.veilMessages = {
	later: 'Aún no se sabía',
	laterThan: (day: string) => ` el ${day}`
};
