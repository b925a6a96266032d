import adapter from '@sveltejs/adapter-static';
import { join } from 'node:path';
import about from './package.json' with { type: 'json' };
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

/** Of a build for tests the only pages that are looked at, such as `/ /embed/`: the others need not be made. */
const somePages = /** @type {`/${string}`[] | undefined} */ (process.env.OTR_PAGES?.split(' '));

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	compilerOptions: {
		// Shorter than Svelte’s own: each element with styles of its component has this class.
		cssHash: ({ hash, css }) => `o${hash(css)}`,
		runes: ({ filename }) => (filename.includes('node_modules') ? undefined : true)
	},
	kit: {
		// The same source gives the same bytes; Kit would take the time of the build.
		version: { name: about.version },
		// Beside the site’s own, so that neither build takes the other’s files away.
		...(process.env.OTR_OUT || process.env.OTR_FOLDER ? { outDir: '.svelte-kit/other' } : {}),
		// The tests build other records beside the site; those are not shipped.
		adapter: adapter({
			pages: join(process.env.OTR_OUT ?? 'build', process.env.OTR_FOLDER ?? ''),
			precompress: !process.env.OTR_OUT,
			strict: true
		}),
		// Kit's own list has only Vite's configuration. The path is for the check of types, which looks for what it has
		// made of a component where a path leads, not where package.json says.
		typescript: {
			config: (config) => ({
				...config,
				compilerOptions: {
					...config.compilerOptions,
					paths: { ...config.compilerOptions.paths, '#lib/*': ['../src/lib/*'] }
				},
				include: [...config.include, '../*.config.ts'],
				// Apps of a stranger, which are checked where they are installed.
				exclude: [...config.exclude, '../tests/package/app', '../tests/package/kit']
			})
		},
		// The page is painted from its HTML alone: every style rule comes inside it.
		inlineStyleThreshold: 64 * 1024,
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self'],
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
		prerender: {
			entries: somePages ?? ['*', '/embed/'],
			crawl: !somePages,
			handleHttpError: 'fail',
			handleMissingId({ path, message }) {
				// The stage reads an event's id in its address: the event is no element there.
				if (path !== '/present/') throw new Error(message);
			},
			// A record without pictures has no files of them.
			handleUnseenRoutes({ routes }) {
				if (somePages) return;
				const others = routes.filter((route) => route !== '/pictures/[name].[format]');
				if (others.length > 0) throw new Error(`nothing has asked for ${others.join(', ')}`);
			}
		}
	}
};
