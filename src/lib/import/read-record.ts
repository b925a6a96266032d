import * as formats from './other-formats.ts';
import { parseIfJson } from './parse-if-json.ts';
import { readParsed, type CheckedReading, type ReadOptions } from './read-parsed.ts';

/**
 * Reads a record from a text in one of these formats, which it recognises by itself:
 *
 * - JSON: an events file, an array of `{id, title, start, end, group}`, `{items, groups}` with such an array, or the
 *   JSON of TimelineJS.
 * - A one-file page (the whole site in one HTML file), which contains the record as JSON.
 * - A table as CSV, separated by commas, semicolons or tabs, with our columns (see `draftCsv`) or those of TimelineJS’s
 *   spreadsheet.
 *
 * All formats get the same check as an events file. But summaries and roles of speakers may be missing, and so may the
 * sources of events that are not statements.
 *
 * @param name the name of the file or text
 * @param today today’s date, `YYYY-MM-DD`; becomes `updated` of records that have no such date
 * @throws OpenError with all problems and their positions, or with a question that the reader must answer
 */
export function readRecord(
	text: string,
	name: string,
	today: string,
	options: ReadOptions = {}
): CheckedReading {
	return readParsed({ ...parseIfJson(text, name, options.host), name, today, formats }, options);
}
