/** A page that could not be shown. */
export const pageMessages = {
	wrong: 'Something went wrong',
	story: 'Go to the story'
};
