import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { events } from '#lib/record/shipped/events.ts';
import { teaching } from '#lib/record/shipped/lessons.ts';
import { readFileBytes } from '../cli/read-file.ts';
import type { EventsFile } from '#lib/record/events-file.ts';
import type { Teaching } from '#lib/record/lessons.ts';
import { formatProblems } from '#lib/messages/format-file.ts';
import { parseEventsFile } from '#lib/record/parse.ts';
import { toRecordData } from '#lib/record/record-data.ts';
import { toTimeline, type Timeline } from '#lib/record/timeline.ts';

/** The last file that was read, and its version: all pages of a build ask for it. */
let latest: { version: string; file: EventsFile } | null = null;
let shipped: EventsFile | null = null;

/**
 * The record that the site is built from: the shipped one, or the file named by `OTR_RECORD`, in any format
 * that can be opened. What of that could not be carried over is written to the terminal.
 *
 * @throws Error with every problem in it, in words, or for a file that can't be read
 */
export async function readSiteRecord(): Promise<EventsFile> {
	const path = process.env.OTR_RECORD;
	if (!path) return (shipped ??= readShipped());
	const { mtime, size } = await stat(path);
	const version = `${path} ${+mtime} ${size}`;
	if (latest?.version === version) return latest.file;
	const result = await readFileBytes(await readFile(path), basename(path), mtime);
	if ('failure' in result) throw new Error(result.failure);
	for (const note of result.notes) console.warn(`${path}: ${note}`);
	latest = { version, file: result.file };
	return result.file;
}

/** The lessons on that record; null for any other than the shipped one. */
export function readSiteTeaching(): Teaching | null {
	return process.env.OTR_RECORD ? null : teaching;
}

function readShipped(): EventsFile {
	const result = parseEventsFile(events);
	if ('file' in result) return result.file;
	throw new Error(formatProblems('src/lib/record/shipped/events.ts', result.problems));
}

const timelines = new WeakMap<EventsFile, Timeline>();

/** The site’s record, resolved once for all that the build makes of it. */
export async function readSiteTimeline(): Promise<Timeline> {
	const file = await readSiteRecord();
	let timeline = timelines.get(file);
	if (!timeline) timelines.set(file, (timeline = toTimeline(toRecordData(file))));
	return timeline;
}
