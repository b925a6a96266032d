/** What unfolds from “As known”. Functions get a day as text, or null for the whole record. */
export const asOfMessages = {
	field: 'As known on',
	slider: (day: string | null) => `As known on ${day ?? 'a day'}`,
	all: 'All dates',
	presets: 'Jump to a date'
};
