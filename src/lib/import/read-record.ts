import { isDictionary, valueAt, type Dictionary } from '#lib/record/dictionary.ts';
import { maxEvents, type EventsFile } from '#lib/record/events-file.ts';
import { checkEventsFile } from '#lib/record/parse.ts';
import { createReport, showValue, type Problem, type Report } from '#lib/record/problem.ts';
import { toColumns } from './column-names.ts';
import { countColumns, type ChosenColumns } from './csv-columns.ts';
import { draftCsv } from './csv-events.ts';
import type { Encoding } from './decode.ts';
import type { Draft, FileContext } from './draft.ts';
import { countSpans, withMeantDates, withOneOfDates } from './draft-dates.ts';
import { draftEventArray } from './event-array.ts';
import { draftItems, isItemsJson } from './event-items.ts';
import { failureOf, OpenError } from './failure.ts';
import { locate } from './json-positions.ts';
import { parseJson } from './json-text.ts';
import { keepValid, leftNotes } from './leave-out.ts';
import { checkNesting } from './nesting.ts';
import type { Note } from './note.ts';
import { recordInPage } from './record-in-page.ts';
import type { DateAnswers } from './date-columns.ts';
import { isTable, readHeader } from './table.ts';
import { countTimelineColumns, draftTimelineCsv } from './timeline-csv.ts';
import { draftTimelineJson, isTimelineJson } from './timeline-json.ts';

/** What has been read of a file, in whatever format it was. */
export interface Reading {
	file: EventsFile;
	/** What could not be carried over from another format, was left out or is missing. */
	notes: readonly Note[];
	/** How many events were left out since they have problems. */
	leftOut: number;
}

interface ReadOptions extends DateAnswers {
	/** Leaves out the events that have problems, rather than refusing the file. */
	leaveOut?: boolean;
	/** Whether each first of January is a year; asked for where there are many. */
	years?: boolean | undefined;
	/** Whether each `a/b` is one of the days from a to b, as we wrote it before spans were told apart. */
	oneOf?: boolean | undefined;
	/** What the columns that a table needs are called in it, where no name tells. */
	columns?: ChosenColumns | undefined;
	/** How it was encoded, where that was not UTF-8. */
	encoding?: Encoding | undefined;
	/** What is told of how its text was read. */
	notes?: readonly Note[] | undefined;
	/** Who sent it, for what is said of a web page; absent for a file on this device. */
	host?: string | undefined;
}

/**
 * Reads a record from a text, whose format is told by what stands in it:
 *
 * - JSON: an events file, an array of `{id, title, start, end, group}`, `{items, groups}` with such an array, or TimelineJS's.
 * - The one file of a record, which holds it as JSON.
 * - A table as CSV, with commas, semicolons or tabs between its cells: our columns (see `draftCsv`), or
 *   those of TimelineJS's spreadsheet.
 *
 * What is read of other formats, too, has been checked as an events file, but that an event may have no
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
	{ leaveOut = false, dates, century, columns, years, ...how }: ReadOptions = {}
): Reading {
	const report = createReport();
	const context = { name, today, dates, century, columns, report };
	const { draft: drafted, content, isTable } = draftText(text, context, how);
	const draft = withMeantDates(drafted, years);
	const spans = draft.maySayOneOf ? countSpans(draft) : 0;
	if (spans > 0) draft.notes.unshift({ code: 'spans', count: spans });
	const file = check(draft, report);
	if (file) return toReading(file, draft);
	const isOther = report.problems.some(({ fault }) => fault.code === 'format');
	const left = isOther ? null : keepValid(draft.input, { title: name, updated: today });
	if (left && leaveOut) {
		const notes = [...draft.notes, ...leftNotes(draft.input, left)];
		return toReading(left, { ...draft, notes });
	}
	const problems = isTable ? inRowOrder(report.problems) : locate(report.problems, content);
	throw failureOf(problems, left?.events.length ?? 0);
}

/** What was read of a file for somebody to edit: nothing in it has been checked. */
export interface Unchecked {
	/** In our format, as far as it could be made. */
	input: Dictionary;
	notes: readonly Note[];
}

/**
 * Reads a text in the same formats for somebody to edit: also what is wrong or missing. Of a table, dates stay as they are
 * written, but for years that stand as first days of January, and sources without an address stay.
 *
 * @throws OpenError where nothing can be made of it, or rows of it are lost, unless `leaveOut` agrees to that
 */
export function readUnchecked(
	text: string,
	name: string,
	today: string,
	{ leaveOut = false, columns, years, ...how }: ReadOptions = {}
): Unchecked {
	const report = createReport();
	const context = { name, today, columns, isEdited: true, report };
	const { draft: drafted, content, isTable } = draftText(text, context, how);
	const draft = withMeantDates(drafted, years);
	const { input } = draft;
	const isOurs = isDictionary(input) && input.format === 1 && Array.isArray(input.events);
	const count = countEvents(input);
	const hasForm = isOurs && count <= maxEvents && (count > 0 || !isTable);
	// It says why.
	if (!hasForm) check(draft, report);
	if (hasForm && (leaveOut || report.count() === 0)) return { input, notes: draft.notes };
	const problems = isTable ? inRowOrder(report.problems) : locate(report.problems, content);
	throw failureOf(problems, hasForm ? count : 0);
}

/** Whether `readUnchecked` reads a text, at once or after a question. */
export function canBeEdited(...read: Parameters<typeof readUnchecked>): boolean {
	try {
		readUnchecked(...read);
		return true;
	} catch (error) {
		return error instanceof OpenError && error.mayBeOpened;
	}
}

/** Drafts a record of a text, whose format is told by what stands in it. */
function draftText(
	text: string,
	context: FileContext,
	{
		notes = [],
		encoding = 'utf-8',
		host,
		oneOf = false
	}: Pick<ReadOptions, 'notes' | 'encoding' | 'host' | 'oneOf'>
): { draft: Draft; content: string; isTable: boolean } {
	const { name } = context;
	const content = text.startsWith('\uFEFF') ? text.slice(1) : text;
	const start = content.slice(content.search(/\S/), 1_000);
	if (start.trim() === '') throw new OpenError({ code: 'empty' });
	if (start.startsWith('<')) {
		const page = recordInPage(content);
		if (page) return draftText(page.json, context, { notes, oneOf: oneOf || !page.isEdtf });
		const isXml = /^<(?!!doctype html|html)/i.test(start);
		if (host !== undefined && !isXml) throw new OpenError({ code: 'html', host });
		throw new OpenError({ code: 'markup', name, language: isXml ? 'XML' : 'HTML' });
	}
	const isJson = /^[[{]/.test(start);
	const lost = lostCharacters(content, isJson);
	if (lost) throw failureOf([lost], 0);
	// One mark at each line’s end, so that a line added by hand does not decide for all.
	const table = isJson ? '' : content.replaceAll('\r\n', '\n');
	const draftTable = isJson ? null : tableOf(table, name);
	if (!isJson && !draftTable && !/\.json$/i.test(name))
		throw new OpenError({ code: 'no-format', name });
	const read = draftTable ? draftTable(table, context) : draftJson(parseJson(content), context);
	const draft = oneOf && read.maySayOneOf ? withOneOfDates(read) : read;
	draft.notes.unshift(...notes);
	if (encoding !== 'utf-8') draft.notes.unshift({ code: 'encoding', encoding });
	return { draft, content, isTable: draftTable !== null };
}

/** The line that lost characters before it came here: another program has put signs for them; null for none. */
function lostCharacters(content: string, isJson: boolean): Problem | null {
	const lost = content.indexOf('\uFFFD');
	if (lost < 0) return null;
	const start = content.lastIndexOf('\n', lost) + 1;
	const [line = ''] = content.slice(start).split('\n', 1);
	const position = { line: content.slice(0, lost).split('\n').length, column: lost - start + 1 };
	return {
		path: '',
		...(isJson && position),
		value: showValue(line),
		fault: { code: 'lost-characters' }
	};
}

/** Adds what is wrong with a draft to what was found while it was made. */
function check(draft: Draft, report: Report): EventsFile | null {
	const hasProblems = report.count() > 0;
	const isEmpty = countEvents(draft.input) === 0;
	// All that there was has been reported.
	if (hasProblems && (isEmpty || draft.checked)) return null;
	if (draft.checked && !isEmpty) return draft.checked;
	const inFile: Report = {
		...report,
		add: (at, value, fault) =>
			report.add(typeof at === 'string' ? draft.positionOf(at) : at, value, fault)
	};
	const file = checkEventsFile(draft.input, inFile, { isOpened: true });
	return hasProblems ? null : file;
}

function countEvents(input: unknown): number {
	const events = valueAt(input, 'events');
	return Array.isArray(events) ? events.length : 0;
}

function toReading(file: EventsFile, { notes, total }: Draft): Reading {
	const bare = file.events.filter(({ sources }) => sources.length === 0);
	const [first] = bare;
	return {
		file,
		notes: first
			? [...notes, { code: 'no-source', count: bare.length, title: first.title }]
			: notes,
		leftOut: total - file.events.length
	};
}

/** What is wrong with the table comes before what is wrong with its rows. */
function inRowOrder(problems: readonly Problem[]): Problem[] {
	return problems.toSorted((a, b) => (a.cell?.row ?? 0) - (b.cell?.row ?? 0));
}

/** How many cells of a row are names of columns, ours or TimelineJS’s. */
export const countNames = (cells: readonly string[]): number =>
	Math.max(countColumns(cells), countTimelineColumns(cells));

const tableName = /\.(?:csv|tsv|tab|xls[xm])$/i;

/** What reads a text as a table; null where it looks like none. */
function tableOf(text: string, name: string): typeof draftCsv | null {
	const ours = readHeader(text, countColumns);
	const theirs = readHeader(text, countTimelineColumns);
	if (Math.max(ours.known, theirs.known) < 2 && !tableName.test(name) && !isTable(text))
		return null;
	const names = toColumns(ours.names);
	const isOurs = names.includes('date') && names.includes('title');
	return !isOurs && theirs.known > ours.known ? draftTimelineCsv : draftCsv;
}

function draftJson(input: unknown, context: FileContext): Draft {
	if (Array.isArray(input)) {
		checkNesting(input, context.report);
		return draftEventArray(input, context);
	}
	if (isDictionary(input) && isTimelineJson(input)) {
		checkNesting(input, context.report);
		return draftTimelineJson(input, context);
	}
	if (isDictionary(input) && isItemsJson(input)) {
		checkNesting(input, context.report);
		return draftItems(input, context);
	}
	if (isDictionary(input) && !('format' in input || 'events' in input))
		throw new OpenError({ code: 'no-format', name: context.name });
	const positionOf = (path: string) => ({ path });
	return { input, total: countEvents(input), notes: [], maySayOneOf: true, positionOf };
}
