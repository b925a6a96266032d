import type * as english from '../en/make-templates.ts';

export const makeTemplates: typeof english.makeTemplates = {
	note: 'Dieses Beispiel hat eine Schwachstelle bei den Belegen. Finden Sie sie?',
	show: 'Schwachstelle verraten',
	bridge: {
		template: {
			name: 'Eine Entscheidung vor Ort',
			about: 'Ein Gemeinderat sperrt eine Brücke.',
			flaw: 'Die Abstimmung ist auf den 14. März 2025 datiert, ihre einzige Quelle erschien aber am 12. März: davor.'
		},
		head: {
			title: 'Warum Auenfeld seine Brücke für Autos sperrte',
			dek: 'Wer entschied das, wann, und was wurde davor gesagt?'
		},
		tracks: {
			council: { label: 'Gemeinderat', description: 'Was der Gemeinderat sagte und tat.' },
			residents: { label: 'Bevölkerung', description: 'Was die Menschen im Ort taten.' }
		},
		speaker: { name: 'Ida Brandner', role: 'Bürgermeisterin' },
		publishers: { council: 'Gemeinde Auenfeld', courier: 'Auenfelder Bote' },
		sources: {
			report: 'Gutachten zum Zustand der Brücke',
			courier: 'Gemeinderat stimmt über Brücke ab'
		},
		events: {
			report: {
				title: 'Ein Gutachten stellt Risse in der Brücke fest',
				summary: 'Fachleute der Gemeinde schreiben, zwei der Pfeiler hätten Risse.'
			},
			vote: {
				title: 'Der Gemeinderat beschließt, die Brücke für Autos zu sperren',
				summary: 'Der Gemeinderat entscheidet mit 14 zu 9 Stimmen, berichtet der Auenfelder Bote.'
			},
			petition: { title: 'Ladeninhaber übergeben eine Petition' }
		}
	},
	bottles: {
		template: {
			name: 'Das Versprechen eines Unternehmens',
			about: 'Was gesagt wurde, und die Zahlen seither.',
			flaw: 'Zu den Worten vom Mai 2024 ist eine Pressemitteilung von 2022 angegeben. Eine Seite mit diesem Wortlaut ist nicht genannt.'
		},
		head: {
			title: 'Was Hellquell zu seinen Flaschen versprach',
			dek: 'Was sagte das Unternehmen, und was tat es seither?'
		},
		tracks: {
			said: { label: 'Gesagt', description: 'Was das Unternehmen sagte.' },
			done: { label: 'Getan', description: 'Was später berichtet wurde.' }
		},
		speaker: { name: 'Noor Adler', role: 'Vorstandschefin' },
		publishers: { company: 'Hellquell', register: 'Verpackungsregister' },
		sources: { release: 'Unsere Flaschen bis 2025', register: 'Zahlen für 2024' },
		series: 'Anteil an recyceltem Kunststoff',
		events: {
			promise: {
				title: 'Hellquell verspricht Flaschen aus Recyclingmaterial',
				summary:
					'Das Unternehmen nennt ein Jahr, bis zu dem alle seine Flaschen aus recyceltem Kunststoff sein sollen.'
			},
			repeat: {
				title: 'Hellquell sieht sich auf gutem Weg',
				summary: 'Die Vorstandschefin spricht auf der Hauptversammlung von Fortschritten.'
			},
			figure: {
				title: 'Rund 31 % des Kunststoffs sind recycelt',
				summary: 'Das Verpackungsregister nennt für 2024 einen Anteil von rund 31 %.'
			}
		},
		statements: {
			promise: {
				quote:
					'Bis Ende 2025 wird jede Flasche, die wir verkaufen, aus recyceltem Kunststoff bestehen.',
				channel: 'Pressemitteilung'
			},
			repeat: { quote: 'Wir sind fast am Ziel.', to: 'Aktionären' }
		}
	},
	sleep: {
		template: {
			name: 'Eine Behauptung aus der Wissenschaft',
			about: 'Von einer kleinen Studie zu den Schlagzeilen.',
			flaw: 'Das Ergebnis scheint zwei Quellen zu haben, hinter beiden steht aber derselbe Herausgeber: Niemand Unabhängiges bestätigt es.'
		},
		head: {
			title: 'Schlafen Jugendliche mit einer App besser?',
			dek: 'Von einer Studie mit 48 Jugendlichen zu den Schlagzeilen.'
		},
		tracks: {
			study: { label: 'Studie', description: 'Was die Forschenden veröffentlichten.' },
			media: { label: 'Medien', description: 'Was daraus gemacht wurde.' }
		},
		speaker: { name: 'Jun Okada', role: 'Erstautor' },
		publishers: { institute: 'Schlafinstitut Auenfeld', daily: 'Beispiel-Zeitung' },
		sources: {
			study: 'Bildschirme am Abend und Schlaf: ein Versuch mit 48 Jugendlichen',
			release: 'App verbessert den Schlaf von Jugendlichen',
			daily: 'Diese App beendet schlaflose Nächte'
		},
		events: {
			trial: {
				title: 'Ein Versuch ergibt 12 Minuten mehr Schlaf',
				summary:
					'In einem Versuch mit 48 Jugendlichen schliefen diejenigen mit der App 12 Minuten länger, schreiben die Beteiligten.'
			},
			headline: {
				title: 'Eine Zeitung schreibt vom Ende schlafloser Nächte',
				summary: 'Die Beispiel-Zeitung nennt weder die Zahl der Jugendlichen noch die Minuten.'
			},
			author: { title: 'Der Erstautor warnt vor großen Worten' }
		},
		statement: { quote: 'Es war ein kleiner Versuch.', to: 'der Beispiel-Zeitung' }
	}
};
