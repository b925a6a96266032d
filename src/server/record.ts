import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { events } from '#lib/record/shipped/events.ts';
import { readFileBytes } from '../cli/read-file.ts';
import type { EventsFile } from '#lib/record/events-file.ts';
import { formatProblems } from '#lib/messages/format-file.ts';
import { parseEventsFile } from '#lib/record/parse.ts';

/** The last file that was read, and its version: all pages of a build ask for it. */
let latest: { version: string; file: EventsFile } | null = null;

/**
 * The record that the site is built from: the shipped one, or the file named by `OTR_RECORD`, in any format
 * that can be opened. What of that could not be carried over is written to the terminal.
 *
 * @throws Error with every problem in it, in words, or for a file that can't be read
 */
export async function readSiteRecord(): Promise<EventsFile> {
	const path = process.env.OTR_RECORD;
	if (!path) return readShipped();
	const { mtime, size } = await stat(path);
	const version = `${path} ${+mtime} ${size}`;
	if (latest?.version === version) return latest.file;
	const result = readFileBytes(await readFile(path), basename(path), mtime);
	if ('failure' in result) throw new Error(result.failure);
	for (const note of result.notes) console.warn(`${path}: ${note}`);
	latest = { version, file: result.file };
	return result.file;
}

function readShipped(): EventsFile {
	const result = parseEventsFile(events);
	if ('file' in result) return result.file;
	throw new Error(formatProblems('src/lib/record/shipped/events.ts', result.problems));
}
