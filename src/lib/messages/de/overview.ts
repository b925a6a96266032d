import type * as english from '../en/overview.ts';

export const overviewMessages: typeof english.overviewMessages = {
	label: 'Übersicht über den gesamten Zeitraum',
	keys: 'Die Pfeiltasten nach links und rechts verschieben den Ausschnitt, mit Umschalt in größeren Schritten. Pos1 und Ende bringen ihn an den Anfang und das Ende des Zeitraums.',
	start: (day: string) => `Beginn des Ausschnitts, ${day}`,
	window: (days: string) => `Ausschnitt, ${days}`,
	end: (day: string) => `Ende des Ausschnitts, ${day}`
};
