import type * as english from '../en/make-form.ts';

export const formMessages: typeof english.formMessages = {
	items: {
		events: 'Ereignis',
		sources: 'Quelle',
		speakers: 'Zitierte Person oder Organisation',
		tracks: 'Thema',
		series: 'Zahlenreihe',
		links: 'Verknüpfung',
		routes: 'Weg'
	},
	unnamed: {
		events: 'Ereignis ohne Titel',
		sources: 'Quelle ohne Namen',
		speakers: 'Ohne Namen',
		tracks: 'Thema ohne Namen',
		series: 'Zahlenreihe ohne Namen',
		routes: 'Weg ohne Titel'
	},
	add: {
		events: 'Ereignis hinzufügen',
		sources: 'Quelle hinzufügen',
		speakers: 'Zitierte hinzufügen',
		tracks: 'Thema hinzufügen',
		series: 'Zahlenreihe hinzufügen',
		routes: 'Weg hinzufügen'
	},
	empty: {
		events:
			'Noch keine Ereignisse. Fügen Sie das erste hinzu: Wann geschah es, und was? Oder fügen Sie Zeilen aus einer Tabelle ein, zuerst die mit den Überschriften.',
		sources: 'Noch keine Quellen. Fügen Sie sie bei einem Ereignis hinzu oder hier.',
		speakers: 'Noch wird niemand zitiert. Fügen Sie Zitierte bei ihren Aussagen hinzu oder hier.',
		tracks: 'Ein Ereignis gehört zu einem Thema. Fügen Sie eines hinzu.',
		series:
			'Noch keine Zahlen. Fügen Sie eine Zahlenreihe für Zahlen hinzu, die sich vergleichen lassen, etwa einen Preis im Lauf der Zeit.',
		routes:
			'Noch keine Wege. Ein Weg führt durch einige der Ereignisse, etwa für einen Vortrag von zehn Minuten.'
	},
	remove: (item: string) => `${item} entfernen`,
	used: (events: string) => `Verwendet in: ${events}`,
	nextEvent: 'Noch ein Ereignis hinzufügen',
	lastTrack: 'Das letzte Thema bleibt: Ereignisse brauchen eines.',
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
		routes: { title: 'Titel', events: 'Ereignisse des Weges' },
		events: {
			date: 'Datum',
			known: 'Bekannt geworden, falls später',
			kind: 'Art',
			track: 'Thema',
			title: 'Titel',
			lead: 'Wortlaut für den Anfang der Seite',
			leadLabel: 'Wort davor',
			summary: 'Was geschah',
			attribution: 'Woher das bekannt ist',
			sources: 'Quellen',
			quote: 'Zitat',
			speaker: 'Wer das gesagt hat',
			to: 'Gegenüber',
			channel: 'Auf welchem Weg',
			quotedFrom: 'Seite mit diesem Wortlaut',
			lang: 'Sprache des Zitats',
			translation: 'Übersetzung',
			translatedBy: 'Übersetzt von',
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
		languageCode: 'Etwa sw oder pt-BR.',
		translation: 'Sie steht unter dem Zitat, nie an seiner Stelle.',
		translatedBy: 'Eine Person, eine Redaktion oder ein Programm.',
		route: 'Unter diesem Namen wählt man ihn vor dem Präsentieren, etwa „Für den Gemeinderat“.',
		day: 'Zum Beispiel 14. November 2023, oder 2023-11, wenn der Tag nicht bekannt ist.',
		title: 'Eine Zeile, wie sie in der Zeitung stünde.',
		summary: 'In eigenen Worten, mit der Angabe, wer das sagt.',
		quote: 'Der genaue Wortlaut, ohne Anführungszeichen.',
		to: 'Ein Publikum oder ein Medium.',
		channel: 'Etwa Beitrag, E-Mail oder Pressekonferenz.',
		lead: 'Optional: Die Seite kann mit bis zu drei solchen Zeilen beginnen, jede höchstens 72 Zeichen lang.',
		leadLabel: 'Etwa Gesagt, Berichtet oder Geantwortet; höchstens 16 Zeichen.',
		url: 'Die Seite selbst, mit https://',
		description: 'Freiwillig: ein Satz.',
		dek: 'Freiwillig: was beim Lesen zu erfahren ist.',
		madeBy: 'Ein Name, eine Klasse oder eine Redaktion. Er steht dann in der Datei.',
		known: 'Falls es geschah, bevor jemand davon wissen konnte.',
		unit: 'Etwa Euro oder Tonnen.'
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
	ownLanguage: 'Die der Chronik',
	languageCode: 'Oder ihr Kürzel (BCP 47)',
	groups: {
		foreign: 'Zitat in einer anderen Sprache',
		statement: 'Aussage',
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
		useSource: 'Diese Quelle verwenden',
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
	route: {
		choose: 'Welches Ereignis…',
		unknown: 'Der Weg nennt ein Ereignis, das es nicht gibt.',
		add: 'In den Weg aufnehmen',
		remove: 'Entfernen',
		removeNamed: (event: string) => `„${event}“ aus dem Weg entfernen`,
		moveUp: (event: string) => `„${event}“ nach oben`
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
	stop: 'Noch offen:',
	question: 'Zu prüfen:',
	asks: {
		'no-source': 'Dieses Ereignis hat noch keine Quelle. Woher ist es bekannt?',
		'no-page-with-words': 'Für dieses Zitat ist keine Seite angegeben.',
		'one-publisher': 'Alle Quellen stammen von einem Herausgeber. Gibt es eine unabhängige?',
		'older-source':
			'Eine Quelle wurde veröffentlicht, bevor das geschah. Ist eines der Daten falsch?',
		'no-summary': 'Was geschah, ist noch nicht beschrieben.',
		'no-publication-date': 'Wann wurden die Quellen veröffentlicht?',
		'not-secure': 'Eine Adresse beginnt mit http://. Geht es auch mit https://?',
		'figure-of-other-kind':
			'Die Zahl wird nur gespeichert, wenn das Ereignis von der Art „Berichtete Zahl“ ist. Wählen Sie diese Art, oder löschen Sie die Zahl.',
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
		'translation-without-language':
			'In welcher Sprache ist das Zitat? Eine Übersetzung braucht diese Angabe.',
		'statement-without-source':
			'Eine Aussage braucht eine Quelle: Wo ist ihr Wortlaut nachzulesen?',
		'no-source': 'Hier fehlt eine Quelle.',
		'no-events': 'Eine Chronik braucht mindestens ein Ereignis.',
		'point-of-track': 'Die Zahlenreihe gehört zu einem anderen Thema.',
		'contrast-without-source':
			'Ein Kontrast ist eine Wertung: Geben Sie an, welche Quelle sie vornimmt.'
	},
	lostCharacters:
		'Manche Zeichen hier gehen in einer Tabelle, einem Bild oder einem Kalender verloren. Tippen Sie sie neu.',
	tooLong: (length: string, max: string) =>
		`Zu lang: ${length} von ${max} Zeichen. Kürzen Sie den Text in Ihrer Datei oder hier.`,
	cut: 'Hier kürzen',
	needsDate: 'Wann war das? Ein Jahr genügt.',
	needsDates: 'Von wann bis wann? Je ein Jahr genügt.'
};
