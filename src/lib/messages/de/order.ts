import type * as english from '../en/order.ts';

export const orderMessages: typeof english.orderMessages = {
	page: {
		title: (story: string) => `Ereignisse ordnen: ${story}`,
		description:
			'Eine Übung: Ereignisse aus der Chronik ordnen, die Reihenfolge begründen, prüfen und dann Daten und Quellen sehen.'
	},
	asked: {
		n: (text: string, taken: string) =>
			`„${text}“ wurde nicht verstanden: Hier sind ${taken} Ereignisse.`,
		seed: (text: string, taken: string) =>
			`„${text}“ wurde nicht verstanden: Hier ist Kartensatz ${taken}.`,
		unknown: (ids: string) =>
			`Nicht verwendet: ${ids}. Die Chronik enthält kein solches Ereignis, oder sein Titel verrät das Datum.`,
		few: (least: string) =>
			`Eine Übung braucht mindestens ${least} Ereignisse. Diese hier stammen aus der ganzen Chronik.`,
		many: (chosen: string, taken: string, most: string) =>
			`Die Adresse nennt ${chosen} Ereignisse, ${taken} davon sind hier zu sehen. Bis zu ${most} werden unverändert übernommen.`
	},
	exercise: {
		heading: 'Ereignisse ordnen',
		intro: (events: string) =>
			`Zu ordnen: ${events}, das früheste ganz oben. Wo sich Datumsangaben überschneiden, ist jede Reihenfolge richtig.`,
		tooFew:
			'Hier gibt es zu wenige Ereignisse mit klar unterscheidbaren Daten, um sie zu ordnen. <link>Zurück zur Chronik</link>',
		yourOrder: 'Eigene Reihenfolge',
		answer: 'Lösung',
		undo: 'Rückgängig',
		restart: 'Neu beginnen',
		hint: 'Tipp',
		help:
			'Karte ziehen oder „Früher“ und „Später“ drücken. Mit der Tastatur auf „Verschieben“: <key>Leertaste</key> nimmt die ' +
			'Karte auf, die Pfeiltasten verschieben sie, <key>Leertaste</key> legt sie ab, <key>Esc</key> legt sie zurück.',
		check: 'Prüfen',
		showAnswer: 'Lösung zeigen',
		hideAnswer: 'Zurück zur Übung',
		positionsHint: 'verglichen mit der richtigen Reihenfolge, die dieser am nächsten kommt',
		neighboursHint: 'Karten, die zu Recht auf die Karte darüber folgen, egal an welcher Stelle'
	},
	cards: {
		first: 'Frühestes',
		last: 'Spätestes',
		earlier: 'Früher',
		later: 'Später',
		move: 'Verschieben',
		named: (button: string, title: string) => `${button}: ${title}`
	},
	mark: {
		right: {
			alone: '✓ <verdict>Richtige Stelle</verdict>',
			follows: '✓ <verdict>Richtige Stelle</verdict>, und zu Recht nach der Karte darüber'
		},
		earlier: {
			alone: '✗ <verdict>Gehört weiter nach oben</verdict>',
			follows: '✗ <verdict>Gehört weiter nach oben</verdict>, aber zu Recht nach der Karte darüber'
		},
		later: {
			alone: '✗ <verdict>Gehört weiter nach unten</verdict>',
			follows: '✗ <verdict>Gehört weiter nach unten</verdict>, aber zu Recht nach der Karte darüber'
		}
	},
	hints: {
		laterThan: (card: string) => `später als Karte ${card}`,
		atLeast: (n: string) => `${n} oder mehr`,
		ofCard: (hints: string) => `Tipp: ${hints}`,
		used: { one: '# Tipp genutzt', other: '# Tipps genutzt' }
	},
	answer: {
		link: (link: string, card: string) => `${link}: Karte ${card}.`,
		dated: 'Datierte Quelle: <publisher></publisher>, <date></date>.',
		putHere: 'Wurde hier eingeordnet.',
		putAt: (position: string) => `Wurde an Stelle ${position} eingeordnet.`,
		madePublic: 'Bekannt geworden: <date></date>',
		tied: 'Das Datum überschneidet sich mit <titles></titles>. Jede Reihenfolge ist richtig.',
		and: ' und ',
		sources: 'Quellen'
	},
	reasons: {
		label: 'Warum diese Reihenfolge?',
		help: 'Der Text wird weder gespeichert noch gesendet. Wer ihn behalten will, druckt die Seite.'
	},
	foot: {
		set: (number: string) => `Kartensatz ${number}`,
		events: 'Ereignisse',
		another: 'Anderer Kartensatz',
		projector: 'Beamer-Ansicht',
		print: 'Drucken',
		back: 'Zurück zur Chronik'
	},
	projector: {
		count: 'Stimmen zählen',
		clear: 'Stimmen löschen',
		dates: 'Daten zeigen',
		back: 'Zurück zur Übung',
		votes: (letter: string) => `Stimmen für ${letter}`,
		more: (letter: string) => `Eine Stimme mehr für ${letter}`,
		less: (letter: string) => `Eine Stimme weniger für ${letter}`,
		keys: (last: string) =>
			`Die Tasten A bis ${last} zählen eine Stimme dazu, mit Umschalt eine ab.`
	},
	choose: {
		title: 'Ereignisse auswählen',
		help: (least: string, most: string) =>
			`Wählen Sie ${least} bis ${most} Ereignisse aus. Sie stehen dann in der Adresse, und wer sie öffnet, bekommt diese Karten.`,
		count: (n: string) => `${n} ausgewählt`,
		useThese: 'Diese Ereignisse verwenden',
		draw: 'Aus der ganzen Chronik ziehen'
	},
	share: {
		title: 'Mit der Klasse teilen',
		help: 'Wer diese Adresse öffnet, bekommt dieselben Karten.',
		qrCode: 'QR-Code der Adresse',
		address: 'Adresse dieser Übung',
		copy: 'Link kopieren'
	},
	code: {
		yours: 'Ergebniscode: <code></code>',
		hint: 'Zum Vorlesen: Auf dieser Seite kann die Lehrkraft ihn prüfen.',
		title: 'Code prüfen',
		help: 'Geben Sie die fünf Zeichen ein, die Ihnen vorgelesen wurden. Ein Code ist kein Beweis: Er deckt Versehen auf, nicht Schummeln.',
		label: 'Ergebniscode',
		none: 'Das ist kein Ergebniscode, oder eines der Zeichen stimmt nicht. Codes enthalten weder 0 noch 1, I, L oder O.',
		ofSet: (positions: string, neighbours: string, hints: string) =>
			`${positions}, ${neighbours}, ${hints}. Der Code gehört zu diesen Karten.`,
		other: (positions: string, neighbours: string, hints: string) =>
			`Der Code gehört zu anderen Karten oder einem anderen Kartensatz: ${positions} an der richtigen Stelle, ${neighbours} Nachbarpaare richtig, ${hints}.`
	},
	said: {
		position: (title: string, position: string, all: string) =>
			`${title}, Stelle ${position} von ${all}`,
		pickedUp: (card: string) => `Aufgenommen: ${card}`,
		dropped: (card: string) => `Abgelegt: ${card}`,
		putBack: (card: string) => `Zurückgelegt: ${card}`,
		undone: 'Letzter Zug rückgängig gemacht.',
		hint: (title: string, hint: string, used: string) => `Tipp zu ${title}: ${hint}. ${used}.`,
		noHint: 'Für diese Reihenfolge gibt es keinen weiteren Tipp.',
		restarted: 'Alle Karten liegen wieder am Anfang.',
		anotherSet: (events: string) => `Ein anderer Kartensatz: ${events}.`,
		scores: (positions: string, neighbours: string) => `${positions}, ${neighbours}.`
	},
	scores: {
		positions: (right: string, all: string) => `${right} von ${all} an der richtigen Stelle`,
		neighbours: (right: string, all: string) => `${right} von ${all} Nachbarpaaren richtig`
	},
	still: {
		noScripts:
			'Verschieben, Prüfen und die Lösung brauchen JavaScript. Es ist ausgeschaltet oder ausgefallen.',
		byHand:
			'Hier ist ein Kartensatz: von Hand nummerieren, die früheste zuerst, dann mit der Chronik vergleichen.',
		story: 'Daten in der Chronik nachsehen',
		cards: 'Karten'
	}
};
