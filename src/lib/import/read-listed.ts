import type { ImportOrigin } from '#lib/record/publication.ts';
import { toRecordData, type RecordData } from '#lib/record/record-data.ts';
import type { SafeUrl } from '#lib/record/safe-url.ts';
import { OpenError } from './failure.ts';
import { nameOfSource, readText } from './read-bytes.ts';
import { readRecord } from './read-record.ts';

/** The maximum number of events to read without a worker. A larger record would block the page for seconds. */
const maxEventsWithoutWorker = 2_000;

/** A record from a site that is listed in the build’s `OTR_OPEN_ORIGINS`. */
export interface ListedRecord {
	record: RecordData;
	/** Where the record comes from. */
	imported: ImportOrigin;
}

/**
 * Reads a record from a listed site without a worker, because a frame in a sandbox cannot start one.
 *
 * @param site the host of the site that will show the record
 * @throws OpenError that explains the problem
 */
export async function readListed({ href, host }: SafeUrl, site: string): Promise<ListedRecord> {
	const { text, host: sender } = await readText({ url: href }, () => undefined);
	const today = new Date().toISOString().slice(0, 10);
	const from = sender ?? host;
	const { file } = readRecord(text, nameOfSource({ url: href }), today, {
		host: from,
		// Take 1 January as that day, because there is no dialog here to ask whether it means the year.
		years: false
	});
	const count = file.events.length;
	if (count > maxEventsWithoutWorker) {
		throw new OpenError({ code: 'too-many', count, max: maxEventsWithoutWorker });
	}
	return { record: toRecordData(file), imported: { from, name: href, site, leftOut: 0 } };
}
