/** Functions get formatted text. */
export const timelineMessages = {
	title: 'Timeline',
	/** The name of the plane with the marks. */
	events: 'Events on the time axis',
	/** Where no event is dated in the view; it names the buttons of `zoom`. */
	empty: 'No events here. Choose Earlier, Later or Whole story.',
	keys: (hasCards: boolean, hasHelp: boolean) =>
		`Arrow keys go from event to event, Enter ${hasCards ? 'opens the card' : 'selects it'}` +
		`${hasHelp ? ', the question mark lists all keys' : ''}.`,
	/** The name of a cluster of which a filter leaves one event. The visible count must be part of it. */
	only: (event: string) => `1 event: ${event}`,
	zoom: {
		label: 'Zoom and pan',
		earlier: 'Earlier',
		later: 'Later',
		out: 'Zoom out',
		in: 'Zoom in',
		whole: 'Whole story'
	},
	overview: {
		label: 'Overview of the whole story',
		keys: 'The left and right arrow keys move it, with Shift by more. Home and End move it to the ends of the story.'
	},
	/** The fields of the first and the last visible day. */
	fields: 'Date range',
	/** Before the fillings of the shapes, in a picture's legend. */
	legend: 'Evidence:',
	/** A series as a table. */
	table: {
		/** Without its series, which has its own language. */
		summary: 'See the numbers: <series></series>',
		caption: '<series></series>, in <unit></unit>',
		date: 'Date',
		figure: 'Figure',
		evidence: 'Evidence',
		event: 'Event',
		/** A link; its text goes on with the event's title for a screen reader. */
		card: 'card',
		more: (count: string) => `${count} more figures are in the cards only`
	}
};
