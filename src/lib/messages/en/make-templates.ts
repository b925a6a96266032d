/*
 * Examples to begin with: invented, half finished, each with one flaw in its evidence. They become the maker's own
 * record, so they are events files; `readDraft` reads them.
 */

const language = 'en';
const at = (path: string) => `https://example.org/${path}`;

const council = {
	format: 1,
	id: 'example-bridge',
	title: 'Why Ashmere closed its bridge to cars',
	dek: 'Who decided it, when, and what was said before?',
	language,
	updated: '2025-06-30',
	tracks: [
		{
			id: 'council',
			label: 'Council',
			description: 'What the council said and did.',
			color: 'teal'
		},
		{
			id: 'residents',
			label: 'Residents',
			description: 'What people in the town did.',
			color: 'plum'
		}
	],
	speakers: [{ id: 'mayor', name: 'Ida Marsh', role: 'mayor', organisation: 'Ashmere Council' }],
	sources: [
		{
			id: 'report',
			publisher: 'Ashmere Council',
			title: 'Report on the state of the bridge',
			url: at('council/bridge-report'),
			published: '2025-01-20'
		},
		{
			id: 'courier',
			publisher: 'Ashmere Courier',
			title: 'Council votes on bridge',
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
			title: 'A report finds cracks in the bridge',
			summary: 'The council’s engineers write that two of the piers have cracks.',
			attribution: 'document',
			sources: ['report'],
			links: []
		},
		{
			id: 'vote',
			date: '2025-03-14',
			kind: 'action',
			track: 'council',
			title: 'The council votes to close the bridge to cars',
			summary: 'The council decides by 14 votes to 9, the Ashmere Courier reports.',
			attribution: 'reported',
			sources: ['courier'],
			links: [{ to: 'report', type: 'follows' }]
		},
		{
			id: 'petition',
			date: '2025-04',
			kind: 'protest',
			track: 'residents',
			title: 'Shopkeepers hand in a petition',
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
	title: 'What Brightwater promised about its bottles',
	dek: 'What did the company say, and what has it done since?',
	language,
	updated: '2025-06-30',
	tracks: [
		{ id: 'said', label: 'Said', description: 'What the company said.', color: 'ochre' },
		{ id: 'done', label: 'Done', description: 'What was reported later.', color: 'slate' }
	],
	speakers: [
		{ id: 'head', name: 'Noor Adler', role: 'chief executive', organisation: 'Brightwater' }
	],
	sources: [
		{
			id: 'release',
			publisher: 'Brightwater',
			title: 'Our bottles by 2025',
			url: at('brightwater/bottles'),
			published: '2022-09-05'
		},
		{
			id: 'register',
			publisher: 'Packaging Register',
			title: 'Figures for 2024',
			url: at('register/2024'),
			published: '2025-02'
		}
	],
	series: [
		{
			id: 'share',
			label: 'Share of recycled plastic',
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
			title: 'Brightwater promises recycled bottles',
			summary:
				'The company names a year by which all of its bottles are to be of recycled plastic.',
			attribution: 'direct',
			sources: ['release'],
			statement: {
				quote: 'By the end of 2025 every bottle we sell will be made of recycled plastic.',
				speaker: 'head',
				channel: 'press release',
				source: 'release'
			},
			links: []
		},
		{
			id: 'repeat',
			date: '2024-05-16',
			kind: 'statement',
			track: 'said',
			title: 'Brightwater says that it is on the way',
			summary: 'The chief executive speaks of progress at the annual meeting.',
			attribution: 'direct',
			sources: ['release'],
			statement: { quote: 'We are nearly there.', speaker: 'head', to: 'shareholders' },
			links: [{ to: 'promise', type: 'follows' }]
		},
		{
			id: 'figure',
			date: '2024',
			known: '2025-02',
			kind: 'measurement',
			track: 'done',
			title: 'About 31% of the plastic is recycled',
			summary: 'The Packaging Register gives a share of about 31% for 2024.',
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
	title: 'Does an app make pupils sleep better?',
	dek: 'From a study with 48 pupils to the headlines.',
	language,
	updated: '2025-06-30',
	tracks: [
		{ id: 'study', label: 'Study', description: 'What the researchers published.', color: 'moss' },
		{ id: 'media', label: 'Media', description: 'What was made of it.', color: 'rust' }
	],
	speakers: [
		{
			id: 'author',
			name: 'Jun Okada',
			role: 'lead author',
			organisation: 'Ashmere Sleep Institute'
		}
	],
	sources: [
		{
			id: 'study',
			publisher: 'Ashmere Sleep Institute',
			title: 'Evening screens and sleep: a trial with 48 pupils',
			url: at('sleep/study'),
			published: '2025-02-03'
		},
		{
			id: 'release',
			publisher: 'Ashmere Sleep Institute',
			title: 'App improves sleep of pupils',
			url: at('sleep/press-release'),
			published: '2025-02-04'
		},
		{
			id: 'daily',
			publisher: 'Daily Example',
			title: 'This app ends sleepless nights',
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
			title: 'A trial finds 12 more minutes of sleep',
			summary:
				'In a trial with 48 pupils those with the app slept 12 minutes longer, its authors write.',
			attribution: 'document',
			sources: ['study', 'release'],
			links: []
		},
		{
			id: 'headline',
			date: '2025-02-06',
			kind: 'report',
			track: 'media',
			title: 'A newspaper writes of the end of sleepless nights',
			summary: 'The Daily Example names neither the number of pupils nor the minutes.',
			attribution: 'reported',
			sources: ['daily'],
			links: [{ to: 'trial', type: 'follows' }]
		},
		{
			id: 'author',
			date: '2025-02',
			kind: 'statement',
			track: 'study',
			title: 'The lead author warns of large words',
			summary: '',
			attribution: 'direct',
			sources: ['daily'],
			statement: {
				quote: 'It was a small trial.',
				speaker: 'author',
				to: 'Daily Example',
				source: 'daily'
			},
			links: [{ to: 'headline', type: 'responds-to' }]
		}
	],
	prompts: [],
	corrections: []
};

interface MakeTemplate {
	name: string;
	about: string;
	/** An events file. */
	file: object;
	flaw: string;
}

/** What can be begun with. The flaw is told once one asks for it. */
export const makeTemplates: { note: string; show: string; items: readonly MakeTemplate[] } = {
	note: 'This example has one flaw in its evidence. Can you find it?',
	show: 'Tell me the flaw',
	items: [
		{
			name: 'A local decision',
			about: 'A council closes a bridge.',
			file: council,
			flaw: 'The vote is dated 14 March 2025, but its only source was published on 12 March: before it.'
		},
		{
			name: 'A company’s promise',
			about: 'What was said, and the figures since.',
			file: promise,
			flaw: 'The words of May 2024 are given with a press release of 2022. No page is named that carries them.'
		},
		{
			name: 'A claim in science',
			about: 'From a small study to the headlines.',
			file: claim,
			flaw: 'The finding seems to have two sources, but one publisher stands behind both: nobody independent confirms it.'
		}
	]
};
