import { eventPath } from '#lib/record/event-paths.ts';
import { element, text } from '#lib/ui/markup.ts';
import { siteLanguages } from '#lib/messages/site-languages.ts';
import { addressesOf } from '../../server/languages.ts';
import { readSiteRecord } from '../../server/record.ts';
import { siteAddress } from '../../server/site.ts';

export const prerender = true;
export const trailingSlash = 'never';

/** The pages to list: those that are useful on their own and are not copies of others. */
const listedPages = ['', 'present/', 'order/', 'teach/'];

/** A sitemap for search engines (sitemaps.org). */
export const GET = async () => {
	const { updated, events } = await readSiteRecord();
	// Sitemaps only allow ISO 8601 dates, so an uncertain date is left out.
	const lastmod = /^\d{4}(-\d\d){0,2}$/.test(updated)
		? [element('lastmod', {}, [text(updated)])]
		: [];
	const urls = [...listedPages, ...events.map(({ id }) => eventPath(id))].map((path) =>
		element('url', {}, [
			element('loc', {}, [text(new URL(path, siteAddress()).href)]),
			...addressesOf(path).map(([hreflang, href]) =>
				element('xhtml:link', { rel: 'alternate', hreflang, href })
			),
			...lastmod
		])
	);
	const namespaces = {
		xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
		...(siteLanguages.length > 0 && { 'xmlns:xhtml': 'http://www.w3.org/1999/xhtml' })
	};
	const urlset = element('urlset', namespaces, urls);
	return new Response(`<?xml version="1.0" encoding="UTF-8"?>\n${urlset}\n`, {
		headers: { 'content-type': 'application/xml' }
	});
};
