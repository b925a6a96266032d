import type { ChapterRecord } from '#lib/record/events-file.ts';

/** The five chapters of the story. A chapter may begin before the previous one ends. */
export const chapters: ChapterRecord[] = [
	{
		id: 'protest',
		title: 'Employees protest',
		summary:
			'From February to May 2025 employees and others protested at Microsoft’s events over its business with the Israeli military. Microsoft dismissed some of them and said that a review had found no evidence of harm.',
		events: [
			'imod-2025-02-18-ap-investigation',
			'imod-2025-02-24-town-hall',
			'imod-2025-04-04-50th-anniversary',
			'imod-2025-04-07-anniversary-dismissals',
			'imod-2025-05-15-no-evidence-statement',
			'imod-2025-05-19-build-demonstration',
			'imod-2025-05-19-build-keynote',
			'imod-2025-05-20-build-parikh',
			'imod-2025-05-keynote-dismissal'
		]
	},
	{
		id: 'august',
		title: 'The August reports',
		summary:
			'In August 2025 three outlets reported that a unit of the Israeli military kept recordings of phone calls in Azure. Microsoft opened an outside review, and protests reached its president’s office.',
		events: [
			'imod-2025-08-06-unit-8200-report',
			'imod-2025-08-10-dutch-roof-protest',
			'imod-2025-08-15-external-review',
			'imod-2025-08-19-encampment',
			'imod-2025-08-20-arrests',
			'imod-2025-08-26-smith-office-sit-in',
			'imod-2025-08-26-smith-press-conference',
			'imod-2025-08-27-dismissals'
		]
	},
	{
		id: 'cut-off',
		title: 'Microsoft disables services',
		summary:
			'On 25 September 2025 Brad Smith said that evidence supported elements of the reporting, and that specified services of the ministry were being disabled.',
		events: [
			'imod-2025-09-25-evidence-statement',
			'imod-2025-09-25-services-disabled',
			'imod-2025-09-25-mass-surveillance-principle',
			'imod-2025-09-25-idf-reply'
		]
	},
	{
		id: 'ice',
		title: 'ICE’s data on Microsoft servers',
		summary:
			'In February 2026 three outlets reported, from leaked files, about 400 terabytes of ICE data in July 2025 and almost 1,400 in January 2026. Microsoft said that it does not believe ICE engages in mass surveillance of civilians.',
		events: [
			'ice-2025-07-data-400',
			'ice-2025-12-internal-response',
			'ice-2026-01-contracts-response',
			'ice-2026-01-data-1400',
			'ice-2026-02-17-joint-report',
			'ice-2026-02-ai-tools-claim',
			'ice-2026-02-operational-use-statement',
			'ice-2026-02-17-spokesperson-statement',
			'ice-2026-02-18-naa-statement',
			'ice-2026-02-windows-central-article'
		]
	},
	{
		id: 'outcome',
		title: 'What came of the review',
		summary:
			'In May and June 2026 the head of Microsoft Israel was reported to be leaving, rights groups asked for the findings, and Microsoft published a final update.',
		events: [
			'imod-2026-05-israel-head-departure',
			'imod-2026-05-18-coalition-letter',
			'imod-2026-06-final-update'
		]
	}
];
