import type { PluralForms } from '../message-types.ts';

const valid: PluralForms = { one: 'Show the one valid event', other: 'Show the # valid events' };

/** The frame around a record that the site did not publish: also in the one file. */
export const importedMessages = {
	origin: 'Where this record comes from',
	/** The same at the foot. */
	originAgain: 'Where this record comes from (repeated)'
};

/** In the place of the notice, where a record says who made it. */
export const madeMessages = {
	made: (by: string, site: string) => `Made by “${by}”, not by ${site}, which has not checked it.`,
	/** A name in which the site, or words of it, could be read. */
	claimed: (by: string, site: string) =>
		`Name given by its maker: “${by}”. Not made or checked by ${site}.`
};

/** Lists of any length. Functions get formatted numbers. */
export const listMessages = {
	cards: (first: string, last: string, all: string) => `Cards ${first} to ${last} of ${all}`,
	previous: (count: string) => `Previous ${count}`,
	next: (count: string) => `Next ${count}`,
	row: (number: string, all: string) => `${number} of ${all}`
};

/** The page that opens a record. */
export const openMessages = {
	title: 'Open another record',
	description: 'Open your own timeline in this browser. Nothing is uploaded.',
	chooser: 'File to open',
	cancelled: 'Cancelled. Nothing has changed.',
	broken: 'This story can no longer be shown. Reload the page.',
	drop: 'Drop the file to open it',
	/** Where a record comes from, if no site has sent it: see `imported` of `record.ts`. */
	from: { file: 'a file on this device', text: 'pasted text', link: 'this page’s address' },
	/** What pasted text is called while it is read. */
	pasted: 'Pasted text',
	start: {
		dek: 'Open a timeline saved as JSON or as a table. It is read in your browser: nothing is uploaded or stored.',
		held: 'The page could not start. Allow scripts, then reload it.',
		file: {
			title: 'File',
			advice: 'Choose a file, or drop it anywhere on this page.',
			open: 'Open file',
			look: 'Look at it as its readers will see it.',
			edit: 'Edit file',
			change: 'Change it in a form, and save it again.'
		},
		address: {
			title: 'Web address',
			advice: 'Enter a full https:// address. You will be asked before it is loaded.',
			example: 'https://example.org/story.json',
			open: 'Open address'
		},
		text: {
			title: 'Text',
			advice: 'Paste it here or anywhere on this page.',
			open: 'Open text'
		}
	},
	formats: {
		title: 'Formats you can open',
		json: {
			name: 'JSON in this site’s format',
			about:
				'Holds speakers, quotes, sources, links and figures. The format is in <schema>schema.json</schema>; <record>this site’s own record</record> is an example.'
		},
		csv: {
			name: 'Table (Excel or CSV)',
			about:
				'One row per event; a date and a title are enough. Start from the <template>template</template>, or see <record>this site’s record as a table</record>.'
		},
		timelineJs: {
			name: 'TimelineJS',
			about:
				'Its JSON, or its spreadsheet saved as CSV. Anything that cannot be imported is listed.'
		},
		rules:
			'Write dates as 2025, 2025-09 or 2025-09-25; in a table, also as your spreadsheet does. Add ~ if a date is approximate, ? if it is uncertain. Write a span as A/B, or A/.. if it has no end. A file can have up to 32 MB and 100,000 events.',
		back: 'Back to this site’s story'
	},
	question: {
		title: 'Load data from <host></host>? This site has not checked it.',
		more: (host: string) => `${host} will see your IP address.`,
		load: 'Load'
	},
	report: {
		title: 'Could not open this record',
		/** The same where one answer is all that is missing. */
		question: 'One question about this table',
		choose: 'Choose another file',
		/** Buttons that answer which of day and month comes first. */
		dates: {
			dmy: (day: string) => `Day first: ${day}`,
			mdy: (day: string) => `Month first: ${day}`
		},
		/** Which column of a table holds what it needs. */
		columns: {
			date: 'Column with the dates',
			title: 'Column with the titles',
			open: 'Open with these'
		},
		valid,
		download: (problems: string) => `Download the list (${problems})`,
		/** How many there are, and how many of them are shown. */
		count: (problems: string) => `${problems}:`,
		first: (problems: string, shown: string) => `${problems}, the first ${shown}:`,
		file: 'problems.txt'
	},
	notes: {
		title: 'What was changed or left out',
		count: (count: string) => `What was changed or left out (${count})`,
		first: (shown: string, all: string) => `The first ${shown} of ${all}.`,
		download: 'Download the list',
		file: 'import-notes.txt'
	},
	actions: {
		edit: 'Edit it',
		notHanded:
			'This browser cannot hand the record over. Download it as JSON, and open that on the page “Make a record”.',
		another: 'Open another file',
		oneFile: 'Download for offline use',
		json: 'Download as JSON',
		/** What only smaller records have. */
		tooMany: (events: string, links: string) =>
			`Search, table, comparison, exports and a file for offline use need a smaller record: at most ${events} events, and ${links} links and sources named in them.`,
		making: 'Preparing…',
		saved: 'Downloaded.',
		failed: (reason: string) => `The file could not be made. ${reason}`,
		status: (status: string) => `The site answered ${status}.`
	}
};
