import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { events } from '#lib/record/shipped/events.ts';
import { readFileBytes } from '#lib/import/read-file.ts';
import type { EventsFile } from '#lib/record/events-file.ts';
import { readEventsFile } from '#lib/record/parse.ts';

/** The last file that was read, and its version: all pages of a build ask for it. */
let latest: { version: string; file: EventsFile } | null = null;

/**
 * The record that the site is built from: the shipped one, or the file named by `OTR_RECORD`, in any format
 * that can be opened. What of that could not be carried over is written to the terminal.
 *
 * @throws RecordError or Error with every problem in it; Error for a file that can't be read
 */
export async function readRecord(): Promise<EventsFile> {
	const path = process.env.OTR_RECORD;
	if (!path) return readEventsFile(events, 'src/lib/record/shipped/events.ts');
	const { mtime, size } = await stat(path);
	const version = `${path} ${+mtime} ${size}`;
	if (latest?.version === version) return latest.file;
	const result = readFileBytes(await readFile(path), basename(path), mtime);
	if ('failure' in result) throw new Error(result.failure);
	for (const note of result.notes) console.warn(`${path}: ${note}`);
	latest = { version, file: result.file };
	return result.file;
}
