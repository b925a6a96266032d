/** The notes below the slides of the one file. */
export const fileNotesMessages = {
	heading: 'Notes',
	none: 'There are no notes on this slide.'
};
