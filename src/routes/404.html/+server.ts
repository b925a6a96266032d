import { event as eventMessages, missing as messages } from '#language/pages';
import * as pageMessages from '#language/pages';
import { element, text } from '#lib/ui/markup.ts';
import { toPlainDocument } from '../../server/plain-document.ts';
import { readSiteRecord } from '../../server/record.ts';
import { siteAddress } from '../../server/site.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

/**
 * The page that hosts send for an unknown address. It may be shown in any folder, so its link to the story starts at the
 * site's root.
 */
export const GET: RequestHandler = async () => {
	const { title } = await readSiteRecord();
	const root = siteAddress().pathname;
	const link = element('a', { class: 'alone', href: root }, [text(pageMessages.story)]);
	const html = toPlainDocument({
		title: eventMessages.title({ event: messages.title, record: title }),
		root,
		head: [element('meta', { name: 'robots', content: 'noindex' })],
		body: element('main', { class: 'page-width', style: 'padding-block: 3rem' }, [
			element('h1', { style: 'font: var(--otr-font-title)' }, [text(messages.title)]),
			element('p', {}, [text(messages.why)]),
			element('p', {}, [link])
		])
	});
	// With a charset in the type, the prerenderer does not follow the page's links, which only work on the deployed site.
	return new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } });
};
