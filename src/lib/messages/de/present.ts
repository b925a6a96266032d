import type * as english from '../en/present.ts';

export const presentMessages: typeof english.presentMessages = {
	page: {
		title: (story: string) => `Präsentation: ${story}`,
		description: (dek: string) => `Schritt für Schritt, auf großer Leinwand: ${dek}`,
		needsScripts: 'Die Präsentation braucht JavaScript. Es ist ausgeschaltet oder ausgefallen.',
		story: 'Die ganze Chronik lesen'
	},
	nothingKnown: 'An diesem Tag war noch nichts bekannt.',
	lost: {
		text: 'Das Ereignis oder der Schritt in der Adresse kommt in dieser Präsentation nicht vor.',
		first: 'Zum ersten Schritt'
	},
	commands: {
		name: 'Präsentation',
		previous: 'Zurück',
		next: 'Weiter',
		first: 'Anfang',
		last: 'Ende',
		overview: 'Übersicht',
		more: 'Mehr',
		goTo: 'Gehe zu',
		black: 'Schwarzbild',
		auto: 'Automatisch weiter',
		keys: 'Tasten'
	},
	controls: {
		pause: 'Pause',
		nextIn: (seconds: string) => `Weiter in ${seconds} s`,
		paused: (seconds: string) => `Angehalten, noch ${seconds} s`,
		fillScreen: 'Vollbild',
		asKnown: 'Stand von damals',
		presenter: 'Referentenansicht',
		copyLink: 'Link kopieren',
		copyStepLink: 'Link zu diesem Schritt kopieren',
		copied: 'Link kopiert',
		notCopied: 'Kopieren Sie den Link aus der Adresszeile',
		print: 'Drucken oder PDF',
		story: 'Zurück zur Chronik'
	},
	step: {
		name: 'Dieser Schritt',
		place: (number: string, all?: string) => `Ereignis ${number}${all ? ` von ${all}` : ''}`,
		count: (number: string, all?: string) => (all ? `${number} / ${all}` : number),
		madePublic: 'Bekannt geworden: <date></date>',
		strip: 'Ereignisse auf der Zeitleiste'
	},
	spoken: {
		statement: (speaker: string) => `Aussage: ${speaker}.`,
		event: (place: string, title: string, date: string, hasStatement: boolean) =>
			`${place}: ${title}, ${date}.${hasStatement ? ' 1 Aussage.' : ''}`,
		related: 'Verknüpfte Ereignisse',
		parts: (parts: readonly string[]) => `${parts.join('. ')}.`,
		slide: (title: string) => `${title}.`
	},
	chapter: 'Kapitel',
	closing: {
		title: 'Was offen bleibt',
		unknown: 'Nicht bekannt',
		disputed: 'Quellen weichen voneinander ab'
	},
	grid: {
		title: 'Alle Ereignisse',
		routes: 'Präsentieren',
		all: 'Ganze Chronik',
		builtIn: { '10-minutes': '10 Minuten', '30-minutes': '30 Minuten' },
		include: (title: string) => `„${title}“ aufnehmen`,
		chosen: (count: string, all: string) => `${count} von ${all}`
	},
	print: {
		print: 'Drucken oder als PDF sichern',
		back: 'Zurück zur Präsentation',
		withNotes: 'Mit Notizen',
		withoutNotes: 'Ohne Notizen'
	},
	jump: {
		title: 'Gehe zu einem Ereignis',
		hint: (last: string) => `Geben Sie eine Nummer von 1 bis ${last} oder Suchwörter ein.`,
		found: 'Die Eingabetaste führt zum ersten Treffer.',
		notFound: 'Kein Ereignis gefunden.',
		go: 'Los'
	},
	help: {
		title: 'Tastenkürzel',
		charactersOn: 'Kürzel mit einzelnen Tasten: an',
		charactersOff: 'Kürzel mit einzelnen Tasten: aus',
		next: 'nächster Schritt',
		previous: 'voriger Schritt',
		events: 'nächstes Ereignis, voriges Ereignis',
		ends: 'erste Folie, letzte Folie',
		black: 'Schwarzbild ein oder aus',
		overview: 'alle Ereignisse; auswählen mit Pfeiltasten und Eingabetaste',
		include: 'in der Übersicht: Ereignis aufnehmen oder herausnehmen',
		reorder: 'in der Übersicht: Ereignis unter denen desselben Tages verschieben',
		jump: 'zu einem Ereignis nach Nummer oder Suchwort',
		auto: 'automatisches Weiterblättern starten oder anhalten',
		presenter: 'Referentenansicht in eigenem Fenster öffnen',
		below: 'Notizen unter der Folie ein- oder ausblenden',
		stage: 'Präsentation in den Vordergrund holen',
		fillScreen: 'Vollbild ein oder aus',
		zoom: 'vergrößern, verkleinern, ganze Zeitleiste zeigen',
		notes: 'Notizen größer, kleiner, in normaler Größe',
		close: 'Dialog, Übersicht oder Schwarzbild schließen',
		help: 'diese Kürzel zeigen'
	},
	blocked: {
		title: 'Ihr Browser hat das Pop-up-Fenster blockiert.',
		open: 'Referentenansicht öffnen'
	},
	takeOver: {
		title: 'Steuerung übernehmen?',
		explanation:
			'Diese Präsentation ist in einem anderen Fenster geöffnet, und die Referentenansicht steuert jenes. Sie kann stattdessen dieses hier steuern.',
		confirm: 'Übernehmen',
		decline: 'Jetzt nicht'
	},
	foreign: {
		title: 'Andere Chronik präsentieren',
		loading: (host: string) => `Wird von ${host} geladen …`,
		refusal: (host: string) =>
			`Hier lassen sich nur Chroniken präsentieren, die auf ${host} veröffentlicht sind. Öffnen und lesen können Sie diese trotzdem.`,
		open: 'Diese Chronik öffnen',
		ownStory: 'Die Chronik dieser Website präsentieren'
	}
};
