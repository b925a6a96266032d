import { toOneFile } from './document.server.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

/** The one file: the whole site as a single HTML file. */
export const GET: RequestHandler = async () =>
	new Response(await toOneFile(), { headers: { 'content-type': 'text/html' } });
