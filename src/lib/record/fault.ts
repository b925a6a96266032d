/** What a record may lack that a reference names. */
export type Named = 'track' | 'speaker' | 'source' | 'event';

/** A list of a record that is limited. */
export type LimitedList = 'events' | 'tracks' | 'series' | 'points';

/** A code without parts. */
type None = object;

/**
 * What may be wrong in a record: each code with its parts. `messages/` words them; a code without words
 * is a type error there.
 */
export interface RecordFaults {
	missing: None;
	'no-object': None;
	'no-list': None;
	'no-text': None;
	empty: None;
	/** In UTF-16 units. */
	'too-long': { length: number; max: number };
	hidden: None;
	'lead-not-plain': None;
	'id-no-text': None;
	'id-pattern': None;
	'no-reference': None;
	'no-references': None;
	'no-date': None;
	'no-single-date': None;
	'no-link': None;
	'no-language': None;
	/** `near` is what was most likely meant. */
	'none-of': { options: readonly string[]; near: string | undefined };
	'no-texts': None;
	'no-links': None;
	'no-points': None;
	'no-number': None;
	format: None;
	'no-source': None;
	'statement-without-source': None;
	'file-no-object': None;
	'no-events': None;
	'list-too-long': { list: LimitedList; length: number; max: number };
	'poisoned-key': None;
	'unknown-key': { near: string | undefined };
	/** Nothing has the id that is named. */
	'unknown-id': { named: Named };
	'source-twice': None;
	'too-many-leads': None;
	/** The path of what has the id already. */
	'id-taken': { by: string };
	'source-of-others': None;
	'contrast-without-source': None;
	'link-to-itself': None;
	'link-twice': None;
	/** The path and the date of what starts only after this has ended. */
	'out-of-order': { before: string; date: string };
	'point-of-kind': { kind: string };
	'point-of-track': { track: string; seriesTrack: string };
	'point-of-date': { date: string };
	'point-known': { known: string };
	'points-of-measurement': { count: number };
	/** There are more problems than are listed. */
	more: None;
}

/** One thing that is wrong in a record. */
export type RecordFault<C extends keyof RecordFaults = keyof RecordFaults> = {
	[K in C]: { code: K } & RecordFaults[K];
}[C];
