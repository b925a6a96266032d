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
 * Reads a record from a text, and finds out its format:
 *
 * - JSON: an events file, an array of `{id, title, start, end, group}`, `{items, groups}` with such an array, or TimelineJS's.
 * - The one file of a record, which contains it as JSON.
 * - A table as CSV, with commas, semicolons or tabs between its cells: our columns (see `draftCsv`), or
 *   those of TimelineJS's spreadsheet.
 *
 * Other formats get the same check as an events file, except that an event may have no
 * summary and, unless it is a statement, no source, and a speaker no role.
 *
 * @param name what to call it
 * @param today the day on which it is read, `YYYY-MM-DD`
 * @throws OpenError with every problem, where each is and what to do
 */
export function readRecord(
	text: string,
	name: string,
	today: string,
	options: ReadOptions = {}
): Reading {
	return readParsed({ ...parseText(text, name, options.host), name, today, formats }, options);
}

/**
 * Reads a text in the same formats for somebody to edit, as `readParsedUnchecked` does.
 *
 * @throws OpenError where nothing can be made of it, or rows of it are lost, unless `leaveOut` agrees to that
 */
export function readUnchecked(
	text: string,
	name: string,
	today: string,
	options: ReadOptions = {}
): Unchecked {
	const given = { ...parseText(text, name, options.host), name, today, formats };
	return readParsedUnchecked(given, options);
}
