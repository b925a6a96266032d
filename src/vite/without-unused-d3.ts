import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/**
 * Replaces modules that D3’s scales import with `d3-stubs.ts`: colours, formats and others. Of these we never call more
 * than the interpolation of numbers.
 */
export function withoutUnusedD3(): Plugin {
	return {
		name: 'without-unused-d3',
		apply: 'build',
		config: () => ({
			resolve: {
				alias: [
					{
						find: /^d3-(format|time-format|color|interpolate|transition)$/,
						replacement: fileURLToPath(new URL('d3-stubs.ts', import.meta.url))
					}
				]
			}
		})
	};
}
