import type { Handle } from '@sveltejs/kit';
import { directionOf } from '#lib/record/direction.ts';
import { discovery } from './server/discovery.ts';
import { readRecord } from './server/record.ts';

/** The page's language and direction are the record's, and so is what its head says to machines. */
export const handle: Handle = async ({ event, resolve }) => {
	const { language } = await readRecord();
	const isOpen = event.route.id === '/open';
	/** Where the page may ask other sites for data. */
	const asked = isOpen
		? 'https:'
		: event.route.id === '/present'
			? __OTR_OPEN_ORIGINS__?.join(' ')
			: '';
	// What that page shows is not the record that a link to it would be shown with.
	const head = isOpen ? '' : await discovery(event.url.pathname);
	return resolve(event, {
		transformPageChunk: ({ html }) =>
			(asked ? widened(html, asked) : html)
				.replace('%lang%', language)
				.replace('%dir%', directionOf(language))
				// A function: no text of the record is a pattern of what to put there.
				.replace('%otr.head%', () => head)
	});
};

/**
 * The policy of the pages that may ask other sites for data: `/open/`, and the stage those that the build
 * lists. Going to one within the site would keep the policy of the page before: every link to it loads it
 * anew. What really asks for `/open/` is a worker, which has no policy of a document; `read-bytes.ts` says
 * what it may ask for.
 *
 * @throws Error where the page has another policy than is known here
 */
function widened(html: string, asked: string): string {
	const own = "connect-src 'self';";
	if (!html.includes('<head>')) return html;
	if (!html.includes(own)) throw new Error(`the policy of the page has no ${own}`);
	return html.replace(own, `connect-src 'self' ${asked};`);
}
