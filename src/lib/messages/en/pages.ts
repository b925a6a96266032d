/** Pages without a story. */
export const pageMessages = {
	title: (status: string) => `${status}: On the Record`,
	missing: 'There is no page at this address',
	wrong: 'Something went wrong',
	story: 'Go to the story'
};
