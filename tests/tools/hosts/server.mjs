// Serves pages that embed, and what they embed, each at an origin of its own:
// `node tests/tools/hosts/server.mjs PORT [SCRIPT [FOLDER]]` takes that port and the three after it. The script comes
// first in every page of the built site, where no policy applies yet; the folder is where that is, if not in `build`.
import { createServer } from 'node:http';
import { readFile, stat } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withScript } from './with-script.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const built = fileURLToPath(new URL(`../../../${process.argv[4] ?? 'build'}/`, import.meta.url));
const first = Number(process.argv[2]);
const script = process.argv[3] ? await readFile(process.argv[3], 'utf8') : null;

/** @type {Record<string, string>} */
const types = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.json': 'application/json',
	'.txt': 'text/plain; charset=utf-8',
	'.svg': 'image/svg+xml',
	'.woff2': 'font/woff2',
	'.png': 'image/png'
};

/**
 * Every other origin is of another site than `localhost`, where the hosts are.
 * @type {Record<string, string>}
 */
const origins = {
	/** The built site; anybody may read its files. */
	open: `http://127.0.0.1:${first}`,
	/** The built site; nobody may. */
	closed: `http://127.0.0.1:${first + 1}`,
	/** The built site with a frame that can also be told to misbehave: `stand-in-frame.html`. */
	'stand-in': `http://127.0.0.1:${first + 2}`,
	hosts: `http://localhost:${first + 3}`
};

/** @typedef {{ body: string | Buffer, type: string, headers?: Record<string, string> }} Answer */

/**
 * @param {string} folder
 * @param {string} path
 * @returns {Promise<Answer | null>}
 */
async function file(folder, path) {
	const place = join(folder, normalize(decodeURIComponent(path)));
	const found = await stat(place).catch(() => null);
	if (found?.isDirectory()) return file(place, 'index.html');
	if (!found) return null;
	return { body: await readFile(place), type: types[extname(place)] ?? 'application/octet-stream' };
}

/** @param {string} text */
const escape = (text) =>
	text.replace(/[&<>"]/g, (character) => `&#${String(character.codePointAt(0))};`);

/**
 * A page of this folder. `{{site}}` is the origin that the query names, any other `{{NAME}}` what the
 * query says as text, `{{{NAME}}}` the same as markup, and `<!-- csp: … -->` in the first line is sent as a policy.
 * @param {URL} address
 * @returns {Promise<Answer | null>}
 */
async function host({ pathname, searchParams }) {
	if (pathname === '/favicon.ico') return file(built, '/favicon.svg');
	if (extname(pathname) !== '.html') return file(built, pathname);
	const page = await file(here, pathname);
	if (!page) return null;
	const site = origins[searchParams.get('site') ?? 'stand-in'] ?? '';
	const body = String(page.body).replace(
		/\{\{(\{?)(\w+)\}?\}\}/g,
		(_, /** @type {string} */ isMarkup, /** @type {string} */ name) => {
			if (name === 'site') return site;
			const given = searchParams.get(name) ?? '';
			return isMarkup ? given : escape(given);
		}
	);
	const policy = /^<!-- csp: (.*) -->\n/.exec(body)?.[1];
	return { ...page, body, headers: policy ? { 'content-security-policy': policy } : {} };
}

/** @param {URL} address */
const standIn = ({ pathname }) =>
	pathname === '/embed/' ? file(here, 'stand-in-frame.html') : file(built, pathname);

/**
 * @param {URL} address
 * @returns {Promise<Answer | null>}
 */
async function site({ pathname }) {
	const answer = await file(built, pathname);
	if (!script || answer?.type !== types['.html']) return answer;
	return { ...answer, body: withScript(String(answer.body), script) };
}

/**
 * @param {string} origin
 * @param {(address: URL) => Promise<Answer | null>} find
 * @param {Record<string, string>=} always
 */
function serve(origin, find, always = {}) {
	const { port } = new URL(origin);
	const server = createServer(async ({ url = '/' }, response) => {
		const answer = await find(new URL(url, origin)).catch(() => null);
		const type = answer?.type ?? 'text/plain';
		const headers = { 'cache-control': 'no-store', 'content-type': type, ...answer?.headers };
		response.writeHead(answer ? 200 : 404, { ...headers, ...always });
		response.end(answer?.body ?? 'There is nothing here.');
	});
	return new Promise((resolve) => server.listen(Number(port), '127.0.0.1', () => resolve(port)));
}

const anybody = { 'access-control-allow-origin': '*' };
await serve(origins.open ?? '', site, anybody);
await serve(origins.closed ?? '', site);
await serve(origins['stand-in'] ?? '', standIn, anybody);
// The last one: who waits for it finds them all.
await serve(origins.hosts ?? '', host);
