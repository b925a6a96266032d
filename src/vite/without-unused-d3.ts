import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** Replaces parts of D3 that its scales import but we never call: colours, formats, most interpolators. */
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
