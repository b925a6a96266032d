import { cardSize } from '#lib/export/picture/card-page.ts';
import { element, text } from '#lib/ui/markup.ts';
import { siteAddress } from './site.ts';

/** A width, px, because oEmbed requires one. The frame itself fills the available width, whatever `maxwidth` is. */
const width = 600;

/** What to embed: a title, and paths relative to the site. */
interface Embedded {
	title: string;
	/** The path of the page. */
	page: string;
	/** The path of the frame. */
	frame: string;
	/** The path of the preview picture. */
	picture: string;
	/** About the height of the content, px. It must not look like a video’s, whose ratio some systems would keep. */
	height: number;
}

/**
 * The oEmbed answer with which other systems embed a page (oembed.com, type “rich”). It is the same whatever size they
 * ask for. WordPress shows a link in a blockquote until the frame has sent its height.
 */
export function toOembed(embedded: Embedded): Response {
	const { height } = embedded;
	// Some programs read the HTML line by line, so the title must be in one line.
	const title = embedded.title.replace(/\s+/g, ' ');
	const addressOf = (path: string) => new URL(path, siteAddress()).href;
	const link = element('a', { href: addressOf(embedded.page) }, [text(title)]);
	const html = [
		element('blockquote', { class: 'otr-fallback' }, [link]),
		element(
			'iframe',
			{ title, src: addressOf(embedded.frame), width: '100%', height, frameborder: 0 },
			// In HTML, an iframe needs an end tag. WordPress accepts it only if it is empty.
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
