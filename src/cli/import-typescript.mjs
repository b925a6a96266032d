import { runnerImport } from 'vite';

/**
 * Imports a module in TypeScript, with its imports from `#lib`. The messages must have been compiled.
 *
 * @template T
 * @param {string} path
 * @returns {Promise<T>}
 */
export async function importTypeScript(path) {
	/** @type {{ module: T }} */
	const { module } = await runnerImport(path, {
		configFile: false,
		logLevel: 'error',
		// Our tsconfig.json extends a file that only a build writes.
		oxc: { tsconfig: false },
		resolve: { alias: { '#lib': `${import.meta.dirname}/../lib` } }
	});
	return module;
}
