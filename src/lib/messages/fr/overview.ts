import type * as english from '../en/overview.ts';

export const overviewMessages: typeof english.overviewMessages = {
	label: 'Vue d’ensemble de la période',
	keys: 'Les flèches gauche et droite déplacent la partie visible\u202f; avec Maj, plus vite. Début et Fin la mènent aux extrémités de la période.',
	start: (day: string) => `Début de la partie visible, ${day}`,
	window: (days: string) => `Partie visible, ${days}`,
	end: (day: string) => `Fin de la partie visible, ${day}`
};
