/** The page that makes a record, before one is begun. */
export const makeMessages = {
	title: 'Make a record',
	description:
		'Make a timeline of statements with its evidence, in this browser. Nothing leaves your device.',
	dek: 'A timeline of what was said and done, with its evidence. You need no account, and nothing leaves this device.',
	held: 'The page could not start. Allow scripts, then reload it.',
	about: 'What it is about',
	begin: {
		title: 'Start from nothing',
		advice: 'Add your events one by one. A date and a title are enough to see one.',
		start: 'Start'
	},
	templates: {
		title: 'Start from an example',
		advice:
			'Each is invented and half finished, and has one flaw in its evidence. Find it, then put your own story in its place.'
	},
	kept: {
		title: 'Go on where you left off',
		advice: 'Kept in this browser, and nowhere else.',
		shared: 'It may be from another site on this address.',
		broken: 'What is kept in this browser cannot be read.',
		download: 'Download it as it is',
		forget: 'Forget it'
	},
	file: {
		title: 'Go on with a file',
		advice:
			'A record that you have saved, or a table: JSON, CSV, or TimelineJS. You can also drop it on this page; several become a record with a track for each.',
		open: 'Open file',
		site: 'Use this site’s record'
	},
	chooser: 'File to edit',
	/** What this site's record is called while it is read. */
	siteRecord: 'This site’s record',
	drop: 'Drop the file to edit it',
	back: 'Back to this site’s story',
	cancelled: 'Cancelled. Nothing has changed.'
};
