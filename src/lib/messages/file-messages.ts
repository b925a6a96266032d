import type { Faults } from '#lib/record/fault.ts';
import type { Failures } from '#lib/import/failure.ts';
import type { NoteParts } from '#lib/import/note.ts';
import * as messages from '#language/file';
import { comma } from '#language/record';

/** A part as a message gets it: a list as one text, null for a missing part. */
type Said<T> = T extends readonly unknown[] ? string : T extends undefined ? null : T;

/** A message that uses only the parts of its code: anything else is a type error here. */
type Message<Parts, More> =
	| string
	| ((args: { [K in Exclude<keyof Parts, keyof More>]-?: Said<Parts[K]> } & More) => string);

/** What `formatFault` adds to the parts of a fault. */
interface FaultTexts {
	/** What stands there, shortened; empty where something is missing. */
	value: string;
	/** The fault of a name that is one part of it. */
	name: string;
	/** A date that does not exist or has too few digits, in words; else that of the fault itself. */
	date: string;
}

export const faultMessages: {
	readonly [C in keyof Faults]: Message<Faults[C], FaultTexts>;
} = messages.faults;

/** What `formatFailure` adds to the parts of a failure: two names that are one. */
interface FailureTexts {
	one: string;
	other: string;
}

/** Failures without a message here: their problems say it, or another group of messages does. */
type Elsewhere = 'version' | 'date' | 'link' | 'other-format' | 'schema';

export const failureMessages: {
	readonly [C in Exclude<keyof Failures, Elsewhere>]: Message<Failures[C], FailureTexts>;
} = messages.failures;

/** What `formatNote` puts in the place of some parts of a note. */
interface NoteTexts {
	/** The position of the note, in words. */
	at: string;
	losses: string;
	form: string;
	encoding: string;
	value: string;
	/** Empty for what has none. */
	title: string;
}

export const noteMessages: {
	readonly [C in keyof NoteParts]: Message<NoteParts[C], NoteTexts>;
} = messages.notes;

/**
 * A message with the parts of its code.
 *
 * @param more in addition, or in the place of parts
 */
export function say(message: Message<never, never>, parts: object, more: object): string {
	if (typeof message === 'string') return message;
	const texts = Object.entries(parts).map(([key, part]) => [
		key,
		Array.isArray(part) ? part.join(comma) : part
	]);
	return (message as (args: object) => string)({ ...Object.fromEntries(texts), ...more });
}
