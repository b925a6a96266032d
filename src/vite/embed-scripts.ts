import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, type Plugin, type Rolldown } from 'vite';
import config from '../../svelte.config.js';
import { languageAlias, siteLanguages } from './language.ts';
import { isForTests, minifyAgain } from './minify-again.ts';
import { thirdPartyNotices } from './notices.ts';
import { listedOrigins } from './origins.ts';
import { withoutKit } from './start-pages.ts';
import { withoutUnusedD3 } from './without-unused-d3.ts';

/** Scripts and styles that documents contain inline, by name. Each entry is built to one classic script. */
const entries = {
	/** For the head of the site’s pages: runs before the first paint. */
	'before-paint': 'src/routes/before-paint.ts',
	/** For the head of the site’s pages: hides the page if another site frames it. */
	'refuse-frames': 'src/routes/refuse-frames.ts',
	/** For the head of `/present/`: hides the first slide if the address asks for another slide. */
	'hold-stage': 'src/routes/present/hold-early.ts',
	/** For the head of `/presenter/`: hides the first slide, unless the address contains it and a session. */
	'hold-presenter': 'src/routes/presenter/hold-early.ts',
	/** For the head of `/open/`: asks whether to load a record, before the page’s scripts are loaded. */
	'ask-early': 'src/routes/open/ask-early.ts',
	/** The frame’s script, which hydrates the prerendered page. Reads other records only with `OTR_OPEN_ORIGINS`. */
	page: `src/routes/embed/start${listedOrigins() ? '-listed' : ''}.ts`,
	/** The frame’s styles. If it reads other records, it renders cards by script, and so needs all styles of cards. */
	'frame-styles': `src/routes/embed/${listedOrigins() ? 'start-listed' : 'styles'}.ts`,
	/** For the head of the frame’s document: runs before the first paint. */
	'frame-before-paint': 'src/lib/embed/before-paint.ts',
	/** The styles of an event’s own page, which has no script. */
	event: 'src/routes/e/styles.ts',
	/** `embed.js`, for the host’s page. */
	loader: 'src/lib/embed/loader.ts',
	/** The script of the one file (the whole site in one HTML page), with all pages. */
	file: 'src/routes/on-the-record.html/start.ts',
	/** The styles of the list of events that the one file shows without scripts. */
	list: 'src/routes/on-the-record.html/styles.ts',
	/** For the one file: unpacks and runs the compressed `file`. */
	unpack: 'src/routes/on-the-record.html/unpack.ts'
};

/** Svelte’s options. They must be the same as for prerendering, or hydration would fail. */
const compilerOptions = { ...config.compilerOptions, dev: false, discloseVersion: false };

/** Functions of D3 without side effects. Without this list, D3’s unused calendars would stay in the build. */
const manualPureFunctions = ['timeInterval', 'timeWeekday', 'utcWeekday', 'ticker', 'bisector'];

/** The prefix of our virtual modules’ ids. By convention, other plugins ignore ids with `\0`. */
const prefix = '\0virtual:embed/';

/**
 * Provides the modules `virtual:embed/NAME`, which export a script and its styles as texts, for documents that contain
 * them inline. A frame needs inline scripts, because in a sandbox without an origin, browsers run no modules.
 */
export function embedScripts(): Plugin {
	return {
		name: 'embed-scripts',
		resolveId: (id) => (`\0${id}`.startsWith(prefix) ? `\0${id}` : undefined),
		async load(id) {
			if (!id.startsWith(prefix)) return undefined;
			const entry = entries[id.slice(prefix.length) as keyof typeof entries];
			const { script, style, modules } = await bundle(entry, this.environment.mode !== 'dev');
			for (const module of modules) this.addWatchFile(module);
			return `export const script = ${JSON.stringify(script)};\nexport const style = ${JSON.stringify(style)};`;
		}
	};
}

async function bundle(entry: string, minify: boolean) {
	const [built] = (await build({
		configFile: false,
		logLevel: 'warn',
		mode: 'production',
		define: {
			__OTR_FILE__: entry === entries.file,
			__OTR_LANGUAGES__: siteLanguages(),
			__OTR_OPEN_ORIGINS__: listedOrigins()
		},
		resolve: { alias: [withoutKit, ...languageAlias()] },
		plugins: [
			withoutUnusedD3(),
			thirdPartyNotices(),
			svelte({ configFile: false, compilerOptions })
		],
		build: {
			write: false,
			minify,
			cssCodeSplit: false,
			rolldownOptions: { treeshake: { manualPureFunctions } },
			lib: { entry, formats: ['iife'], name: 'otr', fileName: 'embed' }
		}
	})) as [Rolldown.RolldownOutput];
	const [script, ...others] = built.output;
	const sheet = others.find(({ fileName }) => fileName.endsWith('.css')) as
		| Rolldown.OutputAsset
		| undefined;
	// The loader is always minified twice, because hosts check its hash. The one file never is: it would become only
	// 0.5 % smaller, and each build 4 s longer.
	const isLoader = entry === entries.loader;
	const isSmall = minify && (isLoader || (!isForTests && entry !== entries.file));
	return {
		script: isSmall ? await minifyAgain(script.code, { isModule: false }) : script.code,
		// Remove Vite’s marker, which browsers do not need.
		style: String(sheet?.source ?? '').replace(/\s*\/\*\$vite\$:\d+\*\/\s*/, ''),
		modules: script.moduleIds.filter((id) => id.startsWith('/'))
	};
}
