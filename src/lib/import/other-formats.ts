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

/*
 * The formats that are not our own JSON. A page loads them when it meets a file of one.
 */

/** How many cells of a row are names of columns, ours or TimelineJS’s. */
export const countNames = (cells: readonly string[]): number =>
	Math.max(countColumns(cells), countTimelineColumns(cells));

/** Drafts a record of a table; null if the text looks like none. */
export function draftTable(content: string, context: FileContext): UncheckedRecord | null {
	// One mark at each line’s end, so that a line added by hand does not decide for all.
	const text = content.replaceAll('\r\n', '\n');
	return tableOf(text, context.name)?.(text, context) ?? null;
}

/** Drafts a record of JSON that is an array of events, a vis-timeline’s or TimelineJS’s; null if it is none of these. */
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

const tableName = /\.(?:csv|tsv|tab|xls[xm])$/i;

/** What reads a text as a table; null if it looks like none. */
function tableOf(text: string, name: string): typeof draftCsv | null {
	const ours = readHeader(text, countColumns);
	const theirs = readHeader(text, countTimelineColumns);
	if (Math.max(ours.known, theirs.known) < 2 && !tableName.test(name) && !isTable(text))
		return null;
	const names = toColumns(ours.names);
	const isOurs = names.includes('date') && names.includes('title');
	return !isOurs && theirs.known > ours.known ? draftTimelineCsv : draftCsv;
}
