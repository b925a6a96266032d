// Serves a built site as a web host would, with the site’s own 404 page: `npm run preview -- [--port PORT] [FOLDER]`.
// Uses a free port if the given one is taken.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import sirv from 'sirv';

/** Prints an error and ends the command. @param {string} text */
function exitWithError(text) {
	console.error(text);
	process.exit(2);
}

function readArguments() {
	try {
		const options = /** @type {const} */ ({ port: { type: 'string' } });
		const { values, positionals } = parseArgs({ allowPositionals: true, options });
		const [folder = 'build', port = '4173', ...more] = positionals;
		if (more.length > 0) throw new Error(`There is no use for "${more.join(' ')}"`);
		return { folder, port: values.port ?? port };
	} catch (error) {
		const { message } = /** @type {Error} */ (error);
		return exitWithError(`${message.split('. ')[0]}. Write: npm run preview -- --port 4173 build`);
	}
}

const { folder, port } = readArguments();
if (!(Number(port) > 0 && Number(port) < 65_536)) {
	exitWithError(
		`"${port}" is not a port. Give a number from 1 to 65535: npm run preview -- --port 4173`
	);
}
if (!existsSync(folder)) {
	exitWithError(`There is no site in "${folder}". Build one: npm run build`);
}
/** The path of the site’s 404 page. */
const notFoundPath = join(folder, '404.html');
/** The response for missing files. */
const notFoundResponse = existsSync(notFoundPath)
	? readFileSync(notFoundPath)
	: 'There is no page at this address.';

const server = createServer(
	sirv(folder, {
		brotli: true,
		gzip: true,
		etag: true,
		onNoMatch: (_, response) =>
			response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(notFoundResponse)
	})
);
server.on('error', (/** @type {NodeJS.ErrnoException} */ error) => {
	if (error.code !== 'EADDRINUSE') throw error;
	server.listen(0, '127.0.0.1');
});
server.on('listening', () => {
	const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
	console.log(`The site is at http://127.0.0.1:${port}/`);
});
server.listen(Number(port), '127.0.0.1');
