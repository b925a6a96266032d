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
	}
};
