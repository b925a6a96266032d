import { resolve } from '$app/paths';
import { DraftStore } from '#lib/make/draft-store.ts';
import { sitePath } from '../site-path.ts';

/**
 * Opens the editor with this record. Nothing is sent.
 *
 * @throws the browser's error if it allows no storage
 */
export async function edit(file: Blob, name: string): Promise<void> {
	await new DraftStore(sitePath()).handOver({ file, name });
	location.assign(`${resolve('/make/')}#handed`);
}
