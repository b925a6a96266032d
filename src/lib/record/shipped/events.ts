import type { EventsFile } from '#lib/record/events-file.ts';
import { corrections } from './corrections.ts';
import { recordAnswers, recordPrompts, withNotes } from './notes.ts';
import { sources } from './sources.ts';

/** The day on which the events came that do not name another. */
const firstPublished = '2026-11-25';

/**
 * The record that the site ships with. Titles, summaries and words of doubt are our own; quotes are
 * the speakers' very words, to the byte: curly quotes and the non-breaking hyphen in "higher‑risk"
 * are in the sources. A statement names its source only where that page carries these words. What
 * whoever presents an event has at hand is in `notes.ts`.
 */
export const events = {
	format: 1,
	id: 'microsoft-government-cloud',
	title: 'What Microsoft said about government use of its cloud',
	dek: 'Protests, statements and reported figures, February 2025 to June 2026, each with its sources',
	language: 'en',
	updated: '2026-11-26',
	checked: '2026-06',
	tracks: [
		{
			id: 'imod',
			label: 'Israel Ministry of Defense (IMOD)',
			description:
				'Reports on the Israeli military’s use of Microsoft technology, protests about it, and what Microsoft said and did.',
			color: 'teal'
		},
		{
			id: 'ice',
			label: 'U.S. Immigration and Customs Enforcement (ICE)',
			description:
				'Reports on ICE’s use of Microsoft technology, and what Microsoft and others said about it.',
			color: 'ochre'
		}
	],
	// Figures of the Israeli military's data differ in scope from these and are never charted.
	series: [
		{
			id: 'ice-volume',
			label: 'ICE data reported on Microsoft servers',
			unit: 'TB',
			track: 'ice',
			points: [
				{
					date: '2025-07',
					known: '2026-02-17',
					value: 400,
					qualifier: 'about',
					event: 'ice-2025-07-data-400',
					sources: ['a-news-ice', 'techrepublic-ice', 'windows-central']
				},
				{
					date: '2026-01',
					known: '2026-02-17',
					value: 1400,
					qualifier: 'almost',
					event: 'ice-2026-01-data-1400',
					sources: ['a-news-ice', 'techrepublic-ice', 'windows-central']
				}
			]
		}
	],
	speakers: [
		{ id: 'microsoft', name: 'Microsoft', role: 'company', organisation: 'Microsoft' },
		{
			id: 'brad-smith',
			name: 'Brad Smith',
			role: 'Microsoft vice chair and president',
			organisation: 'Microsoft'
		},
		{
			id: 'microsoft-as-reported',
			name: 'Microsoft (as reported)',
			role: 'company, as reported by the sources',
			organisation: 'Microsoft'
		},
		{
			id: 'microsoft-spokesperson',
			name: 'Microsoft spokesperson',
			role: 'unnamed spokesperson',
			organisation: 'Microsoft'
		},
		{ id: '972-magazine', name: '+972 Magazine', role: 'publisher', organisation: '+972 Magazine' },
		{
			id: 'no-azure-for-apartheid',
			name: 'No Azure for Apartheid',
			role: 'worker-led campaign',
			organisation: 'No Azure for Apartheid'
		},
		{
			id: 'marwa-fatafta',
			name: 'Marwa Fatafta',
			role: 'MENA Policy and Advocacy Director at Access Now',
			organisation: 'Access Now'
		}
	],
	sources,
	events: withNotes([
		// February to July 2025
		{
			id: 'imod-2025-02-18-ap-investigation',
			date: '2025-02-18',
			kind: 'report',
			track: 'imod',
			title: 'AP reports on the Israeli military’s use of Microsoft and OpenAI technology',
			summary:
				'The Associated Press reported, from internal documents, data and interviews, that Israeli military use of Microsoft and OpenAI technology increased after 7 October 2023.',
			attribution: 'document',
			sources: ['arab-news-ap-report', 'cheddar-ap-report'],
			links: []
		},
		{
			id: 'imod-2025-02-24-town-hall',
			date: '2025-02-24',
			kind: 'protest',
			track: 'imod',
			title: 'Five employees removed from a Nadella town hall',
			summary:
				'Five workers wearing T-shirts that spelled out a question to the CEO were led out of an employee meeting in Redmond.',
			attribution: 'reported',
			statement: {
				quote: 'we ask that this be done in a way that does not cause a business disruption',
				speaker: 'microsoft',
				to: 'AP',
				channel: 'statement'
			},
			unknown: 'The day of Microsoft’s statement to AP.',
			sources: ['jerusalem-post-town-hall', 'dcd-town-hall'],
			links: []
		},
		{
			id: 'imod-2025-04-04-50th-anniversary',
			date: '2025-04-04',
			kind: 'protest',
			track: 'imod',
			title: 'Two employees interrupt Microsoft’s 50th-anniversary events',
			summary:
				'Two employees separately interrupted presentations at the anniversary celebration in Redmond over the company’s work with the Israeli military.',
			attribution: 'reported',
			sources: ['asharq-al-awsat-anniversary', 'ummid-anniversary', 'newser-anniversary'],
			links: []
		},
		{
			id: 'imod-2025-04-07-anniversary-dismissals',
			date: '2025-04-07',
			kind: 'action',
			track: 'imod',
			title: 'Microsoft dismisses one protester and ends the other’s notice early',
			summary:
				'Microsoft dismissed one protester and made the other’s already announced resignation take effect at once.',
			attribution: 'reported',
			disputed:
				'A workers’ group and some outlets say that two people were fired; according to Microsoft, the second had already announced a resignation.',
			sources: ['asharq-al-awsat-anniversary', 'newser-anniversary'],
			links: [{ type: 'follows', to: 'imod-2025-04-04-50th-anniversary' }]
		},
		{
			id: 'imod-2025-05-15-no-evidence-statement',
			date: '2025-05-15',
			kind: 'statement',
			track: 'imod',
			title: 'Microsoft: no evidence to date that its technology was used to harm people in Gaza',
			summary:
				'An unsigned corporate post reported an internal review and an outside firm’s fact-finding, and said that Microsoft does not have visibility into how customers use its software on their own servers or other devices.',
			attribution: 'spokesperson',
			statement: {
				quote:
					'we have found no evidence to date that Microsoft’s Azure and AI technologies have been used to target or harm people in the conflict in Gaza',
				speaker: 'microsoft',
				channel: 'unsigned corporate blog post',
				source: 'neowin-no-evidence'
			},
			sources: ['neowin-no-evidence', 'tribune-india-no-evidence'],
			links: []
		},
		{
			id: 'imod-2025-05-19-build-demonstration',
			date: '2025-05-19',
			kind: 'protest',
			track: 'imod',
			title: 'Demonstration outside the Build conference',
			summary:
				'Pro-Palestinian demonstrators protested outside Microsoft Build at the Seattle Convention Center.',
			attribution: 'reported',
			sources: ['windows-central', 'pc-gamer-build', 'independent-build'],
			links: []
		},
		{
			id: 'imod-2025-05-19-build-keynote',
			date: '2025-05-19',
			kind: 'protest',
			track: 'imod',
			title: 'Nadella’s Build keynote interrupted',
			summary: 'A firmware engineer, then a former Google worker, interrupted the opening keynote.',
			attribution: 'reported',
			sources: ['pc-gamer-build', 'newsbytes-build', 'independent-build'],
			links: []
		},
		{
			id: 'imod-2025-05-20-build-parikh',
			date: '2025-05-20',
			kind: 'protest',
			track: 'imod',
			title: 'Second Build session interrupted',
			summary:
				'A person described as a Palestinian tech worker interrupted a presentation by Jay Parikh, head of Microsoft’s CoreAI group.',
			attribution: 'reported',
			sources: ['pc-gamer-build', 'windows-central-build'],
			links: [{ type: 'follows', to: 'imod-2025-05-19-build-keynote' }]
		},
		{
			id: 'imod-2025-05-keynote-dismissal',
			date: '2025-05-19/2025-05-22',
			kind: 'action',
			track: 'imod',
			title: 'Microsoft dismisses the engineer who interrupted the keynote',
			summary:
				'Microsoft dismissed the engineer who interrupted the keynote; the dismissal was reported by 22 May.',
			attribution: 'reported',
			sources: ['independent-build', 'hindustan-times-keynote', 'channelnews-keynote'],
			links: [{ type: 'follows', to: 'imod-2025-05-19-build-keynote' }]
		},
		{
			id: 'ice-2025-07-data-400',
			date: '2025-07',
			known: '2026-02-17',
			kind: 'measurement',
			track: 'ice',
			title: 'About 400 TB of ICE data reported on Microsoft servers',
			summary:
				'Files obtained by The Guardian, +972 Magazine and Local Call were reported to show around 400 terabytes of ICE data on Microsoft servers in July 2025.',
			attribution: 'document',
			unknown:
				'+972 Magazine puts the volume in Azure and says the files do not specify what is stored there; Windows Central says the documents do not indicate if ICE’s data is stored on Azure.',
			sources: ['a-news-ice', 'techrepublic-ice', 'windows-central'],
			links: [{ type: 'reported-by', to: 'ice-2026-02-17-joint-report' }]
		},
		// August 2025
		{
			id: 'imod-2025-08-06-unit-8200-report',
			date: '2025-08-06',
			kind: 'report',
			track: 'imod',
			title: 'Joint report says Unit 8200 kept a call archive in Azure',
			summary:
				'The Guardian, +972 Magazine and Local Call reported that Unit 8200 of the Israeli military kept a large archive of intercepted Palestinian phone calls in a segregated part of Azure from 2022. Leaked documents were also reported to suggest that 11,500 TB of Israeli military data were in Azure in the Netherlands by July 2025.',
			attribution: 'document',
			sources: ['ynetnews-unit-8200', 'globes-unit-8200', 'windows-central', 'inkl-dutch-protest'],
			links: []
		},
		{
			id: 'imod-2025-08-10-dutch-roof-protest',
			date: '2025-08-10',
			kind: 'protest',
			track: 'imod',
			title: 'Activists on the roof of a Dutch Microsoft datacentre',
			summary:
				'The group Geef Tegengas protested at a Microsoft site near Middenmeer after the joint report.',
			attribution: 'reported',
			sources: ['inkl-dutch-protest', 'windows-report-dutch-protest'],
			links: [{ type: 'follows', to: 'imod-2025-08-06-unit-8200-report' }]
		},
		{
			id: 'imod-2025-08-15-external-review',
			date: '2025-08-15',
			kind: 'statement',
			track: 'imod',
			title: 'Microsoft announces an outside review by Covington & Burling',
			summary:
				'In an update to its May post, Microsoft said a law firm with technical help would review the new allegations and that the findings would be published.',
			attribution: 'spokesperson',
			statement: {
				quote: 'additional and precise allegations that merit a full and urgent review',
				speaker: 'microsoft',
				channel: 'corporate blog update'
			},
			sources: ['fox-28-review', 'the-national-review'],
			links: [{ type: 'responds-to', to: 'imod-2025-08-06-unit-8200-report' }]
		},
		{
			id: 'imod-2025-08-19-encampment',
			date: '2025-08-19',
			kind: 'protest',
			track: 'imod',
			title: 'Encampment on Microsoft’s East Campus plaza',
			summary:
				'No Azure for Apartheid supporters set up tents on the Redmond campus and left after a trespass warning.',
			attribution: 'reported',
			disputed: 'Microsoft counted about 35 people, outlets about 50.',
			sources: ['windows-report-encampment', 'kiro-7-arrests'],
			links: []
		},
		{
			id: 'imod-2025-08-20-arrests',
			date: '2025-08-20',
			kind: 'protest',
			track: 'imod',
			title: 'Police arrest protesters on the second day',
			summary:
				'Redmond police arrested 18 people, by their same-day count, when demonstrators returned to the plaza.',
			attribution: 'reported',
			disputed: 'Police counted 18 arrests that day; some later reports give 20.',
			sources: ['kiro-7-arrests', 'harlem-valley-news-arrests'],
			links: [{ type: 'follows', to: 'imod-2025-08-19-encampment' }]
		},
		{
			id: 'imod-2025-08-26-smith-office-sit-in',
			date: '2025-08-26',
			kind: 'protest',
			track: 'imod',
			title: 'Sit-in at Brad Smith’s office',
			summary:
				'Seven people, two of them current employees, occupied the Microsoft president’s office in Redmond and were arrested.',
			attribution: 'reported',
			sources: ['kiro-7-sit-in', 'business-standard-sit-in', 'tag24-sit-in'],
			links: []
		},
		{
			id: 'imod-2025-08-26-smith-press-conference',
			date: '2025-08-26',
			kind: 'statement',
			track: 'imod',
			title: 'Smith’s press conference after the sit-in',
			summary:
				'Hours later Smith criticised the protesters’ methods and said that Microsoft would investigate reports on Israel’s use of its technology.',
			attribution: 'direct',
			statement: {
				quote: 'We need to uphold our human rights standards and we will',
				speaker: 'brad-smith',
				channel: 'press conference'
			},
			sources: ['business-standard-sit-in'],
			links: [{ type: 'responds-to', to: 'imod-2025-08-26-smith-office-sit-in' }]
		},
		{
			id: 'imod-2025-08-27-dismissals',
			date: '2025-08-27/2025-08-28',
			kind: 'action',
			track: 'imod',
			title: 'Microsoft dismisses four employees over the on-site protests',
			summary:
				'Two participants in the sit-in were dismissed on 27 August and two participants in the encampment on 28 August. The quoted words are from Microsoft’s statement of 28 August.',
			attribution: 'reported',
			statement: {
				quote: 'created significant safety concerns',
				speaker: 'microsoft',
				channel: 'statement',
				source: 'lbc-dismissals'
			},
			sources: ['lbc-dismissals', 'times-of-india-dismissals'],
			links: [
				{ type: 'follows', to: 'imod-2025-08-26-smith-office-sit-in' },
				{ type: 'follows', to: 'imod-2025-08-19-encampment' }
			]
		},
		// September 2025
		{
			id: 'imod-2025-09-25-evidence-statement',
			date: '2025-09-25',
			kind: 'statement',
			track: 'imod',
			title: 'Smith: evidence supports elements of the Guardian’s reporting',
			summary:
				'In a message to employees, also posted publicly, Smith said the unfinished review had found evidence for parts of the report, citing Dutch Azure storage consumption and AI services.',
			attribution: 'direct',
			statement: {
				quote:
					'While our review is ongoing, we have found evidence that supports elements of The Guardian’s reporting.',
				speaker: 'brad-smith',
				to: 'Microsoft employees',
				channel: 'message, also posted publicly'
			},
			disputed:
				'Some outlets wrote that Microsoft confirmed or admitted parts of the report; Smith’s words are that evidence “supports elements” of it, with the review still going on.',
			sources: ['splinter-services', 'dawn-services', 'windows-central'],
			links: [
				{ type: 'follows', to: 'imod-2025-08-15-external-review' },
				{ type: 'responds-to', to: 'imod-2025-08-06-unit-8200-report' }
			]
		},
		{
			id: 'imod-2025-09-25-services-disabled',
			date: '2025-09-25',
			kind: 'action',
			track: 'imod',
			title: 'Microsoft disables specified IMOD subscriptions',
			summary:
				'Smith announced that certain cloud storage and AI subscriptions of one unit in Israel’s defence ministry were being switched off.',
			attribution: 'direct',
			statement: {
				quote:
					'We therefore have informed IMOD of Microsoft’s decision to cease and disable specified IMOD subscriptions and their services, including their use of specific cloud storage and AI services and technologies',
				speaker: 'brad-smith'
			},
			sources: ['dawn-services', 'fox-13-services', 'hindustan-times-services', 'windows-central'],
			links: [{ type: 'part-of', to: 'imod-2025-09-25-evidence-statement' }]
		},
		{
			id: 'imod-2025-09-25-mass-surveillance-principle',
			date: '2025-09-25',
			kind: 'statement',
			track: 'imod',
			title: 'Smith states the mass-surveillance principle',
			lead: 'Smith: no technology to facilitate mass surveillance of civilians',
			summary:
				'In his message to employees of 25 September 2025, Smith set out a worldwide rule against supplying technology for mass surveillance of civilians.',
			attribution: 'direct',
			statement: {
				quote:
					'We do not provide technology to facilitate mass surveillance of civilians. We have applied this principle in every country around the world, and we have insisted on it repeatedly for more than two decades.',
				speaker: 'brad-smith',
				to: 'Microsoft employees',
				channel: 'message'
			},
			disputed:
				'One outlet prints the sentence as opening “First, we do not provide”; others, Windows Central among them, print “We do not provide”.',
			sources: [
				'ndtv-profit-services',
				'hindustan-times-services',
				'ummid-services',
				'windows-central'
			],
			links: [{ type: 'part-of', to: 'imod-2025-09-25-evidence-statement' }]
		},
		// December 2025 and January 2026, public from February 2026
		{
			id: 'ice-2025-12-internal-response',
			date: '2025-12',
			known: '2026-02',
			kind: 'statement',
			track: 'ice',
			title: 'Reported reply on immigration-enforcement contracts',
			summary:
				'Windows Central writes that a reported response to Microsoft sources in December 2025 said the company had no current contracts of the kind quoted. Separately, it says reports claim that several Microsoft employees have raised concerns.',
			attribution: 'reported',
			statement: {
				quote: 'support immigration enforcement',
				speaker: 'microsoft-as-reported',
				to: 'Microsoft sources',
				channel: 'reported reply'
			},
			sources: ['windows-central'],
			links: [{ type: 'reported-by', to: 'ice-2026-02-windows-central-article' }]
		},
		{
			id: 'ice-2026-01-contracts-response',
			date: '2026-01',
			known: '2026-02',
			kind: 'statement',
			track: 'ice',
			title: 'Microsoft reportedly confirms ICE and DHS contracts',
			summary:
				'Windows Central writes that in the following month Microsoft confirmed contracts with ICE and the Department of Homeland Security, while saying it held no AI services contracts tied specifically to enforcement at that time.',
			attribution: 'reported',
			statement: {
				quote:
					'does not presently maintain AI services contracts tied specifically to enforcement activities',
				speaker: 'microsoft-as-reported'
			},
			sources: ['windows-central'],
			links: [
				{ type: 'follows', to: 'ice-2025-12-internal-response' },
				{ type: 'reported-by', to: 'ice-2026-02-windows-central-article' }
			]
		},
		{
			id: 'ice-2026-01-data-1400',
			date: '2026-01',
			known: '2026-02-17',
			kind: 'measurement',
			track: 'ice',
			title: 'Almost 1,400 TB of ICE data reported on Microsoft servers',
			summary:
				'Files obtained by The Guardian, +972 Magazine and Local Call were reported to show almost 1,400 terabytes of ICE data on Microsoft servers in January 2026.',
			attribution: 'document',
			unknown:
				'+972 Magazine puts the volume in Azure and says the files do not specify what is stored there; Windows Central says the documents do not indicate if ICE’s data is stored on Azure.',
			sources: ['a-news-ice', 'techrepublic-ice', 'windows-central'],
			links: [{ type: 'reported-by', to: 'ice-2026-02-17-joint-report' }]
		},
		// February 2026
		{
			id: 'ice-2026-02-17-joint-report',
			date: '2026-02-17',
			kind: 'report',
			track: 'ice',
			title: 'Joint report on ICE’s use of Microsoft cloud and AI',
			lead: 'Files said to show almost 1,400 TB of ICE data',
			summary:
				'The Guardian, +972 Magazine and Local Call reported leaked files on ICE’s growing reliance on Microsoft services.',
			attribution: 'document',
			unknown:
				'The day is The Guardian’s; the days at +972 Magazine and Local Call were not found.',
			sources: ['a-news-ice', 'pc-gamer-ice', 'windows-central'],
			links: []
		},
		{
			id: 'ice-2026-02-ai-tools-claim',
			date: '2026-02',
			kind: 'report',
			track: 'ice',
			title: 'Documents said to show ICE using Microsoft AI video tools',
			summary: '+972 reported that the files show use of Azure AI Video Indexer and Azure Vision.',
			attribution: 'document',
			statement: {
				quote:
					'ICE is using Microsoft’s AI video analysis tools including Azure AI Video Indexer and Azure Vision',
				speaker: '972-magazine'
			},
			sources: ['windows-central'],
			links: [{ type: 'part-of', to: 'ice-2026-02-17-joint-report' }]
		},
		{
			id: 'ice-2026-02-operational-use-statement',
			date: '2026-02?',
			kind: 'statement',
			track: 'ice',
			title: 'Spokesperson declines to discuss specific customers',
			summary:
				'Asked whether the rule covers U.S. federal agencies, a spokesperson said the approach is the same everywhere but did not comment on any customer.',
			attribution: 'spokesperson',
			statement: {
				quote:
					'Microsoft does not comment on the operational use of our technology by specific customers. What we can say is that our approach is consistent globally: We prohibit the use of our technology for mass surveillance of civilian populations, require compliance with law and contract, and use internal review mechanisms to assess and address higher‑risk scenarios.',
				speaker: 'microsoft-spokesperson',
				to: 'The Guardian'
			},
			sources: ['windows-central'],
			links: [
				{ type: 'follows', to: 'imod-2025-09-25-mass-surveillance-principle' },
				{ type: 'reported-by', to: 'ice-2026-02-windows-central-article' }
			]
		},
		{
			id: 'ice-2026-02-17-spokesperson-statement',
			date: '2026-02-17/2026-02-18',
			kind: 'statement',
			track: 'ice',
			title:
				'Microsoft: terms do not allow mass surveillance, and it does not believe ICE engages in it',
			lead: 'Microsoft: does not believe ICE engages in mass surveillance',
			summary:
				'A spokesperson gave the statement to the three outlets and to Reuters, said that Microsoft provides cloud-based productivity and collaboration tools to DHS and ICE through partners, and added that Congress, the executive branch and the courts should draw legal lines. ICE told Reuters that it would not comment on specific techniques and tools.',
			attribution: 'spokesperson',
			statement: {
				quote:
					'Microsoft policies and terms of service do not allow our technology to be used for the mass surveillance of civilians, and we do not believe ICE is engaged in such activity.',
				speaker: 'microsoft-spokesperson',
				to: 'The Guardian, +972 Magazine, Local Call and Reuters'
			},
			sources: ['itnews-ice', 'a-news-ice', 'pc-gamer-ice', 'windows-central'],
			links: [{ type: 'responds-to', to: 'ice-2026-02-17-joint-report' }]
		},
		{
			id: 'ice-2026-02-18-naa-statement',
			date: '2026-02-18',
			kind: 'statement',
			track: 'ice',
			title: 'No Azure for Apartheid responds to the ICE report',
			summary:
				'The worker-led group issued a statement the day after the report, calling on Microsoft to end its relationship with ICE.',
			attribution: 'direct',
			statement: {
				quote: 'This news should come as no shock to the general public',
				speaker: 'no-azure-for-apartheid'
			},
			sources: ['pc-gamer-ice'],
			links: [{ type: 'responds-to', to: 'ice-2026-02-17-joint-report' }]
		},
		{
			id: 'ice-2026-02-windows-central-article',
			date: '2026-02',
			kind: 'report',
			track: 'ice',
			title: 'Windows Central sets the ICE reports beside the IMOD statement',
			summary:
				'Sean Endicott of Windows Central summarised the reports about ICE and set them beside Smith’s September 2025 statement about IMOD.',
			attribution: 'reported',
			sources: ['windows-central'],
			links: []
		},
		// Later than the article that this record starts from
		{
			id: 'imod-2026-05-israel-head-departure',
			date: '2026-05',
			kind: 'action',
			track: 'imod',
			title: 'Head of Microsoft Israel to leave after the inquiry',
			summary:
				'The Guardian and Globes reported that the subsidiary’s general manager was leaving following the inquiry into military use of Azure. This came after the Windows Central article of February 2026 that this record starts from.',
			attribution: 'reported',
			disputed: 'Outlets differ on whether he stepped down or was removed.',
			sources: ['aaj-israel-head', 'neowin-israel-head'],
			links: [{ type: 'follows', to: 'imod-2025-08-15-external-review' }]
		},
		{
			id: 'imod-2026-05-18-coalition-letter',
			date: '2026-05',
			kind: 'statement',
			track: 'imod',
			title: 'Rights groups ask Microsoft to publish the review',
			summary:
				'Access Now, Amnesty International, the Electronic Frontier Foundation, 7amleh and Fight for the Future asked Microsoft in a joint letter to publish the findings of the review. This came after the Windows Central article of February 2026 that this record starts from.',
			attribution: 'direct',
			statement: {
				quote:
					'The company has taken a commendable step, but it remains incomplete as long as it doesn’t publicly disclose the results of its investigation',
				speaker: 'marwa-fatafta'
			},
			sources: ['access-now-letter'],
			links: [{ type: 'follows', to: 'imod-2025-08-15-external-review' }],
			added: '2026-11-26'
		},
		{
			id: 'imod-2026-06-final-update',
			date: '2026-06',
			kind: 'statement',
			track: 'imod',
			title: 'Microsoft’s final update on the IMOD review',
			summary:
				'Microsoft said that the outside investigation had found evidence supporting elements of the allegations, and announced added human-rights oversight. This came after the Windows Central article of February 2026 that this record starts from.',
			attribution: 'spokesperson',
			statement: {
				quote: 'enhance governance and oversight going forward',
				speaker: 'microsoft',
				channel: 'summary document'
			},
			sources: ['calcalist-final-update', 'good-index-final-update'],
			links: [{ type: 'follows', to: 'imod-2025-08-15-external-review' }]
		}
	]).map((event) => ({ added: firstPublished, ...event })),
	prompts: recordPrompts,
	answers: recordAnswers,
	corrections
} satisfies EventsFile;
