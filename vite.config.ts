import { sveltekit } from '@sveltejs/kit/vite';
import { svelteTesting } from '@testing-library/svelte/vite';
import { playwright } from '@vitest/browser-playwright';
import { defaultClientConditions } from 'vite';
import { defineConfig } from 'vitest/config';
import { browserArgs, findBrowser } from './tests/tools/browser.mjs';
import { embedScripts, withoutUnused } from './vite.embed.ts';
import { languageAlias, siteLanguages } from './vite.language.ts';
import { listedOrigins } from './vite.origins.ts';
import { checkRecordPath, liveRecord } from './vite.record.ts';
import { thirdPartyNotices } from './vite.notices.ts';

/** What runs in a browser: runes, components, what touches a page, and what starts a worker. */
const component = ['tests/**/*.svelte.test.ts'];

/**
 * Parts of `src/lib` that the story's page does not start with: what only the stage and its presenter share, what
 * is for paper, for a dialog, or for a tool that unfolds.
 */
const late = [
	'(import|export|embed|present|teach|open|make|story/compare|timeline/picture)/',
	'messages/(file-messages|quotes|format-(extent|file|imported|made|no-day|sources)|\\w\\w/(as-of|copy|embed|export|fields|file|filters|foreign|framed|in-view|keys|load|make|open|order|overview|papers|picture|present|sourcing|table|teach))',
	'cards/[Ss]ourcing\\.',
	'record/(check|column|csv|date-fault|dictionary|events-file|fault|fields|group-links|hidden-characters|issue-fault|known-|loose|near|parse|problem|publication|record-data|routes|safe-url|slide-sources|steps|time-order)',
	'story/(AsOfControls|Filter|InView|panels|tools\\.)',
	'timeline/(brush|ClusterList|cursor|DomainFields|domain-fields|KeyHelp|in-view|Overview|Strip|typed-date|Veil|layout/cursor|layout/veil|layout/overview\\.)',
	'ui/(character-of|CopyText|Dialog|KeyTable|LoadLine|notice|qr-code|RadioGroup|full-screen|save-file)'
];

export default defineConfig(async () => ({
	plugins: [
		embedScripts(),
		withoutUnused(),
		thirdPartyNotices(),
		checkRecordPath(),
		liveRecord(),
		sveltekit()
	],
	define: {
		__OTR_BENCH__: process.env.OTR_BENCH === '1',
		__OTR_FILE__: false,
		__OTR_LANGUAGES__: siteLanguages(),
		__OTR_OPEN_ORIGINS__: listedOrigins()
	},
	resolve: { alias: [languageAlias()] },
	worker: { format: 'es' as const, plugins: () => [thirdPartyNotices()] },
	build: {
		// Late code finds what it imports by itself: else every page would hold the names of all these files.
		modulePreload: {
			polyfill: false,
			resolveDependencies: (_: string, dependencies: string[]) =>
				dependencies.filter((name) => name.endsWith('.css'))
		},
		// What a page and the dialog that it may load both need is one file with the rest of what pages
		// share, as it is asked for at once: cut in two, it would be compressed half as well.
		rolldownOptions: {
			output: {
				codeSplitting: {
					groups: [
						{
							name: 'shared',
							priority: 1,
							minShareCount: 2,
							test: new RegExp(
								`^(?!.*/(node_modules/(uqr|svelte/src/reactivity/(media-query|reactive-value|window))|src/(routes/((make|open|present)/|AddressedStory|StoryLinks|late)|lib/(${late.join('|')}))))`
							)
						},
						// The story’s own page, of which `/open/` shows a record by a part.
						{
							name: 'story',
							test: /\/src\/routes\/(\+page\.svelte|AddressedStory|StoryLinks|late\.ts)/
						}
					]
				}
			}
		}
	},
	test: {
		// A wait is for a state, and its bound for what hangs.
		expect: { requireAssertions: true, poll: { timeout: 30_000 } },
		// Only what hangs: a property is tried on hundreds of records, whatever else the machine does.
		testTimeout: 60_000,
		// Vitest leaves a core to the terminal, which is half of a small machine.
		maxWorkers: 2,
		projects: [
			{
				// Pure code runs where there is no DOM, so that using one fails.
				extends: true as const,
				test: {
					name: 'pure',
					environment: 'node',
					// They share what they import: nothing in it keeps a state. Processes, since some set the time zone.
					pool: 'forks' as const,
					isolate: false,
					include: ['tests/**/*.test.ts'],
					exclude: [...component, 'tests/{built,engines,site}/**', '**/node_modules/**']
				}
			},
			{
				// What `npm run build` wrote, read without a browser.
				extends: true as const,
				test: { name: 'built', environment: 'node', include: ['tests/built/**/*.test.ts'] }
			},
			{
				extends: true as const,
				plugins: [svelteTesting()],
				resolve: { conditions: [...defaultClientConditions] },
				test: {
					name: 'component',
					include: component,
					setupFiles: ['tests/tools/stay.ts', 'tests/tools/patience.ts'],
					browser: {
						enabled: true,
						headless: true,
						screenshotFailures: false,
						provider: playwright({
							launchOptions: {
								...(process.env.VITEST ? { executablePath: await findBrowser() } : {}),
								args: browserArgs
							}
						}),
						instances: [{ browser: 'chromium' as const }]
					}
				}
			}
		]
	}
}));
