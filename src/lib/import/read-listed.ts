import type { Imported } from '#lib/record/publication.ts';
import { toRecordData, type RecordData } from '#lib/record/record-data.ts';
import type { SafeUrl } from '#lib/record/safe-url.ts';
import { OpenError } from './failure.ts';
import { nameOf, readText } from './read-bytes.ts';
import { readRecord } from './read-record.ts';

/** The maximum number of events that are read without a worker. More would block the page for seconds. */
const maxEvents = 2_000;

/** A record from a site that this build lists. */
export interface Listed {
	record: RecordData;
	/** Where the record comes from, and the notes on it. */
	imported: Imported;
}

/**
 * Reads a record on a page that may have no worker, such as a frame in a sandbox.
 *
 * @param site the host of the site that will show the record
 * @throws OpenError that explains the problem
 */
export async function readListed({ href, host }: SafeUrl, site: string): Promise<Listed> {
	const { text, host: sender } = await readText({ url: href }, () => undefined);
	const today = new Date().toISOString().slice(0, 10);
	const from = sender ?? host;
	const { file } = readRecord(text, nameOf({ url: href }), today, {
		host: from,
		// Nobody can be asked here, so 1 January means that day.
		years: false
	});
	const count = file.events.length;
	if (count > maxEvents) {
		throw new OpenError({ code: 'too-many', count, max: maxEvents });
	}
	return { record: toRecordData(file), imported: { from, name: href, site, leftOut: 0 } };
}
