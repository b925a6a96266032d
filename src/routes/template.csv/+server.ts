import { csvTemplate } from '#lib/import/csv-template.ts';

export const prerender = true;
export const trailingSlash = 'never';

/** A CSV table to start a new record with. */
export const GET = () =>
	new Response(csvTemplate(), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
