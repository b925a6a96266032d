// Another site with a record. Emulation of a slow net does not reach the worker that reads it, so this host is slow itself.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { gzipSync } from 'node:zlib';
import { slow4G, sleep } from './lab.mjs';

/** The one that the tests' hosts have. */
const certificate = readFileSync(new URL('../tools/hosts/certificate.pem', import.meta.url));

/** Of an answer, bytes. */
const pieceLength = 8192;

/**
 * Sends the record to whatever it is asked for, packed by gzip as most hosts do.
 *
 * @param {Buffer} record
 */
export async function startRecordHost(record) {
	const packed = gzipSync(record);
	const server = createServer({ key: certificate, cert: certificate }, async (_, response) => {
		await sleep(slow4G.latency);
		response.writeHead(200, {
			'content-type': 'application/json',
			'content-encoding': 'gzip',
			'access-control-allow-origin': '*'
		});
		for (let at = 0; at < packed.length; at += pieceLength) {
			const piece = packed.subarray(at, at + pieceLength);
			await sleep((piece.length / slow4G.downloadThroughput) * 1000);
			response.write(piece);
		}
		response.end();
	});
	await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(null)));
	const address = server.address();
	if (!address || typeof address === 'string') throw new Error('The server has no port.');
	return {
		host: `data.example:${address.port}`,
		close() {
			server.closeAllConnections();
			server.close();
		}
	};
}
