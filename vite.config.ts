import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { embedScripts } from './src/vite/embed-scripts.ts';
import { languageAlias, siteLanguages } from './src/vite/language.ts';
import { messages } from './src/vite/messages.ts';
import { thirdPartyNotices } from './src/vite/notices.ts';
import { listedOrigins } from './src/vite/origins.ts';
import { recordFile } from './src/vite/record-file.ts';
import { startPages } from './src/vite/start-pages.ts';
import { withoutUnusedD3 } from './src/vite/without-unused-d3.ts';

/**
 * Stage, exercise and the page for teaching count once more each, since `/open/` loads them late. What only these have in common
 * is not for the others. Dialogs come when they are opened.
 */
const isOfManyPages = (id: string) =>
	!/\/src\/lib\/(record\/(routes|steps)|ui\/(character-of|Dialog))\.(ts|svelte)$/.test(id);

export default defineConfig({
	plugins: [
		messages(),
		embedScripts(),
		startPages(),
		withoutUnusedD3(),
		thirdPartyNotices(),
		recordFile(),
		sveltekit()
	],
	define: {
		__OTR_FILE__: false,
		__OTR_LANGUAGES__: siteLanguages(),
		__OTR_OPEN_ORIGINS__: listedOrigins()
	},
	resolve: { alias: languageAlias() },
	worker: { format: 'es', plugins: () => [thirdPartyNotices()] },
	build: {
		// Late code finds what it imports by itself: else every page would hold the names of all these files.
		modulePreload: {
			polyfill: false,
			resolveDependencies: (_, dependencies) => dependencies.filter((name) => name.endsWith('.css'))
		},
		rolldownOptions: {
			output: {
				// What many pages and dialogs share is one file: in thirty small ones it would be compressed badly. Each page
				// counts twice, since SvelteKit builds its own entry of it, too, which no page loads.
				codeSplitting: { groups: [{ name: 'shared', minShareCount: 7, test: isOfManyPages }] }
			}
		}
	}
});
