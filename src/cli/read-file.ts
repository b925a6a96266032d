import { OpenError } from '#lib/import/failure.ts';
import { maxFileBytes, decodeContent } from '#lib/import/read-bytes.ts';
import { countColumnNames } from '#lib/import/other-formats.ts';
import type { CheckedReading } from '#lib/import/read-parsed.ts';
import { readRecord } from '#lib/import/read-record.ts';
import type { DayOrder } from '#lib/import/spreadsheet-date.ts';
import { readWorkbook } from '#lib/import/workbook.ts';
import { formatFileFailure, formatNote } from '#lib/messages/format-file.ts';
import { dayOrder } from './settings.mjs';

/** A record from a file, with notes as sentences. */
interface ReadFile extends Omit<CheckedReading, 'notes'> {
	/** Sentences about what the import guessed or left out. */
	notes: readonly string[];
}

/**
 * Reads a record from the bytes of a file, as `/open/` does.
 *
 * @param name the name of the file, for messages
 * @param changed when the file was last changed; used as `updated` if the record has none
 * @param dates the order of day and month in a table, if its dates allow both orders; default: `OTR_DATES`
 * @returns the record; or the reason why it cannot be read, as text with one problem per line
 */
export async function readRecordBytes(
	bytes: Uint8Array,
	name: string,
	changed: Date,
	dates: DayOrder | undefined = dayOrder()
): Promise<ReadFile | { failure: string }> {
	try {
		if (bytes.byteLength > maxFileBytes) throw new OpenError({ code: 'size' });
		const { text, ...content } = await decodeContent(bytes, (bytes) =>
			readWorkbook(bytes, countColumnNames)
		);
		const day = changed.toISOString().slice(0, 10);
		const read = (years?: false) => {
			const reading = readRecord(text, name, day, { dates, years, ...content });
			return { ...reading, notes: reading.notes.map(formatNote) };
		};
		try {
			return read();
		} catch (error) {
			if (!(error instanceof OpenError && error.failure.code === 'new-years')) throw error;
			// A question must not stop a build, so take 1 January as that day, and add a note.
			const reading = read(false);
			return { ...reading, notes: [withAdvice(name, error), ...reading.notes] };
		}
	} catch (error) {
		if (!(error instanceof OpenError)) throw error;
		return { failure: withAdvice(name, error) };
	}
}

/** What to do at a terminal about the failures for which a page has a dialog. */
const adviceByFailure: Partial<Record<OpenError['failure']['code'], string>> = {
	'date-order':
		' Write them as YYYY-MM-DD, or check the file with --dates=dmy or --dates=mdy' +
		' and build it with OTR_DATES=dmy or OTR_DATES=mdy.',
	century: ' Write them as YYYY-MM-DD.',
	'new-years': ' If they are, write them as YYYY.'
};

/** Explains why a file could not be read, and what to do. */
const withAdvice = (name: string, error: OpenError): string =>
	formatFileFailure(name, error) + (adviceByFailure[error.failure.code] ?? '');
