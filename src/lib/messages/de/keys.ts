import type * as english from '../en/keys.ts';

export const keysMessages: typeof english.keysMessages = {
	title: 'Tasten in der Zeitleiste',
	names: {
		home: 'Pos1',
		end: 'Ende',
		enter: 'Eingabe',
		space: 'Leertaste',
		escape: 'Esc',
		withShift: (key: string) => `Umschalt ${key}`
	},
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
	off: (does: string) => `${does} (aus)`
};
