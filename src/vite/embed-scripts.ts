import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, type Plugin, type Rolldown } from 'vite';
import config from '../../svelte.config.js';
import { languageAlias, siteLanguages } from './language.ts';
import { isForTests, minifyAgain } from './minify-again.ts';
import { thirdPartyNotices } from './notices.ts';
import { listedOrigins } from './origins.ts';
import { withoutKit } from './start-pages.ts';
import { withoutUnusedD3 } from './without-unused-d3.ts';

/** Scripts and styles that a document contains inline. Each is built to one classic script. */
const entries = {
	/** For the head of the site’s pages: runs before the first paint. */
	'before-paint': 'src/routes/before-paint.ts',
	/** For the head of the site’s pages: hides the page if another site frames it. */
	'refuse-frames': 'src/routes/refuse-frames.ts',
	/** For the head of `/present/`: hides the first slide if the address asks for another one. */
	'hold-stage': 'src/routes/present/hold-early.ts',
	/** For the head of `/presenter/`: hides the first slide unless the address asks for it, and has a session. */
	'hold-presenter': 'src/routes/presenter/hold-early.ts',
	/** For the head of `/open/`: asks whether to load a record, before the page’s scripts are loaded. */
	'ask-early': 'src/routes/open/ask-early.ts',
	/** The frame’s widget, which hydrates the prerendered page. Reads other records only if the build lists sites. */
	page: `src/routes/embed/start${listedOrigins() ? '-listed' : ''}.ts`,
	/** The frame’s styles. If it reads other records, it renders all components, so it needs all their styles. */
	'frame-styles': `src/routes/embed/${listedOrigins() ? 'start-listed' : 'styles'}.ts`,
	/** For the frame: runs before the first paint. */
	'frame-before-paint': 'src/lib/embed/before-paint.ts',
	/** For the page of one event, which has styles but no script. */
	event: 'src/routes/e/styles.ts',
	/** `embed.js`, for the host’s page. */
	loader: 'src/lib/embed/loader.ts',
	/** All pages, for the one file. */
	file: 'src/routes/on-the-record.html/start.ts',
	/** The styles of the list in the one file, which is shown without scripts. */
	list: 'src/routes/on-the-record.html/styles.ts',
	/** Unpacks and runs `file`. */
	unpack: 'src/routes/on-the-record.html/unpack.ts'
};

type Name = keyof typeof entries;

/** The entries of which only the styles are used, so that their scripts need not be small. */
const styleEntries: readonly Name[] = ['frame-styles', 'event', 'list'];

/** The entries for documents that are not pages: of an event, and the one file. A build for tests leaves them empty. */
const entriesBesidePages: readonly Name[] = ['event', 'file', 'list', 'unpack'];

/** The options must be those with which the page is prerendered; otherwise hydration would fail. */
const compilerOptions = { ...config.compilerOptions, dev: false, discloseVersion: false };

/** Functions of D3 without side effects. Without this list, unused calendars would stay in the build. */
const manualPureFunctions = ['timeInterval', 'timeWeekday', 'utcWeekday', 'ticker', 'bisector'];

/** The beginning of the ids of our virtual modules. By convention, `\0` keeps other plugins away from them. */
const prefix = '\0virtual:embed/';

/**
 * `virtual:embed/NAME` exports the text of a script and its styles, for documents that contain them inline. The frame
 * needs this, because a module from another origin never runs in a sandbox without an origin, but an inline script does.
 */
export function embedScripts(): Plugin {
	return {
		name: 'embed-scripts',
		resolveId: (id) => (`\0${id}`.startsWith(prefix) ? `\0${id}` : undefined),
		async load(id) {
			if (!id.startsWith(prefix)) return undefined;
			const name = id.slice(prefix.length) as Name;
			if (isForTests && entriesBesidePages.includes(name)) {
				return `export const script = '';\nexport const style = '';`;
			}
			const { script, style, modules } = await bundle(name, this.environment.mode !== 'dev');
			for (const module of modules) this.addWatchFile(module);
			return `export const script = ${JSON.stringify(script)};\nexport const style = ${JSON.stringify(style)};`;
		}
	};
}

async function bundle(name: Name, minify: boolean) {
	const entry = entries[name];
	const [built] = (await build({
		configFile: false,
		logLevel: 'warn',
		mode: 'production',
		define: {
			__OTR_FILE__: name === 'file',
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
			// D3’s calendars are only left out if reading a property counts as without effect. ESLint keeps such reads, which
			// Svelte’s state would notice, out of the frame’s rooms.
			rolldownOptions: {
				checks: { bundlerTimings: false },
				treeshake: {
					manualPureFunctions,
					propertyReadSideEffects: name === 'page' ? false : 'always'
				}
			},
			lib: { entry, formats: ['iife'], name: 'otr', fileName: 'embed' }
		}
	})) as [Rolldown.RolldownOutput];
	const [script, ...others] = built.output;
	const sheet = others.find(({ fileName }) => fileName.endsWith('.css')) as
		| Rolldown.OutputAsset
		| undefined;
	// The loader is minified twice also in a build for tests, because sites pin its bytes.
	const isUsed = !styleEntries.includes(name);
	const isMinifiedTwice = minify && (name === 'loader' || (!isForTests && isUsed));
	return {
		script: isMinifiedTwice ? await minifyAgain(script.code, { isModule: false }) : script.code,
		// Removes Vite’s marker, which browsers do not need.
		style: String(sheet?.source ?? '').replace(/\s*\/\*\$vite\$:\d+\*\/\s*/, ''),
		modules: script.moduleIds.filter((id) => id.startsWith('/'))
	};
}
