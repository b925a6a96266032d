import { readFile, stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import type { Plugin } from 'vite';
import type * as Reader from '../cli/read-file.ts';
import { missingRecord } from '../cli/record-path.mjs';

/**
 * Checks that the file in `OTR_RECORD` exists, before the build starts. While the site is served for development,
 * watches it: after each change the page is reloaded, or the problems are shown over the page and in the terminal.
 */
export function recordFile(): Plugin {
	return {
		name: 'record-file',
		config() {
			const missing = missingRecord();
			// The mistake is not in the code, so hide the stack.
			if (missing) throw Object.assign(new Error(missing), { stack: missing });
		},
		configureServer(server) {
			const path = process.env.OTR_RECORD && resolve(process.env.OTR_RECORD);
			if (!path) return;
			const show = async () => {
				const reader = (await server.ssrLoadModule('/src/cli/read-file.ts')) as typeof Reader;
				const [bytes, { mtime }] = await Promise.all([readFile(path), stat(path)]);
				const result = await reader.readFileBytes(bytes, basename(path), mtime);
				if ('failure' in result) {
					server.config.logger.error(result.failure);
					server.ws.send({ type: 'error', err: { message: result.failure, stack: '' } });
				} else server.ws.send({ type: 'full-reload' });
			};
			const onchange = (changed: string) => {
				if (resolve(changed) !== path) return;
				show().catch((error: unknown) => server.config.logger.error(`${path}: ${String(error)}`));
			};
			server.watcher.add(path);
			// Some editors replace the old file by a new one.
			server.watcher.on('change', onchange).on('add', onchange);
		}
	};
}
