import type * as english from '../en/keys.ts';

export const keysMessages: typeof english.keysMessages = {
	title: 'Tasten in der Zeitleiste',
	back: 'voriges Ereignis',
	on: 'nächstes Ereignis',
	ends: 'erstes Ereignis, letztes Ereignis',
	press: 'zur Karte des Ereignisses',
	escape: 'von der Karte zurück zur Zeitleiste',
	zoom: 'vergrößern, verkleinern',
	whole: 'gesamter Zeitraum',
	pan: 'um ein Viertel des Ausschnitts früher, später',
	help: 'diese Übersicht'
};

export const keyTableMessages: typeof english.keyTableMessages = {
	names: {
		backspace: 'Rücktaste',
		end: 'Ende',
		enter: 'Eingabe',
		escape: 'Esc',
		home: 'Pos1',
		pageDown: 'Bild ab',
		pageUp: 'Bild auf',
		space: 'Leertaste',
		withShift: (key: string) => `Umschalt ${key}`
	},
	off: (does: string) => `${does} (aus)`
};
