// Serves a built site as a host does, with the site’s own page for 404: `npm run preview -- [FOLDER [PORT]]`. If the port
// is taken, uses a free one.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

const [folder = 'build', port = '4173'] = process.argv.slice(2);
if (!existsSync(folder) || !Number(port)) {
	const found = process.argv.slice(2).join(' ') || folder;
	console.error(
		`No site at "${found}". Build one (npm run build), then: npm run preview -- FOLDER PORT, such as build 4173.`
	);
	process.exit(2);
}
const page = join(folder, '404.html');
const missing = existsSync(page) ? readFileSync(page) : 'There is no page at this address.';

const server = createServer(
	sirv(folder, {
		brotli: true,
		gzip: true,
		etag: true,
		onNoMatch: (_, response) =>
			response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(missing)
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
