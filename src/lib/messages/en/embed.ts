/** A frame. Functions get formatted text. */
export const embedMessages = {
	skip: (events: string) => `Skip timeline (${events})`,
	/** The drawing. */
	title: 'Embedded timeline',
	panel: 'Events',
	list: 'Events in order',
	none: 'No events are shown.',
	showAll: 'Show all events',
	/** Below the drawing, while nothing is selected. */
	choose: 'Select a mark to read its entry.',
	/** Over the edge of a low frame. */
	below: (rows: string) => `More rows below: ${rows}`,
	/** Unfolds the list. */
	all: (entries: string) => `All ${entries}`,
	story: 'Open the full timeline',
	present: 'Present',
	fillScreen: 'Full screen',
	leaveScreen: 'Exit full screen',
	updated: 'Updated <date></date>',
	/** On paper. */
	rest: 'The rest is at <address></address>',
	/** After a gesture that the drawing has left to the page. */
	hints: {
		wheel: 'Use Ctrl + scroll to zoom',
		wheelOnMac: 'Use ⌘ + scroll to zoom',
		touch: 'Use two fingers to move the timeline'
	},
	/** Under a link that a sandbox may have blocked. */
	blocked: {
		address: 'If the link did not open, copy its address:',
		copy: 'Copy link',
		close: 'Close',
		copied: 'Copied.',
		selected: 'The address is selected: press Ctrl+C, or ⌘C on a Mac.'
	},
	/** In the console, for the publisher. */
	console: {
		/** A parameter of the address that fits nothing in the record. */
		unknown: (parameter: string) => `“${parameter}” is ignored: no match.`,
		growth: (px: number) => `The height stays at ${px} px: the content was growing with its frame.`
	}
};

/** In the console, before the first paint: see `embed/options.ts`. */
export const optionMessages = {
	unknown: (parameter: string, allowed: string) =>
		`“${parameter}” is not one of ${allowed}: the default is used.`
};

/** The notice of a frame whose address names another site's record. */
export const noticeMessages = {
	loading: (host: string) => `Loading from ${host}…`,
	open: 'Open another record'
};
