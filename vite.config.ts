import { sveltekit } from '@sveltejs/kit/vite';
import { join } from 'node:path';
import { defineConfig } from 'vite';
import { embedScripts } from './src/vite/embed-scripts.ts';
import { languageAlias, siteLanguages } from './src/vite/language.ts';
import { messages } from './src/vite/messages.ts';
import { minifyPagesAgain } from './src/vite/minify-again.ts';
import { thirdPartyNotices } from './src/vite/notices.ts';
import { listedOrigins } from './src/vite/origins.ts';
import { recordFile } from './src/vite/record-file.ts';
import { sharedFile } from './src/vite/shared-file.ts';
import { startPages } from './src/vite/start-pages.ts';
import { withoutUnusedD3 } from './src/vite/without-unused-d3.ts';

/** The folders of built sites: of `npm run build` and `npm run records`. */
const builtFolders = ['build', 'build-records'].map((name) => join(import.meta.dirname, name));

export default defineConfig({
	plugins: [
		messages(),
		embedScripts(),
		startPages(),
		withoutUnusedD3(),
		thirdPartyNotices(),
		recordFile(),
		minifyPagesAgain(),
		sveltekit()
	],
	define: {
		__OTR_FILE__: false,
		__OTR_LANGUAGES__: siteLanguages(),
		__OTR_OPEN_ORIGINS__: listedOrigins()
	},
	resolve: { alias: languageAlias() },
	// Otherwise a build would reload the page of `npm run dev` once for each page that it writes.
	server: { watch: { ignored: builtFolders } },
	worker: {
		format: 'es',
		plugins: () => [thirdPartyNotices()],
		rolldownOptions: { checks: { bundlerTimings: false } }
	},
	build: {
		// To print the compressed size of each file, Vite would compress them all once more.
		reportCompressedSize: false,
		// Lazy chunks load their imports themselves. Otherwise every page would contain the names of all these files.
		modulePreload: {
			polyfill: false,
			resolveDependencies: (_, dependencies) => dependencies.filter((name) => name.endsWith('.css'))
		},
		rolldownOptions: {
			// Rolldown’s reports on slow plugins would be the last lines of each build.
			checks: { bundlerTimings: false },
			output: {
				codeSplitting: { groups: [sharedFile] }
			}
		}
	}
});
