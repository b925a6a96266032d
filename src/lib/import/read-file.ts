import { listProblems } from '#lib/record/problem.ts';
import { failureText, OpenError } from './failure.ts';
import { mostBytes } from './read-bytes.ts';
import { readRecord } from './read-record.ts';
import type { Reading } from './reading.ts';

/**
 * Reads a record from a file's bytes as it is read from one that is opened, for who has it on a disk.
 *
 * @param name of the file, in what is said of it
 * @param changed when the file was last changed: a record that does not say so itself is of that day
 * @returns what was read, or what is wrong with it, a problem a line
 */
export function readFileBytes(
	bytes: Uint8Array,
	name: string,
	changed: Date
): Reading | { failure: string } {
	try {
		if (bytes.byteLength > mostBytes) throw new OpenError('size', failureText.size());
		// The mark of UTF-8 is none of the text.
		const text = new TextDecoder().decode(bytes);
		return readRecord(text, name, changed.toISOString().slice(0, 10));
	} catch (error) {
		if (!(error instanceof OpenError)) throw error;
		const { code, message, problems } = error;
		const isList = code === 'schema' || code === 'date' || code === 'link';
		return { failure: isList ? listProblems(name, problems) : `${name}: ${message}` };
	}
}
