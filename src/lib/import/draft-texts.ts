/**
 * Texts that we write into a record made from another format, if the file does not have them. Such records are in
 * English (`language: 'en'`), so these texts are not translated and not in `messages/`.
 */
export const draftTexts = {
	/** The track of events without a track or group. */
	noGroup: 'Events',
	/** The track of TimelineJS’s eras. */
	eras: 'Eras',
	/** The track of the smallest groups, if there are more groups than a record may have tracks. */
	otherGroups: 'Other groups',
	noHeadline: 'No headline'
} as const;

const englishNumber = new Intl.NumberFormat('en');

/** Matches the extension of a table’s file. */
const tableExtension = /\.(csv|tsv|txt|xls[xm])$/i;

/** Makes a title from a file’s name: without its extension, with spaces for `_` and `-`, and with a capital first. */
export function titleFromFileName(fileName: string): string {
	const name = fileName.replace(tableExtension, '');
	// Keep a hyphen between digits, as in a date.
	const title = name
		.replace(/_+|-+(?!\d)|(?<!\d)-+/g, ' ')
		.replace(/\s+/g, ' ')
		.trim();
	const [first = '', ...rest] = title || name || fileName;
	return first.toLocaleUpperCase() + rest.join('');
}

/** The description of the track of the smallest groups. */
export function formatOtherGroups(count: number): string {
	return `The ${englishNumber.format(count)} groups with fewer events.`;
}
