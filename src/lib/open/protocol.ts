import type { RecordColumns } from '#lib/record/columns.ts';
import type { RecordData } from '#lib/record/record-data.ts';
import type { EventText } from '#lib/record/event-text.ts';
import type { ImportOrigin, Publication } from '#lib/record/publication.ts';
import type { OpenError } from '#lib/import/failure.ts';
import type { OpeningProgress, RecordSource } from '#lib/import/read-bytes.ts';
import type { FileParts } from './one-file.ts';
import type { CheckedReading, UncheckedReading } from '#lib/import/read-parsed.ts';
import type { FileContext } from '#lib/import/draft.ts';

/** How to read a failed file again: without its faulty events, or with the reader's answers. */
export type Retry = { leaveOut: true } | Answers;

/** The reader's answers to questions about a file. */
export type Answers = Pick<FileContext, 'dates' | 'century' | 'columns'> & {
	/** Whether each date on a first of January only means the year. */
	years?: boolean;
};

/**
 * Messages from the page to the worker. In order: at most one `prepare`, one `open`, any number of `open-again` after
 * failures, then any number of the others. Each of these gets a `WorkerReply` with the same `request` number.
 */
export type WorkerRequest =
	/** Starts to load an address, without reporting progress. An `open` with the same address may follow. */
	| { type: 'prepare'; url: string }
	/** If `isEdited`, the reply has the type `unchecked` instead of `record`. */
	| { type: 'open'; source: RecordSource; isEdited?: boolean }
	/** Reads the failed file again in another way. */
	| ({ type: 'open-again' } & Retry)
	| { type: 'texts'; request: number; indices: readonly number[] }
	| { type: 'json'; request: number }
	| { type: 'file-parts'; request: number; imported: ImportOrigin };

/** A whole record if it is small enough; otherwise the data for the drawing, and the page requests texts later. */
export type SentRecord =
	| { isWhole: true; data: RecordData }
	| { isWhole: false; columns: RecordColumns };

/** Facts about a record, besides its events. */
export interface RecordDetails
	extends Omit<CheckedReading, 'file'>, Pick<Publication, 'corrections' | 'checked'> {
	/** The host that has sent the record, after redirects; null for a record from this device. */
	host: string | null;
	/** The author, as the record itself says; null if it does not. */
	madeBy: string | null;
	/** Whether pictures are inside the record. */
	hasPictures: boolean;
}

/** Messages from the worker to the page. */
export type WorkerReply =
	| ({ type: 'progress' } & OpeningProgress)
	| { type: 'record'; record: SentRecord; details: RecordDetails }
	| ({ type: 'unchecked' } & UncheckedReading)
	/** The record cannot be opened. Contains the parts of an `OpenError`. */
	| ({ type: 'failed' } & Pick<OpenError, 'failure' | 'problems' | 'valid' | 'isEditable'>)
	| { type: 'answer'; request: number; answer: Answer }
	/** The request with this number failed. */
	| { type: 'no-answer'; request: number; message: string };

/** The answer to a `texts`, `json` or `file-parts` request. */
export type Answer = readonly EventText[] | Blob | FileParts;
