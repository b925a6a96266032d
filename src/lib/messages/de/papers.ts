import type * as english from '../en/papers.ts';

export const papersMessages: typeof english.papersMessages = {
	sheets: { handout: 'Handout', cards: 'Karten', answers: 'Lösungsblatt' },
	formats: { a4: 'A4', letter: 'Letter' },
	extents: { chosen: 'Auswahl', all: 'Alle' },
	press: {
		heading: 'Gleich drucken',
		handout: 'Handout, zwei Seiten',
		whole: 'Handout, alle Ereignisse'
	},
	tools: {
		sheets: 'Blätter',
		paper: 'Papierformat',
		extent: 'Ereignisse',
		otherCards: 'Andere Karten',
		print: 'Drucken',
		cardsHint: 'Die Lösung steht auf dem Lösungsblatt mit derselben Kartensatznummer.',
		answersHint: 'Wer diesen Link hat, sieht die Lösungen.'
	},
	set: (number: string, cards: string) => `Kartensatz ${number}, ${cards} Karten`,
	head: {
		online: 'Im Netz: <url></url>',
		byNumber: 'Alle Quellen nach Nummern: <url></url>',
		name: 'Name',
		date: 'Datum',
		qrCode: (address: string) => `QR-Code für ${address}`
	},
	handout: {
		picture: 'Zeitleiste',
		shapes: 'Gefüllt: eigene Worte oder Pressestelle. Leer: Presseberichte. Mit Punkt: Dokumente.',
		events: 'Alle Ereignisse der Reihe nach',
		chosen: 'Ereignisse der Reihe nach',
		questions: 'Fragen',
		unknown: 'Was nicht bekannt ist:',
		disputed: 'Wo Quellen voneinander abweichen:',
		sources: { one: 'Quelle:', other: 'Quellen:' }
	},
	cards: {
		instructions:
			'An den gestrichelten Linien ausschneiden und die Ereignisse zeitlich ordnen. Die Reihenfolge begründen, bevor es an die Daten geht.',
		none: 'Kein Ereignis dieser Chronik eignet sich als Karte: Das Datum steht jeweils im Titel, oder es hat kein Ende.'
	},
	answers: {
		name: 'Lösungsblatt für Lehrkräfte',
		order: (set: string) => `${set} in der richtigen Reihenfolge`,
		questions: 'Fragen zur ganzen Chronik, und was darin steht',
		notes: 'Notizen und Fragen, Ereignis für Ereignis',
		questionSource: 'Die Quelle prüfen',
		record: 'Was in der Chronik steht'
	},
	files: {
		heading: 'Ohne Internet',
		text: 'Die ganze Website in einer Datei, die sich vom Datenträger öffnen lässt. In der Präsentation Ihrer Fassung zeigt S die Notizen unter der Folie. Die Fassung für die Klasse hat keine Notizen, kein Lösungsblatt und kein „Lösung zeigen“; in der Chronik darin stehen die Daten.',
		teacher: 'Datei für die Lehrkraft',
		pupils: 'Datei für die Klasse'
	},
	reasons: {
		link: (phrase: string, card: string) => `${phrase}: ${card}.`,
		tied: (cards: string) =>
			`Das Datum überschneidet sich mit ${cards}: Jede Reihenfolge ist richtig.`,
		public: (date: string) => `Bekannt geworden: ${date}.`,
		page: (publisher: string, date: string) => `Früheste datierte Seite: ${publisher}, ${date}.`
	},
	sources: 'Quellen nach Nummern'
};
