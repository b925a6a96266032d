import type * as english from '../en/open.ts';

export const importedMessages: typeof english.importedMessages = {
	origin: 'Woher diese Chronik stammt',
	originAgain: 'Woher diese Chronik stammt (Wiederholung)'
};

export const madeMessages = {
	made: (by: string, site: string) => `Von „${by}“, nicht von ${site}, und dort nicht geprüft.`,
	claimed: (by: string, site: string) =>
		`Name nach eigener Angabe: „${by}“. Von ${site} weder erstellt noch geprüft.`
};

export const listMessages: typeof english.listMessages = {
	cards: (first: string, last: string, all: string) => `Karten ${first} bis ${last} von ${all}`,
	previous: (count: string) => `Vorige ${count}`,
	next: (count: string) => `Nächste ${count}`,
	row: (number: string, all: string) => `${number} von ${all}`
};

export const openMessages: typeof english.openMessages = {
	title: 'Andere Chronik öffnen',
	description: 'Öffnen Sie Ihre eigene Zeitleiste in diesem Browser. Nichts wird hochgeladen.',
	chooser: 'Zu öffnende Datei',
	cancelled: 'Abgebrochen. Nichts wurde verändert.',
	broken: 'Diese Chronik kann nicht mehr angezeigt werden. Laden Sie die Seite neu.',
	drop: 'Datei zum Öffnen hier ablegen',
	from: {
		file: 'eine Datei auf diesem Gerät',
		text: 'eingefügter Text',
		link: 'Adresse dieser Seite'
	},
	pasted: 'Eingefügter Text',
	start: {
		dek: 'Öffnen Sie eine Zeitleiste, die als JSON oder Tabelle gespeichert ist. Sie wird in Ihrem Browser gelesen: Nichts wird hochgeladen oder gespeichert.',
		held: 'Die Seite konnte nicht gestartet werden. Erlauben Sie Skripte und laden Sie sie neu.',
		file: {
			title: 'Datei',
			advice: 'Wählen Sie eine Datei aus oder legen Sie sie irgendwo auf dieser Seite ab.',
			open: 'Datei öffnen',
			look: 'Ansehen, wie die Leserinnen und Leser sie sehen.',
			edit: 'Datei bearbeiten',
			change: 'In einem Formular ändern und wieder speichern.'
		},
		address: {
			title: 'Webadresse',
			advice: 'Geben Sie eine vollständige https://-Adresse ein. Vor dem Laden wird nachgefragt.',
			example: 'https://example.org/chronik.json',
			open: 'Adresse öffnen'
		},
		text: {
			title: 'Text',
			advice: 'Fügen Sie ihn hier oder irgendwo auf dieser Seite ein.',
			open: 'Text öffnen'
		}
	},
	formats: {
		title: 'Formate, die sich öffnen lassen',
		json: {
			name: 'JSON im Format dieser Website',
			about:
				'Enthält Zitierte, Zitate, Quellen, Verknüpfungen und Zahlen. Das Format ist in <schema>schema.json</schema> beschrieben; <record>die Chronik dieser Website</record> ist ein Beispiel.'
		},
		csv: {
			name: 'Tabelle (Excel oder CSV)',
			about:
				'Eine Zeile je Ereignis; Datum und Titel genügen. Beginnen Sie mit der <template>Vorlage</template> oder sehen Sie sich <record>die Chronik dieser Website als Tabelle</record> an.'
		},
		timelineJs: {
			name: 'TimelineJS',
			about:
				'Das JSON von TimelineJS oder seine Tabelle, als CSV gespeichert. Was sich nicht importieren lässt, wird aufgelistet.'
		},
		rules:
			'Schreiben Sie Datumsangaben als 2025, 2025-09 oder 2025-09-25, in einer Tabelle auch so, wie Ihr Tabellenprogramm sie schreibt. Hängen Sie ~ an, wenn ein Datum ungefähr, und ?, wenn es unsicher ist. Schreiben Sie einen Zeitraum als „A/B“, einen ohne Ende als „A/..“. Eine Datei darf bis zu 32 MB und 100.000 Ereignisse haben.',
		back: 'Zurück zur Chronik dieser Website'
	},
	question: {
		title: 'Daten von <host></host> laden? Diese Website hat sie nicht geprüft.',
		more: (host: string) => `${host} erfährt Ihre IP-Adresse.`,
		load: 'Laden'
	},
	report: {
		title: 'Diese Chronik ließ sich nicht öffnen',
		question: 'Eine Frage zu dieser Tabelle',
		choose: 'Andere Datei wählen',
		dates: {
			dmy: (day: string) => `Tag zuerst: ${day}`,
			mdy: (day: string) => `Monat zuerst: ${day}`
		},
		columns: {
			date: 'Spalte mit den Datumsangaben',
			title: 'Spalte mit den Titeln',
			open: 'Damit öffnen'
		},
		valid: { one: 'Das eine gültige Ereignis zeigen', other: 'Die # gültigen Ereignisse zeigen' },
		download: (problems: string) => `Liste herunterladen (${problems})`,
		count: (problems: string) => `${problems}:`,
		first: (problems: string, shown: string) => `${problems}, die ersten ${shown}:`,
		file: 'probleme.txt'
	},
	notes: {
		title: 'Was geändert oder ausgelassen wurde',
		count: (count: string) => `Was geändert oder ausgelassen wurde (${count})`,
		first: (shown: string, all: string) => `Die ersten ${shown} von ${all}.`,
		download: 'Liste herunterladen',
		file: 'import-hinweise.txt'
	},
	actions: {
		edit: 'Bearbeiten',
		notHanded:
			'Dieser Browser kann die Chronik nicht übergeben. Laden Sie sie als JSON herunter, und öffnen Sie diese Datei auf der Seite zum Erstellen.',
		another: 'Andere Datei öffnen',
		oneFile: 'Für die Offline-Nutzung herunterladen',
		json: 'Als JSON herunterladen',
		tooMany: (events: string, links: string) =>
			`Suche, Tabelle, Vergleich, Exporte und Offline-Datei brauchen eine kleinere Chronik: höchstens ${events} Ereignisse mit ${links} Verknüpfungen und Quellen.`,
		making: 'Wird vorbereitet …',
		saved: 'Heruntergeladen.',
		failed: (reason: string) => `Die Datei konnte nicht erstellt werden. ${reason}`,
		status: (status: string) => `Die Website hat mit ${status} geantwortet.`
	}
};
