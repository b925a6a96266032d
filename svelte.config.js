import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/**
 * The page's own scripts, for the policy: Kit hashes only those that it makes.
 * @returns {`sha256-${string}`[]}
 */
function hashInlineScripts() {
	// A browser hashes what its parser made of the file: there every line ends in one character.
	const html = readFileSync(new URL('src/app.html', import.meta.url), 'utf8').replace(
		/\r\n/g,
		'\n'
	);
	return [...html.matchAll(/<script>(.*?)<\/script>/gs)].map(
		([, text = '']) =>
			/** @type {const} */ (`sha256-${createHash('sha256').update(text).digest('base64')}`)
	);
}

/** @type {Map<string, string>} */
const rules = new Map();

/**
 * The class that a component's rules are held to, in as few characters as keep them apart: it stands at
 * each of its elements, in the page and in the scripts. Two components with the same rules may share it.
 *
 * @type {NonNullable<import('svelte/compiler').CompileOptions['cssHash']>}
 * @throws Error if two with other rules would
 */
export const cssHash = ({ hash, css }) => {
	const name = `s${hash(css).slice(0, 4)}`;
	if ((rules.get(name) ?? css) !== css) {
		throw new Error(`Two components would share the class ${name}: take one character more.`);
	}
	rules.set(name, css);
	return name;
};

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	compilerOptions: {
		runes: ({ filename }) => (filename.includes('node_modules') ? undefined : true),
		cssHash
	},
	kit: {
		// Beside the site’s own, so that neither build takes the other’s files away.
		...(process.env.OTR_OUT ? { outDir: '.svelte-kit/other' } : {}),
		// The tests build other records beside the site; those are not shipped.
		adapter: adapter({
			pages: process.env.OTR_OUT ?? 'build',
			precompress: !process.env.OTR_OUT,
			strict: true
		}),
		// The page is painted from its HTML alone: every style rule comes inside it.
		inlineStyleThreshold: 64 * 1024,
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self', ...hashInlineScripts()],
				'style-src': ['self'],
				'style-src-attr': ['unsafe-inline'],
				'img-src': ['self', 'blob:'],
				'font-src': ['self'],
				'connect-src': ['self'],
				'frame-src': ['self'],
				'worker-src': ['self'],
				'base-uri': ['none'],
				'form-action': ['none'],
				'object-src': ['none'],
				'require-trusted-types-for': ['script'],
				'trusted-types': ['svelte-trusted-html', 'otr-script-url']
			}
		},
		prerender: { entries: ['*', '/embed/'], handleHttpError: 'fail', handleMissingId: 'fail' }
	}
};
