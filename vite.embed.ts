import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, type Plugin, type Rolldown } from 'vite';
import { thirdPartyNotices } from './vite.notices.ts';
import { languageAlias, siteLanguages } from './vite.language.ts';
import { listedOrigins } from './vite.origins.ts';

/** What pages hold in themselves, each built to one classic script. */
const entries = {
	/** In the head of the site's pages: runs before the first paint. */
	'before-paint': 'src/routes/before-paint.ts',
	/** The same: stops where another site frames the page. */
	'refuse-frames': 'src/routes/refuse-frames.ts',
	/** In the head of `/open/`: asks whether to load a record before the page's scripts have come. */
	'ask-early': 'src/routes/open/ask-early.ts',
	/** The frame's widget: hydrates the prerendered page. What reads other records comes only where it may. */
	page: `src/routes/embed/start${listedOrigins() ? '-listed' : ''}.ts`,
	/** The same in a frame. */
	'frame-before-paint': 'src/lib/embed/before-paint.ts',
	/** The page of one event: its styles only. */
	event: 'src/routes/e/styles.ts',
	/** `embed.js`, for the host’s page. */
	loader: 'src/lib/embed/loader.ts',
	/** All pages, for the one file that a class takes along. */
	file: 'src/routes/on-the-record.html/start.ts',
	/** The styles of the list in it. */
	list: 'src/routes/on-the-record.html/styles.ts',
	/** Unpacks and runs that. */
	unpack: 'src/routes/on-the-record.html/unpack.ts'
};

const prefix = 'virtual:embed/';

const here = (path: string) => new URL(path, import.meta.url).pathname;

const alias = ['format', 'time-format', 'color', 'interpolate', 'transition'].map((name) => ({
	find: new RegExp(`^d3-${name}$`),
	replacement: here('src/lib/timeline/layout/d3-unused.ts')
}));

/** Without SvelteKit’s client its modules have others in their place. */
const withoutKit = ['navigation', 'paths'].map((name) => ({
	find: `$app/${name}`,
	replacement: here(`src/routes/on-the-record.html/${name}.ts`)
}));

/**
 * Leaves out parts of D3 that nothing here calls: 6 KB of each page, and what extends selections as it loads, which is
 * in the one file even if nobody imports it.
 */
export function withoutUnused(): Plugin {
	return {
		name: 'without-unused',
		apply: 'build',
		config: () => ({ resolve: { alias } }),
		transform: {
			filter: { id: /\/d3-time\/dist\/d3-time\.mjs$/ },
			// All its intervals are made as it loads: those of local time, too, which nothing here uses.
			handler: (code) =>
				code
					.replace(/^(const \w+ = )(\w+\()/gm, '$1/* @__PURE__ */ $2')
					.replace(/^(const \w+ = )(\w+\.range);/gm, '$1/* @__PURE__ */ (() => $2)();')
					.replace(
						/^const \[timeTicks, timeTickInterval\] = .*/m,
						'const timeTicks = 0, timeTickInterval = 0;'
					)
					.replace('timeYear.every =', 'const everyYear =')
		}
	};
}

/**
 * `virtual:embed/NAME` is the text of a script and of its styles: what a page must hold itself where
 * it may load nothing. A module from another origin never runs in a frame with
 * `sandbox="allow-scripts"`; an inline script does.
 */
export function embedScripts(): Plugin {
	let isDev = false;
	return {
		name: 'embed-scripts',
		configResolved(config) {
			isDev = config.command === 'serve';
		},
		resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : undefined),
		async load(id) {
			if (!id.startsWith(`\0${prefix}`)) return undefined;
			const entry = entries[id.slice(prefix.length + 1) as keyof typeof entries];
			const { script, style, modules } = await bundle(entry, isDev);
			for (const module of modules) this.addWatchFile(module);
			return `export const script = ${JSON.stringify(script)};\nexport const style = ${JSON.stringify(style)};`;
		}
	};
}

async function bundle(entry: string, isDev: boolean) {
	const output = (await build({
		configFile: false,
		logLevel: 'warn',
		mode: 'production',
		define: {
			__OTR_BENCH__: false,
			__OTR_FILE__: String(entry === entries.file),
			__OTR_LANGUAGES__: JSON.stringify(siteLanguages()),
			__OTR_OPEN_ORIGINS__: JSON.stringify(listedOrigins())
		},
		resolve: { alias: [...withoutKit, languageAlias()] },
		plugins: [
			withoutUnused(),
			thirdPartyNotices(),
			svelte({
				configFile: false,
				compilerOptions: { dev: false, discloseVersion: false, runes: undefined }
			})
		],
		build: {
			write: false,
			minify: !isDev,
			cssCodeSplit: false,
			lib: { entry, formats: ['iife'], name: 'otr', fileName: 'embed' }
		}
	})) as Rolldown.RolldownOutput[];
	const files = output.flatMap(({ output }) => output);
	const script = files.flatMap((file) => (file.type === 'chunk' ? file.code : [])).join('');
	const style = files
		.flatMap((file) =>
			file.fileName.endsWith('.css') && 'source' in file ? String(file.source) : []
		)
		.join('')
		// Vite's own mark, which says nothing to a browser.
		.replace(/\/\*\$vite\$:\d+\*\//, '')
		.trim();
	const modules = files.flatMap((file) =>
		file.type === 'chunk' ? file.moduleIds.filter((id) => id.startsWith('/')) : []
	);
	return { script, style, modules };
}
