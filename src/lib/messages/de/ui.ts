import type * as english from '../en/ui.ts';

export const crashMessages: typeof english.crashMessages = {
	timeline:
		'Die interaktive Zeitleiste konnte nicht gestartet werden. Alle Ereignisse stehen in der Liste darunter.'
};

export const heldMessages: typeof english.heldMessages = {
	asKnown:
		'Die Seite konnte nicht gestartet werden. Deshalb lässt sich nicht anzeigen, was an einem bestimmten Tag bekannt war.'
};

export const uiMessages: typeof english.uiMessages = {
	close: 'Schließen',
	cancel: 'Abbrechen'
};

export const lazyMessages: typeof english.lazyMessages = {
	loading: 'Wird geladen …',
	problem: 'Das Laden ist fehlgeschlagen. Laden Sie die Seite neu, um es noch einmal zu versuchen.',
	storyCrashed: 'Diese Chronik kann nicht mehr angezeigt werden. Laden Sie die Seite neu.'
};
