import { readFile, stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { events } from '#lib/record/shipped/events.ts';
import { teaching } from '#lib/record/shipped/lessons.ts';
import { readRecordBytes } from '../cli/read-file.ts';
import type { EventsFile } from '#lib/record/events-file.ts';
import type { Teaching } from '#lib/record/lessons.ts';
import { formatProblems } from '#lib/messages/format-file.ts';
import { parseEventsFile } from '#lib/record/parse.ts';
import {
	toRecordData,
	type EventData,
	type PictureData,
	type RecordData
} from '#lib/record/record-data.ts';
import { toTimeline, type Timeline } from '#lib/record/timeline.ts';
import { formatMadePictures, makePictures, type MadePicture, type MadeRecord } from './pictures.ts';

/** The last file that was read, and its version. All pages of a build need it, and its pictures are made only once. */
let latest: { version: string; record: Promise<MadeRecord> } | null = null;
/** The shipped record, once it has been read. */
let shipped: EventsFile | null = null;

/**
 * The record that the site is built from: the shipped one, or the file in `OTR_RECORD`, in any format that can be
 * opened. Prints what could not be imported to the terminal. The record contains its pictures as `data`.
 *
 * @throws Error that lists all problems, or for a file that cannot be read
 */
export async function readSiteRecord(): Promise<EventsFile> {
	return process.env.OTR_RECORD
		? (await readRecordFile(process.env.OTR_RECORD)).file
		: readShipped();
}

/** The pictures that the site serves, by the event’s id. The shipped record has none. */
export async function readSitePictures(): Promise<ReadonlyMap<string, MadePicture>> {
	const path = process.env.OTR_RECORD;
	return path ? (await readRecordFile(path)).pictures : new Map<string, MadePicture>();
}

async function readRecordFile(path: string): Promise<MadeRecord> {
	const { mtime, size } = await stat(path);
	const version = `${path} ${+mtime} ${size}`;
	if (latest?.version !== version) latest = { version, record: readAndMakePictures(path, mtime) };
	return latest.record;
}

async function readAndMakePictures(path: string, mtime: Date): Promise<MadeRecord> {
	const result = await readRecordBytes(await readFile(path), basename(path), mtime);
	if ('failure' in result) throw new Error(result.failure);
	for (const note of result.notes) console.warn(`${path}: ${note}`);
	const made = await makePictures(result.file, dirname(path));
	if ('problems' in made) throw new Error(formatProblems(path, made.problems));
	if (made.pictures.size > 0) console.log(formatMadePictures(made));
	return made;
}

/** The record as pages get it, in which pictures are files beside the page. */
export function toSiteData(file: EventsFile): RecordData {
	const data = toRecordData(file);
	return { ...data, events: data.events.map(withoutPictureData) };
}

function withoutPictureData({ picture, ...event }: EventData): EventData {
	return picture ? { ...event, picture: withoutData(picture) } : event;
}

/** The picture without its bytes, which pages load as a file. */
const withoutData = ({ data: _, ...picture }: PictureData): PictureData => picture;

/** The lessons about the shipped record; null for any other record. */
export function readSiteTeaching(): Teaching | null {
	return process.env.OTR_RECORD ? null : teaching;
}

function readShipped(): EventsFile {
	if (shipped) return shipped;
	const result = parseEventsFile(events);
	if ('file' in result) return (shipped = result.file);
	throw new Error(formatProblems('src/lib/record/shipped/events.ts', result.problems));
}

/** Caches the timeline of the site’s record. While developing, each change of the record makes a new file. */
const timelineCache = new WeakMap<EventsFile, Timeline>();

/** The timeline of the site’s record, which is made only once in a build. */
export async function readSiteTimeline(): Promise<Timeline> {
	const file = await readSiteRecord();
	let timeline = timelineCache.get(file);
	if (!timeline) timelineCache.set(file, (timeline = toTimeline(toSiteData(file))));
	return timeline;
}
