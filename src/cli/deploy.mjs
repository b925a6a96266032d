// Lists what is wrong with a published site: `npm run check:deploy -- https://example.org/`.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findFaults, paths } from './deploy-headers.mjs';

/** The file name of the versioned loader, whose content never changes: `embed-1.3.0.js`. */
export function loaderName() {
	const file = new URL('../lib/embed/versions.json', import.meta.url);
	/** @type {{ loader: string }} */
	const { loader } = JSON.parse(readFileSync(file, 'utf8'));
	return `embed-${loader}.js`;
}

/** The maximum time to wait for a response, ms. */
const maxWait = 10_000;

/** Thrown for an address that redirects to another site. The headers of that site would be meaningless. */
class OtherSiteError extends Error {}

/**
 * Requests an address.
 *
 * @param {string} address
 * @throws {OtherSiteError}
 */
async function request(address) {
	const response = await fetch(address, {
		signal: AbortSignal.timeout(maxWait),
		headers: { 'accept-encoding': 'br, gzip' }
	});
	const { origin } = new URL(response.url);
	if (origin === new URL(address).origin) return response;
	await response.body?.cancel();
	throw new OtherSiteError(
		`${address} leads to another site, ${origin}: give the address at which the site answers itself.`
	);
}

/** Handles a failed request: rethrows `OtherSiteError`, and returns null for a missing response. @param {unknown} error */
function nullUnlessOtherSite(error) {
	if (error instanceof OtherSiteError) throw error;
	return null;
}

/**
 * Requests the pages and files of a published site, and checks their headers.
 *
 * @param {string} site the address of the site, with a slash at the end
 * @param {string} loader the file name of the versioned loader
 * @returns {Promise<string[]>} a text for each thing that is missing or wrong
 */
export async function findSiteFaults(site, loader) {
	try {
		return await checkAllPaths(site, loader);
	} catch (error) {
		if (error instanceof OtherSiteError) return [error.message];
		return [
			`Nothing answers at ${site} (${failureReason(error)}). Check the address, and that its server runs.`
		];
	}
}

/** Why a request failed, as a code or a few words: `ECONNREFUSED`. @param {unknown} error */
function failureReason(error) {
	const { name, cause, message } = /** @type {Error & { cause?: { code?: string } }} */ (error);
	if (name === 'TimeoutError') return `no answer within ${maxWait / 1000} s`;
	return cause?.code ?? message;
}

/**
 * Does the work of `findSiteFaults`, which catches the error if the site does not respond.
 *
 * @param {string} site
 * @param {string} loader
 * @returns {Promise<string[]>}
 */
async function checkAllPaths(site, loader) {
	/** @param {string} path */
	const read = async (path) => (await request(new URL(path, site).href)).text();
	const front = await request(site);
	if (!front.ok) {
		await front.body?.cancel();
		const advice = [403, 404].includes(front.status)
			? ' Give the address of the story’s page, with its folder.'
			: '';
		return [`${site} answers ${front.status}.${advice}`];
	}
	const html = await front.text();
	const openPage = (await read('open/').catch(nullUnlessOtherSite)) ?? '';
	const [asset] = /_app\/immutable\/[\w./-]+\.js/.exec(html) ?? [];
	const [worker] = /_app\/immutable\/workers\/[\w./-]+\.js/.exec(openPage) ?? [];
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
	const requestPath = async (path) => {
		const [, name] = /\{(\w+)\}/.exec(path) ?? [];
		const named = name ? names[name] : '';
		if (named === undefined) return null;
		const { href, pathname } = new URL(path.replace(`{${name}}`, named), site);
		const response = await request(href).catch(nullUnlessOtherSite);
		await response?.body?.cancel();
		return {
			address: pathname,
			status: response?.status ?? 504,
			get: (header) => response?.headers.get(header) ?? null
		};
	};
	const answers = await Promise.all(
		[...paths].map(async (path) => /** @type {const} */ ([path, await requestPath(path)]))
	);
	const faults = findFaults(new Map(answers));
	const [, namedAddress] = /<link rel="canonical" href="([^"]*)"/.exec(html) ?? [];
	if (namedAddress === site) return faults;
	return [
		`${site} names ${namedAddress ?? 'no address'} as its own address: build it with OTR_SITE=${site}`,
		...faults
	];
}

/**
 * Reads the links to other languages on a site’s start page. Ignores links to other origins.
 *
 * @param {string} site
 * @returns {Promise<string[]>} the addresses of the site in all its languages
 */
export async function findLanguageSites(site) {
	const html = await request(site).then(
		(response) => response.text(),
		() => ''
	);
	const links = html.matchAll(/hreflang="[^"]*" href="[^"]*" data-to="([^"]*)"/g);
	const others = [...links].flatMap(([, to = '']) =>
		URL.canParse(to, site) ? [new URL(to, site).href] : []
	);
	// A site on another origin must be checked by itself.
	const own = others.filter((href) => new URL(href).origin === new URL(site).origin);
	return [...new Set([site, ...own])];
}

/** The maximum number of paths to print for a fault. */
const maxShownPaths = 4;

/**
 * Shortens the list of paths in the text of a fault.
 *
 * @param {string} fault a text from `findFaults`; its first line ends with a list of paths
 * @returns the text with a few of the paths, and the number of the others
 */
export function shortenPathList(fault) {
	return fault.replace(/(?: \/\S*)+$/m, (list) => {
		const paths = list.trim().split(' ');
		if (paths.length <= maxShownPaths) return list;
		return ` ${paths.slice(0, maxShownPaths - 1).join(' ')} and ${paths.length - maxShownPaths + 1} others`;
	});
}

/** Runs the command. @param {string[]} args @returns the exit code */
async function main(args) {
	const [site] = args;
	if (!site || !URL.canParse(site) || !/^https?:/.test(site)) {
		console.error('Give the address of the site: npm run check:deploy -- https://example.org/');
		return 2;
	}
	const root = site.endsWith('/') ? site : `${site}/`;
	const faults = [];
	for (const each of await findLanguageSites(root))
		faults.push(...(await findSiteFaults(each, loaderName())));
	for (const fault of faults) console.log(shortenPathList(fault));
	if (faults.some((fault) => fault.includes('\n'))) {
		console.log(
			'The build writes all headers that a site needs, also for its folder: build/_headers for Netlify and' +
				' Cloudflare Pages, which must be at the root of the host, and nginx.conf for nginx.'
		);
	}
	if (faults.length === 0) console.log('Nothing is missing.');
	// Print the number of faults if there are several.
	if (faults.length > 1) console.log(`${faults.length} to mend.`);
	return faults.length === 0 ? 0 : 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	process.exitCode = await main(process.argv.slice(2));
}
