import type { EventKind } from '#lib/record/terms.ts';

const then = (isThen: boolean) => (isThen ? ' by then' : '');

export const sourcingMessages = {
	questions: {
		who: 'Who says this?',
		how: 'How do they know?',
		when: 'When was this, and when was it made public?',
		toWhom: 'To whom, and how?',
		where: 'Where can it be read?',
		others: 'What do others say?',
		general: 'Questions for any source'
	},
	/** The first ones are answered on the page itself, the last ones only elsewhere. */
	general: [
		'Was the person who says this there, or are they passing it on?',
		'Are these the exact words, or an account of them? Is there a recording or a document?',
		'Why say it now, and to this audience?',
		'Who runs this outlet, and what do others say about it?',
		'Which sources did their own reporting, and which repeat others?',
		'Who else would know, and what do they say?'
	],
	evidence: 'Evidence',
	quoteEvidence: 'Evidence for the quoted words',
	nobody: 'No one is quoted.',
	reportedBy: 'Reported by',
	alsoReportedBy: 'Also reported by',
	quoted: 'Quoted',
	role: 'Role at the time',
	noRole: 'The record gives no role.',
	organisation: 'Organisation',
	dates: {
		statement: 'Said',
		report: 'Reported',
		protest: 'Happened',
		// Not “happened”: the date may be that of an announcement.
		action: 'Dated',
		measurement: 'Figure for'
	} satisfies Record<EventKind, string>,
	otherDate: (kind: string) =>
		`This is the date of the ${kind.toLowerCase()}; the quoted words may be from another day.`,
	madePublic: 'Made public',
	to: 'To',
	channel: 'Channel',
	page: (publisher: string, date: string | null) => `${publisher}, ${date ?? 'undated'}`,
	insecure: (host: string) => `${host}, not secure`,
	copy: (host: string) => `Archived copy, ${host}`,
	shared: 'Statements that share a source',
	moreShared: 'More of these',
	/** What is missing; in a record as it was known on a day, missing by then. */
	noCopy: (hasOthers: boolean, isThen: boolean) =>
		`No ${hasOthers ? 'other ' : ''}archived copy is listed${then(isThen)}.`,
	noRelated: (hasOthers: boolean, isThen: boolean) =>
		`No ${hasOthers ? 'other ' : ''}event is linked to this one${then(isThen)}.`,
	noSource: 'No source is known to have been public by then.'
};
