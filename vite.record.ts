import { readFile, stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { missingRecord } from './src/cli/record-path.mjs';
import type * as Reader from './src/cli/read-file.ts';

/** Ends a build, before it has begun, for which `OTR_RECORD` names no file. */
export function checkRecordPath(): Plugin {
	return {
		name: 'check-record-path',
		config() {
			const missing = missingRecord();
			if (!missing) return;
			const error = new Error(missing);
			// What is wrong is not in the code.
			error.stack = error.message;
			throw error;
		}
	};
}

/**
 * Shows each change of the file that `OTR_RECORD` names while it is served: the page is loaded anew, or
 * what is wrong is laid over it and written to the terminal.
 */
export function liveRecord(): Plugin {
	return {
		name: 'live-record',
		apply: 'serve',
		configureServer(server) {
			const path = process.env.OTR_RECORD && resolve(process.env.OTR_RECORD);
			if (!path) return;
			const show = async (changed: string) => {
				if (resolve(changed) !== path) return;
				const { readFileBytes } = (await server.ssrLoadModule(
					'/src/cli/read-file.ts'
				)) as typeof Reader;
				const [bytes, { mtime }] = await Promise.all([readFile(path), stat(path)]);
				const result = await readFileBytes(bytes, basename(path), mtime);
				if ('failure' in result) {
					server.config.logger.error(result.failure);
					server.ws.send({ type: 'error', err: { message: result.failure, stack: '' } });
				} else server.ws.send({ type: 'full-reload' });
			};
			const onchange = (changed: string) => {
				void show(changed).catch((error: unknown) => {
					server.config.logger.error(`${path}: ${String(error)}`);
				});
			};
			server.watcher.add(path);
			// Some editors write a new file in the place of the old one.
			server.watcher.on('change', onchange).on('add', onchange);
		}
	};
}
