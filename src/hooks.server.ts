import type { Handle } from '@sveltejs/kit';
import { script as askEarly } from 'virtual:embed/ask-early';
import { script } from 'virtual:embed/before-paint';
import { script as holdPresenter } from 'virtual:embed/hold-presenter';
import { script as holdStage } from 'virtual:embed/hold-stage';
import { script as refuseFrames } from 'virtual:embed/refuse-frames';
import { language as ownLanguage } from '#grammar';
import EventPicture from '#lib/cards/EventPicture.svelte';
import { usePicture } from './routes/event-pictures.svelte.ts';
import { direction } from './server/direction.ts';
import { toPageData } from '#lib/record/page-data.ts';
import workerAddress from '#lib/open/record.worker.ts?worker&url';
import { discovery } from './server/discovery.ts';
import { languageLinks } from './server/languages.ts';
import { hash, toInline, toInlineData } from './server/inline-document.ts';
import { startScripts } from './server/start-scripts.ts';

usePicture(EventPicture);

const beforePaint = toInline(refuseFrames + script);
const scriptHash = hash(beforePaint);

/** Relative, since a site may stand in a folder. */
const ask = toInline(askEarly.replace('%otr.worker%', () => `..${workerAddress}`));

/** What else runs before the first paint, by route. */
const earlyScripts: Record<string, string> = {
	'/open': ask,
	'/present': toInline(holdStage),
	'/presenter': toInline(holdPresenter)
};

/** Where Kit says the policy, after all that it finds in the page. */
const policyTag = /<meta http-equiv="content-security-policy"[^>]*>/;

/**
 * Completes each page. Its language and its direction are the interface's; the drawing and each text of the record have
 * their own. Its head describes the record for machines.
 */
export const handle: Handle = async ({ event, resolve }) => {
	const isOpen = event.route.id === '/open';
	const route = event.route.id ?? '/';
	const site = '../'.repeat(event.url.pathname.split('/').length - 2) || './';
	/** The sites from which the page may request data, besides its own. */
	const asked = event.route.id === '/present' ? __OTR_OPEN_ORIGINS__?.join(' ') : '';
	const early = earlyScripts[route];
	const widen = (policy: string) => {
		const scripts = early ? `${scriptHash} ${hash(early)}` : scriptHash;
		const own = allow(policy, 'script-src', scripts);
		return asked ? allow(own, 'connect-src', asked) : own;
	};
	// These show another record than the site's, so the site's record must not describe it.
	const { pathname } = event.url;
	const links = event.route.id ? languageLinks(pathname.slice(1)) : [];
	const isOther = isOpen || event.route.id === '/make';
	const head = [...links, ...(isOther ? [] : [await discovery(pathname)])].join('\n\t\t');
	const data = () => toInlineData('page_data', toPageData(event.locals.data ?? {}));
	const response = await resolve(event, {
		transformPageChunk({ html }) {
			const { preload, script } = startScripts(route, site);
			const [policy = ''] = policyTag.exec(html) ?? [];
			return (
				html
					.replace(policy, '')
					// Before all that it holds for.
					.replace('%otr.policy%', () => policy && widen(policy))
					.replace('%lang%', ownLanguage)
					.replace('%dir%', direction)
					// Functions, since `$` in a replacement string would be a pattern.
					.replace(
						'%otr.before-paint%',
						() => `<script>${beforePaint}</script>${early ? `<script>${early}</script>` : ''}`
					)
					.replace('%otr.head%', () => head)
					.replace('%otr.site%', site)
					.replace('%otr.preload%', () => preload)
					// No text of a record holds a comment.
					.replace('<!-- otr.start -->', () => data() + script)
			);
		}
	});
	// In development, the policy is a header.
	const policy = response.headers.get('content-security-policy');
	if (policy) response.headers.set('content-security-policy', widen(policy));
	return response;
};

/**
 * Adds to Kit's policy what Kit does not know: the hashes of our own inline scripts, and the other sites from
 * which a page may request data: only the stage may do so, if the build lists sites. Client-side navigation
 * would keep the policy of the page before, so every link to it loads a new document. On `/open/`, a worker sends
 * the requests. A document's policy does not apply to it, so `read-bytes.ts` limits them.
 *
 * @throws Error if the policy lacks the directive that is to be widened
 */
function allow(policy: string, directive: string, sources: string): string {
	const own = `${directive} 'self'`;
	if (!policy.includes(own)) throw new Error(`the policy of the page has no ${own}`);
	return policy.replace(own, `${own} ${sources}`);
}
