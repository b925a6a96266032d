import type * as english from '../en/make-templates.ts';

const language = 'de';
const at = (path: string) => `https://example.org/${path}`;

const council = {
	format: 1,
	id: 'example-bridge',
	title: 'Warum Auenfeld seine Brücke für Autos sperrte',
	dek: 'Wer entschied das, wann, und was wurde davor gesagt?',
	language,
	updated: '2025-06-30',
	tracks: [
		{
			id: 'council',
			label: 'Gemeinderat',
			description: 'Was der Gemeinderat sagte und tat.',
			color: 'teal'
		},
		{
			id: 'residents',
			label: 'Bevölkerung',
			description: 'Was die Menschen im Ort taten.',
			color: 'plum'
		}
	],
	speakers: [
		{
			id: 'Bürgermeisterin',
			name: 'Ida Brandner',
			role: 'Bürgermeisterin',
			organisation: 'Gemeinde Auenfeld'
		}
	],
	sources: [
		{
			id: 'report',
			publisher: 'Gemeinde Auenfeld',
			title: 'Gutachten zum Zustand der Brücke',
			url: at('council/bridge-report'),
			published: '2025-01-20'
		},
		{
			id: 'courier',
			publisher: 'Auenfelder Bote',
			title: 'Gemeinderat stimmt über Brücke ab',
			url: at('courier/vote'),
			published: '2025-03-12'
		}
	],
	series: [],
	events: [
		{
			id: 'report',
			date: '2025-01-20',
			kind: 'report',
			track: 'council',
			title: 'Ein Gutachten stellt Risse in der Brücke fest',
			summary: 'Fachleute der Gemeinde schreiben, zwei der Pfeiler hätten Risse.',
			attribution: 'document',
			sources: ['report'],
			links: []
		},
		{
			id: 'vote',
			date: '2025-03-14',
			kind: 'action',
			track: 'council',
			title: 'Der Gemeinderat beschließt, die Brücke für Autos zu sperren',
			summary: 'Der Gemeinderat entscheidet mit 14 zu 9 Stimmen, berichtet der Auenfelder Bote.',
			attribution: 'reported',
			sources: ['courier'],
			links: [{ to: 'report', type: 'follows' }]
		},
		{
			id: 'petition',
			date: '2025-04',
			kind: 'protest',
			track: 'residents',
			title: 'Ladeninhaber übergeben eine Petition',
			summary: '',
			attribution: 'reported',
			sources: [],
			links: [{ to: 'vote', type: 'responds-to' }]
		}
	],
	prompts: [],
	corrections: []
};

const promise = {
	format: 1,
	id: 'example-bottles',
	title: 'Was Hellquell zu seinen Flaschen versprach',
	dek: 'Was sagte das Unternehmen, und was tat es seither?',
	language,
	updated: '2025-06-30',
	tracks: [
		{ id: 'said', label: 'Gesagt', description: 'Was das Unternehmen sagte.', color: 'ochre' },
		{ id: 'done', label: 'Getan', description: 'Was später berichtet wurde.', color: 'slate' }
	],
	speakers: [
		{ id: 'head', name: 'Noor Adler', role: 'Vorstandschefin', organisation: 'Hellquell' }
	],
	sources: [
		{
			id: 'release',
			publisher: 'Hellquell',
			title: 'Unsere Flaschen bis 2025',
			url: at('brightwater/bottles'),
			published: '2022-09-05'
		},
		{
			id: 'register',
			publisher: 'Verpackungsregister',
			title: 'Zahlen für 2024',
			url: at('register/2024'),
			published: '2025-02'
		}
	],
	series: [
		{
			id: 'share',
			label: 'Anteil an recyceltem Kunststoff',
			unit: '%',
			track: 'done',
			points: [
				{
					date: '2024',
					known: '2025-02',
					value: 31,
					qualifier: 'about',
					event: 'figure',
					sources: ['register']
				}
			]
		}
	],
	events: [
		{
			id: 'promise',
			date: '2022-09-05',
			kind: 'statement',
			track: 'said',
			title: 'Hellquell verspricht Flaschen aus Recyclingmaterial',
			summary:
				'Das Unternehmen nennt ein Jahr, bis zu dem alle seine Flaschen aus recyceltem Kunststoff sein sollen.',
			attribution: 'direct',
			sources: ['release'],
			statement: {
				quote:
					'Bis Ende 2025 wird jede Flasche, die wir verkaufen, aus recyceltem Kunststoff bestehen.',
				speaker: 'head',
				channel: 'Pressemitteilung',
				source: 'release'
			},
			links: []
		},
		{
			id: 'repeat',
			date: '2024-05-16',
			kind: 'statement',
			track: 'said',
			title: 'Hellquell sieht sich auf gutem Weg',
			summary: 'Die Vorstandschefin spricht auf der Hauptversammlung von Fortschritten.',
			attribution: 'direct',
			sources: ['release'],
			statement: { quote: 'Wir sind fast am Ziel.', speaker: 'head', to: 'Aktionären' },
			links: [{ to: 'promise', type: 'follows' }]
		},
		{
			id: 'figure',
			date: '2024',
			known: '2025-02',
			kind: 'measurement',
			track: 'done',
			title: 'Rund 31 % des Kunststoffs sind recycelt',
			summary: 'Das Verpackungsregister nennt für 2024 einen Anteil von rund 31 %.',
			attribution: 'document',
			sources: ['register'],
			links: [{ to: 'promise', type: 'follows' }]
		}
	],
	prompts: [],
	corrections: []
};

const claim = {
	format: 1,
	id: 'example-sleep',
	title: 'Schlafen Jugendliche mit einer App besser?',
	dek: 'Von einer Studie mit 48 Jugendlichen zu den Schlagzeilen.',
	language,
	updated: '2025-06-30',
	tracks: [
		{
			id: 'study',
			label: 'Studie',
			description: 'Was die Forschenden veröffentlichten.',
			color: 'moss'
		},
		{ id: 'media', label: 'Medien', description: 'Was daraus gemacht wurde.', color: 'rust' }
	],
	speakers: [
		{
			id: 'author',
			name: 'Jun Okada',
			role: 'Erstautor',
			organisation: 'Schlafinstitut Auenfeld'
		}
	],
	sources: [
		{
			id: 'study',
			publisher: 'Schlafinstitut Auenfeld',
			title: 'Bildschirme am Abend und Schlaf: ein Versuch mit 48 Jugendlichen',
			url: at('sleep/study'),
			published: '2025-02-03'
		},
		{
			id: 'release',
			publisher: 'Schlafinstitut Auenfeld',
			title: 'App verbessert den Schlaf von Jugendlichen',
			url: at('sleep/press-release'),
			published: '2025-02-04'
		},
		{
			id: 'daily',
			publisher: 'Beispiel-Zeitung',
			title: 'Diese App beendet schlaflose Nächte',
			url: at('daily/app'),
			published: '2025-02-06'
		}
	],
	series: [],
	events: [
		{
			id: 'trial',
			date: '2025-02-03',
			kind: 'report',
			track: 'study',
			title: 'Ein Versuch ergibt 12 Minuten mehr Schlaf',
			summary:
				'In einem Versuch mit 48 Jugendlichen schliefen diejenigen mit der App 12 Minuten länger, schreiben die Beteiligten.',
			attribution: 'document',
			sources: ['study', 'release'],
			links: []
		},
		{
			id: 'headline',
			date: '2025-02-06',
			kind: 'report',
			track: 'media',
			title: 'Eine Zeitung schreibt vom Ende schlafloser Nächte',
			summary: 'Die Beispiel-Zeitung nennt weder die Zahl der Jugendlichen noch die Minuten.',
			attribution: 'reported',
			sources: ['daily'],
			links: [{ to: 'trial', type: 'follows' }]
		},
		{
			id: 'author',
			date: '2025-02',
			kind: 'statement',
			track: 'study',
			title: 'Der Erstautor warnt vor großen Worten',
			summary: '',
			attribution: 'direct',
			sources: ['daily'],
			statement: {
				quote: 'Es war ein kleiner Versuch.',
				speaker: 'author',
				to: 'der Beispiel-Zeitung',
				source: 'daily'
			},
			links: [{ to: 'headline', type: 'responds-to' }]
		}
	],
	prompts: [],
	corrections: []
};

export const makeTemplates: typeof english.makeTemplates = {
	note: 'Dieses Beispiel hat eine Schwachstelle bei den Belegen. Finden Sie sie?',
	show: 'Schwachstelle verraten',
	items: [
		{
			name: 'Eine Entscheidung vor Ort',
			about: 'Ein Gemeinderat sperrt eine Brücke.',
			file: council,
			flaw: 'Die Abstimmung ist auf den 14. März 2025 datiert, ihre einzige Quelle erschien aber am 12. März: davor.'
		},
		{
			name: 'Das Versprechen eines Unternehmens',
			about: 'Was gesagt wurde, und die Zahlen seither.',
			file: promise,
			flaw: 'Zu den Worten vom Mai 2024 ist eine Pressemitteilung von 2022 angegeben. Eine Seite mit diesem Wortlaut ist nicht genannt.'
		},
		{
			name: 'Eine Behauptung aus der Wissenschaft',
			about: 'Von einer kleinen Studie zu den Schlagzeilen.',
			file: claim,
			flaw: 'Das Ergebnis scheint zwei Quellen zu haben, hinter beiden steht aber derselbe Herausgeber: Niemand Unabhängiges bestätigt es.'
		}
	]
};
