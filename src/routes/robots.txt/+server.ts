import { languageFolder, siteLanguages } from '#lib/messages/site-languages.ts';
import { siteAddress } from '../../server/site.ts';

export const prerender = true;
export const trailingSlash = 'never';

/** Allows everything. Crawlers only read this file at the root of a host. */
export const GET = () => {
	const folders = new Set(['', ...siteLanguages.map((language) => languageFolder(language))]);
	const sitemaps = [...folders].map(
		(folder) => new URL(`${folder}sitemap.xml`, siteAddress()).href
	);
	return new Response(
		`User-agent: *\nAllow: /\n\n${sitemaps.map((href) => `Sitemap: ${href}\n`).join('')}`,
		{
			headers: { 'content-type': 'text/plain; charset=utf-8' }
		}
	);
};
