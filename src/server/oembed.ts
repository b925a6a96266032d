import { cardSize } from '#lib/export/picture/card-page.ts';
import { element, text } from '#lib/ui/markup.ts';
import { siteAddress } from './site.ts';

/** px, for those who ask; the frame itself is as wide as its place, whatever `maxwidth` was asked for. */
const width = 600;

/** What is embedded; all but its title are paths under the site’s own address. */
interface Embedded {
	title: string;
	page: string;
	frame: string;
	picture: string;
	/** About that of its content, px. Not a video’s shape: some systems would keep that, however high the content is. */
	height: number;
}

/**
 * How other systems embed a page, whatever they ask for beside its address (oembed.com, “rich”).
 * WordPress keeps a link in a blockquote in sight until the frame has said how high it is.
 */
export function toOembed(embedded: Embedded): Response {
	const { height } = embedded;
	// Who reads the HTML line by line would lose what is in two.
	const title = embedded.title.replace(/\s+/g, ' ');
	const addressOf = (path: string) => new URL(path, siteAddress()).href;
	const link = element('a', { href: addressOf(embedded.page) }, [text(title)]);
	const html = [
		element('blockquote', { class: 'otr-fallback' }, [link]),
		element(
			'iframe',
			{ title, src: addressOf(embedded.frame), width: '100%', height, frameborder: 0 },
			// An iframe has no short form in HTML; and WordPress takes none with anything in it.
			[text('')]
		)
	].join('');
	const answer = {
		version: '1.0',
		type: 'rich',
		title,
		provider_name: 'On the Record',
		provider_url: siteAddress().href,
		cache_age: 86_400,
		width,
		height,
		html,
		thumbnail_url: addressOf(embedded.picture),
		thumbnail_width: cardSize.width,
		thumbnail_height: cardSize.height
	};
	return new Response(JSON.stringify(answer), {
		headers: { 'content-type': 'application/json' }
	});
}
