import type { Attribution, EventKind, LinkType, Qualifier } from '#lib/record/terms.ts';
import type { DateTexts, PluralForms } from '../message-types.ts';

const plural = (one: string, other: string): PluralForms => ({ one, other });

const dates: DateTexts = {
	/** A month or a year that stands alone. */
	unknown: { month: '#, day unknown', year: '#, exact date unknown' },
	/** A date marked `~`. */
	approximate: 'around #',
	/** A date marked `?`. */
	uncertain: 'possibly #',
	/** The two ends of an interval, and each end in it. */
	between: 'between # and #',
	end: '#',
	/** An interval without an end. */
	since: 'since #',
	foreign: '#'
};

/** Functions get numbers, dates and counts as formatted text. */
export const recordMessages = {
	/** A BCP 47 tag: the language of these texts. */
	language: 'en',
	/** Between the parts of a line or the items of a list. */
	comma: ', ',
	separator: '; ',
	kinds: {
		statement: 'Statement',
		report: 'Report',
		protest: 'Protest',
		action: 'Action',
		measurement: 'Reported figure'
	} satisfies Record<EventKind, string>,
	/** How we know, said of a whole event or of its quoted words. */
	attributions: {
		direct: 'the speaker’s own words',
		spokesperson: 'spokesperson or company statement',
		reported: 'press reports',
		document: 'documents, as reported in the press'
	} satisfies Record<Attribution, string>,
	/** A link, from the end that it was written on and from the other one. */
	links: {
		'responds-to': { forward: 'Responds to', back: 'Response' },
		follows: { forward: 'Follows', back: 'Followed by' },
		'part-of': { forward: 'Part of', back: 'Includes' },
		'reported-by': { forward: 'Reported by', back: 'Reports' },
		'contrasts-with': { forward: 'Contrasts with', back: 'In contrast to' }
	} satisfies Record<LinkType, { forward: string; back: string }>,
	/** A figure with its unit. */
	figures: {
		exact: (figure) => figure,
		about: (figure) => `about ${figure}`,
		almost: (figure) => `almost ${figure}`,
		'at-least': (figure) => `at least ${figure}`
	} satisfies Record<Qualifier, (figure: string) => string>,
	/** How many times as much, for each kind of bound. */
	multiples: {
		exact: (number: string) => `${number} times`,
		about: (number: string) => `about ${number} times`,
		'at-least': (number: string) => `at least ${number} times`,
		'at-most': (number: string) => `at most ${number} times`,
		'just-under': (number: string) => `just under ${number} times`
	},
	/** What a multiple is a multiple of: the first figure, named by its date if that is one day, month or year. */
	timesDate: (multiple: string, date: string) => `${multiple} ${date}`,
	timesFirst: (multiple: string) => `${multiple} the first figure`,
	/** A stretch of time without a figure, in one line or in two. */
	gap: ['no figure', 'published between'] satisfies [string, string],
	/** In place of the name of a track; `named` if it has no abbreviation, `none` if that has no room. */
	noEvents: {
		abbreviated: (track: string) => `No ${track} events in this period`,
		named: (track: string) => `${track}: no events in this period`,
		none: 'No events in this period'
	},
	/** Words around the dates of a record in this language. For other languages see `withMarks`. */
	dates,
	/** How many there are of what. */
	nouns: {
		event: plural('# event', '# events'),
		entry: plural('# entry', '# entries')
	},
	/** From a first date to a last. */
	range: (first: string, last: string) => `${first} to ${last}`,
	onwards: (first: string) => `${first} onwards`,
	/** An event in brief: its kind and its date. */
	brief: (kind: string, date: string) => `${kind}, ${date}`,
	/** In place of a title that is not loaded yet. */
	loading: 'Loading…',
	event: (event: Record<'title' | 'kind' | 'date' | 'track' | 'attribution', string>) =>
		`${event.title}. ${event.kind}, ${event.date}, ${event.track}; ${event.attribution}`,
	/** The same of an event that leads: its date stands before its words in the drawing, too. */
	leadingEvent: (event: Record<'title' | 'kind' | 'date' | 'track' | 'attribution', string>) =>
		`${event.date} ${event.title}. ${event.kind}, ${event.track}; ${event.attribution}`,
	/** The same, with the lines beside its mark. */
	labelledEvent: (event: string, label: readonly string[]) => `${event}; ${label.join(', ')}`,
	cluster: (cluster: Record<'events' | 'span' | 'track', string>) =>
		`${cluster.events}, ${cluster.span}, ${cluster.track}`,
	selection: (event: Record<'number' | 'all' | 'title' | 'date', string>, hasStatement: boolean) =>
		`Event ${event.number} of ${event.all}: ${event.title}, ${event.date}.` +
		(hasStatement ? ' 1 statement.' : '')
};

export type RecordMessages = typeof recordMessages;

/** After a source that was not out yet on the as-of day. */
export const laterMessages = {
	days: plural('# day', '# days'),
	later: ', published later',
	dated: (date: string) => `, published later (${date})`,
	counted: (date: string, days: string) => `, published ${date}, ${days} later`
};

/** What is said of the whole record. */
export const summaryMessages = {
	statements: plural('# quoted statement', '# quoted statements'),
	organisations: plural('# organisation', '# organisations'),
	/** The whole record; `statements` is absent where nobody is quoted. */
	overview: (record: { events: string; span: string; statements?: string }) =>
		record.statements === undefined
			? `${record.events}, ${record.span}`
			: `${record.events}, ${record.span}, ${record.statements}`,
	statementsFrom: (statements: string, organisations: string) =>
		`${statements} from ${organisations}`,
	checked: (date: string) => `Nothing after ${date} has been checked.`,
	version: (hash: string, date: string) => `Version ${hash} of ${date}`
};

/** How much of a record is shown. */
export const shownMessages = {
	shown: (shown: string, all: string) => `${shown} of ${all} shown`,
	found: (shown: string, all: string, query: string) => `${shown} of ${all} match “${query}”`,
	asOf: (day: string, events: string) => `What was known on ${day}: ${events}`
};

/** What the pointer reads from a series. */
export const readingMessages = {
	/** The attribution in a few words. */
	attributions: {
		direct: 'in the speaker’s own words',
		spokesperson: 'from a spokesperson',
		reported: 'reported',
		document: 'reported from documents'
	} satisfies Record<Attribution, string>,
	gapAt: 'no figure published for this time',
	reading: (figure: string, date: string, attribution: string) =>
		`${figure}, ${date}; ${attribution}`
};
