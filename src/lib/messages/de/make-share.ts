import type * as english from '../en/make-share.ts';

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
	paste: {
		open: 'Zeilen einfügen',
		title: 'Zeilen aus einer Tabelle einfügen',
		about:
			'Die erste Zeile benennt die Spalten; Datum und Titel genügen. Sonst werden Sie gefragt, welche es sind.',
		cancel: 'Abbrechen',
		add: 'Zeilen übernehmen'
	},
	added: (count: string, isOne: boolean) =>
		`${isOne ? '1 Ereignis' : `${count} Ereignisse`} eingefügt. „Rückgängig“ nimmt ${isOne ? 'es' : 'sie'} wieder heraus.`,
	file: (name: string, count: string, isOne: boolean) =>
		`${name}: ${isOne ? '1 Ereignis' : `${count} Ereignisse`} übernommen.`,
	failed: (name: string, reason: string) => `${name} konnte nicht übernommen werden. ${reason}`,
	left: (name: string, what: string) => `${name}: Nicht übernommen werden konnten ${what}.`,
	losses: {
		tracks: 'eigene Themen',
		corrections: 'Korrekturen',
		chapters: 'Kapitel',
		prompts: 'Fragen',
		answers: 'Antworten'
	},
	close: 'Diese Liste schließen'
};
