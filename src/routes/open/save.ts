import type { Imported } from '#lib/record/publication.ts';
import type { OpenedRecord } from '#lib/open/open-record.ts';
import { saveFile } from '#lib/ui/save-file.ts';

export const saveText = (text: string, name: string): void =>
	saveFile(new Blob([text], { type: 'text/plain;charset=utf-8' }), name);

/** Our format cannot say that this site has not checked a record, so the file's name does. */
export const nameFor = (id: string, { site }: Imported, ending: string) =>
	`${id}-not-checked-by-${site.replace(/[^a-z0-9.-]/gi, '-')}.${ending}`;

export async function saveJson({ toJson, timeline }: OpenedRecord, imported: Imported) {
	saveFile(await toJson(), nameFor(timeline.id, imported, 'json'));
}
