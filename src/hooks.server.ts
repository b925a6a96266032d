import type { Handle } from '@sveltejs/kit';
import { script } from 'virtual:embed/before-paint';
import { messages } from '#lib/messages/current.ts';
import { directionOf } from '#lib/record/direction.ts';
import { discovery } from './server/discovery.ts';
import { hash, toInline } from './server/inline-document.ts';
import { readRecord } from './server/record.ts';

const beforePaint = toInline(script);
const scriptHash = hash(beforePaint);

/**
 * The page's language is that of the interface: texts of the record say their own. Its direction is the
 * record's, as is that of the time axis, and so is what its head says to machines.
 */
export const handle: Handle = async ({ event, resolve }) => {
	const { language } = await readRecord();
	const isOpen = event.route.id === '/open';
	/** Where the page may ask other sites for data. */
	const asked = isOpen
		? 'https:'
		: event.route.id === '/present'
			? __OTR_OPEN_ORIGINS__?.join(' ')
			: '';
	const widen = (policy: string) => {
		const own = allow(policy, 'script-src', scriptHash);
		return asked ? allow(own, 'connect-src', asked) : own;
	};
	// What that page shows is not the record that a link to it would be shown with.
	const head = isOpen ? '' : await discovery(event.url.pathname);
	const response = await resolve(event, {
		transformPageChunk: ({ html }) =>
			html
				.replace(/<meta http-equiv="content-security-policy"[^>]*>/, widen)
				.replace('%lang%', messages.language)
				.replace('%dir%', directionOf(language))
				// Functions: no text of the record is a pattern of what to put there.
				.replace('%otr.before-paint%', () => `<script>${beforePaint}</script>`)
				.replace('%otr.head%', () => head)
	});
	// While the site is developed, the policy is a header.
	const policy = response.headers.get('content-security-policy');
	if (policy) response.headers.set('content-security-policy', widen(policy));
	return response;
};

/**
 * Adds to Kit's policy what Kit does not know of: the hash of our own inline script, and where a page may
 * ask other sites for data. That is `/open/`, and the stage where the build lists sites. Going to one
 * within the site would keep the policy of the page before: every link to it loads it anew. What really
 * asks for `/open/` is a worker, which has no policy of a document; `read-bytes.ts` says what it may ask
 * for.
 *
 * @throws Error where the page has another policy than is known here
 */
function allow(policy: string, directive: string, sources: string): string {
	const own = `${directive} 'self'`;
	if (!policy.includes(own)) throw new Error(`the policy of the page has no ${own}`);
	return policy.replace(own, `${own} ${sources}`);
}
