import type { NotedEvent } from './notes.ts';

export const from2026 = [
	// Happened in December 2025 and January 2026, and became public from February 2026 on
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
			channel: 'reported reply',
			source: 'windows-central'
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
			speaker: 'microsoft-as-reported',
			source: 'windows-central'
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
		lead: 'The Guardian and others: files show almost 1,400 TB of ICE data',
		leadLabel: 'Reported',
		summary:
			'The Guardian, +972 Magazine and Local Call reported that leaked files show ICE’s data on Microsoft servers growing from around 400 terabytes in July 2025 to almost 1,400 in January 2026.',
		attribution: 'document',
		unknown: 'The day is The Guardian’s; the days at +972 Magazine and Local Call were not found.',
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
				'ICE is using Microsoft’s AI video analysis tools including Azure AI Video Indexer and Azure Vision, which enable customers to analyze images, read text, and detect certain words, faces, emotions, and objects in audio and video files.',
			speaker: '972-magazine',
			channel: 'article',
			source: 'windows-central'
		},
		sources: ['windows-central'],
		links: [{ type: 'part-of', to: 'ice-2026-02-17-joint-report' }]
	},
	{
		id: 'ice-2026-02-operational-use-statement',
		date: '2026-02?',
		kind: 'statement',
		track: 'ice',
		title: 'Spokesperson: same approach everywhere, no comment on customers',
		summary:
			'Asked whether the rule covers U.S. federal agencies, a spokesperson said the approach is the same everywhere but did not comment on any customer.',
		attribution: 'spokesperson',
		statement: {
			quote:
				'Microsoft does not comment on the operational use of our technology by specific customers. What we can say is that our approach is consistent globally: We prohibit the use of our technology for mass surveillance of civilian populations, require compliance with law and contract, and use internal review mechanisms to assess and address higher‑risk scenarios.',
			speaker: 'microsoft-spokesperson',
			to: 'The Guardian',
			source: 'windows-central'
		},
		sources: ['windows-central'],
		links: [
			{ type: 'follows', to: 'imod-2025-09-25-mass-surveillance-principle' },
			{ type: 'reported-by', to: 'ice-2026-02-windows-central-article' }
		]
	},
	{
		id: 'ice-2026-02-17-spokesperson-statement',
		date: '[2026-02-17..2026-02-18]',
		kind: 'statement',
		track: 'ice',
		title:
			'Microsoft: terms do not allow mass surveillance, and it does not believe ICE engages in it',
		lead: 'Microsoft: does not believe ICE engages in mass surveillance',
		leadLabel: 'Replied',
		summary:
			'A spokesperson gave the statement to the three outlets and to Reuters, said that Microsoft provides cloud-based productivity and collaboration tools to DHS and ICE through partners, and added that Congress, the executive branch and the courts should draw legal lines. ICE told Reuters that it would not comment on specific techniques and tools.',
		attribution: 'spokesperson',
		statement: {
			quote:
				'Microsoft policies and terms of service do not allow our technology to be used for the mass surveillance of civilians, and we do not believe ICE is engaged in such activity.',
			speaker: 'microsoft-spokesperson',
			to: 'The Guardian, +972 Magazine, Local Call and Reuters',
			source: 'itnews-ice'
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
			speaker: 'no-azure-for-apartheid',
			channel: 'statement',
			source: 'pc-gamer-ice'
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
	// After the article that prompted this record
	{
		id: 'imod-2026-05-israel-head-departure',
		date: '2026-05',
		kind: 'action',
		track: 'imod',
		title: 'Head of Microsoft Israel to leave after the inquiry',
		summary:
			'The Guardian and Globes reported that the subsidiary’s general manager was leaving following the inquiry into military use of Azure. This came after the Windows Central article of February 2026 that prompted this record.',
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
			'Access Now, Amnesty International, the Electronic Frontier Foundation, 7amleh and Fight for the Future asked Microsoft in a joint letter to publish the findings of the review. This came after the Windows Central article of February 2026 that prompted this record.',
		attribution: 'direct',
		statement: {
			quote:
				'The company has taken a commendable step, but it remains incomplete as long as it doesn’t publicly disclose the results of its investigation',
			speaker: 'marwa-fatafta',
			channel: 'press release on the joint letter',
			source: 'access-now-letter'
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
			'Microsoft said that the outside investigation had found evidence supporting elements of the allegations, and announced added human-rights oversight. This came after the Windows Central article of February 2026 that prompted this record.',
		attribution: 'spokesperson',
		statement: {
			quote: 'enhance governance and oversight going forward',
			speaker: 'microsoft',
			channel: 'summary document'
		},
		unknown:
			'Whether the listed pages print exactly these words: they could not be read to that place.',
		sources: ['calcalist-final-update', 'good-index-final-update'],
		links: [{ type: 'follows', to: 'imod-2025-08-15-external-review' }]
	}
] satisfies NotedEvent[];
