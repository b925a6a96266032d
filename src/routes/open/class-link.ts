import { maxLinkLength, packText, toRecordFragment } from '#lib/import/packed-text.ts';
import type { OpenedRecord } from '#lib/open/open-record.ts';
import type { EventsFile } from '#lib/record/events-file.ts';
import { setParameter } from '#lib/record/query.ts';
import { toJson } from '#lib/record/to-json.ts';
import { addressInOneDocument } from '../pages.ts';
import type { ClassLink } from '../record-pages.ts';
import { classParameter } from './choices.ts';

/** Leaves out the pictures, which are too large for an address, and the texts for teachers, which students must not get. */
function shortenForLink({ lessons: _, events, ...rest }: EventsFile): EventsFile {
	return { ...rest, events: events.map(({ picture: _, notes: __, ...event }) => event) };
}

/**
 * Makes the full address of the exercise for a class. It contains the opened record.
 *
 * @param opener the full address of the page that opens records
 * @param search the query string of the exercise
 */
export async function classLink(
	record: Pick<OpenedRecord, 'toJson'>,
	opener: string,
	search: string
): Promise<ClassLink> {
	const file = JSON.parse(await (await record.toJson()).text()) as EventsFile;
	const packed = await packText(toJson(shortenForLink(file)));
	const text =
		opener +
		addressInOneDocument('order', setParameter(search, ...classParameter)) +
		toRecordFragment(packed);
	return { text: text.length > maxLinkLength ? null : text, hasRecord: true };
}
