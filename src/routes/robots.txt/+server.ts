import { siteAddress } from '../../server/site.ts';

export const prerender = true;
export const trailingSlash = 'never';

/** Nothing is closed to machines. They read it only at the root of a host. */
export const GET = () =>
	new Response(
		`User-agent: *\nAllow: /\n\nSitemap: ${new URL('sitemap.xml', siteAddress()).href}\n`,
		{
			headers: { 'content-type': 'text/plain; charset=utf-8' }
		}
	);
