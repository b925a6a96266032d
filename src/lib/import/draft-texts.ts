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

/** The ending of a table’s file. */
const ending = /\.(csv|tsv|txt|xls[xm])$/i;

/** The title of a record made from a table: the file’s name without its ending, `_` and `-` as spaces, a capital first. */
export function toTitle(fileName: string): string {
	const name = fileName.replace(ending, '');
	// A hyphen between digits, as in a date, stays.
	const title = name
		.replace(/_+|-+(?!\d)|(?<!\d)-+/g, ' ')
		.replace(/\s+/g, ' ')
		.trim();
	const [first = '', ...rest] = title || name || fileName;
	return first.toLocaleUpperCase() + rest.join('');
}

/** The description of the track of the smallest groups. */
export function formatOtherGroups(count: number): string {
	return `The ${inEnglish.format(count)} groups with fewer events.`;
}
