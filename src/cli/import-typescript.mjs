import { runnerImport } from 'vite';

/**
 * Imports a TypeScript module, which may import from `#lib`. The messages must have been compiled before.
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
		// Ignore our tsconfig.json, because it extends a file that exists only after a build.
		oxc: { tsconfig: false },
		resolve: { alias: { '#lib': `${import.meta.dirname}/../lib` } }
	});
	return module;
}
