/**
 * Texts for a record that was made from another format, if the file has none. They become a part of the record, whose
 * language is `en`, so they are not in `messages/`.
 */
export const draftTexts = {
	/** The track of events that name none. */
	noGroup: 'Events',
	/** The track of TimelineJS’s eras. */
	eras: 'Eras',
	/** The track of the smallest groups, if there are more groups than tracks. */
	otherGroups: 'Other groups',
	noHeadline: 'No headline'
} as const;

/** Formats numbers in English. */
const inEnglish = new Intl.NumberFormat('en');

/** The dek for a record that has none: its number of events. */
export function formatEventCount(count: number): string {
	return count === 1 ? '1 event.' : `${inEnglish.format(count)} events.`;
}

/** The description of the track of the smallest groups. */
export function formatOtherGroups(count: number): string {
	return `The ${inEnglish.format(count)} groups with fewer events.`;
}
