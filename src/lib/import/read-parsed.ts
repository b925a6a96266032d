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
import { keepValid, leftNotes } from './leave-out.ts';
import type { Note } from './note.ts';
import type * as formats from './other-formats.ts';
import type { Parsed } from './parse-text.ts';

/** What reads the formats that are not our own JSON. */
export type OtherFormats = Pick<typeof formats, 'draftTable' | 'draftOtherJson'>;

/** The record that was read from a file of any format. */
export interface Reading {
	file: EventsFile;
	/** What could not be carried over from another format, was left out or is missing. */
	notes: readonly Note[];
	/** How many events were left out since they have problems. */
	leftOut: number;
}

export interface ReadOptions extends DateAnswers {
	/** Leaves out the events that have problems, rather than refusing the file. */
	leaveOut?: boolean;
	/** Whether each first of January is a year; asked for where there are many. */
	years?: boolean | undefined;
	/** Whether each `a/b` is one of the days from a to b, as we wrote it before spans were told apart. */
	oneOf?: boolean | undefined;
	/** The reader's choice of the columns that a table needs, if no name tells. */
	columns?: ChosenColumns | undefined;
	/** How it was encoded, where that was not UTF-8. */
	encoding?: Encoding | undefined;
	/** Notes on how its text was read. */
	notes?: readonly Note[] | undefined;
	/** Who sent it, for messages about a web page; absent for a file on this device. */
	host?: string | undefined;
}

/** A parsed text, with the facts known about it. */
export interface Given extends Parsed {
	/** Its name. */
	name: string;
	/** The day on which it is read, `YYYY-MM-DD`. */
	today: string;
	/** Needed where it is not our own JSON. */
	formats: OtherFormats | null;
}

/**
 * Reads a record from a parsed text of any format.
 *
 * @throws OpenError with every problem, where each is and what to do
 */
export function readParsed(
	given: Given,
	{ leaveOut = false, dates, century, columns, years, ...how }: ReadOptions = {}
): Reading {
	const { name, today, content } = given;
	const report = createReport();
	const context = { name, today, dates, century, columns, report };
	const { draft: drafted, isTable } = draftParsed(given, context, how);
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

/** A record for somebody to edit: nothing in it has been checked. */
export interface Unchecked {
	/** In our format, as far as it could be made. */
	input: Dictionary;
	notes: readonly Note[];
}

/**
 * Reads the same for somebody to edit: also what is wrong or missing. Of a table, dates stay as they are
 * written, except years that were written as first days of January, and sources without an address stay.
 *
 * @throws OpenError where nothing can be made of it, or rows of it are lost, unless `leaveOut` agrees to that
 */
export function readParsedUnchecked(
	given: Given,
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
	// It says why.
	if (!hasForm) check(draft, report);
	if (hasForm && (leaveOut || report.count() === 0)) return { input, notes: draft.notes };
	const problems = isTable ? inRowOrder(report.problems) : locate(report.problems, content);
	throw failureOf(problems, hasForm ? count : 0);
}

/** Whether `readParsedUnchecked` reads it, at once or after a question. */
export function canBeEdited(...read: Parameters<typeof readParsedUnchecked>): boolean {
	try {
		readParsedUnchecked(...read);
		return true;
	} catch (error) {
		return error instanceof OpenError && error.mayBeOpened;
	}
}

/** Drafts a record of a text, and finds out its format. */
function draftParsed(
	{ content, json, isPage, isEarly, formats }: Given,
	context: FileContext,
	{ notes = [], encoding = 'utf-8', oneOf = false }: ReadOptions
): { draft: UncheckedRecord; isTable: boolean } {
	const { name } = context;
	const table = json ? null : (formats?.draftTable(content, context) ?? null);
	if (!json && !table && !/\.json$/i.test(name)) throw new OpenError({ code: 'no-format', name });
	const read = table ?? draftJson((json ?? { value: parseJson(content) }).value, formats, context);
	const draft = (oneOf || isEarly) && read.maySayOneOf ? withOneOfDates(read) : read;
	draft.notes.unshift(...notes);
	if (encoding !== 'utf-8' && !isPage) draft.notes.unshift({ code: 'encoding', encoding });
	return { draft, isTable: table !== null };
}

/** Since this day `a/b` has said that something lasted: a record that was changed later says nothing else by it. */
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
	const maySayOneOf = typeof updated !== 'string' || updated < spansSince;
	return { input, total: countEvents(input), notes: [], maySayOneOf, positionOf };
}

/** Adds the problems of a draft to those found while it was made. */
function check(draft: UncheckedRecord, report: Report): EventsFile | null {
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

/** Problems of the table come before problems of its rows. */
function inRowOrder(problems: readonly Problem[]): Problem[] {
	return problems.toSorted((a, b) => (a.cell?.row ?? 0) - (b.cell?.row ?? 0));
}
