import { readFile } from 'node:fs/promises';
import { events } from '#lib/data/events.ts';
import { toRecordData } from '#lib/model/record-data.ts';
import { readEventsFile } from '#lib/schema/parse.ts';
import type { LayoutServerLoad } from './$types';

export const prerender = true;
export const trailingSlash = 'always';

/** The record that the site is built from: the shipped one, or the JSON file in `OTR_RECORD`. */
export const load: LayoutServerLoad = async () => {
	const path = process.env.OTR_RECORD;
	const input: unknown = path ? JSON.parse(await readFile(path, 'utf8')) : events;
	return { record: toRecordData(readEventsFile(input, path ?? 'src/lib/data/events.ts')) };
};
