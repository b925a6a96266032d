import { writeCsv } from '#lib/record/csv-text.ts';

/** The columns that most stories need. All others that our exports have may be added. */
const header = [
	'date',
	'title',
	'summary',
	'track',
	'kind',
	'quote',
	'speaker',
	'role',
	'organisation',
	'sources',
	'source_urls'
];

const rows = [
	[
		'2025-09-25',
		'The council publishes the plan',
		'The plan names three streets.',
		'The plan',
		'report',
		'',
		'',
		'',
		'',
		'The Council',
		'https://council.example/plan'
	],
	[
		'2025-10',
		'The mayor answers',
		'The mayor answered a reader’s letter.',
		'Answers',
		'statement',
		'We will build it next year.',
		'A. Mayor',
		'mayor',
		'The Council',
		'The Paper',
		'https://paper.example/letter'
	]
];

/** A table to begin with, as a file: the names of the columns and two plain rows. */
export const csvTemplate = (): string => writeCsv([header, ...rows]);
