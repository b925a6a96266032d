/** What came of copying. */
export const copyMessages = {
	copied: 'Copied.',
	/** If the browser does not let the page copy. */
	selected: 'The text is selected: press Ctrl+C, or ⌘C on a Mac.'
};
