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

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	compilerOptions: {
		runes: ({ filename }) => (filename.includes('node_modules') ? undefined : true)
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
