// A small static server over loopback, with brotli.
import { createServer } from 'node:http';
import { readFile, stat } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const types = new Map([
	['.html', 'text/html; charset=utf-8'],
	['.js', 'text/javascript; charset=utf-8'],
	['.css', 'text/css; charset=utf-8'],
	['.json', 'application/json'],
	['.svg', 'image/svg+xml'],
	['.txt', 'text/plain; charset=utf-8'],
	['.xml', 'application/xml'],
	['.woff2', 'font/woff2'],
	['.png', 'image/png']
]);

/** What is compressed already. */
const packed = new Set(['.woff2', '.woff', '.png', '.br', '.gz']);

/** Larger bodies go as they are: nobody is timed on them over a slow net. */
const maxCompressed = 2_000_000;

/**
 * @typedef {object} Served
 * @property {string} type
 * @property {Buffer} body
 * @property {Buffer | null} brotli null where it is not compressed
 */

/**
 * @typedef {object} Site
 * @property {string} origin
 * @property {(path: string) => Promise<number>} sizeOf bytes of a file as it goes over the net
 * @property {() => void} close
 */

/** @param {string} file @returns {Promise<Served>} */
async function read(file) {
	const body = await readFile(file);
	const extension = extname(file);
	const isCompressed = !packed.has(extension) && body.length <= maxCompressed;
	return {
		type: types.get(extension) ?? 'application/octet-stream',
		body,
		brotli: isCompressed
			? brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } })
			: null
	};
}

/** @param {string} file @returns {Promise<string | null>} the file, or the index of that folder */
async function find(file) {
	const found = await stat(file).catch(() => null);
	if (found?.isDirectory()) return find(join(file, 'index.html'));
	return found ? file : null;
}

/**
 * Serves files until it is closed; each is read and compressed once.
 *
 * @param {[prefix: string, folder: string][]} roots the first whose prefix fits and that has it
 * @returns {Promise<Site>}
 */
export async function serve(roots) {
	/** @type {Map<string, Promise<Served | null>>} */
	const cache = new Map();

	/** @param {string} path @returns {Promise<Served | null>} */
	async function look(path) {
		for (const [prefix, folder] of roots) {
			if (!path.startsWith(prefix)) continue;
			const file = await find(join(folder, normalize(`/${path.slice(prefix.length)}`)));
			if (file) return read(file);
		}
		return null;
	}

	/** @param {string} path */
	function lookOnce(path) {
		const known = cache.get(path) ?? look(path);
		cache.set(path, known);
		return known;
	}

	const server = createServer((request, response) => {
		const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
		lookOnce(path)
			.then((served) => {
				if (!served) return response.writeHead(404).end('Not found.');
				const isBrotli = /\bbr\b/.test(`${request.headers['accept-encoding']}`);
				const body = isBrotli && served.brotli ? served.brotli : served.body;
				response.writeHead(200, {
					'content-type': served.type,
					'content-length': body.length,
					vary: 'accept-encoding',
					'cache-control': path.includes('/immutable/')
						? 'max-age=31536000, immutable'
						: 'no-cache',
					...(body === served.brotli ? { 'content-encoding': 'br' } : {})
				});
				return response.end(body);
			})
			.catch((error) => response.writeHead(500).end(String(error)));
	});
	await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(null)));
	const address = server.address();
	if (!address || typeof address === 'string') throw new Error('The server has no port.');
	return {
		origin: `http://127.0.0.1:${address.port}`,
		async sizeOf(path) {
			const served = await lookOnce(path);
			if (!served) throw new Error(`${path} is not served.`);
			return (served.brotli ?? served.body).length;
		},
		close() {
			server.closeAllConnections();
			server.close();
		}
	};
}
