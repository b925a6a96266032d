import type * as english from '../en/filters.ts';

export const filterMessages: typeof english.filterMessages = {
	tracks: 'Themen anzeigen',
	kinds: 'Arten von Ereignissen anzeigen',
	more: 'Zitierte und Belege',
	order: 'Reihenfolge',
	orders: { oldest: 'Älteste zuerst', newest: 'Neueste zuerst' },
	clear: 'Zurücksetzen'
};

export const moreFilterMessages: typeof english.moreFilterMessages = {
	speakers: 'Zitierte',
	noOne: 'Ohne Zitat',
	all: 'Alle',
	none: 'Keine',
	ofSpeakers: ' Zitierten',
	evidence: 'Beleg',
	attributions: {
		direct: 'Eigene Worte der Zitierten',
		spokesperson: 'Pressestelle oder Erklärung des Unternehmens',
		reported: 'Presseberichte',
		document: 'Dokumente, laut Presseberichten'
	}
};
