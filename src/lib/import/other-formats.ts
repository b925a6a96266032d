import { isDictionary } from '#lib/record/dictionary.ts';
import { toOurColumns } from './column-names.ts';
import { countOurColumns } from './csv-columns.ts';
import { draftCsv } from './csv-events.ts';
import type { UncheckedRecord, FileContext } from './draft.ts';
import { draftEventArray } from './event-array.ts';
import { draftVisTimeline, isVisTimelineJson } from './event-items.ts';
import { checkNesting } from './nesting.ts';
import { looksLikeTable, readHeader } from './table.ts';
import { countTimelineColumns, draftTimelineCsv } from './timeline-csv.ts';
import { draftTimelineJson, isTimelineJson } from './timeline-json.ts';

// Reads all formats except our own JSON. A page loads this module only if it opens a file in another format.

/** Counts the cells of a row that are names of our columns, or of TimelineJS’s columns, whichever are more. */
export const countColumnNames = (cells: readonly string[]): number =>
	Math.max(countOurColumns(cells), countTimelineColumns(cells));

/** Makes a record from a table; null if the text does not look like a table. */
export function draftTable(content: string, context: FileContext): UncheckedRecord | null {
	// Make all line breaks equal. Otherwise one line that was added by hand could decide how the whole file is read.
	const text = content.replaceAll('\r\n', '\n');
	return chooseTableReader(text, context.name)?.(text, context) ?? null;
}

/** Makes a record from an array of events, or from JSON of vis-timeline or TimelineJS; null for other JSON. */
export function draftOtherJson(input: unknown, context: FileContext): UncheckedRecord | null {
	if (Array.isArray(input)) {
		checkNesting(input, context.report);
		return draftEventArray(input, context);
	}
	if (!isDictionary(input)) return null;
	if (isTimelineJson(input)) {
		checkNesting(input, context.report);
		return draftTimelineJson(input, context);
	}
	if (isVisTimelineJson(input)) {
		checkNesting(input, context.report);
		return draftVisTimeline(input, context);
	}
	return null;
}

/** Matches a file name that has the extension of a table. */
const tableNamePattern = /\.(?:csv|tsv|tab|xls[xm])$/i;

/** Chooses the function that reads a table; null if the text does not look like a table. */
function chooseTableReader(text: string, name: string): typeof draftCsv | null {
	const ours = readHeader(text, countOurColumns);
	const theirs = readHeader(text, countTimelineColumns);
	if (
		Math.max(ours.known, theirs.known) < 2 &&
		!tableNamePattern.test(name) &&
		!looksLikeTable(text)
	)
		return null;
	const names = toOurColumns(ours.names);
	const isOurs = names.includes('date') && names.includes('title');
	return !isOurs && theirs.known > ours.known ? draftTimelineCsv : draftCsv;
}
