import { error } from '@sveltejs/kit';
import { render } from 'svelte/server';
import { event as messages } from '#language/pages';
import { shownCorrections, toCorrections } from '#lib/record/corrections.ts';
import { toDateData } from '#lib/record/date-data.ts';
import { StoryState } from '#lib/cards/story-state.svelte.ts';
import { addedOf, eventHead } from '../../../server/event-head.ts';
import { toPlainDocument } from '../../../server/plain-document.ts';
import { readSiteRecord, readSiteTimeline } from '../../../server/record.ts';
import EventPage from './EventPage.svelte';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'always';

/**
 * The page of one event, without scripts. It contains everything that is known today, so a story with an
 * as-of day does not link to it.
 */
export const GET: RequestHandler = async ({ params }) => {
	const file = await readSiteRecord();
	const timeline = await readSiteTimeline();
	const record = file.events.find(({ id }) => id === params.id) ?? error(404);
	const event = timeline.eventById.get(record.id) ?? error(404);
	const corrections = shownCorrections(toCorrections(file), timeline, null);
	const { body } = render(EventPage, {
		props: {
			view: new StoryState(timeline),
			event,
			corrections: corrections.filter((correction) => correction.event === event),
			added: toDateData(addedOf(file, record))
		}
	});
	const html = toPlainDocument({
		title: messages.title({ event: event.title, record: file.title }),
		// A relative path, because the site may be in a folder.
		root: '../../',
		head: eventHead(file, timeline, record),
		body
	});
	// The prerenderer only treats exactly this type as a page. The document itself states its encoding.
	return new Response(html, { headers: { 'content-type': 'text/html' } });
};
