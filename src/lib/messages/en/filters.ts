import type { Attribution } from '#lib/record/terms.ts';

/** What unfolds from “Filter”. */
export const filterMessages = {
	tracks: 'Tracks to show',
	kinds: 'Kinds of event to show',
	more: 'Speaker and evidence',
	order: 'Order',
	orders: { oldest: 'Oldest first', newest: 'Newest first' },
	clear: 'Clear'
};

/** The filters that few readers open. */
export const moreFilterMessages = {
	speakers: 'Speakers quoted',
	noOne: 'No one quoted',
	all: 'All',
	none: 'None',
	ofSpeakers: ' of the speakers',
	evidence: 'Evidence',
	attributions: {
		direct: 'Speaker’s own words',
		spokesperson: 'Spokesperson or company statement',
		reported: 'Press reports',
		document: 'Documents, as reported'
	} satisfies Record<Attribution, string>
};
