import { svelteTesting } from '@testing-library/svelte/vite';
import { playwright } from '@vitest/browser-playwright';
import { defaultClientConditions } from 'vite';
import { defineConfig, mergeConfig } from 'vitest/config';
import { browserArgs, findBrowser } from './tests/tools/browser.mjs';
import vite from './vite.config.ts';

/** What runs in a browser: runes, components, what touches a page, and what starts a worker. */
const component = ['tests/**/*.svelte.test.ts'];

const tests = defineConfig({
	test: {
		// A wait is for a state, and its bound for what hangs.
		expect: { requireAssertions: true, poll: { timeout: 30_000 } },
		// Only what hangs: a property is tried on hundreds of records, whatever else the machine does.
		testTimeout: 300_000,
		// Vitest leaves a core to the terminal, which is half of a small machine.
		maxWorkers: 2,
		projects: [
			{
				// Pure code runs where there is no DOM, so that using one fails.
				extends: true,
				test: {
					name: 'pure',
					environment: 'node',
					// They share what they import: nothing in it keeps a state. Processes, since some set the time zone.
					pool: 'forks',
					isolate: false,
					include: ['tests/**/*.test.ts'],
					exclude: [...component, 'tests/{built,engines,package,site}/**', '**/node_modules/**']
				}
			},
			{
				// What `npm run build` wrote, read without a browser.
				extends: true,
				test: { name: 'built', environment: 'node', include: ['tests/built/**/*.test.ts'] }
			},
			{
				// What `npm run package` makes, in apps of its own.
				extends: true,
				test: {
					name: 'package',
					environment: 'node',
					// Installing Kit takes long: it is part of the whole matrix.
					include: [
						'tests/package/package.test.ts',
						...(process.env.OTR_ALL ? ['tests/package/{kit,frameworks}.test.ts'] : [])
					],
					globalSetup: 'tests/package/pack.ts'
				}
			},
			{
				extends: true,
				plugins: [svelteTesting()],
				resolve: { conditions: [...defaultClientConditions] },
				// Found only once a test runs, they would load its page again.
				optimizeDeps: { include: ['axe-core', 'micromark', 'micromark-extension-gfm'] },
				test: {
					name: 'component',
					// One window for all: what they import is loaded once.
					isolate: false,
					include: component,
					env: { OTR_ALL: process.env.OTR_ALL ?? '' },
					setupFiles: ['page-styles', 'patience', 'stay'].map((name) => `tests/tools/${name}.ts`),
					browser: {
						enabled: true,
						headless: true,
						screenshotFailures: false,
						provider: playwright({
							launchOptions: { executablePath: await findBrowser(), args: browserArgs }
						}),
						instances: [{ browser: 'chromium' }]
					}
				}
			}
		]
	}
});

export default mergeConfig(vite, tests);
