/** The type of item that a reference refers to. */
export type ReferencedType = 'track' | 'speaker' | 'source' | 'event';

/** The lists of a record whose number of items is limited. */
export type LimitedList = 'events' | 'kinds' | 'tracks' | 'series' | 'points' | 'chapters';

/**
 * All faults that a file may have, by code. The value is the type of the details; `object` means no details.
 * The sentence of a code, which says what it means, is in `messages/en.json` (`file.faults`). A code without a sentence is
 * a type error.
 */
export interface FaultDetails {
	/** The file has more problems than the report lists. */
	more: object;
	missing: object;
	'no-object': object;
	'no-list': object;
	'no-text': object;
	empty: object;
	/** Lengths in UTF-16 units. */
	'too-long': { length: number; max: number };
	/** The text has an invisible character that it does not need. */
	hidden: object;
	/** The text has a line break, `<` or `>`. */
	'not-plain': object;
	'id-no-text': object;
	'id-pattern': object;
	'no-reference': object;
	'no-references': object;
	/** The text does not resemble any date. */
	'no-date': object;
	'day-without-month': object;
	/** `form` is the nearest valid date. */
	'date-form': { form: string };
	'no-single-date': object;
	'no-link': object;
	'no-isbn': object;
	/** A source has neither an address, a title nor a shelf mark. */
	'source-not-found': object;
	'shelf-mark-without-archive': object;
	'no-language': object;
	'no-time-zone': object;
	/** `near` is the option that was most likely meant. */
	'none-of': { options: readonly string[]; near: string | undefined };
	'no-texts': object;
	'no-links': object;
	'no-points': object;
	'no-number': object;
	'no-steps': object;
	/** A key that may only be false has another value. */
	'not-false': object;
	/** The file is in another version of our format. */
	format: object;
	'no-source': object;
	'statement-without-source': object;
	'file-no-object': object;
	'no-events': object;
	'list-too-long': { list: LimitedList; length: number; max: number };
	/** The key is that of an object’s prototype, such as `__proto__`. */
	'poisoned-key': object;
	'unknown-key': { near: string | undefined };
	/** No item has this id. */
	'unknown-id': { named: ReferencedType };
	'source-twice': object;
	'too-many-leads': object;
	'label-without-lead': object;
	/** `by` is the path of the chapter that already contains the event. */
	'in-other-chapter': { by: string };
	'in-no-chapter': object;
	/** `by` is the path of the item that already has the id. */
	'id-taken': { by: string };
	/** A source is none of those of the event. */
	'source-of-others': object;
	'translation-without-language': object;
	'contrast-without-source': object;
	'link-to-itself': object;
	'link-twice': object;
	/** The event had ended before an earlier item of the list began: `before` is its path, `date` its date. */
	'out-of-order': { before: string; date: string };
	/** The event of a point is of a kind without a figure. */
	'point-of-kind': { kind: string };
	/** The event of a point is in another track than the series. */
	'point-of-track': { track: string; seriesTrack: string };
	/** The event of a point has another date. */
	'point-of-date': { date: string };
	/** The event of a point became public on another day. */
	'point-known': { known: string };
	/** An event with a figure has no point in a series, or several. */
	'points-of-measurement': { count: number };

	// Faults of a picture.
	'file-or-data': object;
	'alt-or-decorative': object;
	/** The name of a file is an address. */
	'picture-address': object;
	'picture-name': object;
	'no-base64': object;
	'no-pixels': object;
	/** A key that may only be true has another value. */
	'not-true': object;
	/** The bytes are not PNG, JPEG, WebP or AVIF. */
	'picture-type': object;
	/** The size that the picture’s bytes state, px. */
	'picture-size': { width: number; height: number };
	/** An edge is longer than `max` px. */
	'picture-edge': { width: number; height: number; max: number };
	/** The picture is animated. */
	'picture-moves': object;
	/** `picture-cut`: the data is cut off. `picture-more`: other bytes follow its end. */
	'picture-cut': object;
	'picture-more': object;
	/** MB: `all` is the size of all pictures together, `own` that of this picture, the largest one. */
	'pictures-too-large': { all: number; max: number; own: number };
	/** Only in a build: the record’s folder has no such file. */
	'picture-missing': object;
	/** The file of the picture is larger than `max`. `own` is its size. Both MB. */
	'picture-heavy': { own: number; max: number };
	/** `picture-unread`: the picture cannot be decoded. `picture-not-small`: it cannot be reduced to `max` bytes. */
	'picture-unread': object;
	'picture-not-small': { max: number };

	// Faults of the file itself, and of formats other than ours.
	/** The text contains U+FFFD, which a program writes in place of characters that it cannot read. */
	'lost-characters': object;
	/** Nesting deeper than `max` levels; the file itself is the first. */
	'too-deep': { max: number };
	'too-many-columns': { count: number; max: number };
	'column-twice': object;
	'unknown-column': { near: string };
	/** A required column is missing. `others` are the unrecognised columns; one of them may be the required one. */
	'missing-column': { column: string; others: readonly string[] };
	'cell-list-too-long': { max: number };
	'quote-without-speaker': object;
	'speaker-without-quote': object;
	/** A figure without a series or a unit. */
	'figure-incomplete': object;
	/** Several addresses in one line of a cell. */
	'several-links': object;
	/** `row` is the row of the event that already has the id. */
	'id-taken-in-row': { row: number };
	/** An earlier row has different data for the same id. */
	'id-says-else': { row: number; id: string };
	/**
	 * Two cells of a column contradict each other: one is a date only with the day first, the other only with the month
	 * first. `row` and `text` are those of the other cell.
	 */
	'date-order-mixed': { row: number; text: string };
	'too-many-rows': { max: number };
	'too-many-cells': { count: number; max: number };
	'quote-not-closed': object;
	'quote-closed-early': object;
	'array-too-long': { count: number; max: number };
	/** An item of a plain array of events has the id of an earlier one. `by` is the path of that one. */
	'same-id': { by: string };
	'item-no-object': { keys: readonly string[] };
	'give-title': { max: number };
	'give-date': { mayBeNull: boolean };
	'group-name': { fault: Fault };
	'early-end': { start: string };
	'slide-early-end': { start: string };
	'too-many-slides': { count: number; max: number };
	'no-date-parts': object;
	'no-year': object;
	'part-no-number': { part: string; text: string };
	/** A month or a day that the calendar does not have, as `YYYY-MM` or `YYYY-MM-DD`. */
	'no-day': { iso: string };
	'year-outside': { year: string };
	/** A year that has not exactly four digits. `iso` is the same year with four digits. */
	'year-digits': { iso: string };
}

/** Makes an object type from a table of codes and details: the code and its details together. */
export type CodeWithDetails<Parts, C extends keyof Parts = keyof Parts> = {
	[K in C]: { code: K } & Parts[K];
}[C];

/** One fault in a file: its code with the details of that code. */
export type Fault<C extends keyof FaultDetails = keyof FaultDetails> = CodeWithDetails<
	FaultDetails,
	C
>;
