import { script } from 'virtual:embed/loader';
import { siteOriginPlaceholder } from '#lib/embed/allowed-stories.ts';
import { siteAddress } from '../../server/site.ts';

export const prerender = true;
export const trailingSlash = 'never';

/** The newest loader script, for pages that embed the story. */
export const GET = () =>
	new Response(
		script.replaceAll(siteOriginPlaceholder, () => siteAddress().origin),
		{
			headers: { 'content-type': 'text/javascript; charset=utf-8' }
		}
	);
