import type { Imprint } from '#lib/model/imprint.ts';
import { toImprint } from '../imprint.server.ts';
import { readRecord } from '../record.server.ts';
import { siteAddress } from '../site.server.ts';
import { toOneFile } from './on-the-record.html/document.server.ts';
import type { PageServerLoad } from './$types';

interface Data {
	imprint: Imprint;
	/** How large the one file is, which the page offers with its size, bytes; null in that file. */
	fileSize: number | null;
}

export const load = (async (): Promise<Data> => ({
	imprint: toImprint(await readRecord(), siteAddress().href),
	fileSize: new TextEncoder().encode(await toOneFile()).length
})) satisfies PageServerLoad;
