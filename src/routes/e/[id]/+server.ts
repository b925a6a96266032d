import { error } from '@sveltejs/kit';
import { render } from 'svelte/server';
import { style } from 'virtual:embed/event';
import { eventMessages as messages } from '#language/event.ts';
import { correctionsOf, toCorrections } from '#lib/record/corrections.ts';
import { toDateData } from '#lib/record/date-data.ts';
import { element } from '#lib/timeline/picture/markup.ts';
import { TimelineState } from '#lib/timeline/timeline-state.svelte.ts';
import fonts from '#lib/ui/styles/fonts.css?inline';
import { addedOf, eventHead } from '../../../server/event-head.ts';
import { hash, toDocument } from '../../../server/inline-document.ts';
import { readSiteRecord, readSiteTimeline } from '../../../server/record.ts';
import EventPage from './EventPage.svelte';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'always';

/**
 * The page of one event. It needs no scripts, so SvelteKit has no part in it. It tells all of the record that is
 * known today: with an as-of day, the story links to none.
 */
export const GET: RequestHandler = async ({ params }) => {
	const file = await readSiteRecord();
	const timeline = await readSiteTimeline();
	const record = file.events.find(({ id }) => id === params.id) ?? error(404);
	const event = timeline.eventById.get(record.id) ?? error(404);
	const corrections = correctionsOf(toCorrections(file), timeline, null);
	const { body } = render(EventPage, {
		props: {
			view: new TimelineState(timeline),
			event,
			corrections: corrections.filter((correction) => correction.event === event),
			added: toDateData(addedOf(file, record))
		}
	});
	// Relative, since a site may stand in a folder.
	const css = `${fonts.replaceAll('url(/', 'url(../../')}${style}`;
	const html = toDocument({
		title: messages.title(event.title, file.title),
		policy: [
			"default-src 'none'",
			`style-src ${hash(css)}`,
			"style-src-attr 'unsafe-inline'",
			"img-src 'self'",
			"font-src 'self'",
			"base-uri 'none'",
			"form-action 'none'"
		],
		head: [
			element('meta', { name: 'color-scheme', content: 'light dark' }),
			element('link', { rel: 'icon', href: '../../favicon.svg', type: 'image/svg+xml' }),
			...eventHead(file, timeline, record),
			`<style>${css}</style>`
		],
		// Nothing hydrates it.
		body: body.replace(/<!--[^]*?-->/g, '')
	});
	// Exactly this type, or the prerenderer takes it for no page. The document itself names its encoding.
	return new Response(html, { headers: { 'content-type': 'text/html' } });
};
