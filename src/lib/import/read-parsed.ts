import { isDictionary, valueOfKey, type Dictionary } from '#lib/record/dictionary.ts';
import { maxEvents, type EventsFile } from '#lib/record/events-file.ts';
import { checkEventsFile } from '#lib/record/parse.ts';
import { createProblemReport, type Problem, type ProblemReport } from '#lib/record/problem.ts';
import type { ChosenColumns } from './csv-columns.ts';
import type { DateAnswers } from './date-columns.ts';
import type { TextEncoding } from './decode.ts';
import { countSpansToConvert, withoutAddedPrecision, spansToSets } from './draft-dates.ts';
import type { UncheckedRecord, FileContext } from './draft.ts';
import { toOpenError, OpenError } from './failure.ts';
import { addPositions } from './json-positions.ts';
import { parseJson } from './json-text.ts';
import { keepValid, removalNotes } from './keep-valid.ts';
import type { ImportNote } from './note.ts';
import type * as formats from './other-formats.ts';
import type { ParsedText } from './parse-if-json.ts';

/** The functions that read formats other than our own JSON. */
export type OtherFormats = Pick<typeof formats, 'draftTable' | 'draftOtherJson'>;

/** A checked record from a file in any format. */
export interface CheckedReading {
	file: EventsFile;
	/** Notes on what could not be imported, was left out, or is missing. */
	notes: readonly ImportNote[];
	/** The number of events that were left out because they have problems. */
	leftOut: number;
}

/** Options for reading a record, among them the reader’s answers to questions about the file. */
export interface ReadOptions extends DateAnswers {
	/** Whether to leave out events that have problems, instead of refusing the file. */
	leaveOut?: boolean;
	/** Whether each 1 January means a whole year. If undefined and there are many, the reader is asked. */
	years?: boolean | undefined;
	/** Whether each `a/b` means one day between a and b, as in our old files. */
	oneOf?: boolean | undefined;
	/** Which of the table’s columns are the required ones, according to the reader. */
	columns?: ChosenColumns | undefined;
	/** The encoding of the file, if it was not UTF-8. */
	encoding?: TextEncoding | undefined;
	/** Notes on how the text was read. */
	notes?: readonly ImportNote[] | undefined;
	/** The host that sent the file, for messages about web pages; absent for a file on this device. */
	host?: string | undefined;
}

/** A parsed text, and what is needed to make a record from it. */
export interface ReadContext extends ParsedText {
	name: string;
	/** Today’s date, `YYYY-MM-DD`. */
	today: string;
	/** The readers of other formats; null if they are not loaded. Then only our own JSON can be read. */
	formats: OtherFormats | null;
}

/**
 * Reads a record from a parsed text of any format.
 *
 * @throws OpenError with all problems and their positions, or with a question that the reader must answer
 */
export function readParsed(
	given: ReadContext,
	{ leaveOut = false, dates, century, columns, years, ...how }: ReadOptions
): CheckedReading {
	const { name, today, content } = given;
	const report = createProblemReport();
	const context = { name, today, dates, century, columns, report };
	const { draft: drafted, isTable } = draftParsed(given, context, how);
	const draft = withoutAddedPrecision(drafted, years);
	const spans = draft.mayMeanOneOf ? countSpansToConvert(draft) : 0;
	if (spans > 0) draft.notes.unshift({ code: 'spans', count: spans });
	const file = checkUncheckedRecord(draft, report);
	if (file) return toCheckedReading(file, draft);
	const isOtherVersion = report.problems.some(({ fault }) => fault.code === 'format');
	const validPart = isOtherVersion ? null : keepValid(draft.input, { title: name, updated: today });
	if (validPart && leaveOut) {
		const notes = [...draft.notes, ...removalNotes(draft.input, validPart)];
		return toCheckedReading(validPart, { ...draft, notes });
	}
	const problems = isTable ? sortByRow(report.problems) : addPositions(report.problems, content);
	throw toOpenError(problems, validPart?.events.length ?? 0);
}

/** A record for the editor. Nothing in it has been checked. */
export interface UncheckedReading {
	/** The record in our format, with all values that could be read. */
	input: Dictionary;
	notes: readonly ImportNote[];
}

/**
 * Reads a record for the editor, which also accepts invalid and missing values. A table’s dates stay as written, except
 * that a 1 January may become a year. Sources without an address are kept.
 *
 * @throws OpenError if no record can be made; also if rows would be lost, unless `leaveOut` is set
 */
export function readParsedUnchecked(
	given: ReadContext,
	{ leaveOut = false, columns, years, ...how }: ReadOptions = {}
): UncheckedReading {
	const { name, today, content } = given;
	const report = createProblemReport();
	const context = { name, today, columns, isEdited: true, report };
	const { draft: drafted, isTable } = draftParsed(given, context, how);
	const draft = withoutAddedPrecision(drafted, years);
	const { input } = draft;
	const isOurs = isDictionary(input) && input.format === 1 && Array.isArray(input.events);
	const count = countEvents(input);
	const isEditable = isOurs && count <= maxEvents && (count > 0 || !isTable);
	// This check is only for its report, which explains why the record cannot be edited.
	if (!isEditable) checkUncheckedRecord(draft, report);
	if (isEditable && (leaveOut || report.count() === 0)) return { input, notes: draft.notes };
	const problems = isTable ? sortByRow(report.problems) : addPositions(report.problems, content);
	throw toOpenError(problems, isEditable ? count : 0);
}

/** Whether `readParsedUnchecked` can read a parsed text, or could after an answer from the reader. */
export function canBeEdited(...read: Parameters<typeof readParsedUnchecked>): boolean {
	try {
		readParsedUnchecked(...read);
		return true;
	} catch (error) {
		return error instanceof OpenError && error.mayBeOpened;
	}
}

/** Finds the format of a text, and makes an unchecked record from it. */
function draftParsed(
	{ content, json, isPage, isEarly, formats }: ReadContext,
	context: FileContext,
	{ notes = [], encoding = 'utf-8', oneOf = false }: ReadOptions
): { draft: UncheckedRecord; isTable: boolean } {
	const { name } = context;
	const table = json ? null : (formats?.draftTable(content, context) ?? null);
	if (!json && !table && !/\.json$/i.test(name)) throw new OpenError({ code: 'no-format', name });
	const read = table ?? draftJson((json ?? { value: parseJson(content) }).value, formats, context);
	const draft = (oneOf || isEarly) && read.mayMeanOneOf ? spansToSets(read) : read;
	draft.notes.unshift(...notes);
	if (encoding !== 'utf-8' && !isPage) draft.notes.unshift({ code: 'encoding', encoding });
	return { draft, isTable: table !== null };
}

/** Since this day, `a/b` means only a span. A record with an earlier `updated` may mean one day between a and b. */
const spansSinceDay = '2026-11-30';

function draftJson(
	input: unknown,
	formats: OtherFormats | null,
	context: FileContext
): UncheckedRecord {
	const otherDraft = formats?.draftOtherJson(input, context);
	if (otherDraft) return otherDraft;
	if (isDictionary(input) && !('format' in input || 'events' in input))
		throw new OpenError({ code: 'no-format', name: context.name });
	const positionOf = (path: string) => ({ path });
	const updated = valueOfKey(input, 'updated');
	const mayMeanOneOf = typeof updated !== 'string' || updated < spansSinceDay;
	return { input, total: countEvents(input), notes: [], mayMeanOneOf, positionOf };
}

/** Checks a record, and adds its problems to the report. Returns null if the report has any problem. */
function checkUncheckedRecord(draft: UncheckedRecord, report: ProblemReport): EventsFile | null {
	const hasProblems = report.count() > 0;
	const isEmpty = countEvents(draft.input) === 0;
	// A check would find nothing that is not in the report already.
	if (hasProblems && (isEmpty || draft.checked)) return null;
	if (draft.checked && !isEmpty) return draft.checked;
	const inFile: ProblemReport = {
		...report,
		add(at, value, fault) {
			const position = typeof at === 'string' ? draft.positionOf(at) : at;
			report.add(position, value, draft.toFileFault?.(fault, position, value) ?? fault);
		}
	};
	const file = checkEventsFile(draft.input, inFile, { isOpened: true });
	return hasProblems ? null : file;
}

function countEvents(input: unknown): number {
	const events = valueOfKey(input, 'events');
	return Array.isArray(events) ? events.length : 0;
}

/** The result for a checked file: adds a note on events without sources, and counts the events that were left out. */
function toCheckedReading(file: EventsFile, { notes, total }: UncheckedRecord): CheckedReading {
	const withoutSource = file.events.filter(({ sources }) => sources.length === 0);
	const [first] = withoutSource;
	return {
		file,
		notes: first
			? [...notes, { code: 'no-source', count: withoutSource.length, title: first.title }]
			: notes,
		leftOut: total - file.events.length
	};
}

/** Sorts problems by row. Problems that belong to no row come first. */
function sortByRow(problems: readonly Problem[]): Problem[] {
	return problems.toSorted((a, b) => (a.cell?.row ?? 0) - (b.cell?.row ?? 0));
}
