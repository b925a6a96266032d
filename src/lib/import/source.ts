/** What is read: an address of this site, one of any, a file that the reader has chosen, a text. */
export type RecordSource =
	| { address: string }
	| { url: string }
	| { file: Blob; name: string }
	| { text: string; name: string };

/** What is being done with a record. */
export type Phase = 'read' | 'check' | 'draw';

export interface Progress {
	phase: Phase;
	/** How much of the file has come. */
	bytes: number;
	/** How much there is of it; null where the server does not say. */
	total: number | null;
}
