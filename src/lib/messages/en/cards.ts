import type { PluralForms } from '../message-types.ts';

const sources: PluralForms = { one: 'Source', other: 'Sources' };
const lead: PluralForms = { one: 'Source:', other: 'Sources:' };

/** What a card says wherever it stands, also in a frame. */
export const cardMessages = {
	leads: 'In brief',
	/** What stands in the line of evidence. */
	evidence: (evidence: string) => `Evidence: ${evidence}`,
	/** Before the publisher of the page that has the quoted words. */
	quotedFrom: 'Quoted from',
	/** Before a date. */
	madePublic: 'Made public:',
	hidden: 'The quote contains characters that can’t be seen.',
	/** Before the words of a quote in the record’s language; `by` is who translated it. */
	translation: (by: string) => `Translation by ${by}:`,
	unknown: 'What is not known',
	disputed: 'Where sources differ',
	related: 'Related',
	/** Before the title of a related event. */
	link: (link: string) => `${link}:`,
	sources,
	/** After the first of many sources or links. */
	more: (count: string) => `and ${count} more`,
	/** Instead of a title. */
	read: 'Read it at the source',
	/** In a link to a page, for a voice: it opens at the quoted words. */
	atWords: ', at these words',
	/** After a host whose address is http. */
	insecure: ', not secure'
};

/** What it says in a page of its own besides. */
export const pageCardMessages = {
	list: 'The record, in order',
	/** After a date that is a link, for a voice. */
	showMark: ', show it on the timeline',
	corrected: 'Corrected',
	question: 'Question the source',
	compare: 'Compare with…',
	linkToThis: 'Link to this',
	/** Of a card that a search finds by nothing else. */
	foundInSource: 'Search match only in the title of a source',
	sources: {
		/** Before the publishers of the first ones. */
		lead,
		/** What unfolds the list: how many are not named before it, and what the list has, for a voice. */
		more: (count: string) => `+ ${count}`,
		moreSpoken: ' more sources, with titles and dates',
		details: 'Details',
		detailsSpoken: ' of the sources',
		/** The list at the foot of the cards, and a reference to it. */
		title: 'Sources',
		number: (number: string) => `[${number}]`
	}
};
