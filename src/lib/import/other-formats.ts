import { isDictionary } from '#lib/record/dictionary.ts';
import { toColumns } from './column-names.ts';
import { countColumns } from './csv-columns.ts';
import { draftCsv } from './csv-events.ts';
import type { UncheckedRecord, FileContext } from './draft.ts';
import { draftEventArray } from './event-array.ts';
import { draftItems, isItemsJson } from './event-items.ts';
import { checkNesting } from './nesting.ts';
import { isTable, readHeader } from './table.ts';
import { countTimelineColumns, draftTimelineCsv } from './timeline-csv.ts';
import { draftTimelineJson, isTimelineJson } from './timeline-json.ts';

/* Reads the formats other than our own JSON. A page loads this module only for such a file. */

/** How many cells of a row are names of columns in our format, or in TimelineJS’s if those are more. */
export const countNames = (cells: readonly string[]): number =>
	Math.max(countColumns(cells), countTimelineColumns(cells));

/** Drafts a record from a table; null if the text does not look like one. */
export function draftTable(content: string, context: FileContext): UncheckedRecord | null {
	// Use one kind of line break. Otherwise a single line that was added by hand could decide for all.
	const text = content.replaceAll('\r\n', '\n');
	return tableOf(text, context.name)?.(text, context) ?? null;
}

/** Drafts a record from an array of events, or from the JSON of vis-timeline or TimelineJS; null for other JSON. */
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
	if (isItemsJson(input)) {
		checkNesting(input, context.report);
		return draftItems(input, context);
	}
	return null;
}

/** Matches the name of a table’s file. */
const tableName = /\.(?:csv|tsv|tab|xls[xm])$/i;

/** Chooses the function that reads a text as a table; null if it does not look like one. */
function tableOf(text: string, name: string): typeof draftCsv | null {
	const ours = readHeader(text, countColumns);
	const theirs = readHeader(text, countTimelineColumns);
	if (Math.max(ours.known, theirs.known) < 2 && !tableName.test(name) && !isTable(text))
		return null;
	const names = toColumns(ours.names);
	const isOurs = names.includes('date') && names.includes('title');
	return !isOurs && theirs.known > ours.known ? draftTimelineCsv : draftCsv;
}
