import * as messages from '#language/server';
import { formatPictureAlternative } from '#lib/messages/format-all-sources.ts';
import { cardSize } from '#lib/export/picture/card-page.ts';
import { element, type Markup } from '#lib/ui/markup.ts';
import { toJsonLd, toScriptText } from './json-ld.ts';
import { readSiteRecord, readSiteTimeline } from './record.ts';
import { siteAddress } from './site.ts';
import { versionOf } from './publication.ts';

/**
 * The link to the oEmbed answer, by which other programs find out how to embed a page (oembed.com).
 *
 * @param path the path of the answer, relative to the site
 */
export function oembedLink(title: string, path = 'oembed.json'): Markup {
	return element('link', {
		rel: 'alternate',
		type: 'application/json+oembed',
		href: new URL(path, siteAddress()).href,
		title
	});
}

/** Links to the record in other formats, for browsers and feed readers. */
function formatLinks(title: string): Markup[] {
	const formats = [
		['feed.xml', 'application/atom+xml', messages.feed],
		['events.json', 'application/json', messages.record({ title })],
		['events.csv', 'text/csv', messages.table({ title })]
	] as const;
	return formats.map(([path, type, title]) =>
		element('link', { rel: 'alternate', type, href: new URL(path, siteAddress()).href, title })
	);
}

/** The preview that other sites show for a link to a page. */
interface LinkPreview {
	title: string;
	description: string;
	/** The addresses of the page and of its picture, a PNG of `cardSize`. */
	address: string;
	picture: string;
	/** The text alternative of the picture. */
	words: string;
}

/** The canonical address of a page, and the preview of a link to it. */
export function previewOf({ title, description, address, picture, words }: LinkPreview): Markup[] {
	const metas = {
		'og:type': 'article',
		'og:site_name': 'On the Record',
		'og:title': title,
		'og:description': description,
		'og:url': address,
		'og:image': picture,
		'og:image:type': 'image/png',
		'og:image:width': cardSize.width,
		'og:image:height': cardSize.height,
		'og:image:alt': words,
		'twitter:card': 'summary_large_image',
		'twitter:title': title,
		'twitter:description': description,
		'twitter:image': picture,
		'twitter:image:alt': words
	};
	return [
		element('link', { rel: 'canonical', href: address }),
		...Object.entries(metas).map(([key, content]) =>
			element('meta', { [key.startsWith('og:') ? 'property' : 'name']: key, content })
		)
	];
}

/** Structured data. Policies do not block it, and browsers do not run it. */
export const dataScript = (data: object): string =>
	`<script type="application/ld+json">${toScriptText(data)}</script>`;

/**
 * The part of a page’s head for machines: its address and the preview of a link to it; for the story also its other
 * formats and its JSON-LD.
 *
 * @param path the path of the page, relative to the site
 */
export async function headForMachines(path: string): Promise<string> {
	const file = await readSiteRecord();
	const { title, dek: description } = file;
	const site = siteAddress();
	const address = new URL(path.replace(/^\//, ''), site).href;
	const picture = new URL('embed.png', site).href;
	const data = () => {
		const origin = { address, version: versionOf(file), asof: null };
		return dataScript(toJsonLd(file, origin, picture));
	};
	return [
		...previewOf({
			title,
			description,
			address,
			picture,
			words: formatPictureAlternative(await readSiteTimeline())
		}),
		oembedLink(title),
		...(address === site.href ? [...formatLinks(title), data()] : [])
	].join('\n\t\t');
}
