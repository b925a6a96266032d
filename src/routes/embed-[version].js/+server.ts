import { createHash } from 'node:crypto';
import { script } from 'virtual:embed/loader';
import published from '#lib/embed/versions.json';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** This build only publishes one version. */
export const entries: EntryGenerator = () => [{ version: published.loader }];

/**
 * One version of the loader script. It never changes, because pages that embed the story may check its hash.
 *
 * @throws Error if the script differs from what was published under this version
 */
export const GET: RequestHandler = () => {
	const integrity = `sha384-${createHash('sha384').update(script).digest('base64')}`;
	if (integrity !== published.integrity) {
		throw new Error(
			`embed.js is no longer what was published as ${published.loader}. If that is on the web, keep it as static/embed-${published.loader}.js and raise "loader" in src/lib/embed/versions.json; "integrity" there is now "${integrity}".`
		);
	}
	return new Response(script, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
};
