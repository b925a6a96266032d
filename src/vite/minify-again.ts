import { minify, type CompressOptions } from 'terser';
import type { Plugin } from 'vite';

/** Whether this build is for tests: it has only a few pages, and need not be small. */
export const isForTests = process.env.OTR_PAGES !== undefined;

/**
 * Minifies with Terser, after Vite’s minifier, which is faster but less thorough. This makes the scripts of a page 2 %
 * smaller (brotli). Two passes make the loader another 0.7 % smaller.
 */
export async function minifyAgain(code: string, { isModule }: { isModule: boolean }) {
	const compress = { passes: 2, pure_funcs: hasEffect } as unknown as CompressOptions;
	const minified = await minify(code, { ecma: 2022, module: isModule, compress });
	return minified.code ?? code;
}

/**
 * Whether a call may have an effect, so that it stays if its result is not used. Splitting a literal text has none: Vite’s
 * minifier writes a list of words in this way, such as one of attributes that we never need, from Svelte.
 */
function hasEffect({ expression: callee }: Call): boolean {
	return callee.property !== 'split' || typeof callee.expression?.value !== 'string';
}

/** A call, as Terser gives it to `pure_funcs`. Its types have only the other form of this option, a list of names. */
interface Call {
	expression: { property?: unknown; expression?: { value?: unknown } };
}

/** Applies `minifyAgain` to the scripts of the pages. */
export function minifyPagesAgain(): Plugin {
	return {
		name: 'minify-pages-again',
		apply: (_, { command }) => command === 'build' && !isForTests,
		applyToEnvironment: ({ name }) => name === 'client',
		async generateBundle(_, bundle) {
			for (const chunk of Object.values(bundle)) {
				if (chunk.type === 'chunk') chunk.code = await minifyAgain(chunk.code, { isModule: true });
			}
		}
	};
}
