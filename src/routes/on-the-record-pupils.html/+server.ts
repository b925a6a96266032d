import { toOneFile } from '../on-the-record.html/document.server.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

/** The version of the one file for students: without answer key, notes and answers. */
export const GET: RequestHandler = async () =>
	new Response(await toOneFile('students'), { headers: { 'content-type': 'text/html' } });
