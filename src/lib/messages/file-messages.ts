import type { Faults } from '#lib/record/fault.ts';
import type { Failures } from '#lib/import/failure.ts';
import type { Loss, NoteParts } from '#lib/import/note.ts';

/** The problems of a file, in words, for what is said of the file as a whole. */
export interface Told {
	/** What is wrong first, and where. */
	first: string;
	/** The same without where. */
	fault: string;
	/** How many there are. */
	count: string;
}

/**
 * What is said of a file that is read, in one language: its problems, what keeps it from being opened, what
 * of it is lost. Apart from `Messages`, so that a page that opens no file does not carry it.
 */
export interface FileMessages {
	/** A BCP 47 tag: the language of these texts, and of the counts in them. */
	language: string;
	/**
	 * What is wrong. The value is what stands there, shortened; empty where something is missing. `inner` is
	 * what is wrong with a name that is one part of it.
	 */
	faults: {
		readonly [C in keyof Faults]: (parts: Faults[C], value: string, inner: string) => string;
	};
	/** Added to a fault that does not itself say the value. */
	foundValue: (value: string) => string;
	/** The file itself, instead of a path. */
	file: string;
	cell: (row: number, column: string | undefined) => string;
	line: (position: string, line: number, column: number) => string;
	problems: (count: number) => string;
	moreProblems: (max: number) => string;
	/** The head of a list of problems. */
	listed: (file: string, problems: string) => string;
	failures: { readonly [C in keyof Failures]: (parts: Failures[C], told: Told) => string };
	/** The position of a note, where it has one, is in words. */
	notes: {
		readonly [C in keyof NoteParts]: (parts: NoteParts[C], at: string, losses: string) => string;
	};
	losses: Readonly<Record<Loss['code'], (text: string) => string>>;
	joinLosses: (losses: readonly string[]) => string;
	/** What a frame says that is asked for a record of another site. */
	frameRefusal: (site: string) => string;
}
