import { bridge, bottles, sleep } from '#language/make/examples';
import { language as ownLanguage } from '#grammar';

/* Examples to start from. They are invented and half finished, and the evidence of each has one flaw. Each is
   an events file in the language of the page, which `readDraft` turns into a draft. */

const exampleAddress = (path: string) => `https://example.org/${path}`;
/** Properties that all examples share. */
const commonProperties = {
	format: 1,
	language: ownLanguage,
	updated: '2025-06-30',
	prompts: [],
	corrections: []
};

/** An example to start from. */
export interface MakeTemplate {
	name: string;
	/** The topic of the example, in one sentence. */
	about: string;
	/** The flaw in its evidence, shown on request. */
	flaw: string;
	/** The example as an events file. */
	file: object;
}

/** The example about a bridge. */
const bridgeFile = {
	...commonProperties,
	...bridge.head,
	id: 'example-bridge',
	tracks: [
		{ id: 'council', ...bridge.tracks.council, color: 'teal' },
		{ id: 'residents', ...bridge.tracks.residents, color: 'plum' }
	],
	speakers: [{ id: 'mayor', ...bridge.speaker, organisation: bridge.publishers.council }],
	sources: [
		{
			id: 'report',
			publisher: bridge.publishers.council,
			title: bridge.sources.report,
			url: exampleAddress('council/bridge-report'),
			published: '2025-01-20'
		},
		{
			id: 'courier',
			publisher: bridge.publishers.courier,
			title: bridge.sources.courier,
			url: exampleAddress('courier/vote'),
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
			...bridge.events.report,
			attribution: 'document',
			sources: ['report'],
			links: []
		},
		{
			id: 'vote',
			date: '2025-03-14',
			kind: 'action',
			track: 'council',
			...bridge.events.vote,
			attribution: 'reported',
			sources: ['courier'],
			links: [{ to: 'report', type: 'follows' }]
		},
		{
			id: 'petition',
			date: '2025-04',
			kind: 'protest',
			track: 'residents',
			...bridge.events.petition,
			summary: '',
			attribution: 'reported',
			sources: [],
			links: [{ to: 'vote', type: 'responds-to' }]
		}
	]
};

/** The example about bottles. */
const bottlesFile = {
	...commonProperties,
	...bottles.head,
	id: 'example-bottles',
	tracks: [
		{ id: 'said', ...bottles.tracks.said, color: 'ochre' },
		{ id: 'done', ...bottles.tracks.done, color: 'slate' }
	],
	speakers: [{ id: 'head', ...bottles.speaker, organisation: bottles.publishers.company }],
	sources: [
		{
			id: 'release',
			publisher: bottles.publishers.company,
			title: bottles.sources.release,
			url: exampleAddress('brightwater/bottles'),
			published: '2022-09-05'
		},
		{
			id: 'register',
			publisher: bottles.publishers.register,
			title: bottles.sources.register,
			url: exampleAddress('register/2024'),
			published: '2025-02'
		}
	],
	series: [
		{
			id: 'share',
			label: bottles.series,
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
			...bottles.events.promise,
			attribution: 'direct',
			sources: ['release'],
			statement: { ...bottles.statements.promise, speaker: 'head', source: 'release' },
			links: []
		},
		{
			id: 'repeat',
			date: '2024-05-16',
			kind: 'statement',
			track: 'said',
			...bottles.events.repeat,
			attribution: 'direct',
			sources: ['release'],
			statement: { ...bottles.statements.repeat, speaker: 'head' },
			links: [{ to: 'promise', type: 'follows' }]
		},
		{
			id: 'figure',
			date: '2024',
			known: '2025-02',
			kind: 'measurement',
			track: 'done',
			...bottles.events.figure,
			attribution: 'document',
			sources: ['register'],
			links: [{ to: 'promise', type: 'follows' }]
		}
	]
};

/** The example about sleep. */
const sleepFile = {
	...commonProperties,
	...sleep.head,
	id: 'example-sleep',
	tracks: [
		{ id: 'study', ...sleep.tracks.study, color: 'moss' },
		{ id: 'media', ...sleep.tracks.media, color: 'rust' }
	],
	speakers: [{ id: 'author', ...sleep.speaker, organisation: sleep.publishers.institute }],
	sources: [
		{
			id: 'study',
			publisher: sleep.publishers.institute,
			title: sleep.sources.study,
			url: exampleAddress('sleep/study'),
			published: '2025-02-03'
		},
		{
			id: 'release',
			publisher: sleep.publishers.institute,
			title: sleep.sources.release,
			url: exampleAddress('sleep/press-release'),
			published: '2025-02-04'
		},
		{
			id: 'daily',
			publisher: sleep.publishers.daily,
			title: sleep.sources.daily,
			url: exampleAddress('daily/app'),
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
			...sleep.events.trial,
			attribution: 'document',
			sources: ['study', 'release'],
			links: []
		},
		{
			id: 'headline',
			date: '2025-02-06',
			kind: 'report',
			track: 'media',
			...sleep.events.headline,
			attribution: 'reported',
			sources: ['daily'],
			links: [{ to: 'trial', type: 'follows' }]
		},
		{
			id: 'author',
			date: '2025-02',
			kind: 'statement',
			track: 'study',
			...sleep.events.author,
			summary: '',
			attribution: 'direct',
			sources: ['daily'],
			statement: { ...sleep.statement, speaker: 'author', source: 'daily' },
			links: [{ to: 'headline', type: 'responds-to' }]
		}
	]
};

/** All examples, in the order of the start page. */
export const templates: readonly MakeTemplate[] = [
	{ ...bridge.template, file: bridgeFile },
	{ ...bottles.template, file: bottlesFile },
	{ ...sleep.template, file: sleepFile }
];
