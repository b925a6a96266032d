import { script } from 'virtual:embed/loader';

export const prerender = true;
export const trailingSlash = 'never';

/** The one script for pages that embed the story. */
export const GET = () =>
	new Response(script, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
