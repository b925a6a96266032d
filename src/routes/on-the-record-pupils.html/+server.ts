import { toOneFile } from '../on-the-record.html/document.server.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

/** For pupils: without the key, the notes and the answers. */
export const GET: RequestHandler = async () =>
	new Response(await toOneFile('pupils'), { headers: { 'content-type': 'text/html' } });
