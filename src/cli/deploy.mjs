// Says what a published site lacks: `npm run check:deploy -- https://example.org/`.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** What only the site itself may frame. */
const pages = [
	...['', 'index.html', 'open/', 'present/', 'presenter/', 'teach/', 'order/', '{event}'],
	...['on-the-record.html', 'on-the-record-pupils.html']
];

/**
 * What each path is to be served with; a path ends where its file is found by. `{name}` is the name of a
 * file that the story page asks for itself. A header that may be missing matches the empty text. Of several
 * policies a browser holds each: one it must be.
 *
 * @type {[path: string, header: string, value: RegExp][]}
 */
export const wanted = [
	['', 'content-type', /^text\/html/],
	['', 'x-content-type-options', /^nosniff$/],
	[
		'',
		'referrer-policy',
		/^(strict-origin-when-cross-origin|strict-origin|same-origin|no-referrer)$/
	],
	['', 'permissions-policy', /camera=\(\)/],
	['present/', 'cross-origin-opener-policy', /^same-origin$/],
	['presenter/', 'cross-origin-opener-policy', /^same-origin$/],
	...pages.map(
		/** @returns {[string, string, RegExp]} */
		(path) => [path, 'content-security-policy', /^[^,]*frame-ancestors 'self'\s*(;[^,]*)?$/]
	),
	['', 'content-encoding', /^(br|gzip|zstd)$/],
	// None: even `*` refuses files and the web views of apps.
	['embed/', 'content-security-policy', /^(?!.*frame-ancestors)/],
	['embed/', 'x-frame-options', /^$/],
	// Without these, a page with a Cross-Origin-Embedder-Policy may not show it.
	['embed/', 'cross-origin-embedder-policy', /^require-corp$/],
	['embed/', 'cross-origin-resource-policy', /^cross-origin$/],
	['embed/', 'content-encoding', /^(br|gzip|zstd)$/],
	['embed.js', 'access-control-allow-origin', /^\*$/],
	['embed.js', 'cross-origin-resource-policy', /^cross-origin$/],
	['embed.js', 'content-type', /^(text|application)\/javascript/],
	['{loader}', 'access-control-allow-origin', /^\*$/],
	['{loader}', 'cross-origin-resource-policy', /^cross-origin$/],
	['{loader}', 'cache-control', /immutable/],
	['oembed.json', 'content-type', /^application\/json/],
	['oembed.json', 'access-control-allow-origin', /^\*$/],
	['events.json', 'content-type', /^application\/json/],
	['events.json', 'access-control-allow-origin', /^\*$/],
	['events.csv', 'content-type', /^text\/csv/],
	['events.csv', 'access-control-allow-origin', /^\*$/],
	['schema.json', 'content-type', /^application\/json/],
	['schema.json', 'access-control-allow-origin', /^\*$/],
	['feed.xml', 'content-type', /^application\/atom\+xml/],
	['feed.xml', 'access-control-allow-origin', /^\*$/],
	['embed.png', 'content-type', /^image\/png$/],
	['embed.png', 'cross-origin-resource-policy', /^cross-origin$/],
	['figure.png', 'content-type', /^image\/png$/],
	['figure.png', 'cross-origin-resource-policy', /^cross-origin$/],
	['{asset}', 'access-control-allow-origin', /^\*$/],
	['{asset}', 'cache-control', /immutable/]
];

/** The name of the loader that never changes. */
export function loaderName() {
	const file = new URL('../lib/embed/versions.json', import.meta.url);
	/** @type {{ loader: string }} */
	const { loader } = JSON.parse(readFileSync(file, 'utf8'));
	return `embed-${loader}.js`;
}

/** Nobody waits longer for one answer, ms. */
const patience = 10_000;

/** @param {string} address */
const get = (address) =>
	fetch(address, {
		signal: AbortSignal.timeout(patience),
		headers: { 'accept-encoding': 'br, gzip' }
	});

/**
 * @param {string} site its address, with the slash at its end
 * @param {string} loader the name of the loader that never changes
 * @returns {Promise<string[]>} a line for each thing that is missing or another
 */
export async function findMissing(site, loader) {
	const story = await get(site).catch((error) => String(error));
	if (typeof story === 'string') return [`${site} does not answer: ${story}`];
	const html = await story.text();
	const [asset = ''] = /_app\/immutable\/[\w./-]+\.js/.exec(html) ?? [];
	const [, event = ''] = /href="(?:\.\/)?(e\/[\w-]+\/)"/.exec(html) ?? [];
	const names = new Map([
		['{asset}', asset],
		['{event}', event],
		['{loader}', loader]
	]);
	const lines = await Promise.all(
		wanted.map(async ([path, header, value]) => {
			const address = new URL(names.get(path) ?? path, site).href;
			const response = await get(address).catch((error) => String(error));
			if (typeof response === 'string') return `${address} does not answer: ${response}`;
			if (!response.ok) return `${address} answers ${response.status}`;
			const found = response.headers.get(header);
			if (value.test(found ?? '')) return null;
			const is = found === null ? 'is missing' : `is “${found}”`;
			return `${address}: ${header} ${is}, and should match ${value.source}`;
		})
	);
	const [, told] = /<link rel="canonical" href="([^"]*)"/.exec(html) ?? [];
	const isElsewhere = told !== site;
	return [
		...lines.filter((line) => line !== null),
		...(isElsewhere
			? [`${site} says that it stands at ${told ?? 'no address'}: build it with OTR_SITE=${site}`]
			: [])
	];
}

/**
 * @param {string} site
 * @returns {Promise<string[]>} the addresses of the site, and of its other languages
 */
export async function languagesOf(site) {
	const html = await get(site).then(
		(response) => response.text(),
		() => ''
	);
	const links = html.matchAll(/hreflang="[^"]*" href="[^"]*" data-to="([^"]*)"/g);
	return [...new Set([site, ...[...links].map(([, to = '']) => new URL(to, site).href)])];
}

/** @param {string[]} given what stands behind the command */
async function main(given) {
	const [site] = given;
	if (!site || !URL.canParse(site) || !/^https?:/.test(site)) {
		console.error('Give the address of the site: npm run check:deploy -- https://example.org/');
		return 2;
	}
	const root = site.endsWith('/') ? site : `${site}/`;
	const missing = [];
	for (const each of await languagesOf(root))
		missing.push(...(await findMissing(each, loaderName())));
	for (const line of missing) console.log(line);
	console.log(missing.length === 0 ? 'Nothing is missing.' : `${missing.length} to mend.`);
	return missing.length === 0 ? 0 : 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	process.exitCode = await main(process.argv.slice(2));
}
