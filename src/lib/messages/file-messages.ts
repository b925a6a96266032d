import type { FaultDetails } from '#lib/record/fault.ts';
import type { FailureDetails } from '#lib/import/failure.ts';
import type { ImportNoteDetails } from '#lib/import/note.ts';
import * as messages from '#language/file';
import { comma } from '#language/record';

/** The type of a detail that is passed to a message: a list becomes one text, a missing detail null. */
type MessageDetail<T> = T extends readonly unknown[] ? string : T extends undefined ? null : T;

/**
 * A message that uses only the details of its code (`Parts`) and the texts that the formatter adds (`More`). Any other
 * argument is a type error.
 */
type CodeMessage<Parts, More> =
	| string
	| ((
			args: { [K in Exclude<keyof Parts, keyof More>]-?: MessageDetail<Parts[K]> } & More
	  ) => string);

/** What `formatFault` adds to the details of a fault. */
interface FaultTexts {
	/** The value in the file, shortened; empty if it is missing. */
	value: string;
	/** The fault of a name, as a part of this fault’s sentence. */
	name: string;
	/** The formatted date, if the fault is a day that does not exist or a year without four digits. */
	date: string;
}

/** The sentence for each fault of a value. */
export const faultMessages: {
	readonly [C in keyof FaultDetails]: CodeMessage<FaultDetails[C], FaultTexts>;
} = messages.faults;

/**
 * What `formatFailure` adds to the details of a failure: the names of two parts of a workbook, for the failure in which
 * both names lead to the same part.
 */
interface FailureTexts {
	one: string;
	other: string;
}

/** Failures without a message here. Their problems, or another group of messages, have the text. */
type FailureWithoutMessage = 'version' | 'date' | 'link' | 'other-format' | 'schema';

/** The sentence for each reason why a file cannot be opened. */
export const failureMessages: {
	readonly [C in Exclude<keyof FailureDetails, FailureWithoutMessage>]: CodeMessage<
		FailureDetails[C],
		FailureTexts
	>;
} = messages.failures;

/** What `formatNote` adds to the details of a note, or puts in their place. */
interface NoteTexts {
	/** The position of the note, formatted. */
	at: string;
	losses: string;
	form: string;
	encoding: string;
	value: string;
	/** Empty if the note has none. */
	title: string;
}

/** The sentence for each note on an opened file. */
export const noteMessages: {
	readonly [C in keyof ImportNoteDetails]: CodeMessage<ImportNoteDetails[C], NoteTexts>;
} = messages.notes;

/**
 * Fills a message with the details of its code.
 *
 * @param more added to the details, or replacing them
 */
export function fillMessage(
	message: CodeMessage<never, never>,
	parts: object,
	more: object
): string {
	if (typeof message === 'string') return message;
	const texts = Object.entries(parts).map(([key, part]) => [
		key,
		Array.isArray(part) ? part.join(comma) : part
	]);
	return (message as (args: object) => string)({ ...Object.fromEntries(texts), ...more });
}
