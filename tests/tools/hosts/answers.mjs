// Another site, over https: each path answers in another way. It is
// started by the tests that ask it, at a port that is free.
import { readFileSync } from 'node:fs';
import { createServer as createPlainServer } from 'node:http';
import { createServer } from 'node:https';
import { gzipSync } from 'node:zlib';

/** A key and its certificate, for these tests alone: nobody trusts it, and a browser is told to take any. */
const certificate = readFileSync(new URL('certificate.pem', import.meta.url));

/** @typedef {import('node:http').IncomingMessage} Asked */
/** @typedef {import('node:http').ServerResponse} Answer */

/**
 * @param {Record<string, string>} texts the text at each path
 */
export async function startAnswers(texts) {
	/** @type {{ path: string, headers: Asked['headers'] }[]} */
	const asked = [];
	/** @param {import('node:http').Server | import('node:https').Server} server */
	const portOf = (server) => {
		const address = server.address();
		return typeof address === 'object' ? (address?.port ?? 0) : 0;
	};
	const plain = createPlainServer((_, response) => {
		response.writeHead(200, { 'access-control-allow-origin': '*' }).end(texts['/good.json']);
	});
	const json = { 'content-type': 'application/json', 'access-control-allow-origin': '*' };
	const zeros = Buffer.alloc(1024 * 1024, ' ');
	/** @type {Record<string, (response: Answer, path: string) => void>} */
	const ways = {
		'/slow.json': (response) => {
			response.writeHead(200, json).write('{"format": 1,');
			// And then nothing more.
		},
		'/silent.json': () => undefined,
		'/endless.json': (response) => {
			response.writeHead(200, json);
			const more = () => {
				while (!response.destroyed && response.write(zeros));
				if (!response.destroyed) response.once('drain', more);
			};
			more();
		},
		'/announced.json': (response) => {
			response.writeHead(200, { ...json, 'content-length': 33 * 1024 * 1024 + 1 }).write('[');
		},
		'/broken-off.json': (response) => {
			response.writeHead(200, { ...json, 'content-length': 1000 }).write('{"format"');
			setTimeout(() => response.destroy(), 50);
		},
		'/missing.json': (response) => void response.writeHead(404, json).end('<!doctype html>'),
		'/failing.json': (response) => void response.writeHead(503, json).end(),
		'/page.json': (response) =>
			void response
				.writeHead(200, { ...json, 'content-type': 'text/html; charset=utf-8' })
				.end('<!doctype html><title>A page</title>'),
		'/page-as-json.json': (response) =>
			void response.writeHead(200, json).end('\n <!doctype html><title>A page</title>'),
		// It takes 40 KB and unpacks to 40 MB.
		'/bomb.json': (response) =>
			void response
				.writeHead(200, { ...json, 'content-encoding': 'gzip' })
				.end(gzipSync(Buffer.alloc(40 * 1024 * 1024, ' '))),
		'/closed.json': (response) =>
			void response.writeHead(200, { 'content-type': 'application/json' }).end(texts['/good.json']),
		'/byte-order.json': (response) =>
			void response.writeHead(200, json).end(`\uFEFF${texts['/good.json']}`),
		'/wrong-type.json': (response) =>
			void response
				.writeHead(200, { ...json, 'content-type': 'image/png' })
				.end(texts['/good.json']),
		'/led.json': (response) => void response.writeHead(302, { ...json, location: '/led-2' }).end(),
		'/led-2': (response) =>
			void response
				.writeHead(307, { ...json, location: `https://elsewhere.example:${port}/good.json` })
				.end(),
		'/led-down.json': (response) =>
			void response
				.writeHead(302, { ...json, location: `http://plain.example:${portOf(plain)}/good.json` })
				.end(),
		'/led-round.json': (response) =>
			void response.writeHead(302, { ...json, location: '/led-round.json' }).end()
	};

	const server = createServer(
		{ key: certificate, cert: certificate },
		({ url = '/', headers }, response) => {
			const path = url.split('?')[0] ?? '';
			asked.push({ path, headers });
			const text = texts[path];
			if (ways[path]) ways[path](response, path);
			else if (text === undefined) response.writeHead(404, json).end();
			else response.writeHead(200, json).end(text);
		}
	);
	await Promise.all(
		[server, plain].map(
			(each) => new Promise((resolve) => each.listen(0, '127.0.0.1', () => resolve(null)))
		)
	);
	const port = portOf(server);
	return {
		host: `data.example:${port}`,
		elsewhere: `elsewhere.example:${port}`,
		/** What has been asked for, in order. */
		asked,
		close() {
			for (const each of [server, plain]) {
				each.closeAllConnections();
				each.close();
			}
		}
	};
}
