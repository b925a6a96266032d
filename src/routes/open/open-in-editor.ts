import { resolve } from '$app/paths';
import { DraftStore } from '#lib/make/draft-store.ts';
import { sitePath } from '../site-path.ts';

/**
 * Opens this record in the editor. The record does not leave the browser.
 *
 * @throws the browser's error, for example if storage is blocked
 */
export async function openInEditor(file: Blob, name: string): Promise<void> {
	await new DraftStore(sitePath()).handOver({ file, name });
	location.assign(`${resolve('/make/')}#handed`);
}
