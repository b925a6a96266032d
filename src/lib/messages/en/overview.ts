/** The strip with the whole story, and the window in it. Functions get formatted text. */
export const overviewMessages = {
	label: 'Overview of the whole story',
	keys: 'The left and right arrow keys move it, with Shift by more. Home and End move it to the ends of the story.',
	start: (day: string) => `Start of the visible part, ${day}`,
	window: (days: string) => `Visible part, ${days}`,
	end: (day: string) => `End of the visible part, ${day}`
};
