import type * as english from '../en/teach.ts';

export const teachMessages: typeof english.teachMessages = {
	page: {
		title: (name: string, story: string) => `${name}: ${story}`,
		description:
			'Stundenentwürfe zu dieser Chronik, mit Karten, Lösungen und einem Handout zum Drucken. Ohne Konto und ohne Cookies.',
		still:
			'JavaScript ist ausgeschaltet oder ausgefallen. Handout, Karten und Lösungsblatt brauchen es. <link>Die Chronik</link> lässt sich auch ohne drucken.'
	},
	facts: {
		updated: 'Zuletzt aktualisiert: <date></date>.'
	},
	guide: {
		heading: 'Unterrichten mit dieser Chronik',
		held: 'Die Seite konnte nicht gestartet werden. Deshalb lässt sich nicht anzeigen, was an einem bestimmten Tag bekannt war. <link>Die ganze Chronik lesen</link>',
		about: 'Was die Chronik ist und was nicht',
		is:
			'Sie verzeichnet in zeitlicher Folge, was gesagt, berichtet und getan wurde, jeden Eintrag mit den Seiten, aus denen er stammt. ' +
			'Bei Zitaten steht, von wem sie stammen und, soweit bekannt, wem gegenüber und auf welchem Weg; ist eine Seite mit dem Wortlaut bekannt, steht ihr Name darunter. ' +
			'Wo etwas nicht bekannt ist oder Quellen voneinander abweichen, sagt das der Eintrag.',
		isNot:
			'Sie fällt kein Urteil und sagt nicht, wer recht hat. Sie ist nicht vollständig: Was hier fehlt, kann trotzdem ' +
			'geschehen sein. Sie ist keine Quelle: Zitieren Sie die Seite, die ein Eintrag nennt.',
		ways: 'Einsatz im Unterricht',
		questions: 'Fragen für das Gespräch',
		privacy: 'Datenschutz',
		privacyText:
			'Ein Konto ist nicht nötig, und keine Seite setzt ein Cookie. Was Sie in der Übung, in Ihren Notizen oder in einer Chronik ' +
			'schreiben, wird niemandem gesendet. Die Chronik, die Präsentation, die Übung und die Arbeitsblätter dazu laden nichts von einer ' +
			'anderen Website. Der Browser merkt sich, bis der Tab geschlossen wird, wohin Sie gescrollt haben, dazu die Uhr der Präsentation ' +
			'und die eigenen Notizen aus der Referentenansicht. Was Schülerinnen und Schüler in der Übung schreiben, ist mit dem Schließen der ' +
			'Seite verschwunden. Blätter für die Klasse haben eine Zeile für den Namen, nur auf Papier. „Eine Chronik anlegen“ fragt, von wem ' +
			'sie ist, und bewahrt einen Entwurf nur dann in diesem Browser auf, wenn Sie das einschalten. „Andere Chronik öffnen“ lädt eine ' +
			'Datei von einer anderen Website, wenn Sie deren Adresse zustimmen; eine Chronik, die es zum Bearbeiten übergibt, bleibt in diesem ' +
			'Browser, bis „Eine Chronik anlegen“ sie übernimmt. Die Quellen sind andere Websites mit eigenen Regeln.'
	},
	targets: {
		story: 'Die Chronik',
		known: '„Stand von damals“ in der Präsentation',
		stage: 'Präsentation',
		order: 'Sortierübung'
	},
	ways: {
		story: {
			title: 'Die Chronik',
			text: 'Alles auf einer Seite, mit der Zeitleiste. Zum Lesen allein, zu zweit oder als Hausaufgabe.'
		},
		stage: {
			title: 'Präsentation',
			text: 'Ein Ereignis nach dem anderen, für den Beamer. „Stand von damals“ zeigt die Ereignisse in der Reihenfolge, in der sie bekannt wurden.'
		},
		presenter: {
			title: 'Referentenansicht',
			text: 'In der Präsentation S drücken: Ein zweites Fenster zeigt Notizen, Fragen und eine Uhr. Die Klasse sieht das erste.'
		},
		order: {
			title: 'Sortierübung',
			text: 'Sechs Ereignisse ohne Datum, die zu ordnen sind. Wer diesen Link hat, bekommt dieselben sechs.'
		},
		sourcing: {
			title: 'Die Quelle prüfen',
			text: 'Auf jeder Karte der Chronik: wer das sagt, woher das Wissen stammt, was andere sagen, und Fragen an die Quellen.'
		},
		handout: {
			title: 'Handout',
			text: 'Die Zeitleiste, jedes Ereignis mit Zitat und vollständigen Adressen der Quellen, Fragen und Platz zum Schreiben.'
		},
		cards: {
			title: 'Karten',
			text: 'Acht Ereignisse ohne Datum auf einem Blatt, zum Ausschneiden. Eine andere Kartensatznummer ergibt andere Karten.'
		},
		answers: {
			title: 'Lösungsblatt',
			text: 'Die Karten in der richtigen Reihenfolge, dazu Notizen und Fragen zu jedem Ereignis.'
		}
	},
	lessons: {
		choose: 'Unterrichtsstunde wählen',
		print: 'Diesen Entwurf drucken'
	},
	lesson: {
		ages: (ages: string) => `Alter: ${ages}`,
		minutes: (minutes: string) => `${minutes} Minuten`,
		twice: (minutes: string) => `2 × ${minutes} Minuten`,
		online: 'Im Netz, mit allen Links: <url></url>',
		goals: 'Lernziele',
		prepare: 'Vorbereitung',
		steps: 'Ablauf',
		part: (number: string) => `Stunde ${number}`,
		time: '<number></number> Min.',
		from: (from: string, to: string) => `${from} bis ${to}`,
		ask: 'Fragen:',
		ticket: 'Exit-Ticket',
		rubric: 'Bewertungsraster',
		grades: { full: 'Ziel erreicht', near: 'Fast erreicht', notYet: 'Noch nicht erreicht' },
		example: 'Eine Antwort, die das Ziel erreicht:',
		homework: 'Hausaufgabe'
	},
	levels: {
		heading: 'Drei Niveaus',
		hint: 'Jedes Niveau führt überall zu denselben Karten: in der Übung, auf Papier und auf der Leinwand. Die Karten eines Niveaus kommen auch im nächsten vor.',
		cards: (number: string) => `${number} Karten`,
		laterally: 'Für laterales Lesen:',
		names: {
			order: 'Übung',
			cards: 'Kartenblatt',
			answers: 'Lösungsblatt',
			handout: 'Handout',
			stage: 'Präsentation',
			known: '„Stand von damals“'
		}
	},
	answers: {
		heading: 'Lösungen',
		order: 'Die richtige Reihenfolge',
		level: (numbers: string) => `in den Kartensätzen mit ${numbers}`,
		known: 'Öffentlich seit: <date></date>.',
		clues: 'Hinweise für Gruppen mit vier Karten',
		cluesHint: 'Zum Vorlesen oder Kopieren: Sie stehen nicht in zeitlicher Folge.',
		questions: 'Fragen aus dem Ablauf',
		pages: 'Laterales Lesen',
		pagesHint:
			'Was die Chronik über diese Seiten sagt. Wer sie herausgibt, steht nicht darin: Das findet die Klasse heraus.'
	},
	background: {
		words: 'Begriffe',
		heading: 'Hintergrund für die Lehrkraft'
	},
	organiser: {
		heading: 'Für die Klasse: lateral lesen',
		name: 'Name',
		date: 'Datum',
		moves: [
			'Eine Seite öffnen, die auf der Karte als Quelle steht, und dort die Behauptung suchen. Dann die Seite verlassen: nicht weiterlesen.',
			'Erster neuer Tab: suchen, wer die Seite herausgibt. Lesen, was andere darüber sagen.',
			'Zweiter neuer Tab: die Behauptung mit wenigen Wörtern suchen. Öffnen, was andere dazu schreiben.',
			'Zurückkehren. Für jede Seite eine Spalte ausfüllen; die zweite darf eine selbst gefundene sein.'
		],
		row: 'Frage',
		columns: ['Erste Seite', 'Zweite Seite'],
		rows: [
			'Die Seite: Name und Adresse',
			'Wer steht dahinter? Wo war das zu finden?',
			'Was ist der Beleg: eigene Worte, Dokumente oder der Bericht von jemand anderem?',
			'Was sagen andere Quellen? Gehen sie auf denselben Ursprung zurück?',
			'Was lässt sich nicht herausfinden, und wo wäre als Nächstes zu suchen?'
		],
		codes:
			'Jeder Code führt zu einer Karte und ihren Quellen. Den Code des eigenen Niveaus scannen oder die Adresse eintippen.',
		ticket: 'Exit-Ticket'
	},
	frameworks: {
		heading: 'Angelehnt an',
		text: 'Die Stunde folgt diesen vier Ansätzen; eine Empfehlung durch deren Träger liegt nicht vor.',
		list: [
			{
				name: 'Civic Online Reasoning',
				words:
					'in Stanford begonnen: Wer steht hinter der Information, was sind die Belege, was sagen andere Quellen'
			},
			{
				name: 'SIFT',
				words:
					'innehalten, die Quelle untersuchen, bessere Berichte finden, zum Ursprung zurückverfolgen'
			},
			{
				name: 'ISTE Standards for Students, 1.3.b',
				words: 'Informationen bewerten'
			},
			{
				name: 'Schlüsselfragen der NAMLE',
				words: 'wer hat das gemacht, und was fehlt'
			}
		]
	},
	plan: {
		title: '45 Minuten',
		summary: 'Karten ordnen, sehen, was wann bekannt war, und zu zweit lateral lesen.',
		goals: [
			'Berichtete Ereignisse ordnen und die Reihenfolge mit dem Wortlaut der Karte begründen.',
			'Sagen, was man an einem bestimmten Tag wissen konnte.',
			'Lateral lesen: Wer steht hinter einer Seite, was ist ihr Beleg, was sagen andere.'
		],
		prepare: [
			'Karten drucken und ausschneiden, einen Satz je Dreiergruppe, dazu das Lösungsblatt für Sie.',
			'Diesen Entwurf drucken; die letzte Seite ist für die Klasse, ein Exemplar pro Kopf.',
			'Zwei Ereignisse auswählen und ihre Quellen auf einem Schulgerät öffnen. Die Ereignisse an die Tafel schreiben.',
			'Eine Leinwand für alle und ein Gerät mit Internet für je zwei.'
		],
		open: {
			title: 'Einstieg',
			does: 'Zeigen Sie die erste Folie der Präsentation. Sagen Sie, dass diese Chronik festhält, was gesagt und berichtet wurde, und dass sie nicht sagt, wer recht hat.',
			asks: ['Was ist der Unterschied zwischen „gesagt“ und „berichtet“?']
		},
		order: {
			title: 'Karten ordnen',
			does: 'Die Gruppen legen die Karten aus, von der ersten zur letzten, und einigen sich bei jedem Nachbarpaar auf eine Begründung. Lesen Sie dann die richtige Reihenfolge vom Lösungsblatt vor.',
			asks: ['Bei welchem Paar seid ihr am wenigsten sicher, und was würde es klären?']
		},
		known: {
			title: 'Sehen, was damals bekannt war',
			does: 'Gehen Sie fünf oder sechs Ereignisse in der Reihenfolge durch, in der sie bekannt wurden. Halten Sie vor jedem an: Die Klasse sagt, was man an diesem Tag wissen konnte.',
			asks: ['Was kam mit diesem Ereignis zu dem hinzu, was am Tag davor bekannt war?']
		},
		lateral: {
			title: 'Lateral lesen',
			does: 'Je zwei öffnen eine Quelle Ihrer beiden Ereignisse, verlassen sie binnen einer Minute und öffnen zwei neue Tabs: einen dafür, wer hinter der Seite steht, einen dafür, was sonst über die Behauptung geschrieben wird. Sie füllen eine Spalte der Tabelle auf der letzten Seite aus.',
			asks: [
				'Wer steht hinter der Information?',
				'Was sind die Belege?',
				'Was sagen andere Quellen, und gehen sie auf denselben Ursprung zurück?'
			]
		},
		exit: {
			title: 'Exit-Ticket',
			does: 'Alle füllen das Ticket auf der letzten Seite aus, jede und jeder für sich, und geben es ab.',
			asks: []
		},
		ticket:
			'Ein Ereignis auswählen. Aufschreiben, wer das sagt und woher das Wissen stammt; wann es geschah und wann es bekannt wurde; und welche Seite als Nächstes zu öffnen wäre und was dort zu suchen ist.',
		rubric: {
			full: 'Nennt, wer zitiert wird oder welches Medium berichtet, die Art des Belegs, die Daten und eine Seite mit dem, was sie klären könnte.',
			near: 'Eines davon fehlt oder ist so allgemein, dass niemand es nachschlagen könnte.',
			notYet: 'Erzählt das Ereignis nach oder sagt, ob es stimmt, ohne zu sagen, wer das sagt.'
		},
		homework:
			'Eine Quelle eines anderen Ereignisses nehmen. Die zweite Spalte der Tabelle ausfüllen.'
	},
	cautions: {
		heading: 'Worauf zu achten ist',
		figures: {
			title: 'Zahlen sind berichtete Zahlen',
			text: '„Rund“, „fast“ und „mindestens“ gehören zu einer Zahl, ebenso, wer sie berichtet hat. Zählen Sie keine Zahlen zusammen, die Verschiedenes messen, und ziehen Sie zwischen zweien keine Linie: Für die Zeit dazwischen enthält die Chronik keine Zahl.'
		},
		inexact: {
			title: 'Manche Daten sind nicht auf den Tag genau',
			text: (inexact: string, all: string) =>
				`${all}, davon ${inexact} nur auf einen Monat oder eine Spanne von Tagen datiert: Behandeln Sie diese Daten nicht als genau.`
		},
		publishedLater: {
			title: 'Manche Ereignisse wurden erst später bekannt',
			text: (events: string) =>
				`Das betrifft ${events}: Die Chronik nennt jeweils zwei Daten, wann es geschah und wann es bekannt wurde.`
		},
		excerpts: {
			title: 'Zitate sind Auszüge',
			text: (events: string) =>
				`Das betrifft ${events}: Die Chronik zitiert wenige Wörter oder Sätze aus einem längeren Text. Lesen Sie sie bei der Quelle im Zusammenhang, bevor Sie sich auf ein Wort stützen.`
		},
		reported: {
			title: 'Berichtet heißt nicht bestätigt',
			text: (events: string) =>
				`Das betrifft ${events}: Die Chronik stützt sich auf Presseberichte oder auf Dokumente laut Presseberichten. Mehrere Seiten können auf einen Ursprung zurückgehen.`
		},
		open: {
			title: 'Manche Fragen sind offen',
			text: (events: string) =>
				`Das betrifft ${events}: Die Chronik sagt, was nicht bekannt ist oder wo Quellen voneinander abweichen. Lassen Sie es offen oder fragen Sie, was es klären würde.`
		},
		changes: {
			title: 'Quellen ändern sich',
			text: 'Öffnen Sie die benötigten Seiten vor der Stunde: Sie können inzwischen geändert, verschoben oder gelöscht worden sein.'
		},
		close: {
			title: 'Das Thema kann manchen nahegehen',
			text: 'Sagen Sie vor dem Vorlesen, von wem die Worte stammen, und halten Sie „gesagt“ und „berichtet“ von „ist“ getrennt.'
		}
	}
};
