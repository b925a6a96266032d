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
import { headForMachines } from './server/discovery.ts';
import { languageLinks } from './server/languages.ts';
import { policyHash, toInline, toInlineData } from './server/inline-document.ts';
import { startScripts } from './server/start-scripts.ts';

usePicture(EventPicture);

/** The script that runs before the first paint, for the head of each page. */
const beforePaint = toInline(refuseFrames + script);
/** The hash of that script, which the policy allows. */
const scriptHash = policyHash(beforePaint);

/** The address is relative, because a site may be in a folder. */
const ask = toInline(askEarly.replace('%otr.worker%', () => `..${workerAddress}`));

/** More scripts that run before the first paint, by route. */
const earlyScripts: Record<string, string> = {
	'/open': ask,
	'/present': toInline(holdStage),
	'/presenter': toInline(holdPresenter)
};

/** The tag in which SvelteKit writes the policy, after everything that it finds in the page. */
const policyTag = /<meta http-equiv="content-security-policy"[^>]*>/;

/**
 * Completes each page: its language and direction, which are those of the interface, its policy, scripts and data, and
 * the metadata in its head.
 */
export const handle: Handle = async ({ event, resolve }) => {
	const isOpen = event.route.id === '/open';
	const route = event.route.id ?? '/';
	const site = '../'.repeat(event.url.pathname.split('/').length - 2) || './';
	/** The sites from which the page may request data, besides its own. */
	const asked = event.route.id === '/present' ? __OTR_OPEN_ORIGINS__?.join(' ') : '';
	const early = earlyScripts[route];
	const widen = (policy: string) => {
		const scripts = early ? `${scriptHash} ${policyHash(early)}` : scriptHash;
		const own = allow(policy, 'script-src', scripts);
		return asked ? allow(own, 'connect-src', asked) : own;
	};
	// These pages show other records, so the site’s record must not describe them.
	const { pathname } = event.url;
	const links = event.route.id ? languageLinks(pathname.slice(1)) : [];
	const showsOtherRecord = isOpen || event.route.id === '/make';
	const head = [...links, ...(showsOtherRecord ? [] : [await headForMachines(pathname)])].join(
		'\n\t\t'
	);
	const data = () => toInlineData('page_data', toPageData(event.locals.data ?? {}));
	const response = await resolve(event, {
		transformPageChunk({ html }) {
			const { preload, script } = startScripts(route, site);
			const [policy = ''] = policyTag.exec(html) ?? [];
			return (
				html
					.replace(policy, '')
					// The policy must precede everything that it applies to.
					.replace('%otr.policy%', () => policy && widen(policy))
					.replace('%lang%', ownLanguage)
					.replace('%dir%', direction)
					// Replacement functions, because `$` in a replacement text would be a pattern.
					.replace(
						'%otr.before-paint%',
						() => `<script>${beforePaint}</script>${early ? `<script>${early}</script>` : ''}`
					)
					.replace('%otr.head%', () => head)
					.replace('%otr.site%', site)
					.replace('%otr.preload%', () => preload)
					// No text of a record can contain this comment, because `<` is escaped.
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
 * Adds sources to SvelteKit’s policy that it does not know: the hashes of our own inline scripts, and, on the stage,
 * the sites that the build lists. Every link loads a new document, because client-side navigation would keep the policy
 * of the previous page. On `/open/`, a worker sends the requests. The policy of a document does not apply to it, so
 * `read-bytes.ts` enforces limits.
 *
 * @throws Error if the policy lacks the directive
 */
function allow(policy: string, directive: string, sources: string): string {
	const own = `${directive} 'self'`;
	if (!policy.includes(own)) throw new Error(`the policy of the page has no ${own}`);
	return policy.replace(own, `${own} ${sources}`);
}
