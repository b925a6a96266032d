import type * as english from '../en/sourcing.ts';

const then = (isThen: boolean) => (isThen ? ' bis dahin' : '');

export const sourcingMessages: typeof english.sourcingMessages = {
	questions: {
		who: 'Wer sagt das?',
		how: 'Woher stammt das Wissen?',
		when: 'Wann war das, und wann wurde es bekannt?',
		toWhom: 'Wem gegenüber, und auf welchem Weg?',
		where: 'Wo lässt es sich nachlesen?',
		others: 'Was sagen andere?',
		general: 'Fragen an jede Quelle'
	},
	general: [
		'War die Person, die das sagt, selbst dabei, oder gibt sie es nur weiter?',
		'Ist das der Wortlaut oder eine Wiedergabe? Gibt es eine Aufnahme oder ein Dokument?',
		'Warum wird es jetzt gesagt, und warum diesem Publikum?',
		'Wer steht hinter dem Medium, und was sagen andere darüber?',
		'Welche Quellen haben selbst recherchiert, und welche geben andere wieder?',
		'Wer könnte es noch wissen, und was sagen diese Leute?'
	],
	evidence: 'Beleg',
	quoteEvidence: 'Beleg für die zitierten Worte',
	nobody: 'Niemand wird zitiert.',
	reportedBy: 'Berichtet von',
	alsoReportedBy: 'Auch berichtet von',
	quoted: 'Zitiert',
	role: 'Damalige Funktion',
	noRole: 'Die Chronik nennt keine Funktion.',
	organisation: 'Organisation',
	dates: {
		statement: 'Gesagt',
		report: 'Berichtet',
		protest: 'Geschehen',
		action: 'Datiert',
		measurement: 'Zahl für'
	},
	otherDate: (kind: string) =>
		`Dies ist das Datum des Ereignisses (${kind}); die zitierten Worte können von einem anderen Tag stammen.`,
	madePublic: 'Bekannt geworden',
	to: 'Gegenüber',
	channel: 'Auf welchem Weg',
	page: (publisher: string, date: string | null) => `${publisher}, ${date ?? 'undatiert'}`,
	insecure: (host: string) => `${host}, unverschlüsselt`,
	copy: (host: string) => `Archivkopie, ${host}`,
	shared: 'Aussagen mit einer gemeinsamen Quelle',
	moreShared: 'Weitere davon',
	noCopy: (hasOthers: boolean, isThen: boolean) =>
		`Keine ${hasOthers ? 'weitere ' : ''}Archivkopie ist${then(isThen)} verzeichnet.`,
	noRelated: (hasOthers: boolean, isThen: boolean) =>
		`Kein ${hasOthers ? 'weiteres' : 'anderes'} Ereignis ist${then(isThen)} mit diesem verknüpft.`,
	noSource: 'Soweit bekannt, war bis dahin keine Quelle öffentlich.'
};
