/**
 * Texts of a record made from another format, if the file itself has none. They are
 * the record's, whose language is `en`, and not the interface's: `messages/` does not word them.
 */
export const draftTexts = {
	/** The track of events without one. */
	noGroup: 'Events',
	/** The track of TimelineJS's eras. */
	eras: 'Eras',
	/** The track of the smaller groups, where there are too many for a track each. */
	otherGroups: 'Other groups',
	noHeadline: 'No headline'
} as const;

const inEnglish = new Intl.NumberFormat('en');

/** The subtitle of a record that has none. */
export function formatEventCount(count: number): string {
	return count === 1 ? '1 event.' : `${inEnglish.format(count)} events.`;
}

/** The description of the track for the smaller groups. */
export function formatOtherGroups(count: number): string {
	return `The ${inEnglish.format(count)} groups with fewer events.`;
}
