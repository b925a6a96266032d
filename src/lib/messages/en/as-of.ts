/** What unfolds from “As known”. Functions get a day as text, or null for the whole record. */
export const asOfMessages = {
	field: 'As known on',
	slider: (day: string | null) => `As known on ${day ?? 'a day'}`,
	all: 'All dates',
	presets: 'Jump to a date'
};

/** Over what is later than the as-of day. */
export const veilMessages = {
	later: 'Not yet known',
	/** After that, where there is room. @param day as text */
	laterThan: (day: string) => ` on ${day}`
};
