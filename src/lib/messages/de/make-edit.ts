import type * as english from '../en/make-edit.ts';

export const editMessages: typeof english.editMessages = {
	untitled: 'Chronik ohne Titel',
	sections: {
		events: 'Ereignisse',
		sources: 'Quellen',
		speakers: 'Zitierte',
		tracks: 'Themen',
		series: 'Zahlen',
		routes: 'Wege',
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
		keys: 'Strg+S speichert; auf dem Mac mit ⌘.',
		saved: 'Gespeichert',
		notSaved: 'Nicht gespeichert',
		savedTo: (file: string) => `Gespeichert in ${file}.`,
		downloaded: 'Bei Ihren Downloads gespeichert.',
		failed: (reason: string) => `Das Speichern ist fehlgeschlagen. ${reason}`,
		keep: 'Auf diesem Gerät aufbewahren',
		kept: 'Wird beim Schreiben in diesem Browser aufbewahrt, nirgends sonst.',
		notKept: (reason: string) => `Dieser Browser bewahrt nichts auf. ${reason}`,
		otherKept:
			'In diesem Browser wird eine andere Chronik aufbewahrt, diese also nicht. Noch ein Druck bewahrt diese an ihrer Stelle auf.',
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
	removed: (item: string) => `${item} entfernt. „Rückgängig“ stellt den Eintrag wieder her.`,
	added: (item: string) => `${item} hinzugefügt.`,
	/** Of a speaker or series that several events have. */
	changeIn: (events: string) => `Diese Angaben ändern (gilt für: ${events})`,
	moveUp: 'Nach oben',
	seriesAdvice: 'Ihre Zahlen sind Ereignisse der Art „Berichtete Zahl“.',
	table: {
		label: 'Ereignisse in zeitlicher Folge',
		keys: 'Pfeiltasten wählen ein Ereignis, die Eingabetaste führt in sein Formular, Esc zurück.',
		date: 'Datum',
		title: 'Ereignis',
		evidence: 'Beleg',
		noDate: 'Kein Datum',
		sources: (count: string, isOne: boolean) => (isOne ? '1 Quelle' : `${count} Quellen`),
		noSource: 'keine Quelle',
		toFix: (count: string) => `offene Angaben: ${count}`
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
	}
};
