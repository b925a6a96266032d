import type { WorksheetRows, Teaching } from '#lib/record/lessons.ts';
import { basedOn, type Id } from './lesson-answers.ts';
import { lessons } from './lesson-plans.ts';

const card = (levelSize: 4 | 6 | 8, event: Id, reason: string, clue: string | null = null) => ({
	event,
	levelSize,
	reason,
	clue
});

const comparison = (
	levelSize: 4 | 6 | 8,
	event: Id,
	task: string,
	answer: string,
	filled: WorksheetRows
) => ({
	event,
	levelSize,
	task,
	answer,
	filled
});

/*
 * Lessons about the shipped record. Text in curly quotes is in the record, byte for byte. Each fact has the ids of the
 * events that support it. What the record does not say becomes a question for the class.
 */

export const teaching: Teaching = {
	seed: 45,
	ages: '13 and up',
	cards: [
		card(
			6,
			'ice-2025-07-data-400',
			'The figure is for July 2025. No word on the card says so: a group that was unsure was right to be.'
		),
		card(
			4,
			'imod-2025-08-06-unit-8200-report',
			'Reported on 6 August 2025; the review that follows answers it.',
			'The other three answer it, or sum up an inquiry that was announced after it.'
		),
		card(
			4,
			'imod-2025-08-15-external-review',
			'It announces a review of “additional and precise allegations”: somebody had made them before.',
			'It answers a report. What it announces had not begun.'
		),
		card(
			4,
			'imod-2025-09-25-evidence-statement',
			'“While our review is ongoing”: after the review was announced, and before it ended.',
			'Something had begun and had not ended.'
		),
		card(
			8,
			'ice-2026-01-data-1400',
			'The figure is for January 2026. A larger figure need not be a later one: only its date tells.'
		),
		card(
			6,
			'ice-2026-02-17-spokesperson-statement',
			'It answers the joint report on ICE of 17 February 2026, which is not among the cards.'
		),
		card(
			8,
			'imod-2026-05-18-coalition-letter',
			'It asks Microsoft to publish the findings of the review that was announced in August.'
		),
		card(
			4,
			'imod-2026-06-final-update',
			'“final” in the title: it sums up what the investigation found.',
			'It sums up what had ended.'
		)
	],
	levels: [
		{
			cards: 4,
			task: 'For readers who need support, or a first time. With the clues; say one reason.'
		},
		{ cards: 6, task: 'For most groups. Say a reason for each pair of neighbours.' },
		{ cards: 8, task: 'For quick readers. Write down a reason for each pair of neighbours.' }
	],
	vocabulary: [
		['Record', 'a list of what was said, reported and done, each with where it comes from'],
		['According to, reportedly', 'somebody says so; the writer does not vouch for it'],
		['Leaked', 'passed on by somebody without the owner’s permission'],
		['Origin', 'where a piece of news first comes from; ten pages may share one'],
		['Spokesperson', 'somebody who speaks for an organisation, often without being named'],
		['Allegation', 'a claim that somebody did something; it may or may not be shown to be so'],
		['Review', 'here: an inquiry that Microsoft ordered'],
		['Terabyte (TB)', 'an amount of data: 1,000 gigabytes'],
		[
			'Cloud, Azure',
			'computers of a company that others use over the internet; Azure is Microsoft’s'
		],
		['Subscription', 'here: what gives a customer the use of certain services of Azure'],
		[
			'Surveillance',
			'watching people, or collecting data on them; mass surveillance: on very many at once'
		],
		['IMOD', 'Israel Ministry of Defense'],
		['ICE', 'U.S. Immigration and Customs Enforcement'],
		['DHS', 'U.S. Department of Homeland Security'],
		['Unit 8200', 'a unit of the Israeli military, named in the joint report of August 2025'],
		[
			'No Azure for Apartheid',
			'a worker-led group that goes by this name. A name says how a group calls itself; it is not a finding of this record'
		]
	],
	background: [
		{
			text: 'The record has two tracks: the Israel Ministry of Defense and U.S. Immigration and Customs Enforcement. What is reported of one is not reported of the other; do not compare or add up their volumes.',
			events: basedOn('imod-2025-08-06-unit-8200-report', 'ice-2026-02-17-joint-report')
		},
		{
			text: 'On 18 February 2025 the Associated Press (AP) reported, from internal documents, data and interviews, that Israeli military use of Microsoft and OpenAI technology increased after 7 October 2023. The record says nothing of that day itself.',
			events: basedOn('imod-2025-02-18-ap-investigation')
		},
		{
			text: 'On 6 August 2025 The Guardian, +972 Magazine and Local Call reported that Unit 8200 kept a large archive of intercepted Palestinian phone calls in a segregated part of Azure.',
			events: basedOn('imod-2025-08-06-unit-8200-report')
		},
		{
			text: 'On 15 August 2025 Microsoft announced a review by a law firm, with technical help, and said that the findings would be published. It is not the first: a post of 15 May 2025 had reported an internal review and an outside firm’s fact-finding.',
			events: basedOn('imod-2025-08-15-external-review', 'imod-2025-05-15-no-evidence-statement')
		},
		{
			text: 'In one message of 25 September 2025, Brad Smith of Microsoft wrote of evidence for parts of the report, announced that specified subscriptions were being switched off, and stated a rule against supplying technology for mass surveillance of civilians.',
			events: basedOn(
				'imod-2025-09-25-evidence-statement',
				'imod-2025-09-25-services-disabled',
				'imod-2025-09-25-mass-surveillance-principle'
			)
		},
		{
			text: 'In February 2026 the same three outlets reported on leaked files about ICE. The record dates this 17 February, the day of The Guardian’s report. Both ICE figures go back to these files.',
			events: basedOn('ice-2026-02-17-joint-report')
		},
		{
			text: 'These files were reported to show about 400 TB of ICE data on Microsoft servers in July 2025, and almost 1,400 TB in January 2026. By +972 Magazine’s account they do not specify what is stored.',
			events: basedOn('ice-2025-07-data-400', 'ice-2026-01-data-1400')
		},
		{
			text: 'On 17 or 18 February 2026 a Microsoft spokesperson, not named, said that Microsoft’s policies and terms of service do not allow its technology to be used for mass surveillance of civilians, and that it does not believe that ICE is engaged in such activity.',
			events: basedOn('ice-2026-02-17-spokesperson-statement')
		},
		{
			text: 'In May 2026 five rights groups asked Microsoft to publish the findings of the review.',
			events: basedOn('imod-2026-05-18-coalition-letter')
		},
		{
			text: 'In June 2026 Microsoft summed up the outside investigation. By its account, the investigation had found evidence supporting elements of the allegations. Nothing after June 2026 has been checked.',
			events: basedOn('imod-2026-06-final-update')
		}
	],
	comparisons: [
		comparison(
			4,
			'imod-2025-09-25-evidence-statement',
			'Does each page print Smith’s sentence, or put it into its own words?',
			'All of them go back to one message to employees, which was also posted publicly. Windows Central and other outlets wrote that Microsoft admitted or confirmed parts of the report; the sentence says that evidence “supports elements” of it.',
			[
				'For example Splinter, 25 September 2025, at splinter.com.',
				'The record does not say who is behind Splinter. A good answer names who publishes it, and another page that says so.',
				'Own words: Brad Smith’s, in a message to Microsoft employees that was also posted publicly. Splinter prints them.',
				'The other two pages, Dawn with a text by Reuters and Windows Central, go back to the same message: one origin. Windows Central and other outlets wrote that Microsoft admitted or confirmed parts of the report; Smith’s words are that evidence “supports elements” of it.',
				'Which elements: the sentence does not say. A next place to look is the whole message, or Microsoft’s final update of June 2026.'
			]
		),
		comparison(
			6,
			'ice-2025-07-data-400',
			'Did anybody at this page see the files, or does it say who did?',
			'Three pages, one origin: files obtained by The Guardian, +972 Magazine and Local Call. So the pages do not confirm each other. On Azure, +972 Magazine and Windows Central differ.',
			[
				'For example A News with a text by Anadolu, 18 February 2026, at anews.com.tr.',
				'The record does not say who is behind A News or Anadolu. A good answer names who publishes the page, and another page that says so.',
				'Somebody else’s report: The Guardian, +972 Magazine and Local Call obtained the files, and this page is by none of the three.',
				'The other two pages, TechRepublic and Windows Central, go back to the same files: one origin. +972 Magazine says around 400 TB; Windows Central and Anadolu give 400.',
				'What is stored, and whether it is on Azure: +972 Magazine puts it there and says that the files do not specify what it is; Windows Central says that they do not indicate if it is on Azure. A next place to look is an article by one of the three outlets.'
			]
		),
		comparison(
			8,
			'imod-2026-05-18-coalition-letter',
			'Who speaks on this page, and who could confirm that the letter was sent?',
			'The only page listed is that of the speaker’s organisation. It can show what Access Now says; the record lists no second page.',
			[
				'Access Now, a press release on the joint letter, at accessnow.org; the record dates it May 2026, without a day.',
				'Access Now is one of the five groups that wrote the letter. More about it the record does not say: a good answer names another page that does.',
				'Own words: those of Marwa Fatafta, MENA Policy and Advocacy Director at Access Now.',
				'The record lists no second page. Others who could say: the other four groups, Amnesty International, the Electronic Frontier Foundation, 7amleh and Fight for the Future.',
				'Whether Microsoft answered the letter: the record lists no reply to it. A next place to look is what Microsoft published after it.'
			]
		)
	],
	lessons
};
