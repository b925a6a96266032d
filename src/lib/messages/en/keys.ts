/** What the keys of the timeline do. */
export const keysMessages = {
	title: 'Keys in the timeline',
	back: 'previous event',
	on: 'next event',
	ends: 'first event, last event',
	press: 'go to its card',
	escape: 'from a card back to its mark',
	zoom: 'zoom in, zoom out',
	whole: 'the whole story',
	pan: 'a quarter of the view earlier, later',
	help: 'these keys'
};

/** In any list of keys. */
export const keyTableMessages = {
	/** The names of keys that have a name on them. */
	names: {
		backspace: 'Backspace',
		end: 'End',
		enter: 'Enter',
		escape: 'Esc',
		home: 'Home',
		pageDown: 'Page Down',
		pageUp: 'Page Up',
		space: 'Space',
		withShift: (key: string) => `Shift ${key}`
	},
	/** A key that does nothing now. */
	off: (does: string) => `${does} (off)`
};
