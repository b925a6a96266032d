import { fileNameOf } from '#lib/record/id.ts';
import { uncheckedSuffix, type Imported } from '#lib/record/publication.ts';
import type { OpenedRecord } from '#lib/open/open-record.ts';
import { saveFile } from '#lib/ui/save-file.ts';

export const saveText = (text: string, name: string): void =>
	saveFile(new Blob([text], { type: 'text/plain;charset=utf-8' }), name);

export const nameFor = (id: string, imported: Imported, ending: string) =>
	`${fileNameOf(id)}-${uncheckedSuffix(imported)}.${ending}`;

export async function saveJson({ toJson, timeline }: OpenedRecord, imported: Imported) {
	saveFile(await toJson(), nameFor(timeline.id, imported, 'json'));
}
