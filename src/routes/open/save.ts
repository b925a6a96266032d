import { fileNameOf } from '#lib/record/id.ts';
import { uncheckedSuffix, type ImportOrigin } from '#lib/record/publication.ts';
import type { OpenedRecord } from '#lib/open/open-record.ts';
import { saveFile } from '#lib/ui/save-file.ts';

/** Saves a text as a file on this device. */
export const saveText = (text: string, name: string): void =>
	saveFile(new Blob([text], { type: 'text/plain;charset=utf-8' }), name);

/** The name for a saved file. It says that this site has not checked the record. */
export const fileNameFor = (id: string, imported: ImportOrigin, ending: string) =>
	`${fileNameOf(id)}-${uncheckedSuffix(imported)}.${ending}`;

/** Saves an opened record in our own format. */
export async function saveJson({ toJson, timeline }: OpenedRecord, imported: ImportOrigin) {
	saveFile(await toJson(), fileNameFor(timeline.id, imported, 'json'));
}
