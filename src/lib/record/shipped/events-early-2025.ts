import type { NotedEvent } from './notes.ts';

/** February to July 2025. */
export const early2025 = [
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
		title: 'Five employees led out of a Nadella town hall',
		summary:
			'Five workers wearing T-shirts that together read “Does our code kill kids, Satya?” were led out of an employee meeting with chief executive Satya Nadella in Redmond.',
		attribution: 'reported',
		statement: {
			quote: 'we ask that this be done in a way that does not cause a business disruption',
			speaker: 'microsoft',
			to: 'AP',
			channel: 'statement',
			source: 'dcd-town-hall'
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
		statement: {
			quote:
				'You claim that you care about using AI for good but Microsoft sells AI weapons to the Israeli military.',
			speaker: 'ibtihal-aboussad',
			to: 'Mustafa Suleyman, who was on stage',
			channel: 'called out in the room',
			source: 'ummid-anniversary'
		},
		sources: ['asharq-al-awsat-anniversary', 'ummid-anniversary', 'newser-anniversary'],
		links: []
	},
	{
		id: 'imod-2025-04-07-anniversary-dismissals',
		date: '2025-04-07',
		kind: 'action',
		track: 'imod',
		title: 'Microsoft dismisses one employee and ends the other’s notice early',
		summary:
			'Microsoft dismissed one of the two employees and made the other’s already announced resignation take effect at once.',
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
		statement: {
			quote: 'As a Microsoft worker, I refuse to be complicit in this genocide',
			speaker: 'joe-lopez',
			channel: 'called out in the hall',
			source: 'anadolu-build'
		},
		sources: ['pc-gamer-build', 'newsbytes-build', 'independent-build', 'anadolu-build'],
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
		date: '[2025-05-19..2025-05-22]',
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
		disputed: '+972 Magazine says around 400; Windows Central and Anadolu give 400.',
		sources: ['a-news-ice', 'techrepublic-ice', 'windows-central'],
		links: [{ type: 'reported-by', to: 'ice-2026-02-17-joint-report' }]
	}
] satisfies NotedEvent[];
