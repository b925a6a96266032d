/** Instead of a page that must not run in a frame. */
export const framedMessages = {
	refusal: 'This page can’t be shown inside another page.',
	open: 'Open in a new tab'
};
