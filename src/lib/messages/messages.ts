import type { Attribution, EventKind, LinkType, Qualifier } from '#lib/record/terms.ts';

/** What is counted. */
export type Noun =
	'event' | 'quotedStatement' | 'organisation' | 'page' | 'publisher' | 'day' | 'entry';

/** How a noun is called for each class of numbers that a language tells apart. */
export type NounForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** How a multiple of two figures is bounded. */
export type Bound = 'exact' | 'about' | 'at-least' | 'at-most' | 'just-under';

/**
 * What the interface says, in one language. A second language is a second object of this type, so that a
 * message that it lacks is a type error. Numbers, dates and counts come in as text, already formatted.
 */
export interface Messages {
	/** A BCP 47 tag: the language of these texts. */
	language: string;
	kinds: Readonly<Record<EventKind, string>>;
	/** How we know, said of a whole event or of its quoted words. */
	attributions: Readonly<Record<Attribution, string>>;
	/** How we know, in a word or two. */
	shortAttributions: Readonly<Record<Attribution, string>>;
	/** What the filling of a shape says; that of `direct` is for words from a spokesperson, too. */
	fillings: Readonly<Record<Exclude<Attribution, 'spokesperson'>, string>>;
	/** A link, from the end that it was written on and from the other one. */
	links: Readonly<Record<LinkType, { forward: string; back: string }>>;
	/** A figure with its unit. */
	figures: Readonly<Record<Qualifier, (figure: string) => string>>;
	/** How many times as much. */
	multiples: Readonly<Record<Bound, (number: string) => string>>;
	/** A stretch of time without a figure, in one line or in two. */
	gap: readonly [string, string];
	gapAt: string;
	/** A figure, its date and how we know. */
	reading: (figure: string, date: string, attribution: string) => string;
	/**
	 * The words around a date of a record in the same language; one in another language has its own dates,
	 * with EDTF's marks.
	 */
	dates: {
		/** Before a month or a year that is all that is known. */
		within: string;
		/** Before a date marked `~`. */
		approximate: string;
		/** Before a date marked `?`. */
		uncertain: string;
		/** Before, and between, the two ends of an interval. */
		between: readonly [string, string];
		/** Before one without an end. */
		since: string;
	};
	nouns: Readonly<Record<Noun, NounForms>>;
	count: (number: string, noun: string) => string;
	/** From a first date to a last. */
	range: (first: string, last: string) => string;
	onwards: (first: string) => string;
	statementsFrom: (statements: string, organisations: string) => string;
	shown: (shown: string, all: string) => string;
	found: (shown: string, all: string, query: string) => string;
	checked: (date: string) => string;
	/** In the place of a title that has not come yet. */
	loading: string;
	event: (parts: {
		title: string;
		kind: string;
		date: string;
		track: string;
		attribution: string;
	}) => string;
	selection: (parts: {
		number: string;
		all: string;
		title: string;
		date: string;
		hasStatement: boolean;
	}) => string;
	/** The fields of the first and the last visible day. */
	fields: {
		labels: { from: string; to: string };
		/** A field's name, its day, and the day that it cannot be beside; no days where it holds none. */
		problems: Readonly<
			Record<
				'no-date' | 'before-story' | 'after-story' | 'after-to' | 'before-from',
				(label: string, day: string, other: string) => string
			>
		>;
	};
	brush: {
		start: (day: string) => string;
		window: (days: string) => string;
		end: (day: string) => string;
	};
	asOf: (day: string, events: string) => string;
	sources: (parts: { events: string; span: string; pages: string }) => string;
	pages: (pages: string, publishers: string) => string;
	picture: (sources: string, tracks: readonly string[]) => string;
	version: (hash: string, date: string) => string;
	imported: (from: string, site: string) => string;
	/** Added to `imported`. */
	leftOut: (entries: string) => string;
	/** What an imported record's page and file are called: by its title alone nobody is to take it for the site's. */
	importedTitle: string;
}
