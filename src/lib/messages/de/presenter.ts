import type * as english from '../en/presenter.ts';

export const presenterMessages: typeof english.presenterMessages = {
	page: {
		heading: 'Referentenansicht',
		title: (story: string) => `Referentenansicht: ${story}`,
		description: 'Notizen, Uhr und Steuerung für den Vortrag.',
		about: 'Notizen, Uhr und was als Nächstes kommt: für alle, die vortragen.',
		way: 'Öffnen Sie die Präsentation und drücken Sie <key>S</key> oder wählen Sie „Referentenansicht“.',
		needsScripts:
			'Die Referentenansicht braucht JavaScript. Es ist ausgeschaltet oder ausgefallen.',
		stage: 'Präsentation öffnen',
		story: 'Chronik lesen'
	},
	status: {
		connecting: 'Verbindung zur Präsentation wird hergestellt …',
		away: 'Keine Verbindung zur Präsentation. Sie wird wiederhergestellt, sobald deren Fenster offen ist.',
		reopen: 'Präsentation wieder öffnen',
		black: 'Die Leinwand ist schwarz.',
		overview: 'Die Leinwand zeigt die Übersicht.',
		auto: 'Es geht automatisch weiter.',
		connected: 'Mit der Präsentation verbunden.'
	},
	clock: {
		time: 'Uhrzeit',
		elapsed: 'Vergangen',
		elapsedTime: (time: string) => `Vergangen: ${time}`,
		reset: 'Uhr zurücksetzen',
		pause: 'Uhr anhalten',
		resume: 'Uhr fortsetzen',
		target: 'Geplant',
		minutes: 'Minuten',
		inTime: 'Im Zeitplan',
		ahead: (time: string) => `${time} vor dem Plan`,
		behind: (time: string) => `${time} hinter dem Plan`
	},
	parts: {
		what: 'Was geschah',
		statement: 'Die Aussage',
		open: 'Was unbekannt oder strittig ist',
		related: 'Verknüpfte Ereignisse'
	},
	now: {
		heading: 'Jetzt',
		shown: 'Auf der Leinwand',
		notShown: 'Noch nicht zu sehen',
		spoken: (place: string, title: string) => `${place}: ${title}.`,
		spokenPart: (number: string, all: string) => `Teil ${number} von ${all}.`
	},
	next: {
		heading: 'Als Nächstes',
		blackEnds: 'Das Schwarzbild endet',
		left: (steps: string) => `Verbleibende Schritte: ${steps}`,
		end: 'Ende der Präsentation'
	},
	notes: {
		heading: 'Notizen',
		size: 'Schriftgröße der Notizen',
		smaller: 'Notizen kleiner',
		larger: 'Notizen größer',
		none: 'Keine Notizen zu diesem Ereignis.',
		own: 'Eigene Notizen',
		ownKept:
			'Bleiben erhalten, bis Sie dieses Fenster schließen. Eine Datei bewahrt sie länger auf.',
		file: {
			save: 'Notizen als Datei speichern',
			open: 'Notizen aus einer Datei öffnen',
			opened: (count: string, unknown: number) =>
				`Geöffnete Notizen: ${count}.${unknown > 0 ? ` Ausgelassen, weil diese Chronik keine solche Folie hat: ${unknown}.` : ''}`,
			other:
				'Das ist keine Notizdatei, die hier gespeichert wurde. Ihre Notizen bleiben unverändert.',
			long: 'Diese Datei oder eine Notiz darin ist zu lang. Ihre Notizen bleiben unverändert.'
		},
		questions: 'Die Quelle prüfen',
		storyQuestions: 'Fragen zur ganzen Chronik'
	}
};
