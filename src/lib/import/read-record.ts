import * as formats from './other-formats.ts';
import { parseText } from './parse-text.ts';
import {
	readParsed,
	readParsedUnchecked,
	type Reading,
	type ReadOptions,
	type Unchecked
} from './read-parsed.ts';

/**
 * Reads a record from a text, and finds its format:
 *
 * - JSON: an events file, an array of `{id, title, start, end, group}`, `{items, groups}` with such an array, or the
 *   JSON of TimelineJS.
 * - A page that was saved as one file, which contains the record as JSON.
 * - A table as CSV, separated by commas, semicolons or tabs, with our columns, which `draftCsv` explains, or those of
 *   TimelineJS’s spreadsheet.
 *
 * Other formats get the same check as an events file. But their events may lack a summary and, except for statements, a
 * source, and their speakers may lack a role.
 *
 * @param name the name of the file or text
 * @param today the day on which it is read, `YYYY-MM-DD`
 * @throws OpenError with all problems and their positions, or with a question for the reader
 */
export function readRecord(
	text: string,
	name: string,
	today: string,
	options: ReadOptions = {}
): Reading {
	return readParsed({ ...parseText(text, name, options.host), name, today, formats }, options);
}

/** Reads the formats of `readRecord` for the editor, which also accepts invalid and missing values. */
export function readUnchecked(
	text: string,
	name: string,
	today: string,
	options: ReadOptions = {}
): Unchecked {
	const given = { ...parseText(text, name, options.host), name, today, formats };
	return readParsedUnchecked(given, options);
}
