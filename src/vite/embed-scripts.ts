import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, type Plugin, type Rolldown } from 'vite';
import config from '../../svelte.config.js';
import { languageAlias, siteLanguages } from './language.ts';
import { thirdPartyNotices } from './notices.ts';
import { listedOrigins } from './origins.ts';
import { withoutKit } from './start-pages.ts';
import { withoutDeepState } from './without-deep-state.ts';
import { withoutUnusedD3 } from './without-unused-d3.ts';

/** What pages hold in themselves, each built to one classic script. */
const entries = {
	/** In the head of the site's pages: runs before the first paint. */
	'before-paint': 'src/routes/before-paint.ts',
	/** The same: stops where another site frames the page. */
	'refuse-frames': 'src/routes/refuse-frames.ts',
	/** In the head of `/present/`: hides the first slide where the address asks for another one. */
	'hold-stage': 'src/routes/present/hold-early.ts',
	/** The same of `/presenter/`. */
	'hold-presenter': 'src/routes/presenter/hold-early.ts',
	/** In the head of `/open/`: asks whether to load a record before the page's scripts have come. */
	'ask-early': 'src/routes/open/ask-early.ts',
	/** The frame's widget: hydrates the prerendered page. What reads other records comes only where it may. */
	page: `src/routes/embed/start${listedOrigins() ? '-listed' : ''}.ts`,
	/** Its styles: only a script that reads other records has all components in it. */
	'frame-styles': `src/routes/embed/${listedOrigins() ? 'start-listed' : 'styles'}.ts`,
	/** `before-paint` in a frame. */
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

/** A page is hydrated with what it is prerendered with. */
const compilerOptions = { ...config.compilerOptions, dev: false, discloseVersion: false };

/** Of D3: else calendars that nothing calls would stay, since making them might do something. */
const manualPureFunctions = ['timeInterval', 'timeWeekday', 'utcWeekday', 'ticker', 'bisector'];

const prefix = '\0virtual:embed/';

/**
 * `virtual:embed/NAME` is the text of a script and of its styles: what a page must hold itself where it may load
 * nothing. A module from another origin never runs in a frame with `sandbox="allow-scripts"`; an inline script does.
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
			...(entry === entries.page ? [withoutDeepState()] : []),
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
	return {
		script: script.code,
		// Without Vite's own mark, which says nothing to a browser.
		style: String(sheet?.source ?? '').replace(/\s*\/\*\$vite\$:\d+\*\/\s*/, ''),
		modules: script.moduleIds.filter((id) => id.startsWith('/'))
	};
}
