/** Shown instead of what scripts that fail would have made. */
export const crashMessages = {
	timeline: 'The interactive timeline could not start. All events are listed below.'
};

/** In place of a page whose address asks for a day of the past. */
export const heldMessages = {
	asKnown: 'The page could not start, so it cannot show what was known on a day.'
};

export const uiMessages = {
	close: 'Close',
	cancel: 'Cancel'
};

/** What is said of a part of the page that comes later than the page, or breaks. */
export const lazyMessages = {
	loading: 'Loading…',
	problem: 'It could not be loaded. Reload the page to try again.',
	storyCrashed: 'This story can no longer be shown. Reload the page.'
};
