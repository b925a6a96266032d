import { svelteTesting } from '@testing-library/svelte/vite';
import { playwright } from '@vitest/browser-playwright';
import { defaultClientConditions } from 'vite';
import { defineConfig, mergeConfig } from 'vitest/config';
import { browserArgs, findBrowser } from './tests/tools/browser.mjs';
import vite from './vite.config.ts';

/** Tests that need a browser: of runes, components, and code that needs a page or a worker. */
const component = ['tests/**/*.svelte.test.ts'];

// Components are compiled as a reader gets them: what Svelte adds in development takes a fifth of the time of their page.
process.env.NODE_ENV = 'production';

const tests = defineConfig({
	test: {
		// Tests wait for a state. This limit only ends tests that hang.
		expect: { requireAssertions: true, poll: { timeout: 30_000 } },
		// Only ends tests that hang. A property is tried on hundreds of records, also on a busy machine.
		testTimeout: 300_000,
		// By default, Vitest keeps one core free, which is half of a small machine.
		maxWorkers: 2,
		projects: [
			{
				// Pure code runs without a DOM, so that any use of it fails.
				extends: true,
				test: {
					name: 'pure',
					environment: 'node',
					// Test files share their imports, which keep no state. They run in processes, because some set the time zone.
					pool: 'forks',
					isolate: false,
					include: ['tests/**/*.test.ts'],
					exclude: [...component, 'tests/{built,engines,package,site}/**', '**/node_modules/**']
				}
			},
			{
				// Reads the output of `npm run build` without a browser.
				extends: true,
				test: {
					name: 'built',
					environment: 'node',
					// They keep no state, so they share their imports.
					isolate: false,
					include: ['tests/built/**/*.test.ts']
				}
			},
			{
				// Installs the output of `npm run package` in apps of its own.
				extends: true,
				test: {
					name: 'package',
					environment: 'node',
					// Installing SvelteKit takes long, so only `npm run test:all` does it.
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
				// If Vite found these only during a test, it would reload the page of the test.
				optimizeDeps: { include: ['axe-core', 'micromark', 'micromark-extension-gfm'] },
				test: {
					name: 'component',
					// All test files share one window, so that their imports are loaded once.
					isolate: false,
					include: component,
					env: { OTR_ALL: process.env.OTR_ALL ?? '' },
					setupFiles: ['page-styles', 'patience', 'stay'].map((name) => `tests/tools/${name}.ts`),
					browser: {
						enabled: true,
						headless: true,
						fileParallelism: false,
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
