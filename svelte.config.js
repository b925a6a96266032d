import adapter from '@sveltejs/adapter-static';
import { join } from 'node:path';
import about from './package.json' with { type: 'json' };

/** In a build for tests, the only pages to prerender, such as `/ /embed/`. */
const somePages = /** @type {`/${string}`[] | undefined} */ (process.env.OTR_PAGES?.split(' '));

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: {
		// Shorter than Svelte’s own class, which is on each element with styles of its component. In development, the class
		// must not depend on the styles: it would change with them, and the component would lose its state.
		...(process.env.NODE_ENV === 'production' && {
			cssHash: ({ hash, css }) => `o${hash(css)}`
		}),
		runes: ({ filename }) => (filename.includes('node_modules') ? undefined : true)
	},
	kit: {
		// The same source must give the same bytes. SvelteKit’s default is the time of the build.
		version: { name: about.version },
		// Another folder than that of the main build, so that neither removes the other’s files.
		...(process.env.OTR_OUT || process.env.OTR_FOLDER ? { outDir: '.svelte-kit/other' } : {}),
		// Builds of other records are for tests only and need no compressed files.
		adapter: adapter({
			pages: join(process.env.OTR_OUT ?? 'build', process.env.OTR_FOLDER ?? ''),
			precompress: !process.env.OTR_OUT,
			strict: true
		}),
		// SvelteKit’s own list includes only Vite’s configuration. Type checks need `paths`, because they look for
		// generated types of a component at the alias’s path and not at that of package.json.
		typescript: {
			config: (config) => ({
				...config,
				compilerOptions: {
					...config.compilerOptions,
					paths: { ...config.compilerOptions.paths, '#lib/*': ['../src/lib/*'] }
				},
				include: [...config.include, '../*.config.ts'],
				// These apps are checked after installation, as the apps of strangers would be.
				exclude: [...config.exclude, '../tests/package/app', '../tests/package/kit']
			})
		},
		// All style rules are inlined, so that the HTML alone is enough to paint the page.
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
				// The fragment of an address on the stage is an event’s id, for which there is no element.
				if (path !== '/present/') throw new Error(message);
			},
			// A record without pictures has no files of pictures.
			handleUnseenRoutes({ routes }) {
				if (somePages) return;
				const others = routes.filter((route) => route !== '/pictures/[name].[format]');
				if (others.length > 0) throw new Error(`nothing has asked for ${others.join(', ')}`);
			}
		}
	}
};
