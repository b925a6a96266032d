/** The page of one event. */
export const eventMessages = {
	title: (event: string, record: string) => `${event} · ${record}`,
	/** For a voice, before the event. */
	heading: 'One event of the record',
	corrections: 'Corrections',
	drawing: 'Where it stands',
	/** The drawing in words, before those of the whole drawing. */
	picture: (title: string, picture: string) => `“${title}” is marked on it. ${picture}`,
	whole: 'Read the whole record',
	/** When the entry came into the record. */
	added: 'Added to the record <date></date>.'
};
