import type { DateData } from './record-data.ts';

/** Which state of a record this is: who cites it names it, and who has the file can check it. */
export interface Version {
	/** The first 12 hex digits of the SHA-256 of the whole file as canonical JSON. */
	hash: string;
	/** When the file last changed. */
	date: DateData;
}
