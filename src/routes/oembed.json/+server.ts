import { cardSize } from '#lib/timeline/picture/card.ts';
import { element, text } from '#lib/timeline/picture/markup.ts';
import { readSiteRecord } from '../../server/record.ts';
import { siteAddress } from '../../server/site.ts';

export const prerender = true;
export const trailingSlash = 'never';

/**
 * px, for those who ask; the frame itself is as wide as its place, whatever `maxwidth` was asked for. Not a video’s
 * shape: some systems would keep that, however high the content is.
 */
const frameSize = { width: 600, height: 640 };

/**
 * How other systems embed the story, whatever they ask for beside its address (oembed.com, “rich”).
 * WordPress keeps a link in a blockquote in sight until the frame has said how high it is.
 */
export const GET = async () => {
	const { title: told } = await readSiteRecord();
	// Who reads the HTML line by line would lose what is in two.
	const title = told.replace(/\s+/g, ' ');
	const site = siteAddress();
	const link = element('a', { href: site.href }, [text(title)]);
	const html = [
		element('blockquote', { class: 'otr-fallback' }, [link]),
		element(
			'iframe',
			{ title, src: new URL('embed/', site).href, ...frameSize, width: '100%', frameborder: 0 },
			// An iframe has no short form in HTML; and WordPress takes none with anything in it.
			[text('')]
		)
	].join('');
	const answer = {
		version: '1.0',
		type: 'rich',
		title,
		provider_name: 'On the Record',
		provider_url: site.href,
		cache_age: 86_400,
		...frameSize,
		html,
		thumbnail_url: new URL('embed.png', site).href,
		thumbnail_width: cardSize.width,
		thumbnail_height: cardSize.height
	};
	return new Response(JSON.stringify(answer), {
		headers: { 'content-type': 'application/json' }
	});
};
