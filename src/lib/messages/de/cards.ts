import type * as english from '../en/cards.ts';

export const cardMessages: typeof english.cardMessages = {
	leads: 'Kurz gefasst',
	evidence: (evidence: string) => `Beleg: ${evidence}`,
	quotedFrom: 'Zitiert nach',
	madePublic: 'Bekannt geworden:',
	hidden: 'Das Zitat enthält unsichtbare Zeichen.',
	translation: (by: string) => `Übersetzung (${by}):`,
	unknown: 'Was nicht bekannt ist',
	disputed: 'Wo Quellen voneinander abweichen',
	related: 'Siehe auch',
	link: (link: string) => `${link}:`,
	sources: { one: 'Quelle', other: 'Quellen' },
	more: (count: string) => `und ${count} weitere`,
	read: 'Bei der Quelle lesen',
	atWords: ', an der zitierten Stelle',
	insecure: ', unverschlüsselt'
};

export const pageCardMessages: typeof english.pageCardMessages = {
	list: 'Die Chronik der Reihe nach',
	showMark: ', auf der Zeitleiste zeigen',
	corrected: 'Korrigiert',
	question: 'Die Quelle prüfen',
	compare: 'Vergleichen mit …',
	linkToThis: 'Link zu diesem Eintrag',
	foundInSource: 'Suchtreffer nur im Titel einer Quelle',
	sources: {
		lead: { one: 'Quelle:', other: 'Quellen:' },
		more: (count: string) => `+ ${count}`,
		moreSpoken: ' weitere Quellen, mit Titel und Datum',
		details: 'Details',
		detailsSpoken: ' zu den Quellen',
		title: 'Quellen',
		number: (number: string) => `[${number}]`
	}
};
