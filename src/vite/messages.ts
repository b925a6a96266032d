import type { Plugin } from 'vite';
import { writeMessages } from '../messages-compiler/write.mjs';

/** Compiles the messages before the build, and again if one of their files changes. */
export function messages(): Plugin {
	return {
		name: 'messages',
		enforce: 'pre',
		config() {
			try {
				writeMessages();
			} catch (error) {
				// Hide the stack, because the mistake is in a text and not in the code.
				const { message } = error as Error;
				throw Object.assign(new Error(message), { stack: message });
			}
		},
		configureServer({ watcher, config }) {
			watcher.on('change', (path) => {
				if (!/\/messages\/\w+\.json$/.test(path)) return;
				try {
					writeMessages();
				} catch (error) {
					config.logger.error((error as Error).message);
				}
			});
		}
	};
}
