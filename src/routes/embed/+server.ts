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
import { frameLegend } from './FrameLegend.svelte';
import { toInlineDocument } from '../../server/inline-document.ts';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'always';

/** The maximum length of a printed frame, pages. */
const maxPrintedPages = 60;

/** The sites whose records a frame may show; empty or null if there are none. */
const listedOrigins = __OTR_OPEN_ORIGINS__;

/** The document of a frame: the record as cards, in one HTML file. */
export const GET: RequestHandler = async () => {
	const file = await readSiteRecord();
	const { chapters = [], ...shown } = toSiteData(file);
	// A frame shows neither the subtitle nor the texts of chapters.
	const untitledChapters = chapters.map((chapter) => ({ ...chapter, title: '', summary: '' }));
	const record = { ...shown, dek: '', chapters: untitledChapters };
	const { body } = render(EmbedPage, {
		props: {
			record,
			inside: cardInside,
			legend: frameLegend
		}
	});
	const html = await toInlineDocument({
		title: file.title,
		head: [
			element('link', { rel: 'canonical', href: siteAddress().href }),
			// An empty icon. Otherwise the browser would request the site's icon, which the frame's policy forbids.
			element('link', { rel: 'icon', href: 'data:,' }),
			oembedLink(file.title),
			...languageLinks('embed/')
		],
		id: 'page_embed',
		// Wider frames also list the lead events, if the drawing cannot show their texts.
		className: needsLeadList(toTimeline(record)) ? 'needed' : '',
		allowed: {
			// Pictures of the site's own record are files. Those of other records are inside the record.
			'img-src': `'self' data:${listedOrigins ? ' blob:' : ''}`,
			...(listedOrigins ? { 'connect-src': listedOrigins.join(' ') } : {})
		},
		style,
		early,
		script,
		before: [refusalNotice(), printFloats()],
		body,
		// If the frame may show other records, a script renders the cards, which needs the whole record.
		data: listedOrigins ? record : toFrameData(record)
	});
	// The prerenderer only treats exactly this type as a page. The document itself states its encoding.
	return new Response(html, { headers: { 'content-type': 'text/html' } });
};

/** A notice for an address that asks for a record that this frame must not show. Hidden by the styles otherwise. */
function refusalNotice() {
	return element('p', { id: 'page_notice' }, [
		text(`${fileMessages.frameRefusal({ site: siteAddress().host })} `),
		element('a', { href: '../open/', target: '_blank', rel: 'noopener noreferrer' }, [
			text(noticeMessages.open)
		])
	]);
}

/**
 * Makes floats that keep printed lines away from the ends of pages. Each page has two: one without width beside its
 * content, and a strip across its end, which no line can enter (see `paper.css`).
 */
function printFloats() {
	const parts = Array.from({ length: 2 * maxPrintedPages }, () => element('i', {}, [text('')]));
	return element('div', { id: 'page_ends' }, parts);
}
