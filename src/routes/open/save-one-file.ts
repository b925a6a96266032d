import { resolve } from '$app/paths';
import * as openMessages from '#language/open';
import { withoutLocalHost, type ImportOrigin } from '#lib/record/publication.ts';
import { replaceRecord } from '#lib/open/one-file.ts';
import type { OpenedRecord } from '#lib/open/open-record.ts';
import { saveFile } from '#lib/ui/save-file.ts';
import { fileNameFor } from './save.ts';

/**
 * Saves the record as a single HTML file with all pages: takes the site’s one file, and replaces the record in it.
 *
 * @throws Error if the site's file cannot be fetched
 */
export async function saveOneFile({ toFileParts, timeline }: OpenedRecord, imported: ImportOrigin) {
	const [response, parts] = await Promise.all([
		fetch(resolve('/on-the-record.html')),
		toFileParts(withoutLocalHost(imported))
	]);
	if (!response.ok)
		throw new Error(openMessages.actions.status({ status: String(response.status) }));
	saveFile(replaceRecord(await response.text(), parts), fileNameFor(timeline.id, imported, 'html'));
}
