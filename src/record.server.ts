import { readFile } from 'node:fs/promises';
import { events } from '#lib/data/events.ts';
import type { EventsFile } from '#lib/schema/events-file.ts';
import { readEventsFile } from '#lib/schema/parse.ts';

/**
 * The record that the site is built from: the shipped one, or the JSON file named by `OTR_RECORD`.
 *
 * @throws RecordError with every problem in it; Error for a file that can't be read or is not JSON
 */
export async function readRecord(): Promise<EventsFile> {
	const path = process.env.OTR_RECORD;
	if (!path) return readEventsFile(events, 'src/lib/data/events.ts');
	return readEventsFile(parseJson(await readFile(path, 'utf8'), path), path);
}

function parseJson(text: string, path: string): unknown {
	try {
		return JSON.parse(text);
	} catch (error) {
		throw new Error(`${path} is not valid JSON: ${(error as Error).message}`, { cause: error });
	}
}
