import { writeCsv } from '#lib/record/csv-text.ts';

/** A header with the columns that most stories need, and three example rows. */
const templateRows = [
	'date|title|summary|track|chapter|kind|quote|speaker|role|organisation|sources|source_urls' +
		'|quote_language|quote_translation|quote_translation_by|series|value|unit|id|links',
	'2025-09-25|The council publishes the plan|The plan names three streets.|The plan|The plan is out|report' +
		'|||||The Council|https://council.example/plan|||||||the-plan|',
	'2025-10|The mayor answers|The mayor answered a reader’s letter.|Answers|The answers|statement' +
		'|We will build it next year.|A. Mayor|mayor|The Council|The Paper|https://paper.example/letter' +
		'||||||||responds-to the-plan',
	'2025-11-03|The plan costs 3.5 million|The Paper reports the costs.|The plan|The answers|measurement' +
		'|||||The Paper|https://paper.example/costs||||Costs of the plan|3.5|million||'
];

/** A table that authors can download and fill in, as CSV. They may add any column of our exports. */
export const csvTemplate = (): string => writeCsv(templateRows.map((row) => row.split('|')));
