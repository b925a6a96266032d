import type { RecordColumns } from '#lib/record/columns.ts';
import type { RecordData } from '#lib/record/record-data.ts';
import type { EventText } from '#lib/record/event-text.ts';
import type { Imported, Publication } from '#lib/record/publication.ts';
import type { OpenError } from '#lib/import/failure.ts';
import type { Progress, RecordSource } from '#lib/import/read-bytes.ts';
import type { FileParts } from './one-file.ts';
import type { Reading, UncheckedReading } from '#lib/import/read-parsed.ts';
import type { FileContext } from '#lib/import/draft.ts';

/** How to try a failed file again: without its faulty events, or with the reader's answers. */
export type Retry = { leaveOut: true } | Answers;

/** The reader's answers to questions about a file. */
export type Answers = Pick<FileContext, 'dates' | 'century' | 'columns'> & {
	/** Whether every date on a first of January means only the year. */
	years?: boolean;
};

/**
 * Messages from the page to the worker: at most one `prepare`, one `open`, after a failure any number of `open-again`,
 * then any number of the others. Each of the others gets a `Reply` with the same `request`.
 */
export type Request =
	/** Starts reading an address without reporting progress. An `open` of the same address may follow. */
	| { type: 'prepare'; url: string }
	/** If `isEdited`, the reply is `unchecked`, not `record`. */
	| { type: 'open'; source: RecordSource; isEdited?: boolean }
	/** Opens the file that has failed, in another way. */
	| ({ type: 'open-again' } & Retry)
	| { type: 'texts'; request: number; indices: readonly number[] }
	| { type: 'json'; request: number }
	| { type: 'file-parts'; request: number; imported: Imported };

/** A record that is small enough for one page; otherwise what is drawn of it, and the page requests texts later. */
export type SentRecord =
	| { isWhole: true; data: RecordData }
	| { isWhole: false; columns: RecordColumns };

/** The facts about a record besides its events. */
export interface RecordDetails
	extends Omit<Reading, 'file'>, Pick<Publication, 'corrections' | 'checked'> {
	/** The host that sent the record, after redirects; null for a file on this device. */
	host: string | null;
	/** Who made the record, according to itself. */
	madeBy: string | null;
	hasPictures: boolean;
}

/** Messages from the worker to the page. */
export type Reply =
	| ({ type: 'progress' } & Progress)
	| { type: 'record'; record: SentRecord; details: RecordDetails }
	| ({ type: 'unchecked' } & UncheckedReading)
	/** The record cannot be opened: the parts of an `OpenError`. */
	| ({ type: 'failed' } & Pick<OpenError, 'failure' | 'problems' | 'valid' | 'isEditable'>)
	| { type: 'answer'; request: number; answer: Answer }
	/** The request with this number could not be answered. */
	| { type: 'no-answer'; request: number; message: string };

/** The answers to `texts`, to `json` and to `file-parts`. */
export type Answer = readonly EventText[] | Blob | FileParts;
