import type * as english from '../en/make.ts';

export const makeMessages: typeof english.makeMessages = {
	title: 'Eine Chronik anlegen',
	description:
		'Legen Sie in diesem Browser eine Chronik von Aussagen mit ihren Belegen an. Nichts verlässt Ihr Gerät.',
	dek: 'Eine Chronik dessen, was gesagt und getan wurde, mit den Belegen dafür. Ein Konto brauchen Sie nicht, und nichts verlässt dieses Gerät.',
	held: 'Die Seite konnte nicht gestartet werden. Erlauben Sie Skripte und laden Sie sie neu.',
	about: 'Worum es geht',
	begin: {
		title: 'Von vorn beginnen',
		advice:
			'Fügen Sie die Ereignisse nacheinander hinzu. Datum und Titel genügen, damit eines zu sehen ist.',
		start: 'Beginnen'
	},
	templates: {
		title: 'Mit einem Beispiel beginnen',
		advice:
			'Jedes ist erfunden und halb fertig und hat eine Schwachstelle bei den Belegen. Suchen Sie sie und setzen Sie dann Ihr eigenes Thema an seine Stelle.'
	},
	kept: {
		title: 'Dort weitermachen, wo Sie aufgehört haben',
		advice: 'Nur in diesem Browser aufbewahrt, nirgends sonst.',
		forget: 'Verwerfen'
	},
	file: {
		title: 'Mit einer Datei weitermachen',
		advice:
			'Eine gespeicherte Chronik oder eine Tabelle: JSON, CSV oder TimelineJS. Sie können die Datei auch auf dieser Seite ablegen; aus mehreren wird eine Chronik mit einem Thema für jede.',
		open: 'Datei öffnen',
		site: 'Die Chronik dieser Website verwenden'
	},
	chooser: 'Zu bearbeitende Datei',
	siteRecord: 'Die Chronik dieser Website',
	drop: 'Datei zum Bearbeiten hier ablegen',
	back: 'Zurück zur Chronik dieser Website',
	cancelled: 'Abgebrochen. Nichts wurde verändert.'
};

export const editMessages: typeof english.editMessages = {
	untitled: 'Chronik ohne Titel',
	sections: {
		events: 'Ereignisse',
		sources: 'Quellen',
		speakers: 'Zitierte',
		tracks: 'Themen',
		series: 'Zahlen',
		head: 'Angaben'
	},
	sectionsLabel: 'Teile der Chronik',
	views: { edit: 'Bearbeiten', preview: 'Vorschau' },
	viewsLabel: 'Bearbeiten oder Vorschau',
	sourced: (sourced: string, all: string) => `${sourced} von ${all} mit Quelle`,
	toFix: (count: string, isOne: boolean) =>
		isOne ? '1 Angabe fehlt noch' : `${count} Angaben fehlen noch`,
	allRight: 'Alles vollständig',
	undo: 'Rückgängig',
	redo: 'Wiederholen',
	undone: (what: string) => `Rückgängig gemacht: ${what}`,
	redone: (what: string) => `Wiederholt: ${what}`,
	nothingToUndo: 'Nichts rückgängig zu machen',
	nothingToRedo: 'Nichts zu wiederholen',
	keys: 'Strg+Z macht rückgängig, Strg+Umschalt+Z wiederholt; auf dem Mac mit ⌘.',
	saving: {
		save: 'Speichern',
		saved: 'Gespeichert',
		notSaved: 'Nicht gespeichert',
		savedTo: (file: string) => `Gespeichert in ${file}.`,
		downloaded: 'Bei Ihren Downloads gespeichert.',
		failed: (reason: string) => `Das Speichern ist fehlgeschlagen. ${reason}`,
		keep: 'Auf diesem Gerät aufbewahren',
		kept: 'Wird beim Schreiben in diesem Browser aufbewahrt, nirgends sonst.',
		notKept: (reason: string) => `Dieser Browser bewahrt nichts auf. ${reason}`,
		forget: 'Verwerfen',
		forgotten: 'Auf diesem Gerät nicht mehr aufbewahrt.'
	},
	leave: {
		title: 'Ohne Speichern verlassen?',
		text: 'Was Sie seit dem letzten Speichern geändert haben, geht verloren.',
		leave: 'Verlassen',
		stay: 'Weiter bearbeiten'
	},
	share: 'Teilen',
	startOver: 'Andere Chronik beginnen',
	edits: {
		add: (item: string) => `${item} hinzugefügt`,
		remove: (item: string) => `${item} entfernt`,
		several: 'mehrere Änderungen'
	},
	items: {
		events: 'Ereignis',
		sources: 'Quelle',
		speakers: 'Zitierte Person oder Organisation',
		tracks: 'Thema',
		series: 'Zahlenreihe',
		links: 'Verknüpfung'
	},
	unnamed: {
		events: 'Ereignis ohne Titel',
		sources: 'Quelle ohne Namen',
		speakers: 'Ohne Namen',
		tracks: 'Thema ohne Namen',
		series: 'Zahlenreihe ohne Namen'
	},
	add: {
		events: 'Ereignis hinzufügen',
		sources: 'Quelle hinzufügen',
		speakers: 'Zitierte hinzufügen',
		tracks: 'Thema hinzufügen',
		series: 'Zahlenreihe hinzufügen'
	},
	empty: {
		events:
			'Noch keine Ereignisse. Fügen Sie das erste hinzu: Wann geschah es, und was? Oder fügen Sie Zeilen aus einer Tabelle ein, zuerst die mit den Überschriften.',
		sources: 'Noch keine Quellen. Fügen Sie sie bei einem Ereignis hinzu oder hier.',
		speakers: 'Noch wird niemand zitiert. Fügen Sie Zitierte bei ihren Aussagen hinzu oder hier.',
		tracks: 'Ein Ereignis gehört zu einem Thema. Fügen Sie eines hinzu.',
		series:
			'Noch keine Zahlen. Fügen Sie eine Zahlenreihe für Zahlen hinzu, die sich vergleichen lassen, etwa einen Preis im Lauf der Zeit.'
	},
	remove: (item: string) => `${item} entfernen`,
	removed: (item: string) => `${item} entfernt. „Rückgängig“ stellt den Eintrag wieder her.`,
	added: (item: string) => `${item} hinzugefügt.`,
	/** Of a speaker or series that several events have. */
	changeIn: (events: string) => `Diese Angaben ändern (gilt für: ${events})`,
	used: (events: string) => `Verwendet in: ${events}`,
	nextEvent: 'Noch ein Ereignis hinzufügen',
	moveUp: 'Nach oben',
	seriesAdvice: 'Ihre Zahlen sind Ereignisse der Art „Berichtete Zahl“.',
	lastTrack: 'Das letzte Thema bleibt: Ereignisse brauchen eines.',
	table: {
		label: 'Ereignisse in zeitlicher Folge',
		date: 'Datum',
		title: 'Ereignis',
		evidence: 'Beleg',
		noDate: 'Kein Datum',
		sources: (count: string, isOne: boolean) => (isOne ? '1 Quelle' : `${count} Quellen`),
		noSource: 'keine Quelle',
		toFix: (count: string) => `offene Angaben: ${count}`
	},
	fields: {
		head: {
			title: 'Titel',
			dek: 'Frage oder Zeile darunter',
			madeBy: 'Von wem',
			language: 'Sprache der Texte',
			id: 'ID',
			updated: 'Zuletzt geändert'
		},
		tracks: { label: 'Bezeichnung', description: 'Was dazugehört', color: 'Farbe' },
		speakers: { name: 'Wer', role: 'Damalige Funktion', organisation: 'Organisation' },
		sources: {
			publisher: 'Herausgeber',
			url: 'Adresse',
			title: 'Titel der Seite',
			published: 'Veröffentlicht am',
			archived: 'Archivkopie',
			accessed: 'Geöffnet am'
		},
		series: { label: 'Was gezählt wird', unit: 'Einheit', track: 'Thema' },
		events: {
			date: 'Datum',
			known: 'Bekannt geworden, falls später',
			kind: 'Art',
			track: 'Thema',
			title: 'Titel',
			lead: 'Wortlaut für den Anfang der Seite',
			summary: 'Was geschah',
			attribution: 'Woher das bekannt ist',
			sources: 'Quellen',
			quote: 'Zitat',
			speaker: 'Wer das gesagt hat',
			to: 'Gegenüber',
			channel: 'Auf welchem Weg',
			quotedFrom: 'Seite mit diesem Wortlaut',
			series: 'Zahlenreihe',
			value: 'Zahl',
			qualifier: 'Wie genau',
			links: 'Verknüpfungen mit anderen Ereignissen',
			unknown: 'Was nicht bekannt ist',
			disputed: 'Wo Quellen voneinander abweichen',
			notes: 'Notizen für den Vortrag'
		}
	},
	hints: {
		day: 'Zum Beispiel 14. November 2023, oder 2023-11, wenn der Tag nicht bekannt ist.',
		title: 'Eine Zeile, wie sie in der Zeitung stünde.',
		summary: 'In eigenen Worten, mit der Angabe, wer das sagt.',
		quote: 'Der genaue Wortlaut, ohne Anführungszeichen.',
		to: 'Ein Publikum oder ein Medium.',
		channel: 'Etwa Beitrag, E-Mail oder Pressekonferenz.',
		lead: 'Optional: Die Seite kann mit bis zu drei solchen Zeilen beginnen, jede höchstens 72 Zeichen lang.',
		url: 'Die Seite selbst, mit https://',
		description: 'Freiwillig: ein Satz.',
		dek: 'Freiwillig: was beim Lesen zu erfahren ist.',
		madeBy: 'Ein Name, eine Klasse oder eine Redaktion. Er steht dann in der Datei.',
		known: 'Falls es geschah, bevor jemand davon wissen konnte.',
		unit: 'Etwa Euro oder Tonnen.'
	},
	kinds: {
		statement: 'Aussage',
		report: 'Bericht',
		protest: 'Protest',
		action: 'Maßnahme',
		measurement: 'Berichtete Zahl'
	},
	attributions: {
		direct: 'Eigene Worte',
		spokesperson: 'Pressestelle oder Erklärung des Unternehmens',
		reported: 'Von anderen berichtet',
		document: 'Dokumente, laut Presseberichten'
	},
	qualifiers: {
		exact: 'genau',
		about: 'rund',
		almost: 'fast',
		'at-least': 'mindestens'
	},
	links: {
		'responds-to': 'ist eine Reaktion auf',
		follows: 'folgt auf',
		'part-of': 'ist Teil von',
		'reported-by': 'wird berichtet in',
		'contrasts-with': 'steht im Kontrast zu'
	},
	colors: {
		teal: 'Petrol',
		plum: 'Pflaume',
		ochre: 'Ocker',
		slate: 'Schiefer',
		moss: 'Moos',
		rust: 'Rost'
	},
	choose: 'Auswählen …',
	newOne: {
		speakers: 'Jemand anderes …',
		tracks: 'Neues Thema …',
		series: 'Neue Zahlenreihe …'
	},
	groups: {
		statement: 'Aussage',
		figure: 'Zahl',
		sources: 'Quellen',
		links: 'Verknüpfungen mit anderen Ereignissen',
		more: 'Was nicht bekannt ist, und mehr'
	},
	source: {
		legend: (number: string, name: string) =>
			name ? `Quelle ${number}: ${name}` : `Quelle ${number}`,
		shared: (events: string, isOne: boolean) =>
			isOne
				? 'Auch Quelle eines weiteren Ereignisses: Was Sie hier ändern, ändert sich dort auch.'
				: `Auch Quelle von ${events} weiteren Ereignissen: Was Sie hier ändern, ändert sich dort auch.`,
		another: 'Oder eine vorhandene verwenden',
		use: 'Diese Quelle verwenden',
		detach: 'Von diesem Ereignis entfernen'
	},
	check: {
		title: 'Diese Quelle prüfen',
		items: {
			opened: 'Haben Sie sie geöffnet?',
			publisher: 'Wer gibt sie heraus?',
			kind: 'Eigene Worte, Bericht oder Dokument?',
			published: 'Wann wurde sie veröffentlicht?',
			second: 'Gibt es eine zweite, unabhängige?'
		},
		yes: 'Ja',
		notYet: 'Noch nicht',
		openedOn: (date: string) => `Ja, am ${date}`,
		openedToday: 'Heute geöffnet'
	},
	link: {
		alone: 'Eine Verknüpfung braucht ein zweites Ereignis. Fügen Sie zuerst eines hinzu.',
		legend: (number: string) => `Verknüpfung ${number}`,
		type: 'Dieses Ereignis',
		to: 'Welches Ereignis',
		source: 'Welche Quelle das sagt',
		nobody: 'Keine',
		add: 'Verknüpfung hinzufügen',
		remove: 'Verknüpfung entfernen'
	},
	date: {
		edtf: 'Datumscode (EDTF)',
		form: 'Wann',
		forms: { one: 'am oder im', between: 'zwischen', since: 'seit' },
		year: 'Jahr',
		month: 'Monat',
		day: 'Tag',
		mark: 'Wie sicher',
		marks: { '': 'sicher', '~': 'ungefähr', '?': 'möglicherweise' },
		notKnown: 'nicht bekannt',
		from: 'Von',
		to: 'Bis'
	},
	offers: {
		what: (field: string, text: string, count: string, isOne: boolean) =>
			isOne
				? `${field}: „${text}“ ist nicht als ISO-Datum geschrieben.`
				: `${field}: ${count} Daten sind nicht als ISO-Datum geschrieben, zum Beispiel „${text}“.`,
		ask: 'Was steht vorn, der Tag oder der Monat?',
		write: (iso: string, isOne: boolean) =>
			isOne ? `Als ${iso} schreiben` : `Alle so schreiben: ${iso}`,
		done: (count: string, isOne: boolean) =>
			isOne
				? '1 Datum als ISO-Datum geschrieben. „Rückgängig“ holt zurück, was dort stand.'
				: `${count} Daten als ISO-Datum geschrieben. „Rückgängig“ holt zurück, was dort stand.`
	},
	move: {
		title: 'Zeitlich verschieben',
		earlier: (date: string) => `Früher: ${date}`,
		later: (date: string) => `Später: ${date}`,
		moved: (title: string, date: string) => `${title}: ${date}`,
		how: 'Ziehen Sie das Symbol des gewählten Ereignisses oder drücken Sie darauf < oder >.',
		closer: 'Vergrößern Sie, um den Tag zu behalten.'
	},
	preview: {
		title: 'Vorschau',
		empty:
			'Hier wird Ihre Zeitleiste stehen. Fügen Sie ein Ereignis hinzu: Datum und Titel genügen.',
		waits:
			'Dieses Ereignis ist noch nicht in der Vorschau: In seinem Formular steht, was noch fehlt.',
		keeps:
			'Die Vorschau zeigt dieses Ereignis, wie es vor den letzten Änderungen war: Etwas darin ist nicht vollständig.',
		choose: 'Wählen Sie ein Ereignis, um seine Karte zu sehen.',
		broken: 'Die Vorschau ließ sich nicht zeichnen. Machen Sie die letzte Änderung rückgängig.'
	},
	stop: 'Noch offen:',
	question: 'Zu prüfen:',
	asks: {
		'no-source': 'Dieses Ereignis hat noch keine Quelle. Woher ist es bekannt?',
		'no-page-with-words': 'Für diese Aussage ist keine Seite mit ihrem Wortlaut genannt.',
		'one-publisher': 'Alle Quellen stammen von einem Herausgeber. Gibt es eine unabhängige?',
		'older-source':
			'Eine Quelle wurde veröffentlicht, bevor das geschah. Ist eines der Daten falsch?',
		'no-summary': 'Was geschah, ist noch nicht beschrieben.',
		'no-publication-date': 'Wann wurden die Quellen veröffentlicht?',
		'not-secure': 'Eine Adresse beginnt mit http://. Geht es auch mit https://?',
		'own-words-of-others':
			'Eigene Worte, aber kein Zitat. Zitieren Sie sie oder geben Sie anders an, woher das bekannt ist.'
	},
	faults: {
		'no-date':
			'Schreiben Sie einen Tag als 2024-03-14, einen Monat als 2024-03, ein Jahr als 2024. Mit ~ dahinter gilt es ungefähr, mit ? möglicherweise.',
		empty: 'Diese Angabe ist nötig.',
		missing: 'Diese Angabe ist nötig.',
		'no-link': 'Hier muss eine vollständige Adresse stehen, die mit https:// oder http:// beginnt.',
		'no-number': 'Hier muss eine Zahl stehen, etwa 12,5.',
		'none-of': 'Bitte auswählen.',
		'unknown-id': 'Bitte auswählen.',
		'source-of-others': 'Wählen Sie eine der Quellen dieses Ereignisses.',
		'points-of-measurement': 'Wählen Sie die Zahlenreihe, zu der die Zahl gehört.',
		'statement-without-source':
			'Eine Aussage braucht eine Quelle: Wo ist ihr Wortlaut nachzulesen?',
		'no-source': 'Hier fehlt eine Quelle.',
		'no-events': 'Eine Chronik braucht mindestens ein Ereignis.',
		'point-of-track': 'Die Zahlenreihe gehört zu einem anderen Thema.',
		'contrast-without-source':
			'Ein Kontrast ist eine Wertung: Geben Sie an, welche Quelle sie vornimmt.'
	},
	needsDate: 'Wann war das? Ein Jahr genügt.',
	needsDates: 'Von wann bis wann? Je ein Jahr genügt.'
};

export const shareMessages: typeof english.shareMessages = {
	title: 'Diese Chronik teilen',
	making: 'Wird vorbereitet …',
	failed: (reason: string) => `Die Datei konnte nicht erstellt werden. ${reason}`,
	incomplete: (count: string, isOne: boolean) =>
		`${isOne ? '1 Angabe fehlt' : `${count} Angaben fehlen`} noch. Danach können Sie die Chronik als Seite, Tabelle oder Link teilen. „Speichern“ sichert sie, wie sie ist.`,
	page: {
		title: 'Eine eigene Seite',
		about:
			'Eine HTML-Datei mit Chronik, Präsentation, Übung und Arbeitsblättern. Sie öffnet sich ohne Internet und lässt sich hier wieder öffnen.',
		tooMany: (max: string) => `Eine Seite kann höchstens ${max} Ereignisse haben.`,
		save: 'Seite speichern'
	},
	csv: {
		title: 'Eine Tabelle',
		about: 'Eine CSV-Datei für Tabellenprogramme, mit einer Zeile je Ereignis. Sie enthält nicht:',
		save: 'Tabelle speichern',
		losses: {
			head: 'Titel, Zeile darunter, Urheber und Sprache',
			tracks: 'Farben der Themen und was zu ihnen gehört',
			notes: 'Notizen für den Vortrag',
			prompts: 'Fragen und Antworten für eine Klasse',
			unused: 'Themen, Zitierte, Quellen und Zahlen ohne Ereignis',
			'other-sources':
				'Quellen, die nur eine Verknüpfung oder eine Zahl hat: Die Tabelle lässt sich erst wieder öffnen, wenn Sie sie bei einem Ereignis eintragen',
			corrections: 'Korrekturen',
			routes: 'Wege durch die Chronik und Kapitel'
		}
	},
	link: {
		title: 'Ein Link',
		about:
			'Die ganze Chronik steht in der Adresse; nichts wird hochgeladen. Wer den Link hat, kann alles lesen, auch die Notizen.',
		make: 'Link erstellen',
		label: 'Link mit der Chronik',
		copy: 'Link kopieren',
		code: 'QR-Code des Links',
		noCode: 'Der Link ist zu lang für einen QR-Code.',
		tooLong: (length: string, max: string) =>
			`Der Link hätte ${length} Zeichen; nicht jedes Programm gibt mehr als ${max} weiter. Teilen Sie stattdessen eine Datei.`,
		failed: 'Dieser Browser kann den Link nicht erstellen. Teilen Sie stattdessen eine Datei.'
	},
	publish: {
		title: 'Zum Veröffentlichen',
		ways: [
			'Legen Sie die Seite auf einem beliebigen Webserver ab und verlinken Sie sie.',
			'Oder bauen Sie mit dem Programm dieser Website eine ganze Website der Chronik: siehe „Tell another story“ in der README.',
			'Oder bauen Sie diese Website und übernehmen Sie den Rahmen, den sie anbietet, in Ihren Artikel.'
		]
	}
};

export const joinMessages: typeof english.joinMessages = {
	pasted: 'Eingefügte Zeilen',
	added: (count: string, isOne: boolean) =>
		`${isOne ? '1 Ereignis' : `${count} Ereignisse`} eingefügt. „Rückgängig“ nimmt ${isOne ? 'es' : 'sie'} wieder heraus.`,
	file: (name: string, count: string, isOne: boolean) =>
		`${name}: ${isOne ? '1 Ereignis' : `${count} Ereignisse`} übernommen.`,
	failed: (name: string, reason: string) => `${name} konnte nicht übernommen werden. ${reason}`,
	left: (name: string, what: string) => `${name}: Nicht übernommen werden konnten ${what}.`,
	losses: {
		tracks: 'eigene Themen',
		corrections: 'Korrekturen',
		routes: 'Wege durch die Chronik',
		chapters: 'Kapitel',
		prompts: 'Fragen',
		answers: 'Antworten'
	},
	close: 'Diese Liste schließen'
};
