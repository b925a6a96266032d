import { readEventsFile } from '#lib/schema/parse.ts';
import { listProblems, RecordError } from '#lib/schema/problem.ts';
import { readEventArray } from './event-array.ts';
import { OpenError } from './failure.ts';
import type { ReadOptions, Reading } from './reading.ts';

/** Most problems that are told: whoever has more mends these first. */
const mostTold = 12;

/**
 * Reads a record from JSON: an events file, or an array of `{id, title, start, end, group}`.
 *
 * @param name what to call it
 * @param today the day on which it is read, `YYYY-MM-DD`
 * @throws OpenError with the first problems, where each is and what to do
 */
export function readRecord(
	text: string,
	name: string,
	today: string,
	_options: ReadOptions = {}
): Reading {
	const input = parseJson(text, name);
	try {
		const file = Array.isArray(input)
			? readEventArray(input, name, today)
			: readEventsFile(input, name);
		return { file, notes: [], leftOut: 0 };
	} catch (error) {
		if (!(error instanceof RecordError)) throw error;
		const { problems } = error;
		throw new OpenError('schema', listProblems(name, problems, mostTold), { problems });
	}
}

function parseJson(text: string, name: string): unknown {
	try {
		return JSON.parse(text);
	} catch (error) {
		throw new OpenError('json', `${name}: ${wrongWith(text, error)}`, { cause: error });
	}
}

function wrongWith(text: string, error: unknown): string {
	const start = text.slice(0, 1_000).trimStart();
	// Every other byte of it is zero, or its first two are the mark of their order.
	if (/^\uFFFD\uFFFD|^.?\0/.test(start)) return 'the file is in UTF-16. Save it as UTF-8.';
	if (start === '') return 'the file is empty. Put a record into it.';
	if (start.startsWith('<')) {
		return 'this is a web page, not a record. Give the address of the JSON file itself.';
	}
	const reason = error instanceof Error ? error.message : String(error);
	return `this is not valid JSON. Mend it at the place that is named: ${reason}`;
}
