import { render } from 'svelte/server';
import { script as early } from 'virtual:embed/frame-before-paint';
import { style } from 'virtual:embed/frame-styles';
import { script } from 'virtual:embed/page';
import { notice as noticeMessages } from '#language/embed';
import * as fileMessages from '#language/file';
import { cardInside } from '#lib/embed/CardInside.svelte';
import { toFrameData } from '#lib/embed/frame-data.ts';
import { needsLeadList } from '#lib/embed/lead-words.ts';
import { toTimeline } from '#lib/record/timeline.ts';
import { element, text } from '#lib/ui/markup.ts';
import { oembedLink } from '../../server/discovery.ts';
import { languageLinks } from '../../server/languages.ts';
import { readSiteRecord, toSiteData } from '../../server/record.ts';
import { siteAddress } from '../../server/site.ts';
import EmbedPage from './EmbedPage.svelte';
import { toInlineDocument } from '../../server/inline-document.ts';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'always';

/** The maximum length of a frame on paper, pages. */
const maxPages = 60;

/** The sites whose records the frame may show; empty or null for none. */
const origins = __OTR_OPEN_ORIGINS__;

/** The document of the frame: the record as cards, in one HTML file. */
export const GET: RequestHandler = async () => {
	const file = await readSiteRecord();
	const { chapters = [], ...shown } = toSiteData(file);
	// A frame shows neither the dek nor the texts of chapters.
	const bare = chapters.map((chapter) => ({ ...chapter, title: '', summary: '' }));
	const record = { ...shown, dek: '', chapters: bare };
	const { body } = render(EmbedPage, {
		props: {
			record,
			inside: cardInside,
			isPrerendering: true,
			needsLeads: needsLeadList(toTimeline(record))
		}
	});
	const html = toInlineDocument({
		title: file.title,
		head: [
			element('link', { rel: 'canonical', href: siteAddress().href }),
			// An empty icon. The page would otherwise request the site's icon, which its policy forbids.
			element('link', { rel: 'icon', href: 'data:,' }),
			oembedLink(file.title),
			...languageLinks('embed/')
		],
		id: 'page_embed',
		allowed: {
			// Pictures of the site's own record are files. Other records contain theirs.
			'img-src': `'self' data:${origins ? ' blob:' : ''}`,
			...(origins ? { 'connect-src': origins.join(' ') } : {})
		},
		style,
		early,
		script,
		before: [notice(), pageEnds()],
		body,
		// If other records may be shown, cards are rendered by script, which needs the whole record.
		data: origins ? record : toFrameData(record)
	});
	// Exactly this type, because the prerenderer would not treat another one as a page. The document names its encoding.
	return new Response(html, { headers: { 'content-type': 'text/html' } });
};

/** A notice, which the styles show if the address asks for a record that this frame refuses. */
function notice() {
	return element('p', { id: 'page_notice' }, [
		text(`${fileMessages.frameRefusal({ site: siteAddress().host })} `),
		element('a', { href: '../open/', target: '_blank', rel: 'noopener noreferrer' }, [
			text(noticeMessages.open)
		])
	]);
}

/** Floats for paper, two for each page: one beside the page’s content, one at its end. `paper.css` shows them. */
function pageEnds() {
	const parts = Array.from({ length: 2 * maxPages }, () => element('i', {}, [text('')]));
	return element('div', { id: 'page_ends' }, parts);
}
