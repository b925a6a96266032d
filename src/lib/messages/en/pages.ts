/** A page that could not be shown. */
export const pageMessages = {
	wrong: 'Something went wrong',
	story: 'Go to the story'
};

/** A page that is not there. */
export const missingMessages = {
	title: 'There is no page at this address',
	why: 'It may be mistyped or incomplete.'
};
