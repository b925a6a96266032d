// Writes pages of a built site with another record, by the server that SvelteKit has built for it.
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * @param {string} output SvelteKit’s, of a build that is in `build/`
 * @returns takes a record’s file, the folder to write to, and the paths of pages
 */
export async function createPageWriter(output) {
	/** @param {string} file */
	const load = (file) => import(pathToFileURL(resolve(output, file)).href);
	const [internal, { set_env }, { Server }, { manifest }] = await Promise.all(
		['internal.js', 'env.js', 'index.js', 'manifest-full.js'].map(load)
	);
	internal.set_building();
	internal.set_prerendering();
	set_env(process.env);
	const server = new Server(manifest);
	await server.init({ env: process.env });

	/**
	 * @param {string} path
	 * @param {string} folder
	 */
	async function writePage(path, folder) {
		/** @type {Map<string, { response: Response; body: string | Uint8Array | null }>} */
		const dependencies = new Map();
		const response = await server.respond(new Request(`http://sveltekit-prerender${path}`), {
			prerendering: { dependencies, remote_responses: new Map() }
		});
		if (!response.ok) throw new Error(`${path}: ${response.status}`);
		const body = new Uint8Array(await response.arrayBuffer());
		write(`${folder}${path}${path.endsWith('/') ? 'index.html' : ''}`, body);
		for (const [name, { response, body }] of dependencies) {
			write(`${folder}${name}`, body ?? (await response.text()));
		}
	}

	/**
	 * @param {string} record
	 * @param {string} folder
	 * @param {readonly string[]} paths
	 */
	return async (record, folder, paths) => {
		process.env.OTR_RECORD = record;
		for (const path of paths) await writePage(path, folder);
		delete process.env.OTR_RECORD;
		for (const shared of ['_app', 'favicon.svg']) {
			cpSync(`build/${shared}`, `${folder}/${shared}`, { recursive: true });
		}
	};
}

/**
 * @param {string} file
 * @param {string | Uint8Array} content
 */
function write(file, content) {
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, content);
}
