import type { RecordColumns } from '#lib/model/columns.ts';
import type { EventText } from '#lib/model/event-text.ts';
import type { OpenError } from './failure.ts';

/** What is read: an address of this site, or a file that the reader has chosen. */
export type RecordSource = { address: string } | { file: Blob; name: string };

/** What the page says to the worker: first one `open`, then as many `texts` as it likes. */
export type Request =
	| { type: 'open'; source: RecordSource }
	| { type: 'texts'; request: number; indices: readonly number[] };

/** What is being done with a record. */
export type Phase = 'read' | 'check' | 'draw';

export interface Progress {
	phase: Phase;
	/** How much of the file has come. */
	bytes: number;
	/** How much there is of it; null where the server does not say. */
	total: number | null;
}

/** What the worker says to the page. */
export type Reply =
	| ({ type: 'progress' } & Progress)
	| { type: 'record'; columns: RecordColumns }
	| { type: 'texts'; request: number; texts: readonly EventText[] }
	/** The record cannot be opened: what an `OpenError` says. */
	| ({ type: 'failed' } & Pick<OpenError, 'code' | 'message' | 'problems' | 'valid'>)
	/** One request for texts could not be answered. */
	| { type: 'no-texts'; request: number; message: string };
