import type * as english from '../en/embed.ts';

export const embedMessages: typeof english.embedMessages = {
	skip: (events: string) => `Zeitleiste überspringen (${events})`,
	title: 'Eingebettete Zeitleiste',
	panel: 'Ereignisse',
	list: 'Ereignisse der Reihe nach',
	none: 'Keine Ereignisse zu sehen.',
	showAll: 'Alle Ereignisse zeigen',
	choose: 'Wählen Sie ein Symbol aus, um den Eintrag zu lesen.',
	below: (rows: string) => `Weitere Zeilen darunter: ${rows}`,
	all: (entries: string) => `Alle anzeigen (${entries})`,
	story: 'Zur vollständigen Zeitleiste',
	present: 'Präsentieren',
	fillScreen: 'Vollbild',
	leaveScreen: 'Vollbild beenden',
	updated: 'Aktualisiert: <date></date>',
	rest: 'Alles Weitere unter <address></address>',
	hints: {
		wheel: 'Zum Zoomen Strg drücken und scrollen',
		wheelOnMac: 'Zum Zoomen ⌘ drücken und scrollen',
		touch: 'Zeitleiste mit zwei Fingern bewegen'
	},
	blocked: {
		address: 'Falls sich der Link nicht geöffnet hat, kopieren Sie seine Adresse:',
		copy: 'Link kopieren',
		close: 'Schließen',
		copied: 'Kopiert.',
		selected: 'Die Adresse ist markiert: Kopieren Sie sie mit Strg+C, auf dem Mac mit ⌘C.'
	},
	console: {
		unknown: (parameter: string) => `„${parameter}“ wird ignoriert: keine Entsprechung.`,
		growth: (px: number) =>
			`Die Höhe bleibt bei ${px} px: Der Inhalt wuchs mit seinem Rahmen immer weiter.`
	}
};

export const optionMessages: typeof english.optionMessages = {
	unknown: (parameter: string, allowed: string) =>
		`„${parameter}“ ist nicht zulässig (möglich: ${allowed}): Es gilt die Voreinstellung.`
};

export const noticeMessages: typeof english.noticeMessages = {
	loading: (host: string) => `Wird von ${host} geladen …`,
	open: 'Andere Chronik öffnen'
};
