/** The items that a reference may fail to find. */
export type Named = 'track' | 'speaker' | 'source' | 'event';

/** A list of a record that is limited. */
export type LimitedList = 'events' | 'kinds' | 'tracks' | 'series' | 'points' | 'chapters';

/**
 * All faults of a file: each code with its parts, `object` for none. `messages/` has a sentence for
 * each; a code without one is a type error there.
 */
export interface Faults {
	/** There are more problems than are listed. */
	more: object;
	missing: object;
	'no-object': object;
	'no-list': object;
	'no-text': object;
	empty: object;
	/** In UTF-16 units. */
	'too-long': { length: number; max: number };
	hidden: object;
	'not-plain': object;
	'id-no-text': object;
	'id-pattern': object;
	'no-reference': object;
	'no-references': object;
	/** Like no date that is read. */
	'no-date': object;
	'day-without-month': object;
	/** The nearest date that is read. */
	'date-form': { form: string };
	'no-single-date': object;
	'no-link': object;
	'no-isbn': object;
	/** A source that has neither an address nor a title, nor a place in an archive. */
	'source-not-found': object;
	'shelf-mark-without-archive': object;
	'no-language': object;
	'no-time-zone': object;
	/** `near` is what was most likely meant. */
	'none-of': { options: readonly string[]; near: string | undefined };
	'no-texts': object;
	'no-links': object;
	'no-points': object;
	'no-number': object;
	'no-steps': object;
	'not-false': object;
	format: object;
	'no-source': object;
	'statement-without-source': object;
	'file-no-object': object;
	'no-events': object;
	'list-too-long': { list: LimitedList; length: number; max: number };
	'poisoned-key': object;
	'unknown-key': { near: string | undefined };
	/** No item has this id. */
	'unknown-id': { named: Named };
	'source-twice': object;
	'too-many-leads': object;
	'label-without-lead': object;
	/** The path of the item that has the id already. */
	/** The path of the chapter that the event is in already. */
	'in-other-chapter': { by: string };
	'in-no-chapter': object;
	'id-taken': { by: string };
	'source-of-others': object;
	'translation-without-language': object;
	'contrast-without-source': object;
	'link-to-itself': object;
	'link-twice': object;
	/** The path and the date of the event that starts only after this has ended. */
	'out-of-order': { before: string; date: string };
	'point-of-kind': { kind: string };
	'point-of-track': { track: string; seriesTrack: string };
	'point-of-date': { date: string };
	'point-known': { known: string };
	'points-of-measurement': { count: number };

	// Of a picture.
	'file-or-data': object;
	'alt-or-decorative': object;
	/** An address in the place of a file's name. */
	'picture-address': object;
	'picture-name': object;
	'no-base64': object;
	'no-pixels': object;
	'not-true': object;
	/** By its bytes it is no picture that is read. */
	'picture-type': object;
	/** The size in the bytes, px. */
	'picture-size': { width: number; height: number };
	/** Longer than the longest edge, px. */
	'picture-edge': { width: number; height: number; max: number };
	'picture-moves': object;
	/** It ends before its end, or goes on behind it. */
	'picture-cut': object;
	'picture-more': object;
	/** All pictures together and this one, the largest, in MB. */
	'pictures-too-large': { all: number; max: number; own: number };
	/** In a build: there is no such file beside the record. */
	'picture-missing': object;
	/** In a build: the file, MB. */
	'picture-heavy': { own: number; max: number };
	/** In a build: its pixels cannot be read, or not be made small enough, bytes. */
	'picture-unread': object;
	'picture-not-small': { max: number };

	// In the file itself, or in a format other than ours.
	/** Replacement signs instead of characters that another program could not read. */
	'lost-characters': object;
	/** In levels, the file itself is the first. */
	'too-deep': { max: number };
	'too-many-columns': { count: number; max: number };
	'column-twice': object;
	'unknown-column': { near: string };
	/** Columns that are not ours, one of which may be meant. */
	'missing-column': { column: string; others: readonly string[] };
	'cell-list-too-long': { max: number };
	/** The row that has said something else of the same id. */
	'id-says-else': { row: number; id: string };
	/** A cell that is a date only if its day and month change places, and the row and text of one that says otherwise. */
	'date-order-mixed': { row: number; text: string };
	'too-many-rows': { max: number };
	'too-many-cells': { count: number; max: number };
	'quote-not-closed': object;
	'quote-closed-early': object;
	'array-too-long': { count: number; max: number };
	/** The path of the item that has the id already. */
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
	/** A year with fewer or more digits than four, as it should be. */
	'year-digits': { iso: string };
}

/** One code of a table, with its parts. */
export type Coded<Parts, C extends keyof Parts = keyof Parts> = {
	[K in C]: { code: K } & Parts[K];
}[C];

/** One thing that is wrong in a file. */
export type Fault<C extends keyof Faults = keyof Faults> = Coded<Faults, C>;
