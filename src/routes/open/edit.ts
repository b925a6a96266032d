import { resolve } from '$app/paths';
import { DraftStore } from '#lib/make/keep.ts';
import { sitePath } from '../site-path.ts';

/**
 * Goes to the page that edits a record, with this one. Nothing is sent.
 *
 * @throws the browser's error where it lets no page keep anything
 */
export async function edit(file: Blob, name: string): Promise<void> {
	await new DraftStore(sitePath()).handOver({ file, name });
	location.assign(`${resolve('/make/')}#handed`);
}
