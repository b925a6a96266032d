import type { NotedEvent } from './notes.ts';

export const late2025 = [
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
		unknown:
			'Whether the listed pages print exactly these words: they could not be read to that place.',
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
		statement: {
			quote:
				'We are here because over 22 months of genocide, Israel — powered by Microsoft — has been killing, maiming Palestinian children every hour.',
			speaker: 'hossam-nasr',
			to: 'people on the plaza',
			channel: 'by microphone',
			source: 'the-national-encampment'
		},
		disputed: 'Microsoft counted about 35 people, outlets about 50.',
		sources: ['windows-report-encampment', 'kiro-7-arrests', 'the-national-encampment'],
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
		statement: {
			quote:
				'Gaza for us is something that we are willing to give our employment, our livelihood, our bodies, put them on the line',
			speaker: 'abdo-mohamed',
			to: 'KIRO 7',
			channel: 'interview',
			source: 'kiro-7-sit-in'
		},
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
			channel: 'press conference',
			source: 'business-standard-sit-in'
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
			channel: 'message, also posted publicly',
			source: 'splinter-services'
		},
		disputed:
			'Windows Central and other outlets wrote that Microsoft admitted or confirmed parts of the report; Smith’s words are that evidence “supports elements” of it, with the review still going on.',
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
			speaker: 'brad-smith',
			to: 'Microsoft employees',
			channel: 'message, also posted publicly',
			source: 'windows-central'
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
		lead: 'Brad Smith: no technology to facilitate mass surveillance of civilians',
		leadLabel: 'Said',
		summary:
			'In his message to employees of 25 September 2025, Smith set out a worldwide rule against supplying technology for mass surveillance of civilians.',
		attribution: 'direct',
		statement: {
			quote:
				'We do not provide technology to facilitate mass surveillance of civilians. We have applied this principle in every country around the world, and we have insisted on it repeatedly for more than two decades.',
			speaker: 'brad-smith',
			to: 'Microsoft employees',
			channel: 'message, also posted publicly',
			source: 'windows-central'
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
	{
		id: 'imod-2025-09-25-idf-reply',
		date: '2025-09-25',
		kind: 'statement',
		track: 'imod',
		title: 'Israeli military says the decision does no operational harm',
		summary: 'The Israel Defense Forces said that the sensitive content had been backed up.',
		attribution: 'reported',
		statement: {
			quote:
				'there is no operational harm following Microsoft’s decision, as the sensitive content has been securely backed up.',
			speaker: 'israel-defense-forces',
			channel: 'statement',
			source: 'i24news-reply'
		},
		unknown: 'Whether the English words are a translation.',
		sources: ['i24news-reply'],
		links: [{ type: 'responds-to', to: 'imod-2025-09-25-services-disabled' }],
		added: '2026-11-29'
	}
] satisfies NotedEvent[];
