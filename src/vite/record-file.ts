import type { IncomingMessage, ServerResponse } from 'node:http';
import { resolve } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import type * as Checker from '../cli/check-file.ts';
import { dayOrder, recordPath, siteUrl } from '../cli/settings.mjs';

/**
 * Checks the settings of the build before it starts. In development, also checks and watches the file in `OTR_RECORD`.
 * If it has problems, every page and the terminal list them. After a change of the file, the page is reloaded, or new
 * problems are shown over it.
 */
export function recordFile(): Plugin {
	return {
		name: 'record-file',
		config() {
			recordPath();
			dayOrder();
			siteUrl();
		},
		configureServer(server) {
			const path = recordPath();
			if (path) watchRecord(server, resolve(path));
		}
	};
}

function watchRecord(server: ViteDevServer, path: string) {
	const { logger } = server.config;
	/** The problems of the record as text; null if there are none. */
	let problems: Promise<string | null> | null = null;
	const check = async () => {
		const { checkFile } = (await server.ssrLoadModule('/src/cli/check-file.ts')) as typeof Checker;
		const { status, text } = await checkFile(path);
		if (status !== 0) logger.error(text);
		return status === 0 ? null : text;
	};
	const showPage = async (request: IncomingMessage, response: ServerResponse, next: () => void) => {
		if (!request.headers.accept?.includes('text/html')) return next();
		const text = await (problems ??= check());
		if (text === null) return next();
		// Send plain text and not HTML, because the text contains parts of the file.
		response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8', refresh: '2' });
		response.end(text);
	};
	server.middlewares.use((request, response, next) => {
		showPage(request, response, next).catch(next);
	});
	const onchange = async (changed: string) => {
		if (resolve(changed) !== path) return;
		const text = await (problems = check());
		if (text === null) server.ws.send({ type: 'full-reload' });
		else server.ws.send({ type: 'error', err: { message: text, stack: '' } });
	};
	const report = (error: unknown) => logger.error(`${path}: ${String(error)}`);
	const watch = (changed: string) => void onchange(changed).catch(report);
	server.watcher.add(path);
	// Also listen to `add`, because some editors replace the old file by a new one.
	server.watcher.on('change', watch).on('add', watch);
}
