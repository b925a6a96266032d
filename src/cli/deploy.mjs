// Says what a published site lacks: `npm run check:deploy -- https://example.org/`.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * What each path is to be served with; a path ends where its file is found by. `{name}` is the name of a
 * file that the story page asks for itself. Of several policies a browser holds each: one it must be.
 */
export const wanted = [
	{ path: '', header: 'content-type', value: /^text\/html/ },
	{
		path: '',
		header: 'content-security-policy',
		value: /^[^,]*frame-ancestors 'self'\s*(;[^,]*)?$/
	},
	{ path: '', header: 'content-encoding', value: /^(br|gzip|zstd)$/ },
	{
		path: 'embed/',
		header: 'content-security-policy',
		value: /^[^,]*frame-ancestors \*\s*(;[^,]*)?$/
	},
	{ path: 'embed/', header: 'content-encoding', value: /^(br|gzip|zstd)$/ },
	{ path: 'embed.js', header: 'access-control-allow-origin', value: /^\*$/ },
	{ path: 'embed.js', header: 'content-type', value: /^(text|application)\/javascript/ },
	{ path: '{loader}', header: 'access-control-allow-origin', value: /^\*$/ },
	{ path: '{loader}', header: 'cache-control', value: /immutable/ },
	{ path: 'oembed.json', header: 'content-type', value: /^application\/json/ },
	{ path: 'oembed.json', header: 'access-control-allow-origin', value: /^\*$/ },
	{ path: 'events.json', header: 'content-type', value: /^application\/json/ },
	{ path: 'events.json', header: 'access-control-allow-origin', value: /^\*$/ },
	{ path: 'events.csv', header: 'content-type', value: /^text\/csv/ },
	{ path: 'events.csv', header: 'access-control-allow-origin', value: /^\*$/ },
	{ path: 'schema.json', header: 'content-type', value: /^application\/json/ },
	{ path: 'schema.json', header: 'access-control-allow-origin', value: /^\*$/ },
	{ path: 'feed.xml', header: 'content-type', value: /^application\/atom\+xml/ },
	{ path: 'feed.xml', header: 'access-control-allow-origin', value: /^\*$/ },
	{ path: 'embed.png', header: 'content-type', value: /^image\/png$/ },
	{ path: '{asset}', header: 'access-control-allow-origin', value: /^\*$/ },
	{ path: '{asset}', header: 'cache-control', value: /immutable/ }
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
	const names = new Map([
		['{asset}', asset],
		['{loader}', loader]
	]);
	const lines = await Promise.all(
		wanted.map(async ({ path, header, value }) => {
			const address = new URL(names.get(path) ?? path, site).href;
			const response = await get(address).catch((error) => String(error));
			if (typeof response === 'string') return `${address} does not answer: ${response}`;
			if (!response.ok) return `${address} answers ${response.status}`;
			const found = response.headers.get(header);
			if (found !== null && value.test(found)) return null;
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

/** @param {string[]} given what stands behind the command */
async function main(given) {
	const [site] = given;
	if (!site || !URL.canParse(site) || !/^https?:/.test(site)) {
		console.error('Give the address of the site: npm run check:deploy -- https://example.org/');
		return 2;
	}
	const missing = await findMissing(site.endsWith('/') ? site : `${site}/`, loaderName());
	for (const line of missing) console.log(line);
	console.log(missing.length === 0 ? 'Nothing is missing.' : `${missing.length} to mend.`);
	return missing.length === 0 ? 0 : 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	process.exitCode = await main(process.argv.slice(2));
}
