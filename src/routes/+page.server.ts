import { toOneFile } from './on-the-record.html/document.server.ts';
import type { PageServerLoad } from './$types';

interface Data {
	/** How large the one file is, which the page offers with its size, bytes; null in that file. */
	fileSize: number | null;
}

export const load = (async (): Promise<Data> => ({
	fileSize: new TextEncoder().encode(await toOneFile()).length
})) satisfies PageServerLoad;
