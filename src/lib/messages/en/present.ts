import type { BuiltIn } from '#lib/record/routes.ts';

/** The stage, and what it shares with the presenter's window. */
export const presentMessages = {
	page: {
		title: (story: string) => `Presentation: ${story}`,
		description: (dek: string) => `Step by step, on a large screen: ${dek}`,
		needsScripts: 'The presentation needs JavaScript, which is off or has failed.',
		story: 'Read the whole story'
	},
	/** Where no event was known on the day of the address. */
	nothingKnown: 'Nothing was known yet on this date.',
	lost: {
		text: 'The address names an event or a step that is not in this presentation.',
		first: 'Show the first step'
	},
	commands: {
		name: 'Presentation',
		previous: 'Previous',
		next: 'Next',
		first: 'First',
		last: 'Last',
		overview: 'Overview',
		more: 'More',
		goTo: 'Go to',
		black: 'Black screen',
		auto: 'Auto-advance',
		keys: 'Keys'
	},
	controls: {
		pause: 'Pause',
		nextIn: (seconds: string) => `Next in ${seconds} s`,
		paused: (seconds: string) => `Paused, ${seconds} s left`,
		fillScreen: 'Full screen',
		asKnown: 'As known then',
		presenter: 'Presenter view',
		copyLink: 'Copy link',
		copyStepLink: 'Copy link to this step',
		copied: 'Link copied',
		notCopied: 'Copy the link from the address bar',
		print: 'Print or PDF',
		story: 'Back to the story'
	},
	step: {
		name: 'This step',
		/** The order in which events became known does not tell how many are to come. */
		place: (number: string, all?: string) => `Event ${number}${all ? ` of ${all}` : ''}`,
		/** The same, small. */
		count: (number: string, all?: string) => (all ? `${number} / ${all}` : number),
		madePublic: 'Made public: <date></date>',
		strip: 'Events on the timeline'
	},
	spoken: {
		statement: (speaker: string) => `Statement by ${speaker}.`,
		event: (place: string, title: string, date: string, hasStatement: boolean) =>
			`${place}: ${title}, ${date}.${hasStatement ? ' 1 statement.' : ''}`,
		related: 'Related events',
		/** What is shown last. */
		parts: (parts: readonly string[]) => `${parts.join('. ')}.`,
		slide: (title: string) => `${title}.`
	},
	chapter: 'Chapter',
	/** The last slide. */
	closing: {
		title: 'Still open',
		unknown: 'Not known',
		disputed: 'Sources differ'
	},
	grid: {
		title: 'All events',
		/** The routes through the record. */
		routes: 'Present',
		all: 'Whole record',
		builtIn: { '10-minutes': '10 minutes', '30-minutes': '30 minutes' } satisfies Record<
			BuiltIn,
			string
		>,
		include: (title: string) => `Include “${title}”`,
		chosen: (count: string, all: string) => `${count} of ${all}`
	},
	/** The whole show on paper. */
	print: {
		print: 'Print or save as PDF',
		back: 'Back to the presentation',
		withNotes: 'With notes',
		withoutNotes: 'Without notes'
	},
	jump: {
		title: 'Go to an event',
		hint: (last: string) => `Enter a number from 1 to ${last}, or words to search for.`,
		found: 'Press Enter to go to the first.',
		notFound: 'No event matches.',
		go: 'Go'
	},
	help: {
		title: 'Keyboard shortcuts',
		charactersOn: 'Single-key shortcuts: on',
		charactersOff: 'Single-key shortcuts: off',
		next: 'next step',
		previous: 'previous step',
		events: 'next event, previous event',
		ends: 'first slide, last slide',
		black: 'black screen on or off',
		overview: 'all events; choose one with the arrow keys and Enter',
		include: 'in the overview: take an event in or out',
		reorder: 'in the overview: move an event among those of its day',
		jump: 'go to an event by number or words',
		auto: 'start or stop auto-advance',
		presenter: 'open the presenter view in a window of its own',
		below: 'show or hide the notes below the slide',
		stage: 'bring the presentation to the front',
		fillScreen: 'full screen on or off',
		zoom: 'zoom in, zoom out, show the whole timeline',
		notes: 'larger notes, smaller notes, normal size',
		close: 'close a dialog, the overview or the black screen',
		help: 'show these shortcuts'
	},
	blocked: {
		title: 'Your browser blocked the pop-up window.',
		open: 'Open presenter view'
	},
	takeOver: {
		title: 'Take over?',
		explanation:
			'This presentation is open in another window, and the presenter view controls that one. It can control this one instead.',
		confirm: 'Take over',
		decline: 'Not now'
	},
	foreign: {
		title: 'Present another record',
		loading: (host: string) => `Loading from ${host}…`,
		refusal: (host: string) =>
			`Only stories published on ${host} can be presented here. You can still open this record and read it.`,
		open: 'Open this record',
		ownStory: 'Present this site’s story'
	}
};
