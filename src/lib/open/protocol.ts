import type { RecordColumns } from '#lib/record/columns.ts';
import type { EventText } from '#lib/record/event-text.ts';
import type { Imported } from '#lib/record/imported.ts';
import type { Publication } from '#lib/record/publication.ts';
import type { OpenError } from '#lib/import/failure.ts';
import type { Progress, RecordSource } from '#lib/import/source.ts';
import type { FileParts } from './one-file.ts';
import type { Reading } from '#lib/import/reading.ts';

/** What a record is saved as: in our format, or as what the one file is made with. */
export type Wish = { as: 'json' } | { as: 'file'; imported: Imported };

/**
 * What the page says to the worker: first one `open`, after a failure perhaps one `open-valid`, then as
 * many of the others as it likes.
 */
export type Request =
	| { type: 'open'; source: RecordSource }
	/** The file that failed once more, without the events that have problems. */
	| { type: 'open-valid' }
	| { type: 'texts'; request: number; indices: readonly number[] }
	| { type: 'save'; request: number; wish: Wish };

/** What a page says of a record beside its events. */
export interface RecordDetails
	extends Omit<Reading, 'file'>, Pick<Publication, 'corrections' | 'checked'> {
	/** Who has sent it, which may be another than was asked; null for what is on this device. */
	host: string | null;
}

/** What the worker says to the page. */
export type Reply =
	| ({ type: 'progress' } & Progress)
	| { type: 'record'; columns: RecordColumns; details: RecordDetails }
	/** The record cannot be opened: what an `OpenError` says. */
	| ({ type: 'failed' } & Pick<OpenError, 'failure' | 'problems' | 'valid'>)
	| { type: 'answer'; request: number; answer: Answer }
	/** One request could not be answered. */
	| { type: 'no-answer'; request: number; message: string };

/** Texts of events, a record in our format, or what the one file is made with. */
export type Answer = readonly EventText[] | Blob | FileParts;
