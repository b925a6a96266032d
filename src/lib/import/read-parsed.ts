import { isDictionary, valueAt, type Dictionary } from '#lib/record/dictionary.ts';
import { maxEvents, type EventsFile } from '#lib/record/events-file.ts';
import { checkEventsFile } from '#lib/record/parse.ts';
import { createReport, type Problem, type Report } from '#lib/record/problem.ts';
import type { ChosenColumns } from './csv-columns.ts';
import type { DateAnswers } from './date-columns.ts';
import type { Encoding } from './decode.ts';
import { countSpans, withMeantDates, withOneOfDates } from './draft-dates.ts';
import type { UncheckedRecord, FileContext } from './draft.ts';
import { failureOf, OpenError } from './failure.ts';
import { locate } from './json-positions.ts';
import { parseJson } from './json-text.ts';
import { keepValid, leftNotes } from './keep-valid.ts';
import type { Note } from './note.ts';
import type * as formats from './other-formats.ts';
import type { Parsed } from './parse-text.ts';

/** The functions that read formats other than our own JSON. */
export type OtherFormats = Pick<typeof formats, 'draftTable' | 'draftOtherJson'>;

/** A record that was read from a file of any format. */
export interface Reading {
	file: EventsFile;
	/** What could not be imported, was left out, or is missing. */
	notes: readonly Note[];
	/** How many events were left out because they have problems. */
	leftOut: number;
}

/** How a record is read. */
export interface ReadOptions extends DateAnswers {
	/** Leaves out the events that have problems, instead of refusing the file. */
	leaveOut?: boolean;
	/** Whether each 1 January means a whole year. If undefined and there are many, the reader is asked. */
	years?: boolean | undefined;
	/** Whether each `a/b` means one of the days from a to b, as in files from before we distinguished spans. */
	oneOf?: boolean | undefined;
	/** The columns that the reader has chosen for those that a table needs. */
	columns?: ChosenColumns | undefined;
	/** The encoding of the file, if it was not UTF-8. */
	encoding?: Encoding | undefined;
	/** Notes on how the text was read. */
	notes?: readonly Note[] | undefined;
	/** The host that sent it, for messages about web pages; absent for a file on this device. */
	host?: string | undefined;
}

/** A parsed text and its context. */
export interface ReadContext extends Parsed {
	name: string;
	/** The day on which it is read, `YYYY-MM-DD`. */
	today: string;
	/** Null if only our own JSON can be read. */
	formats: OtherFormats | null;
}

/**
 * Reads a record from a parsed text of any format.
 *
 * @throws OpenError with all problems and their positions, or with a question for the reader
 */
export function readParsed(
	given: ReadContext,
	{ leaveOut = false, dates, century, columns, years, ...how }: ReadOptions = {}
): Reading {
	const { name, today, content } = given;
	const report = createReport();
	const context = { name, today, dates, century, columns, report };
	const { draft: drafted, isTable } = draftParsed(given, context, how);
	const draft = withMeantDates(drafted, years);
	const spans = draft.mayMeanOneOf ? countSpans(draft) : 0;
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

/** A record for the editor. It may have any fault. */
export interface Unchecked {
	/** The record in our format, as far as it could be made. */
	input: Dictionary;
	notes: readonly Note[];
}

/**
 * Reads a record for the editor, which also accepts invalid and missing values. A table’s dates stay as they are
 * written, except that 1 January may become a year. Sources without an address stay.
 *
 * @throws OpenError if no record can be made. Also if rows are lost, unless `leaveOut` is set
 */
export function readParsedUnchecked(
	given: ReadContext,
	{ leaveOut = false, columns, years, ...how }: ReadOptions = {}
): Unchecked {
	const { name, today, content } = given;
	const report = createReport();
	const context = { name, today, columns, isEdited: true, report };
	const { draft: drafted, isTable } = draftParsed(given, context, how);
	const draft = withMeantDates(drafted, years);
	const { input } = draft;
	const isOurs = isDictionary(input) && input.format === 1 && Array.isArray(input.events);
	const count = countEvents(input);
	const hasForm = isOurs && count <= maxEvents && (count > 0 || !isTable);
	// Reports why.
	if (!hasForm) check(draft, report);
	if (hasForm && (leaveOut || report.count() === 0)) return { input, notes: draft.notes };
	const problems = isTable ? inRowOrder(report.problems) : locate(report.problems, content);
	throw failureOf(problems, hasForm ? count : 0);
}

/** Whether `readParsedUnchecked` can read a parsed text, at once or after an answer from the reader. */
export function canBeEdited(...read: Parameters<typeof readParsedUnchecked>): boolean {
	try {
		readParsedUnchecked(...read);
		return true;
	} catch (error) {
		return error instanceof OpenError && error.mayBeOpened;
	}
}

/** Finds the format of a text, and drafts a record from it. */
function draftParsed(
	{ content, json, isPage, isEarly, formats }: ReadContext,
	context: FileContext,
	{ notes = [], encoding = 'utf-8', oneOf = false }: ReadOptions
): { draft: UncheckedRecord; isTable: boolean } {
	const { name } = context;
	const table = json ? null : (formats?.draftTable(content, context) ?? null);
	if (!json && !table && !/\.json$/i.test(name)) throw new OpenError({ code: 'no-format', name });
	const read = table ?? draftJson((json ?? { value: parseJson(content) }).value, formats, context);
	const draft = (oneOf || isEarly) && read.mayMeanOneOf ? withOneOfDates(read) : read;
	draft.notes.unshift(...notes);
	if (encoding !== 'utf-8' && !isPage) draft.notes.unshift({ code: 'encoding', encoding });
	return { draft, isTable: table !== null };
}

/** The day from which `a/b` has meant only spans. A record with a later `updated` cannot mean anything else by it. */
const spansSince = '2026-11-30';

function draftJson(
	input: unknown,
	formats: OtherFormats | null,
	context: FileContext
): UncheckedRecord {
	const other = formats?.draftOtherJson(input, context);
	if (other) return other;
	if (isDictionary(input) && !('format' in input || 'events' in input))
		throw new OpenError({ code: 'no-format', name: context.name });
	const positionOf = (path: string) => ({ path });
	const updated = valueAt(input, 'updated');
	const mayMeanOneOf = typeof updated !== 'string' || updated < spansSince;
	return { input, total: countEvents(input), notes: [], mayMeanOneOf, positionOf };
}

/** Checks a draft. Adds its problems to those that were found while it was made. */
function check(draft: UncheckedRecord, report: Report): EventsFile | null {
	const hasProblems = report.count() > 0;
	const isEmpty = countEvents(draft.input) === 0;
	// All problems have been reported already.
	if (hasProblems && (isEmpty || draft.checked)) return null;
	if (draft.checked && !isEmpty) return draft.checked;
	const inFile: Report = {
		...report,
		add(at, value, fault) {
			const position = typeof at === 'string' ? draft.positionOf(at) : at;
			report.add(position, value, draft.sayInFile?.(fault, position, value) ?? fault);
		}
	};
	const file = checkEventsFile(draft.input, inFile, { isOpened: true });
	return hasProblems ? null : file;
}

function countEvents(input: unknown): number {
	const events = valueAt(input, 'events');
	return Array.isArray(events) ? events.length : 0;
}

function toReading(file: EventsFile, { notes, total }: UncheckedRecord): Reading {
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

/** Sorts problems by row. Problems of the whole table come first. */
function inRowOrder(problems: readonly Problem[]): Problem[] {
	return problems.toSorted((a, b) => (a.cell?.row ?? 0) - (b.cell?.row ?? 0));
}
