/** The fields of the first and the last visible day. Functions get formatted text. */
export const fieldMessages = {
	title: 'Date range',
	labels: { from: 'From', to: 'To' },
	/** A field's name, its day, and the day that it conflicts with; no days where the field holds none. */
	problems: {
		'no-date': (label: string) => `${label} is not a whole date. Choose a day, a month and a year.`,
		/** Of a field for words: its name, and the story’s first day. */
		'not-read': (label: string, example: string) =>
			`${label} is not a date. Type a day, a month or a year, such as ${example}.`,
		'before-story': (label: string, day: string, first: string) =>
			`${label}, ${day}, is before the start of the story, ${first}. Choose a later ${label}.`,
		'after-story': (label: string, day: string, last: string) =>
			`${label}, ${day}, is after the end of the story, ${last}. Choose an earlier ${label}.`,
		'after-to': (label: string, day: string, to: string) =>
			`${label}, ${day}, is after To, ${to}. Choose an earlier ${label}.`,
		'before-from': (label: string, day: string, from: string) =>
			`${label}, ${day}, is before From, ${from}. Choose a later ${label}.`
	}
};

export type FieldMessages = typeof fieldMessages;
