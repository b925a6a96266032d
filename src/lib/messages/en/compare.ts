import type { LinkType } from '#lib/record/terms.ts';

export const compareMessages = {
	title: 'Compare two statements',
	asOf: (asOf: string) => `${asOf}.`,
	none: 'There are not two statements to compare.',
	note: 'Underlined: words that both quotes use; short words on their own are left out. The marks show where words are the same and where they differ, and nothing about what they mean.',
	choice: {
		linked: 'Linked in the record',
		any: 'Any two',
		first: 'Compare',
		second: 'with',
		statement: (date: string, title: string) => `${date}: ${title}`
	},
	/** Read out around words that are marked. */
	marked: ['in both: ', '; end.'] satisfies [string, string],
	side: {
		who: 'Speaker'
	},
	between: {
		title: 'Between them',
		count: (events: string) =>
			`${events} of the record between the two, as far as the dates tell; filters hide none of them here.`,
		none: 'No other event of the record can have been between the two.',
		unsure: '; its date leaves open whether it was between them'
	},
	/** How far apart two dates are; `days` has its noun. */
	apart: {
		exact: (days: string) => `${days} apart`,
		range: (min: string, days: string) => `${min}–${days} apart`,
		atLeast: (days: string) => `at least ${days} apart`,
		atMost: (days: string) => `at most ${days} apart`,
		sameDay: 'On the same day',
		noEnd: 'Days apart unknown: one of the dates has no known end',
		unordered: (atMost: string) => `${atMost}; which came first is not known`,
		sameUnit: {
			month: (atMost: string) => `In the same month, ${atMost}`,
			year: (atMost: string) => `In the same year, ${atMost}`
		},
		soft: (apart: string) => `${apart}; one of the dates is itself uncertain`,
		sentence: (apart: string) => `${apart.charAt(0).toUpperCase()}${apart.slice(1)}.`
	},
	otherDate: (date: string, kind: string) =>
		`${date} is the date of the ${kind.toLowerCase()}; the words quoted with it may be from another day.`,
	reasons: {
		'contrasts-with': 'a contrast',
		follows: 'the later one follows the earlier one',
		'responds-to': 'one responds to the other',
		'part-of': 'linked',
		'reported-by': 'linked'
	} satisfies Record<LinkType, string>
};
