import { resolve } from '$app/paths';
import * as openMessages from '#language/open';
import { openRecord } from '#lib/open/open-record.ts';
import { replaceRecord } from '#lib/open/one-file.ts';
import type { EventsFile } from '#lib/record/events-file.ts';
import { fileNameOf } from '#lib/record/id.ts';
import { withoutLocalHost } from '#lib/record/publication.ts';
import { toJson } from '#lib/record/to-json.ts';
import { saveFile } from '#lib/ui/save-file.ts';

/**
 * Saves the record as a single HTML file with all pages: takes the site’s one file, and replaces the record in it.
 *
 * @throws Error if the site's file cannot be fetched
 */
export async function saveOneFile(file: EventsFile): Promise<void> {
	const control = new AbortController();
	const name = `${fileNameOf(file.id)}.html`;
	try {
		const [response, { toFileParts }] = await Promise.all([
			fetch(resolve('/on-the-record.html')),
			openRecord({ text: toJson(file), name: file.title }, { signal: control.signal })
		]);
		if (!response.ok)
			throw new Error(openMessages.actions.status({ status: String(response.status) }));
		const imported = withoutLocalHost({
			from: openMessages.from.file,
			name,
			site: location.host,
			leftOut: 0,
			...(file.madeBy !== undefined && { madeBy: file.madeBy })
		});
		saveFile(replaceRecord(await response.text(), await toFileParts(imported)), name);
	} finally {
		control.abort();
	}
}
