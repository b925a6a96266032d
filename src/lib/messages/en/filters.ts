import type { Attribution } from '#lib/record/terms.ts';

/** The filters that few readers open. */
export const filterMessages = {
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
