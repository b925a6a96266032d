import type * as english from '../en/export.ts';

export const exportMessages: typeof english.exportMessages = {
	title: 'Teilen, zitieren, exportieren',
	unlinkedTitle: 'Zitieren, exportieren',
	parts: {
		legend: 'Was möchten Sie tun?',
		link: 'Link teilen',
		citation: 'Zitieren',
		file: 'Datei exportieren'
	},
	link: {
		about: (view: string) => `Der Link öffnet die Seite so, wie Sie sie jetzt sehen: ${view}.`,
		selected: (title: string) => `ausgewählt: ${title}`,
		hereAlone:
			'Diese Seite ist eine Datei auf Ihrem Gerät: Der Link funktioniert nur auf diesem Gerät.',
		label: 'Link zu dieser Ansicht',
		copy: 'Link zu dieser Ansicht kopieren',
		own: { label: 'Link nur zum ausgewählten Ereignis', copy: 'Link zum Ereignis kopieren' },
		share: 'Über eine App teilen …',
		failed: 'Das Teilen ist fehlgeschlagen. Kopieren Sie stattdessen den Link.'
	},
	citation: {
		opened: (name: string, site: string) => `${name}, geöffnet in ${site}`,
		apa: {
			dated: (year, day) => `(${year}, ${day})`,
			undated: '(o. J.)',
			within: (title) => `In ${title}`
		},
		chicago: {
			within: (title) => `in ${title}`,
			version: (hash) => `Version ${hash}`,
			modified: (day) => `zuletzt geändert am ${day}`
		},
		choose: 'Was zitiert wird',
		whole: 'Die ganze Seite',
		event: (date: string, title: string) => `${date}: ${title}`,
		version: (version: string) => `Der Nachweis nennt: ${version}.`,
		advice:
			'Wer zitieren will, was eine Quelle sagt, zitiert die Quelle selbst: Auf jeder Karte stehen ihre Quellen.',
		styles: {
			apa: { label: 'APA', copy: 'APA kopieren' },
			chicago: { label: 'Chicago', copy: 'Chicago kopieren' },
			quote: { label: 'Link mit Zitat', copy: 'Link mit Zitat kopieren' },
			bibtex: { label: 'BibTeX', copy: 'BibTeX kopieren' },
			csl: { label: 'CSL-JSON', copy: 'CSL-JSON kopieren' }
		}
	},
	files: {
		range: 'Ereignisse',
		all: (events: string) => `Alles, was zu sehen ist: ${events}`,
		view: (dates: string, events: string) => `Dieser Ausschnitt: ${dates}, ${events}`,
		format: 'Format',
		formats: {
			png: { label: 'Bild (PNG)', note: 'Für Websites und Folien, in doppelter Auflösung.' },
			svg: {
				label: 'Bild (SVG)',
				note: 'Für Druck und Bearbeitung: scharf in jeder Größe.'
			},
			csv: { label: 'Tabelle (CSV)', note: 'Für Tabellenprogramme: eine Zeile je Ereignis.' },
			json: {
				label: 'Daten (JSON)',
				note: 'Das eigene Format dieser Website. „Andere Chronik öffnen“ liest es.'
			},
			ics: {
				label: 'Kalender (ICS)',
				note: 'Für Kalender: ganztägige Termine, mit dem Datum in Worten.'
			},
			markdown: { label: 'Text (Markdown)', note: 'Zum Lesen und Bearbeiten, mit allen Quellen.' }
		},
		outsideCalendar: (events: string) =>
			`Nicht enthalten: ${events}. Kalender kennen nur die Jahre 1 bis 9999.`,
		save: 'Datei herunterladen',
		making: 'Wird vorbereitet …',
		saved: (name: string) => `Heruntergeladen als ${name}.`,
		failed: 'Dieser Browser konnte die Datei nicht erstellen.',
		failedPng: 'Dieser Browser konnte die Datei nicht erstellen. Wählen Sie stattdessen SVG.',
		preview: 'Vorschau',
		picture: (events: string) => `Vorschau des Bildes: ${events}`,
		asText: 'Als Text kopieren',
		copy: 'Alles kopieren',
		none: 'Es sind keine Ereignisse zu sehen, also gibt es nichts zu exportieren.'
	},
	picture: {
		dek: (asOf: string, dates: string) => `${asOf}. ${dates}`,
		what: (events: string, dates: string) => `${events}, ${dates}`,
		sources: (what: string, pages: string, publishers: readonly string[]) =>
			`${what}, ${pages}: ${publishers.join('; ')}.`,
		legend:
			'Eine Zahl im Kästchen zählt Ereignisse, die zu dicht beieinanderliegen, um sie einzeln zu zeichnen. Ein Balken umfasst die Tage, an denen ein Ereignis stattgefunden haben kann.',
		hidden: 'Ausgefilterte Ereignisse sind blass gezeichnet und nicht mitgezählt.',
		origin: (site: string, version: string | null) => (version ? `${site}. ${version}` : site),
		description: (what: string, pages: string) => `Eine Zeitleiste: ${what}, ${pages}.`
	},
	event: {
		version: (hash: string) => `Version ${hash}`,
		part: (title: string, part: string) => `${title} (${part})`,
		endless: (date: string) => `${date}, Ende nicht bekannt`,
		quote: (quote: string, speaker: string) => `${quote} ${speaker}`,
		quotedIn: (date: string) => `zitiert im Eintrag: ${date}`,
		label: (name: string) => `${name}:`,
		evidence: 'Beleg',
		madePublic: 'Bekannt geworden',
		unknown: 'Was nicht bekannt ist',
		disputed: 'Wo Quellen voneinander abweichen',
		source: 'Quelle',
		record: 'In der Chronik',
		corrections: 'Korrekturen',
		dated: (date: string) => `Datum des Ereignisses: ${date}`,
		quotes: (speaker: string, quote: string, summary: string) =>
			`Zitiert wird ${speaker}: ${quote} Zusammenfassung in der Chronik: ${summary}`
	}
};
