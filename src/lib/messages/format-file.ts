import { errorText } from '#lib/record/error-text.ts';
import type { Fault } from '#lib/record/fault.ts';
import { type FilePosition, maxProblems, type Problem, toShortJson } from '#lib/record/problem.ts';
import { OpenError } from '#lib/import/failure.ts';
import type { SlideLoss, ImportNote } from '#lib/import/note.ts';
import { language } from '#grammar';
import * as messages from '#language/file';
import { comma } from '#language/record';
import { formatDay } from './dates.ts';
import { failureMessages, faultMessages, noteMessages, fillMessage } from './file-messages.ts';
import { formatNoDay } from './format-no-day.ts';

/** Faults after which the value is not quoted: the message contains it, or it is only an empty text or list. */
const faultsWithValue: ReadonlySet<Fault['code']> = new Set([
	...(['no-date', 'none-of', 'format'] as const),
	...(['empty', 'no-source', 'statement-without-source'] as const),
	...(['quote-without-speaker', 'speaker-without-quote', 'figure-incomplete'] as const)
]);

/** A fault as a sentence, to which only the position must be added: “This is missing.” */
export function formatFault(fault: Fault, value: string): string {
	const texts = { value };
	switch (fault.code) {
		case 'group-name':
			return fillMessage(
				faultMessages[fault.code],
				{},
				{ ...texts, name: formatFault(fault.fault, value) }
			);
		case 'no-day':
			return fillMessage(faultMessages[fault.code], fault, {
				...texts,
				date: formatNoDay(fault.iso)
			});
		case 'year-digits':
			return fillMessage(faultMessages[fault.code], fault, {
				...texts,
				date: formatDay(fault.iso, language)
			});
		case 'item-no-object':
			return fillMessage(faultMessages[fault.code], {}, { ...texts, keys: fault.keys.join(', ') });
		case 'id-says-else':
			return fillMessage(faultMessages[fault.code], fault, { ...texts, id: toShortJson(fault.id) });
		case 'date-order-mixed':
		case 'part-no-number':
			return fillMessage(faultMessages[fault.code], fault, {
				...texts,
				text: toShortJson(fault.text)
			});
		default:
			return fillMessage(faultMessages[fault.code], fault, texts);
	}
}

/** A fault and the invalid value: “This must be a text. Found: 7”. */
export function formatProblem({ fault, value }: Pick<Problem, 'fault' | 'value'>): string {
	const message = formatFault(fault, value);
	return value === '' || faultsWithValue.has(fault.code)
		? message
		: message + messages.foundValue({ value });
}

/** A position without line and column: “events[3].date”, “row 7, column date”, “file”. */
export function formatPath({ path, cell }: FilePosition): string {
	return cell
		? messages.cell({ row: cell.row, column: cell.column ?? null })
		: path || messages.file;
}

/** A position: “events[3].date (line 5, column 9)”. */
export function formatPosition(position: FilePosition): string {
	const { line, column } = position;
	const path = formatPath(position);
	return line === undefined || column === undefined
		? path
		: messages.line({ position: path, line, column });
}

/** The number of problems: “1 problem”, “more than 10,000 problems”. */
export function formatProblemCount(count: number): string {
	// The last of too many problems only says that there are more.
	return count > maxProblems
		? messages.moreProblems({ max: maxProblems })
		: messages.problems({ count });
}

/**
 * The problems of a file: their number, then each on a line.
 *
 * @param file the name or address of the file
 */
export function formatProblems(file: string, problems: readonly Problem[]): string {
	return [
		messages.listed({ file, problems: formatProblemCount(problems.length) }),
		...problems.map((problem) => `${formatPosition(problem)}: ${formatProblem(problem)}`)
	].join('\n');
}

/** Why a record cannot be opened, and what to do, in one or two sentences. */
export function formatFailure({
	failure,
	problems
}: Pick<OpenError, 'failure' | 'problems'>): string {
	const [problem] = problems;
	const first = problem ? `${formatPath(problem)}: ${formatProblem(problem)}` : '';
	switch (failure.code) {
		case 'version':
			return problem ? formatFault(problem.fault, problem.value) : '';
		case 'date':
		case 'link':
			return first;
		case 'schema':
			return messages.failures.schema({ count: formatProblemCount(problems.length), first });
		case 'other-format':
			return messages.kinds[failure.kind];
		case 'json':
			return messages.failures.json({ ...failure, broken: messages.breaks[failure.broken] });
		case 'date-order': {
			const [dmy, mdy] = [failure.dmy, failure.mdy].map((iso) => formatDay(iso, language));
			return fillMessage(failureMessages[failure.code], failure, {
				text: toShortJson(failure.text),
				dmy,
				mdy
			});
		}
		case 'century':
			return fillMessage(failureMessages[failure.code], failure, {
				text: toShortJson(failure.text)
			});
		case 'workbook-size': {
			const [bytes, max] = [failure.bytes, failure.max].map((size) =>
				Math.round(size / 1024 / 1024)
			);
			return fillMessage(failureMessages[failure.code], failure, { bytes, max });
		}
		case 'workbook-cells':
			return fillMessage(failureMessages[failure.code], failure, {
				sheet: toShortJson(failure.sheet)
			});
		case 'workbook-shared': {
			const [one, other] = failure.names.map(toShortJson);
			return fillMessage(failureMessages[failure.code], failure, { one, other });
		}
		case 'workbook-part':
		case 'workbook-format':
			return fillMessage(failureMessages[failure.code], failure, {
				part: toShortJson(failure.part)
			});
		default:
			return fillMessage(failureMessages[failure.code], failure, {});
	}
}

/** The text of a failure for the command line, with the file’s name and each problem on a line. */
export function formatFileFailure(file: string, error: OpenError): string {
	const { code } = error.failure;
	const isList = code === 'schema' || code === 'date' || code === 'link';
	return isList ? formatProblems(file, error.problems) : `${file}: ${formatFailure(error)}`;
}

/** The message of anything that was thrown: ours for an `OpenError`, or else its own. */
export function formatError(error: unknown): string {
	return error instanceof OpenError ? formatFailure(error) : errorText(error);
}

/** A note as a sentence: what the import of a file has guessed, changed or left out. */
export function formatNote(note: ImportNote): string {
	const at = 'at' in note ? formatPath(note.at) : '';
	const message = noteMessages[note.code];
	switch (note.code) {
		case 'column-read-as':
		case 'unread-column':
			return fillMessage(message, note, { at, column: toShortJson(note.column) });
		case 'unread-key-on':
			return fillMessage(message, note, { at, key: toShortJson(note.key) });
		case 'encoding':
			return fillMessage(message, note, { encoding: messages.encodings[note.encoding] });
		case 'dates-read':
			return fillMessage(message, note, {
				form: messages.dateForms[note.form],
				from: toShortJson(note.from)
			});
		case 'sheet-read':
			return fillMessage(message, note, {
				sheet: toShortJson(note.sheet),
				others: note.others.map(toShortJson).join(comma)
			});
		case 'lost':
			return fillMessage(message, note, {
				at,
				title: toShortJson(note.title),
				losses: formatLosses(note.losses)
			});
		case 'ends-unread':
			return fillMessage(message, note, {
				text: toShortJson(note.text),
				title: toShortJson(note.title)
			});
		case 'year-outside':
		case 'no-source':
			return fillMessage(message, note, { at, title: toShortJson(note.title) });
		case 'stand-in':
			return fillMessage(message, note, { value: toShortJson(note.value) });
		case 'source-no-address':
			return fillMessage(message, note, { source: toShortJson(note.source) });
		case 'publishers-joined':
			return fillMessage(message, note, { at, publisher: toShortJson(note.publisher) });
		default:
			return fillMessage(message, note, { at });
	}
}

/** What a slide lost in the import, as one text. */
const formatLosses = (losses: readonly SlideLoss[]): string =>
	losses.map(({ code, text }) => formatLoss(code, text)).join(comma);

function formatLoss(code: SlideLoss['code'], text: string): string {
	const isPlain = code === 'media-part' && /^\w{1,20}$/.test(text);
	const isKey = code === 'media-part' || code === 'key';
	const key = isPlain ? text.replaceAll('_', ' ') : isKey ? toShortJson(text) : text;
	return fillMessage(messages.losses[code], {}, { key, day: text });
}
