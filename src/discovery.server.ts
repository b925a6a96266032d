import { toRecordData } from '#lib/model/record-data.ts';
import { pictureWords } from '#lib/model/source-words.ts';
import { toTimeline } from '#lib/model/timeline.ts';
import { cardSize } from '#lib/picture/card.ts';
import { element, type Markup } from '#lib/picture/markup.ts';
import { readRecord } from './record.server.ts';
import { siteAddress } from './site.server.ts';

/** The link by which those that embed an address find out how (oembed.com). */
export function oembedLink(title: string): Markup {
	return element('link', {
		rel: 'alternate',
		type: 'application/json+oembed',
		href: new URL('oembed.json', siteAddress()).href,
		title
	});
}

/**
 * What a page's head says to machines alone: where it stands, and what a link to it is shown as.
 *
 * @param path of the page, under the site's own address
 */
export async function discovery(path: string): Promise<string> {
	const file = await readRecord();
	const { title, dek } = file;
	const words = pictureWords(toTimeline(toRecordData(file)));
	const site = siteAddress();
	const address = new URL(path.replace(/^\//, ''), site).href;
	const picture = new URL('embed.png', site).href;
	const properties = {
		'og:type': 'article',
		'og:site_name': 'On the Record',
		'og:title': title,
		'og:description': dek,
		'og:url': address,
		'og:image': picture,
		'og:image:type': 'image/png',
		'og:image:width': cardSize.width,
		'og:image:height': cardSize.height,
		'og:image:alt': words
	};
	const names = {
		'twitter:card': 'summary_large_image',
		'twitter:title': title,
		'twitter:description': dek,
		'twitter:image': picture,
		'twitter:image:alt': words
	};
	return [
		element('link', { rel: 'canonical', href: address }),
		oembedLink(title),
		...Object.entries(properties).map(([property, content]) =>
			element('meta', { property, content })
		),
		...Object.entries(names).map(([name, content]) => element('meta', { name, content }))
	].join('\n\t\t');
}
