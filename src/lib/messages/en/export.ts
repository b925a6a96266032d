/** The dialog that shares, cites and exports, and what its files say. Functions get formatted text. */
export const exportMessages = {
	title: 'Share, cite, export',
	/** The same where no link leads others to what is shown. */
	unlinkedTitle: 'Cite, export',
	parts: {
		legend: 'What to do',
		link: 'Share a link',
		citation: 'Cite',
		file: 'Export a file'
	},
	/** Between facts of the same rank. */
	link: {
		/** The visible dates, and what else of the page's state is in the link. */
		about: (view: string) => `The link opens the page as you see it now: ${view}.`,
		selected: (title: string) => `selected: ${title}`,
		hereAlone: 'This page is a file on your device: the link works only on this device.',
		label: 'Link to this view',
		copy: 'Copy link to this view',
		/** Of the selected event’s own page. */
		own: { label: 'Link to the selected event alone', copy: 'Copy link to the event' },
		share: 'Share with an app…',
		failed: 'Sharing failed. Copy the link instead.'
	},
	citation: {
		/** Instead of the site’s name, for a record that the site has not published. */
		opened: (name: string, site: string) => `${name}, opened in ${site}`,
		/** Terms of the styles, in the order in which they use them. */
		apa: {
			dated: (year: string, day: string) => `(${year}, ${day})`,
			undated: '(n.d.)',
			within: (title: string) => `In ${title}`
		},
		chicago: {
			within: (title: string) => `in ${title}`,
			version: (hash: string) => `version ${hash}`,
			modified: (day: string) => `last modified ${day}`
		},
		choose: 'What to cite',
		whole: 'The whole page',
		/** An event in the list of what can be cited. */
		event: (date: string, title: string) => `${date}: ${title}`,
		version: (version: string) => `The citation names ${version}.`,
		advice: 'To cite what a source says, cite the source: each card lists its sources.',
		styles: {
			apa: { label: 'APA', copy: 'Copy APA' },
			chicago: { label: 'Chicago', copy: 'Copy Chicago' },
			quote: { label: 'Link with a quote', copy: 'Copy link with a quote' },
			bibtex: { label: 'BibTeX', copy: 'Copy BibTeX' },
			csl: { label: 'CSL-JSON', copy: 'Copy CSL-JSON' }
		}
	},
	files: {
		range: 'Events',
		all: (events: string) => `Everything shown: ${events}`,
		view: (dates: string, events: string) => `This view: ${dates}, ${events}`,
		format: 'Format',
		formats: {
			png: { label: 'Picture (PNG)', note: 'For web pages and slides, at 2× resolution.' },
			svg: { label: 'Picture (SVG)', note: 'For print and editing: sharp at any size.' },
			csv: { label: 'Table (CSV)', note: 'For spreadsheets: one row per event.' },
			json: {
				label: 'Data (JSON)',
				note: 'This site’s own format, which “Open another record” reads.'
			},
			ics: {
				label: 'Calendar (ICS)',
				note: 'For calendars: all-day events, with the date in words.'
			},
			markdown: { label: 'Text (Markdown)', note: 'To read or edit, with all sources.' }
		},
		/** How many events are not in a calendar: “3 events”. */
		outsideCalendar: (events: string) =>
			`Left out: ${events}. A calendar has only the years 1 to 9999.`,
		save: 'Download file',
		making: 'Preparing…',
		saved: (name: string) => `Downloaded as ${name}.`,
		failed: 'This browser could not make the file.',
		failedPng: 'This browser could not make the file. Choose SVG instead.',
		preview: 'Preview',
		picture: (events: string) => `Preview of the picture: ${events}`,
		asText: 'Copy as text',
		copy: 'Copy all',
		none: 'No events are shown, so there is nothing to export.'
	},
	/** The lines above and below an exported picture. */
	picture: {
		dek: (asOf: string, dates: string) => `${asOf}. ${dates}`,
		what: (events: string, dates: string) => `${events}, ${dates}`,
		sources: (what: string, pages: string, publishers: readonly string[]) =>
			`${what}, ${pages}: ${publishers.join('; ')}.`,
		legend:
			'A number in a box counts events too close together to draw separately. A band covers the days on which an event may have happened.',
		hidden: 'Events hidden by a filter are faint and not counted.',
		origin: (site: string, version: string | null) => (version ? `${site}. ${version}` : site),
		/** For whoever does not see it. */
		description: (what: string, pages: string) => `A timeline: ${what}, ${pages}.`
	},
	/** What a calendar and a text say of an event, and notes of a citation. */
	event: {
		version: (hash: string) => `Version ${hash}`,
		/** A title, and how much of the record there is. */
		part: (title: string, part: string) => `${title} (${part})`,
		endless: (date: string) => `${date}, with no known end`,
		quote: (quote: string, speaker: string) => `${quote} ${speaker}`,
		/** A quote in an event of another kind, whose date need not be that of the words. */
		quotedIn: (date: string) => `quoted in the entry for ${date}`,
		/** Before a value. */
		label: (name: string) => `${name}:`,
		evidence: 'Evidence',
		madePublic: 'Made public',
		unknown: 'What is not known',
		disputed: 'Where sources differ',
		source: 'Source',
		record: 'In the record',
		corrections: 'Corrections',
		/** Of a citation: what the cited card is about. */
		dated: (date: string) => `Event date: ${date}`,
		quotes: (speaker: string, quote: string, summary: string) =>
			`Quotes ${speaker}: ${quote} Summary in the record: ${summary}`
	}
};
