// Lists what is missing on a published site: `npm run check:deploy -- https://example.org/`.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findFaults, paths } from './deploy-headers.mjs';

/** The name of the versioned loader, which never changes. */
export function loaderName() {
	const file = new URL('../lib/embed/versions.json', import.meta.url);
	/** @type {{ loader: string }} */
	const { loader } = JSON.parse(readFileSync(file, 'utf8'));
	return `embed-${loader}.js`;
}

/** The longest time to wait for an answer, ms. */
const patience = 10_000;

/** An address that redirects to another site, whose headers do not count. */
class OtherSite extends Error {}

/**
 * @param {string} address
 * @throws {OtherSite}
 */
async function get(address) {
	const response = await fetch(address, {
		signal: AbortSignal.timeout(patience),
		headers: { 'accept-encoding': 'br, gzip' }
	});
	const { origin } = new URL(response.url);
	if (origin === new URL(address).origin) return response;
	await response.body?.cancel();
	throw new OtherSite(
		`${address} leads to another site, ${origin}: give the address at which the site answers itself.`
	);
}

/** Treats any other failure as a missing answer. @param {unknown} error */
function noAnswer(error) {
	if (error instanceof OtherSite) throw error;
	return null;
}

/**
 * Asks a deployed site for its pages and files.
 *
 * @param {string} site its address, with a slash at the end
 * @param {string} loader the name of the versioned loader
 * @returns {Promise<string[]>} a text for each thing that is missing or wrong
 */
export async function findMissing(site, loader) {
	try {
		return await askAll(site, loader);
	} catch (error) {
		if (error instanceof OtherSite) return [error.message];
		return [
			`Nothing answers at ${site} (${reasonOf(error)}). Check the address, and that its server runs.`
		];
	}
}

/** Why a request failed, in a few words: `ECONNREFUSED`. @param {unknown} error */
function reasonOf(error) {
	const { name, cause, message } = /** @type {Error & { cause?: { code?: string } }} */ (error);
	if (name === 'TimeoutError') return `no answer within ${patience / 1000} s`;
	return cause?.code ?? message;
}

/**
 * @param {string} site
 * @param {string} loader
 * @returns {Promise<string[]>}
 * @throws {Error} if the site does not answer
 */
async function askAll(site, loader) {
	/** @param {string} path */
	const read = async (path) => (await get(new URL(path, site).href)).text();
	const front = await get(site);
	if (!front.ok) {
		await front.body?.cancel();
		const advice = [403, 404].includes(front.status)
			? ' Give the address of the story’s page, with its folder.'
			: '';
		return [`${site} answers ${front.status}.${advice}`];
	}
	const html = await front.text();
	const opening = (await read('open/').catch(noAnswer)) ?? '';
	const [asset] = /_app\/immutable\/[\w./-]+\.js/.exec(html) ?? [];
	const [worker] = /_app\/immutable\/workers\/[\w./-]+\.js/.exec(opening) ?? [];
	const [, event] = /href="(?:\.\/)?e\/([\w-]+)\/"/.exec(html) ?? [];
	/** @type {Record<string, string | undefined>} */
	const names = {
		loader,
		asset,
		worker,
		event: event && `e/${event}/`,
		oembed: event && `oembed/${event}.json`,
		picture: event && `pictures/${event}.png`
	};
	/** @param {string} path @returns {Promise<import('./deploy-headers.mjs').Answer>} */
	const ask = async (path) => {
		const [, name] = /\{(\w+)\}/.exec(path) ?? [];
		const named = name ? names[name] : '';
		if (named === undefined) return null;
		const { href, pathname } = new URL(path.replace(`{${name}}`, named), site);
		const response = await get(href).catch(noAnswer);
		await response?.body?.cancel();
		return {
			address: pathname,
			status: response?.status ?? 504,
			get: (header) => response?.headers.get(header) ?? null
		};
	};
	const answers = await Promise.all(
		[...paths].map(async (path) => /** @type {const} */ ([path, await ask(path)]))
	);
	const faults = findFaults(new Map(answers));
	const [, told] = /<link rel="canonical" href="([^"]*)"/.exec(html) ?? [];
	if (told === site) return faults;
	return [
		`${site} names ${told ?? 'no address'} as its own address: build it with OTR_SITE=${site}`,
		...faults
	];
}

/**
 * Reads the links to other languages on a site’s start page; links to other origins do not count.
 *
 * @param {string} site
 * @returns {Promise<string[]>} the addresses of the site in all its languages
 */
export async function languagesOf(site) {
	const html = await get(site).then(
		(response) => response.text(),
		() => ''
	);
	const links = html.matchAll(/hreflang="[^"]*" href="[^"]*" data-to="([^"]*)"/g);
	const others = [...links].flatMap(([, to = '']) =>
		URL.canParse(to, site) ? [new URL(to, site).href] : []
	);
	// Other origins have headers of their own.
	const own = others.filter((href) => new URL(href).origin === new URL(site).origin);
	return [...new Set([site, ...own])];
}

/** The maximum number of paths that are listed for a fault. */
const maxPaths = 4;

/**
 * @param {string} fault its first line ends in a list of paths
 * @returns the fault with a few of the paths, and how many others there are
 */
export function shorten(fault) {
	return fault.replace(/(?: \/\S*)+$/m, (list) => {
		const paths = list.trim().split(' ');
		if (paths.length <= maxPaths) return list;
		return ` ${paths.slice(0, maxPaths - 1).join(' ')} and ${paths.length - maxPaths + 1} others`;
	});
}

/** @param {string[]} given the arguments of the command */
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
	for (const fault of missing) console.log(shorten(fault));
	if (missing.some((fault) => fault.includes('\n'))) {
		console.log(
			'The build writes all headers that a site needs, also for its folder: build/_headers for Netlify and' +
				' Cloudflare Pages, which must be at the root of the host, and nginx.conf for nginx.'
		);
	}
	if (missing.length === 0) console.log('Nothing is missing.');
	// A single fault needs no count.
	if (missing.length > 1) console.log(`${missing.length} to mend.`);
	return missing.length === 0 ? 0 : 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	process.exitCode = await main(process.argv.slice(2));
}
