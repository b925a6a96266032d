// Pages made with other people’s software, each of which embeds the story of a site.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { PassThrough } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));

/** The software as it is served to browsers. */
const files = {
	turbo: '@hotwired/turbo/dist/turbo.es2017-umd.js',
	htmx: 'htmx.org/dist/htmx.js',
	'open-iframe-resizer': '@open-iframe-resizer/core/dist/index.umd.cjs',
	'iframe-resizer': 'iframe-resizer/js/iframeResizer.js'
};

/** @param {string} entry @param {boolean} isServer */
async function bundle(entry, isServer) {
	const result = /** @type {import('vite').Rolldown.RolldownOutput[]} */ (
		await build({
			configFile: false,
			root: here,
			logLevel: 'error',
			mode: 'development',
			// React’s complaints are in its development version.
			define: { 'process.env.NODE_ENV': '"development"' },
			build: {
				write: false,
				minify: false,
				lib: {
					entry: here + entry,
					formats: [isServer ? 'es' : 'iife'],
					name: 'page',
					fileName: 'page'
				},
				rolldownOptions: isServer ? { external: [/^react/] } : {}
			}
		})
	);
	return result[0]?.output[0].code ?? '';
}

/** @param {string} site @param {string} attributes */
const figure = (site, attributes = '') =>
	`<figure class="otr-embed" data-story="${site}" style="min-height: 300px" ${attributes}><a href="${site}">A story</a></figure>`;

/**
 * `/turbo/1`, `/htmx/1`: articles that lead to each other; `/open-iframe-resizer/`, `/iframe-resizer/`: a resizer for
 * all iframes of the page; `/react/client/NAME`, `/react/server/NAME`: an element of that name in React.
 *
 * @param {string} site whose story is embedded
 */
export async function serveReal(site) {
	const react = await bundle('react.js', false);
	const require = createRequire(import.meta.url);
	const { renderToPipeableStream } = require('react-dom/server');
	const { createElement, StrictMode } = require('react');
	const { Article } = await import('./react-page.js');

	/** @param {string} path */
	async function page(path) {
		const [, kind = '', name = ''] = path.split('/');
		if (kind === 'lib') {
			const file = files[/** @type {keyof typeof files} */ (name)];
			return name === 'react' ? react : readFile(`${here}node_modules/${file}`, 'utf8');
		}
		const start = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${path}</title><link rel="icon" href="data:,">
			<script src="/lib/${kind}"></script><script async src="${site}embed.js"></script></head>`;
		if (kind === 'turbo' || kind === 'htmx') {
			const boost = kind === 'htmx' ? 'hx-boost="true"' : '';
			const other = name === '1' ? '2' : '1';
			return `${start}<body ${boost}><h1>Page ${name}</h1><a href="/${kind}/${other}">Go on</a>${figure(site)}</body></html>`;
		}
		const call =
			kind === 'iframe-resizer'
				? `iFrameResize({ checkOrigin: false, warningTimeout: 0 }, 'iframe')`
				: `iframeResizer.initialize({}, 'iframe')`;
		return `${start}<body>${figure(site)}<script>
			addEventListener('otr:ready', () => ${call}, { once: true });</script></body></html>`;
	}

	const server = createServer(async ({ url = '/' }, response) => {
		const [, kind = '', way = '', name = ''] = url.split('/');
		if (kind !== 'react') {
			response.setHeader('content-type', kind === 'lib' ? 'text/javascript' : 'text/html');
			response.end(await page(url).catch(String));
			return;
		}
		response.setHeader('content-type', 'text/html');
		const html = `<!doctype html><html lang="en" data-site="${site}" data-way="${way}" data-name="${name}"><head><meta charset="utf-8">
			<title>React</title><link rel="icon" href="data:,"><script async src="${site}embed.js"></script></head><body><div id="root">`;
		const end = `</div><script src="/lib/react"></script></body></html>`;
		if (way === 'client') return response.end(html + end);
		response.write(html);
		const article = createElement(StrictMode, null, createElement(Article, { site, name }));
		const stream = renderToPipeableStream(article, {
			onShellReady() {
				const middle = new PassThrough();
				middle.on('data', (/** @type {Buffer} */ data) => response.write(data));
				middle.on('end', () => response.end(end));
				stream.pipe(middle);
			}
		});
	});
	await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(null)));
	const address = server.address();
	const port = address && typeof address === 'object' ? address.port : 0;
	return { origin: `http://localhost:${port}`, close: () => server.close() };
}
