import type * as english from '../en/story.ts';

export const storyMessages: typeof english.storyMessages = {
	language: 'de',
	skip: 'Zur Chronik springen',
	tools: 'Werkzeuge',
	legend: { title: 'Legende', band: 'Tag unbekannt' },
	views: {
		label: 'Chronik zeigen als',
		story: 'Zeitleiste',
		list: 'Liste',
		table: 'Tabelle'
	},
	search: { label: 'Suche', placeholder: 'Wörter, Zitierte, Quellen' },
	filter: {
		title: (count: string) => (count ? `Filter (${count})` : 'Filter'),
		clear: 'Zurücksetzen',
		none: 'Kein Ereignis zu sehen: Die Filter schließen alle aus.',
		noMatch: (query: string) => `Kein Ereignis passt zu „${query}“.`,
		showAll: 'Alle Ereignisse zeigen',
		allShown: 'Alle Ereignisse sind zu sehen.',
		undo: 'Rückgängig'
	},
	asOf: {
		title: 'Kenntnisstand',
		titleDay: (day: string | null) => `: ${day ?? 'ohne Stichtag'}`,
		showAll: 'Stichtag aufheben',
		held: 'Um zu zeigen, was an einem bestimmten Tag bekannt war, braucht die Seite ihre Skripte. Sie sind nicht gestartet.',
		heldLink: 'Ganze Chronik zeigen',
		nothing:
			'Bis dahin war nichts aus dieser Chronik bekannt. Wählen Sie einen späteren Tag oder heben Sie den Stichtag auf.',
		end: 'Mehr war zu diesem Zeitpunkt nicht bekannt.',
		allShown: 'Die Chronik ist wieder ohne Stichtag zu sehen.'
	},
	share: {
		title: 'Teilen',
		link: 'Verlinken, zitieren, exportieren',
		cite: 'Zitieren, exportieren',
		embed: 'Einbetten',
		compare: 'Zwei Aussagen vergleichen'
	},
	corrections: 'Korrekturen',
	foot: {
		title: 'Mehr zu dieser Chronik',
		present: 'Präsentieren',
		order: 'Sortierübung',
		teach: 'Für den Unterricht',
		download: (kilobytes: string) => `Für die Offline-Nutzung herunterladen (${kilobytes} KB)`,
		open: 'Andere Chronik öffnen',
		make: 'Eine Chronik anlegen',
		data: 'Daten:',
		json: 'JSON',
		csv: 'CSV',
		theme: 'Darstellung',
		themes: { auto: 'Automatisch', light: 'Hell', dark: 'Dunkel' },
		keys: 'Tastenkürzel',
		sourced: 'Zu jedem Ereignis sind die Quellen angegeben.',
		leads: 'Die Zeilen am Anfang hat die Redaktion ausgewählt.',
		updated: 'Aktualisiert: <date></date>.'
	}
};
