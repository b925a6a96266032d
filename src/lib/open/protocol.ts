import type { RecordColumns } from '#lib/record/columns.ts';
import type { RecordData } from '#lib/record/record-data.ts';
import type { EventText } from '#lib/record/event-text.ts';
import type { Imported, Publication } from '#lib/record/publication.ts';
import type { OpenError } from '#lib/import/failure.ts';
import type { Progress, RecordSource } from '#lib/import/read-bytes.ts';
import type { FileParts } from './one-file.ts';
import type { Reading, Unchecked } from '#lib/import/read-parsed.ts';
import type { FileContext } from '#lib/import/draft.ts';

/** How a file that could not be opened may be: without its wrong events, or with an answer. */
export type Again = { leaveOut: true } | Answers;

/** The reader's answers about a file. */
export type Answers = Pick<FileContext, 'dates' | 'century' | 'columns'> & {
	/** Whether each first of January is a year. */
	years?: boolean;
};

/**
 * Messages of the page to the worker: perhaps one `prepare`, one `open`, after a failure perhaps some `open-again`, then any
 * number of the others, which get a `Reply` with the same `request`.
 */
export type Request =
	/** Reads an address before the page can hear of it; an `open` of the same address follows, or nothing. */
	| { type: 'prepare'; url: string }
	/** With `isEdited` it gets an `unchecked`, not a `record`. */
	| { type: 'open'; source: RecordSource; isEdited?: boolean }
	/** Opens the file that failed in another way. */
	| ({ type: 'open-again' } & Again)
	| { type: 'texts'; request: number; indices: readonly number[] }
	| { type: 'json'; request: number }
	| { type: 'file-parts'; request: number; imported: Imported };

/** A record that is small enough for one page; of others, what is drawn, and their texts are asked for. */
export type SentRecord =
	| { isWhole: true; data: RecordData }
	| { isWhole: false; columns: RecordColumns };

/** The facts about a record besides its events. */
export interface RecordDetails
	extends Omit<Reading, 'file'>, Pick<Publication, 'corrections' | 'checked'> {
	/** The host that has sent it, after redirections; null for a file on this device. */
	host: string | null;
	/** Who made it, as it says itself. */
	madeBy: string | null;
	hasPictures: boolean;
}

/** Messages of the worker to the page. */
export type Reply =
	| ({ type: 'progress' } & Progress)
	| { type: 'record'; record: SentRecord; details: RecordDetails }
	| ({ type: 'unchecked' } & Unchecked)
	/** The record cannot be opened: the parts of an `OpenError`. */
	| ({ type: 'failed' } & Pick<OpenError, 'failure' | 'problems' | 'valid' | 'isEditable'>)
	| { type: 'answer'; request: number; answer: Answer }
	/** One request could not be answered. */
	| { type: 'no-answer'; request: number; message: string };

/** To `texts`, to `json` and to `file-parts`. */
export type Answer = readonly EventText[] | Blob | FileParts;
