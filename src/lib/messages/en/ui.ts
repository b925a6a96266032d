/** Shown instead of what scripts that fail would have made. */
export const crashMessages = {
	timeline: 'The interactive timeline could not start. All events are listed below.',
	/** In place of a page whose address asks for a day of the past. */
	asKnown: 'The page could not start, so it cannot show what was known on a day.'
};

export const uiMessages = {
	close: 'Close',
	cancel: 'Cancel',
	copy: {
		copied: 'Copied.',
		/** If the browser does not let the page copy. */
		selected: 'The text is selected: press Ctrl+C, or ⌘C on a Mac.'
	},
	keys: {
		/** A key that does nothing now. */
		off: (does: string) => `${does} (off)`
	},
	load: {
		label: 'Loading',
		of: (name: string) => `Loading ${name}`,
		/** A name may be in any script, so it has a tag of its own. */
		status: 'Loading <file></file>: <step></step>',
		phases: { read: 'reading', check: 'checking', draw: 'drawing' },
		/** For a screen reader: the name, and one of `phases`. */
		phase: (name: string, phase: string) => `${name}: ${phase}`,
		/** Megabytes. */
		bytes: (read: string) => `${read} MB`,
		bytesOf: (read: string, all: string) => `${read} of ${all} MB`
	}
};

/** What is said of a part of the page that comes when it is first opened. */
export const lazyMessages = {
	loading: 'Loading…',
	problem: 'It could not be loaded. Reload the page to try again.'
};
