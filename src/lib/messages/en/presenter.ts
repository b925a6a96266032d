import type { Fragment } from '#lib/record/steps.ts';

/** The presenter's window. What it shares with the stage is in `presentMessages`. */
export const presenterMessages = {
	page: {
		heading: 'Presenter view',
		title: (story: string) => `Presenter view: ${story}`,
		description: 'Notes, clock and controls for the presenter.',
		about: 'Notes, a clock and what comes next, for the presenter.',
		way: 'To use it, open the presentation and press <key>S</key>, or choose “Presenter view”.',
		needsScripts: 'The presenter view needs JavaScript, which is off or has failed.',
		stage: 'Open the presentation',
		story: 'Read the story'
	},
	status: {
		connecting: 'Connecting to the presentation…',
		away: 'Not connected to the presentation. It will reconnect when that window is open.',
		reopen: 'Open the presentation again',
		black: 'The screen is black.',
		overview: 'The screen shows the overview.',
		auto: 'Auto-advance is on.',
		connected: 'Connected to the presentation.'
	},
	clock: {
		time: 'Time',
		elapsed: 'Elapsed',
		elapsedTime: (time: string) => `Elapsed ${time}`,
		reset: 'Reset timer',
		pause: 'Pause timer',
		resume: 'Resume timer',
		target: 'Target',
		minutes: 'minutes',
		inTime: 'On time',
		ahead: (time: string) => `${time} ahead`,
		behind: (time: string) => `${time} behind`
	},
	parts: {
		what: 'What happened',
		statement: 'The statement',
		open: 'What is not known or disputed',
		related: 'Related events'
	} satisfies Record<Fragment, string>,
	now: {
		heading: 'Now',
		shown: 'On screen',
		notShown: 'Not shown yet',
		spoken: (place: string, title: string) => `${place}: ${title}.`,
		spokenPart: (number: string, all: string) => `Part ${number} of ${all}.`
	},
	next: {
		heading: 'Next',
		blackEnds: 'The black screen ends',
		left: (steps: string) => `Steps left: ${steps}`,
		end: 'End of the presentation'
	},
	notes: {
		heading: 'Notes',
		size: 'Notes text size',
		smaller: 'Smaller notes',
		larger: 'Larger notes',
		none: 'No notes for this event.',
		own: 'Your notes',
		ownKept: 'Kept until you close this window. A file keeps them longer.',
		/** The file of one’s own notes. */
		file: {
			save: 'Save notes as a file',
			open: 'Open notes from a file',
			opened: (count: string, unknown: number) =>
				`Notes opened: ${count}.${unknown > 0 ? ` Left out, as this record has no such slide: ${unknown}.` : ''}`,
			other: 'This is not a file of notes that was saved here. Your notes are unchanged.',
			long: 'This file, or a note in it, is too long. Your notes are unchanged.'
		},
		questions: 'Question the source',
		storyQuestions: 'Questions about the whole story'
	}
};
