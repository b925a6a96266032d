import type * as english from '../en/overview.ts';

export const overviewMessages: typeof english.overviewMessages = {
	label: 'Vista general de todo el período',
	keys: 'Las flechas izquierda y derecha mueven la parte visible; con Mayús, más rápido. Inicio y Fin la llevan a los extremos del período.',
	start: (day: string) => `Inicio de la parte visible, ${day}`,
	window: (days: string) => `Parte visible, ${days}`,
	end: (day: string) => `Final de la parte visible, ${day}`
};
